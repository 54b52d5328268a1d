import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { days } from '#kernel/moments.ts';
import { myTexts } from '#features/joint-texts/joint-texts.server.ts';
import { material } from '#features/joint-texts/joint-text.tables.ts';
import { unseenNewsOf } from '#features/notices/notices.server.ts';
import type { MyProfile } from '#features/profiles/profile.forms.ts';
import { describeMyProfile } from '#features/profiles/profiles.server.ts';
import { answerStory, wordsOn } from '#features/responses/responses.server.ts';
import { draftsOf, myStory, takeBackStory, tellStory } from '#features/stories/stories.server.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { median, sharesKnowledge, waveDue, whomToAsk, type Candidate } from './question.ts';
import {
	aroundQuestion,
	askedOfMe,
	listQuestions,
	questionsThatWait,
	sayHelped,
	tellWhatHelped,
	weaveWhatHelped
} from './questions.server.ts';
import { spreadQuestions } from './spreading.server.ts';

const world = useWorld();
const spread = () => spreadQuestions({ db: world.db, now: () => world.clock, later: async () => {} });
const later = (ms: number) => (world.clock = new Date(world.clock.getTime() + ms));
const about = (given: Partial<MyProfile>): MyProfile => ({
	way: null,
	knows: '',
	asks: '',
	province: null,
	buddy: false,
	audience: 'members',
	themeIds: [],
	...given
});

async function aMember(given: Partial<MyProfile> | null, team?: string): Promise<string> {
	const id = await aPerson(world, { teams: [team ?? (await aTeam(world))] });
	if (given) await describeMyProfile(await world.as(id), about(given));
	return id;
}

async function aQuestion(more: { audience?: 'members' | 'team' } = {}) {
	const team = await aTeam(world);
	const teller = await aPerson(world, { teams: [team] });
	const context = await world.as(teller);
	const theme = await startTheme(context, { title: 'Papier', description: 'Formulieren.' });
	const audience =
		more.audience === 'team'
			? { kind: 'team' as const, organisationId: team }
			: { kind: more.audience ?? ('members' as const) };
	const told = await tellStory(context, {
		title: 'Hoe vraag je beschermingsbewind aan?',
		body: 'Het formulier is lang.',
		kind: 'question',
		themeIds: [theme],
		language: 'nl',
		audience,
		signature: 'team',
		organisationId: null
	});
	if (!told.ok) throw new Error(told.reason);
	return { id: told.value.id, teller, team, theme };
}

const answer = (words: string) =>
	({ answer: 'recognise', words, signature: 'team', language: 'nl', decide: () => ({}) }) as never;
const askedAmong = async (people: readonly string[]) => {
	const asked = await Promise.all(people.map(async (id) => (await askedOfMe(await world.as(id))).length > 0));
	return people.filter((_, i) => asked[i]);
};

test('a question reaches who cares or knows, not the own team, not who only reads along, not a newcomer or partner', async () => {
	const { id, team, theme } = await aQuestion();
	const cares = await aMember({ themeIds: [theme] });
	const knows = await aMember({ knows: 'Alles van beschermingsbewind en beslag' });
	const others = [
		await aMember({ themeIds: [theme] }, team),
		await aMember({ themeIds: [theme], way: 'reading' }),
		await aMember({ themeIds: [theme] }, await aTeam(world, { greeted: false })),
		await aMember({ themeIds: [theme] }, await aTeam(world, { kind: 'partner' })),
		await aMember({ knows: 'Fietsen' }),
		await aMember(null)
	];
	expect(await spread()).toBe(2);
	expect(await askedAmong([cares, knows, ...others])).toEqual([cares, knows]);
	expect((await unseenNewsOf(world.db, cares, 10)).map(({ kind, subjectId }) => [kind, subjectId])).toEqual([
		['question', id]
	]);
	expect(await spread()).toBe(0);
});

