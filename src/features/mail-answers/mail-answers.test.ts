import { beforeEach, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { days } from '#kernel/moments.ts';
import type { Letter } from '#platform/mail/letter.ts';
import { person } from '#features/accounts/account.tables.ts';
import { deleteAccount } from '#features/care/goodbye.server.ts';
import { askFor, myAsks } from '#features/consent/consent.server.ts';
import { aPlan } from '#features/gatherings/gathering.examples.ts';
import { planGathering } from '#features/gatherings/gatherings.server.ts';
import { joinGathering } from '#features/gatherings/signing-up.server.ts';
import { askToBelong } from '#features/organisations/colleagues.server.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';
import { nameDomain } from '#features/organisations/managing.server.ts';
import { makeDigests, deliverDigests } from '#features/digest/digests.server.ts';
import { questionAsk } from '#features/questions/question.tables.ts';
import { aroundQuestion } from '#features/questions/questions.server.ts';
import { answerStory, myAnswer, wordsOn } from '#features/responses/responses.server.ts';
import { deliverNotices } from '#features/returns/returns.server.ts';
import { takeBackStory, tellStory } from '#features/stories/stories.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { aDesk, testSecret, testUrl } from '../../testing/post.ts';
import { aSharedThread, quotedWords } from '../../testing/shared-thread.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { mailAnswer } from './mail-answer.tables.ts';
import { doMailAnswer, forgetOldMailAnswers, showMailAnswer } from './mail-answers.server.ts';

const world = useWorld();
let sent: Letter[] = [];
const mailer = { send: async (letter: Letter) => void sent.push(letter), close: () => {} };
const sender = { secret: testSecret, clientAddress: '192.0.2.7' };
const deliver = () => deliverNotices(aDesk(world, mailer));
const later = (ms: number) => void (world.clock = new Date(world.clock.getTime() + ms));
const addressOf = async (id: string) => (await world.db.select().from(person).where(eq(person.id, id)))[0]!.email;

beforeEach(() => void (sent = []));

/** Keys in the newest mail to somebody, by what stands on the link. */
async function keysFor(id: string): Promise<Record<string, string>> {
	const to = await addressOf(id);
	const letter = sent.filter((one) => one.to === to).at(-1);
	const choices = (letter?.paragraphs ?? []).flatMap((part) =>
		typeof part === 'object' && 'choices' in part ? part.choices : []
	);
	return Object.fromEntries(choices.map(({ words, link }) => [words, link.slice(`${testUrl}/mail/antwoord/`.length)]));
}

const press = (key: string | undefined) => doMailAnswer(world.asGuest(), key ?? '', sender);
const look = (key: string | undefined) => showMailAnswer(world.asGuest(), key ?? '', testSecret);

async function aQuestion(audience: 'members' | 'public' = 'members') {
	const teller = await aPerson(world, { teams: [await aTeam(world)], name: 'Vrager' });
	const told = await tellStory(await world.as(teller), {
		title: 'Wie belt er na een besluit?',
		body: 'Bij ons belt niemand.',
		kind: 'question',
		themeIds: [],
		language: 'nl',
		audience: { kind: audience },
		signature: 'team',
		organisationId: null
	});
	if (!told.ok) throw new Error(told.reason);
	const asked = await aPerson(world, { teams: [await aTeam(world)], name: 'Anna' });
	await world.db.insert(questionAsk).values({ questionId: told.value.id, personId: asked, wave: 1, at: world.clock });
	await tell(world.db, { personId: asked, kind: 'question', subjectId: told.value.id, aboutId: '' }, world.clock);
	await deliver();
	return { id: told.value.id, teller, asked };
}

async function aConsentAsked() {
	const thread = await aSharedThread(world);
	const question = {
		ownerId: thread.teller,
		subjectKind: 'story',
		subjectId: thread.storyIds[0]!,
		words: quotedWords,
		audience: { kind: 'public' },
		jointTextId: thread.id,
		askedBy: null
	} as const;
	await askFor(world.db, question, world.clock);
	await deliver();
	return thread;
}

const lastAnswer = async (id: string) =>
	(await myAsks(await world.as(id))).find(({ words }) => words === quotedWords)?.yes;

test('opening a link does nothing, its button does it, once, without signing in', async () => {
	const { id, asked } = await aQuestion();
	const keys = await keysFor(asked);
	expect(Object.keys(keys)).toEqual(['Herken ik', 'Bij ons anders', 'Weet ik niet']);
	expect(await look(keys['Weet ik niet'])).toMatchObject({
		state: 'open',
		choice: 'unsure',
		about: { title: 'Wie belt er na een besluit?' }
	});
	expect(await myAnswer(await world.as(asked), 'story', id)).toBeNull();
	expect(await press(keys['Weet ik niet'])).toEqual({ ok: true, value: 'unsure' });
	expect(await myAnswer(await world.as(asked), 'story', id)).toMatchObject({ answer: 'unsure', words: null });
	// Another choice of the same question is over with it, and says what was said.
	expect(await press(keys['Herken ik'])).toEqual({ ok: false, reason: 'over' });
	expect(await myAnswer(await world.as(asked), 'story', id)).toMatchObject({ answer: 'unsure' });
	expect(await look(keys['Herken ik'])).toMatchObject({ state: 'used', done: 'unsure', path: `/verhalen/${id}` });
});

test('two presses at once do it once', async () => {
	const { asked } = await aQuestion();
	const keys = await keysFor(asked);
	const outcomes = await Promise.all([press(keys['Herken ik']), press(keys['Bij ons anders'])]);
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('words somebody wrote before stay with their answer', async () => {
	const { id, asked } = await aQuestion();
	const form = { answer: 'recognise', words: 'Wij bellen zelf.', signature: 'team', language: 'nl' } as const;
	await answerStory(await world.as(asked), id, form);
	await press((await keysFor(asked))['Bij ons anders']);
	expect(await myAnswer(await world.as(asked), 'story', id)).toMatchObject({
		answer: 'different',
		words: 'Wij bellen zelf.'
	});
});

test('a key opens that one choice and no other, and none can be made from the database', async () => {
	const thread = await aConsentAsked();
	const keys = await keysFor(thread.teller);
	expect(Object.keys(keys)).toEqual(['Ja, dat mag', 'Nee, liever niet']);
	const [row] = await world.db.select().from(mailAnswer);
	const [yes, no] = Object.values(keys) as [string, string];
	expect(JSON.stringify(row)).not.toContain(yes.split('.')[1]);
	for (const forged of [row!.id, `${row!.id}.`, `${row!.id}.${'a'.repeat(24)}`, yes.slice(0, -1), 'x', '']) {
		expect(await look(forged)).toBeNull();
		expect(await press(forged)).toEqual({ ok: false, reason: 'over' });
	}
	expect(await lastAnswer(thread.teller)).toBeNull();
	expect(await look(no)).toMatchObject({ choice: 'no', about: { words: quotedWords, audience: 'public' } });
	await press(no);
	expect(await lastAnswer(thread.teller)).toBe(false);
	await press(yes);
	expect(await lastAnswer(thread.teller)).toBe(false);
});

test('after fourteen days it is over, and says how to go on; later it is forgotten', async () => {
	const thread = await aConsentAsked();
	const yes = (await keysFor(thread.teller))['Ja, dat mag'];
	later(days(14));
	expect(await look(yes)).toMatchObject({ state: 'old', path: expect.stringMatching(/^\/vragen\/./) });
	expect(await press(yes)).toEqual({ ok: false, reason: 'over' });
	expect(await lastAnswer(thread.teller)).toBeNull();
	later(days(90));
	await forgetOldMailAnswers({ db: world.db, now: () => world.clock });
	expect(await look(yes)).toBeNull();
});

test('what was taken back meanwhile is not shown and not answered', async () => {
	const { id, teller, asked } = await aQuestion();
	const keys = await keysFor(asked);
	await takeBackStory(await world.as(teller), id);
	const shown = await look(keys['Herken ik']);
	expect(shown).toMatchObject({ state: 'gone' });
	expect(JSON.stringify(shown)).not.toContain('Wie belt');
	expect(await press(keys['Herken ik'])).toEqual({ ok: false, reason: 'over' });
});

test('an account that is gone answers nothing', async () => {
	const { asked } = await aQuestion();
	const keys = await keysFor(asked);
	await deleteAccount(await world.as(asked), 'let-stand');
	expect(await look(keys['Herken ik'])).toBeNull();
	expect(await press(keys['Herken ik'])).toEqual({ ok: false, reason: 'over' });
});

test('the digest brings a new gathering with “ik kom”; when it is full there is a place on the waiting list', async () => {
	const host = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	const reader = await aPerson(world, { teams: [await aTeam(world)] });
	later(days(8));
	const planned = await planGathering(host, aPlan({ seats: 1 }));
	const id = planned.ok ? planned.value : '';
	await makeDigests({ db: world.db, now: () => world.clock });
	await deliverDigests(aDesk(world, mailer));
	const key = (await keysFor(reader))['Ik kom'];
	expect(await look(key)).toMatchObject({ state: 'open', about: { title: 'Koffie bij de wasserij' } });
	await joinGathering(host, id, 'nl');
	expect(await press(key)).toEqual({ ok: true, value: 'waiting' });
	expect(await look(key)).toMatchObject({ state: 'used', done: 'waiting' });
});

test('a contact says yes to a colleague from the mail; who is no contact any more cannot', async () => {
	const team = await aTeam(world, { name: 'Team Noord' });
	const contact = await aPerson(world, { teams: [team], contact: true });
	await nameDomain(await world.as(contact), team, 'noord.example');
	const colleague = await aPerson(world, { name: 'Bo' });
	await world.db.update(person).set({ email: 'bo@noord.example' }).where(eq(person.id, colleague));
	await askToBelong(await world.as(colleague), team);
	await deliver();
	const keys = await keysFor(contact);
	expect(await look(keys['Ja, die hoort bij ons'])).toMatchObject({ about: { who: 'Bo', team: 'Team Noord' } });
	expect(await press(keys['Ja, die hoort bij ons'])).toEqual({ ok: true, value: 'yes' });
	const { viewer } = await world.as(colleague);
	expect(viewer.kind === 'person' && viewer.organisationIds).toEqual([team]);

	later(days(1));
	const another = await aPerson(world, { name: 'Cas' });
	await world.db.update(person).set({ email: 'cas@noord.example' }).where(eq(person.id, another));
	await askToBelong(await world.as(another), team);
	await deliver();
	const next = (await keysFor(contact))['Ja, die hoort bij ons'];
	await world.db.update(affiliation).set({ contact: false }).where(eq(affiliation.personId, contact));
	await aPerson(world, { teams: [team], contact: true });
	expect(await look(next)).toMatchObject({ state: 'gone' });
	expect(await press(next)).toEqual({ ok: false, reason: 'over' });
});

test('a steward greets a new team from the mail; somebody of that team itself could not', async () => {
	const steward = await aPerson(world, { steward: true });
	const team = await aTeam(world, { name: 'Team Nieuw', greeted: false });
	const own = await aPerson(world, { teams: [team] });
	for (const personId of [steward, own])
		await tell(world.db, { personId, kind: 'arrived', subjectId: team, aboutId: '' }, world.clock);
	await deliver();
	expect(await press((await keysFor(own))['Ik ken ze'])).toEqual({ ok: false, reason: 'over' });
	const key = (await keysFor(steward))['Ik ken ze'];
	expect(await look(key)).toMatchObject({ about: { team: 'Team Nieuw' } });
	expect(await press(key)).toEqual({ ok: true, value: 'yes' });
	const [greeted] = await world.db.select().from(organisation).where(eq(organisation.id, team));
	expect(greeted?.greetedAt).toEqual(world.clock);
});

test('who asked hears the first answer with its words, and says from the mail that it helped', async () => {
	const { id, teller, asked } = await aQuestion();
	const form = { answer: 'recognise', words: 'Wij bellen op maandag.', signature: 'team', language: 'nl' } as const;
	await answerStory(await world.as(asked), id, form);
	await deliver();
	const key = (await keysFor(teller))['Dit hielp'];
	expect(await look(key)).toMatchObject({ about: { words: 'Wij bellen op maandag.' } });
	expect(await press(key)).toEqual({ ok: true, value: 'yes' });
	const [voice] = await wordsOn(await world.as(teller), 'story', [id]);
	const around = await aroundQuestion(await world.as(teller), { id, kind: 'question', mine: true, state: 'readable' });
	expect(around?.helped).toEqual([voice!.id]);
});

test('pressing without end is stopped', async () => {
	for (let i = 0; i < 200; i++) await press('x');
	expect(await press('x')).toEqual({ ok: false, reason: 'too-often' });
});