test('a few first, wider while it is silent, and no further once somebody answered in words', async () => {
	const { id, theme } = await aQuestion();
	const people: string[] = [];
	for (let i = 0; i < 14; i++) people.push(await aMember({ themeIds: [theme] }));
	const meeting = await aMember({ way: 'meeting' });
	expect(await spread()).toBe(4);
	later(days(3));
	expect(await spread()).toBe(8);
	await answerStory(await world.as(people[0]!), id, answer(''));
	later(days(4));
	expect(await spread()).toBe(3);
	expect(await askedAmong([meeting])).toEqual([meeting]);
	const other = await aQuestion();
	await answerStory(await world.as(people[0]!), other.id, answer('Bij ons met z’n tweeën'));
	later(days(8));
	expect(await spread()).toBe(0);
});

test('nobody is asked more than twice a week', async () => {
	const person = await aMember({ way: 'leading', knows: 'Alles van beschermingsbewind' });
	for (let i = 0; i < 3; i++) await aQuestion();
	expect(await spread()).toBe(2);
	expect(await askedOfMe(await world.as(person))).toHaveLength(2);
	later(days(7) + 1);
	expect(await spread()).toBe(1);
});

test('a question for a small circle, a veiled one, and one that was taken back go nowhere', async () => {
	const small = await aQuestion({ audience: 'team' });
	await aMember({ themeIds: [small.theme] });
	const veiled = await aQuestion();
	await aMember({ themeIds: [veiled.theme] });
	await layVeil(world.db, { kind: 'story', id: veiled.id, reason: 'recognisable', by: null }, world.clock);
	const gone = await aQuestion();
	const asked = await aMember({ themeIds: [gone.theme], knows: 'beschermingsbewind' });
	expect(await spread()).toBe(1);
	await takeBackStory(await world.as(gone.teller), gone.id);
	expect(await askedOfMe(await world.as(asked))).toEqual([]);
});

test('"dit hielp" is said by who asked, once to who answered, and can be taken back', async () => {
	const { id, teller } = await aQuestion();
	const bo = await aMember(null);
	await answerStory(await world.as(bo), id, answer('Bel eerst de rechtbank'));
	const [voice] = await wordsOn(await world.as(teller), 'story', [id]);
	await expect(sayHelped(await world.as(bo), voice!.id, true)).rejects.toThrow();
	for (const helped of [true, true, false, true]) await sayHelped(await world.as(teller), voice!.id, helped);
	const news = (await unseenNewsOf(world.db, bo, 10)).filter(({ kind }) => kind === 'helped');
	expect(news).toHaveLength(1);
	const { lines } = await listQuestions(await world.as(bo), { themeId: null, page: 1 });
	expect(lines.map(({ answers, helped }) => [answers, helped])).toEqual([[1, true]]);
	expect((await listQuestions(world.asGuest(), { themeId: null, page: 1 })).lines).toEqual([]);
});

test('a question becomes a draft of who asked, with nobody else’s words, and shows once it was told', async () => {
	const { id, teller } = await aQuestion();
	const bo = await aMember(null);
	await answerStory(await world.as(bo), id, answer('Een geheim recept'));
	await expect(tellWhatHelped(await world.as(bo), id, 'nl')).rejects.toThrow();
	const context = await world.as(teller);
	const [first, second] = [await tellWhatHelped(context, id, 'nl'), await tellWhatHelped(context, id, 'nl')];
	expect(first).toEqual(second);
	const draft = await myStory(context, first.ok ? first.value : '');
	expect(draft.story.body).toContain('Het formulier is lang.');
	expect(draft.story.body).not.toContain('recept');
	const question = { id, kind: 'question' as const, mine: false, state: 'readable' as const };
	expect((await aroundQuestion(await world.as(bo), question))?.became).toBeNull();
});

test('a question becomes a lesson of who asked in one step, with what helped on its weaving page', async () => {
	const { id, teller } = await aQuestion();
	const [bo, other] = [await aMember(null), await aMember(null)];
	await answerStory(await world.as(bo), id, answer('Bel eerst de rechtbank'));
	const [voice] = await wordsOn(await world.as(teller), 'story', [id]);
	await answerStory(await world.as(other), id, answer('Dat weet ik niet'));
	await sayHelped(await world.as(teller), voice!.id, true);
	await expect(weaveWhatHelped(await world.as(bo), id, 'nl')).rejects.toThrow();
	const context = await world.as(teller);
	const lesson = await weaveWhatHelped(context, id, 'nl');
	expect(await weaveWhatHelped(context, id, 'nl')).toBe(lesson);
	expect((await myTexts(context)).map(({ title }) => title)).toEqual(['Wat hielp bij een vraag']);
	const lying = await world.db.select().from(material).where(eq(material.jointTextId, lesson));
	expect(lying.map(({ kind, refId }) => `${kind} ${refId}`).sort()).toEqual([`story ${id}`, `voice ${voice!.id}`]);
});

test('pressed twice at once, a question becomes one lesson and one draft', async () => {
	const { id, teller } = await aQuestion();
	const context = await world.as(teller);
	const lessons = await Promise.all([1, 2, 3].map(() => weaveWhatHelped(context, id, 'nl')));
	expect(new Set(lessons).size).toBe(1);
	expect(await myTexts(context)).toHaveLength(1);
	await Promise.all([1, 2, 3].map(() => tellWhatHelped(context, id, 'nl')));
	expect(await draftsOf(context)).toHaveLength(1);
});

test('the programme team sees how long half of the questions waited, of those it may read', async () => {
	const steward = await aPerson(world, { steward: true });
	const bo = await aMember(null);
	const first = await aQuestion();
	later(days(2));
	await answerStory(await world.as(bo), first.id, answer('Zo doen wij het'));
	const open = await aQuestion();
	await aQuestion({ audience: 'team' });
	const waiting = await questionsThatWait(await world.as(steward));
	expect([waiting.medianMs, waiting.answered, waiting.open.map(({ id }) => id)]).toEqual([days(2), 1, [open.id]]);
	await expect(questionsThatWait(await world.as(bo))).rejects.toThrow();
});

const someone = (given: Partial<Candidate>): Candidate => ({
	personId: 'an',
	cares: true,
	knows: false,
	way: null,
	lastAskedAt: null,
	askedLately: 0,
	...given
});
test('who both cares and knows goes first, then it goes by turns', () => {
	const people = [
		someone({ personId: 'lately', lastAskedAt: new Date(2) }),
		someone({ personId: 'long-ago', lastAskedAt: new Date(1) }),
		someone({ personId: 'both', knows: true, lastAskedAt: new Date(3) }),
		someone({ personId: 'never' })
	];
	expect(whomToAsk(people, 0)).toEqual(['both', 'never', 'long-ago', 'lately']);
});

test.each([
	[0, 0, 0],
	[1, days(2), null],
	[1, days(3), 1],
	[2, days(7), 2],
	[3, days(29), null]
])('after %i waves and %i ms the wave that is due is %s', (done, waited, expected) => {
	expect(waveDue({ toldAt: new Date(0), done }, new Date(waited))).toBe(expected);
});

test('one long word, or two others, are shared knowledge; a short one is not', () => {
	const question = new Set(['beschermingsbewind', 'formulier', 'vraag', 'gezin']);
	expect(sharesKnowledge(question, ['beschermingsbewind'])).toBe(true);
	expect(sharesKnowledge(question, ['gezin', 'vraag'])).toBe(true);
	expect(sharesKnowledge(question, ['gezin', 'gezin'])).toBe(false);
});

test('the middle of an even number of waits lies between two of them', () => {
	expect([median([]), median([3]), median([1, 9]), median([9, 1, 5])]).toEqual([null, 3, 5, 5]);
});
