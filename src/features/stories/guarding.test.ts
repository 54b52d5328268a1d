// Promise 1: nothing leaves `self` before its writer decided on every mark, on any road by which a story gets wider; and
// nothing is public before a second pair of eyes read that very text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksWhoCouldTell, findIdentifying } from '@meerstem/dutch/guard';
import type { Audience } from '#kernel/audience.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { guardDecision } from '#features/guard/guard.tables.ts';
import { leaveOrganisation } from '#features/organisations/organisations.server.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { aSecondLook, aToldStory, letAllStand } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { editKey } from './draft.ts';
import {
	answerLook,
	askToLook,
	decideOn,
	editStory,
	looksAt,
	myStory,
	openLooks,
	saveDraft,
	showEdit,
	showLook,
	showStory,
	storyVersions,
	takeBackStory,
	tellStory,
	waitingOn,
	widenStory
} from './stories.server.ts';

const world = useWorld();
const text = (body: string, title = '') => ({
	title,
	body,
	kind: 'experience' as const,
	themeIds: [],
	language: 'nl',
	allowedNumbers: []
});
const choice = (audience: Audience) => ({ audience, signature: 'team' as const, organisationId: null });
const members = choice({ kind: 'members' });
const everyone = choice({ kind: 'public' });

async function cast() {
	const team = await aTeam(world);
	const jet = await world.as(await aPerson(world, { name: 'Jet', teams: [team] }));
	const mateId = await aPerson(world, { name: 'Mees', teams: [team] });
	const [mate, member] = [
		await world.as(mateId),
		await world.as(await aPerson(world, { teams: [await aTeam(world)] }))
	];
	return { team, jet, mateId, others: { mate, member, guest: world.asGuest() } };
}

let key = 0;
async function aDraft(jet: Context, body: string, title = '', draftKey = `sleutel-nummer-${++key}`): Promise<string> {
	const kept = await saveDraft(jet, { ...text(body, title), draftKey, id: null, revision: 0 });
	if (!kept.ok) throw new Error(kept.reason);
	return kept.value.id;
}

test('a name keeps a story with its writer until they decided; new words keep the next version with them too', async () => {
	const { jet, others } = await cast();
	const id = await aDraft(jet, 'Ik sprak Fatima. Fatima lachte.');
	expect(await widenStory(jet, id, members)).toEqual({ ok: false, reason: 'undecided' });
	await letAllStand(jet, id);
	expect(await widenStory(jet, id, members)).toMatchObject({ ok: true });
	// The same words may stay in a later version; others wait for a decision of their own.
	const edit = await aDraft(jet, 'Later sprak ik fatima weer.', '', editKey(id));
	expect(await showEdit(jet, edit)).toMatchObject({ ok: true });
	const next = await aDraft(jet, 'Fatima kwam met Yusuf.', '', editKey(id));
	expect(await showEdit(jet, next)).toEqual({ ok: false, reason: 'undecided' });
	expect((await showStory(others.member, id)).story.body).toBe('Later sprak ik fatima weer.');
	expect((await waitingOn(jet, next)).open.decide.map(({ words }) => words)).toEqual(['Yusuf']);
});

test('the question is put once, and an answer lets the story go', async () => {
	const { jet } = await cast();
	const id = await aDraft(jet, 'Een jongen van 12 jaar in Grou met epilepsie.');
	expect(await widenStory(jet, id, members)).toEqual({ ok: false, reason: 'undecided' });
	const { story, open } = await waitingOn(jet, id);
	expect(open.question).toBe(true);
	const given = open.ask.map(({ kind, words }) => ({ kind, words, answer: 'unsure' as const }));
	await decideOn(jet, id, { revision: story.revision, replace: [], given });
	expect(await widenStory(jet, id, members)).toMatchObject({ ok: true });
});

test('other words take the place of a name everywhere, and choices about another text do nothing', async () => {
	const { jet } = await cast();
	const id = await aDraft(jet, 'Fatima belde. Ik sprak fatima.', 'Fatima');
	const { story, open } = await waitingOn(jet, id);
	const replace = open.decide.map((group) => ({ group, by: 'een moeder' }));
	expect(await decideOn(jet, id, { revision: story.revision + 1, replace, given: [] })).toMatchObject({ ok: false });
	await decideOn(jet, id, { revision: story.revision, replace, given: [] });
	expect((await myStory(jet, id)).story).toMatchObject({
		title: 'Een moeder',
		body: 'Een moeder belde. Ik sprak een moeder.'
	});
});

test('a decision says who, when, which kind and where, never the words; it goes with the story', async () => {
	const { jet } = await cast();
	const id = await aToldStory(world, jet, { kind: 'members' }, { body: 'Ik sprak Fatima.' });
	const rows = await world.db.select().from(guardDecision);
	expect(rows).toMatchObject([
		{ wordsId: id, kind: 'name', answer: 'stays', begins: 9, ends: 15, decidedAt: world.clock }
	]);
	expect(JSON.stringify(rows)).not.toMatch(/fatima/i);
	await takeBackStory(jet, id);
	expect(await world.db.select().from(guardDecision)).toEqual([]);
});

test('somebody else can neither see what waits nor decide on it', async () => {
	const { jet, others } = await cast();
	const id = await aDraft(jet, 'Ik sprak Fatima.');
	await expect(waitingOn(others.mate, id)).rejects.toThrow('story');
	await expect(decideOn(others.mate, id, { revision: 1, replace: [], given: [] })).rejects.toThrow('story');
	await expect(looksAt(others.mate, id)).rejects.toThrow('story');
});

test('the list of colleagues tells no name that is veiled, of a team nor of a person', async () => {
	const { team, jet } = await cast();
	const veiledTeam = await aTeam(world, { name: 'Wijkteam Onder de Sluier' });
	const hidden = await aPerson(world, { name: 'Verborgen', teams: [team] });
	await aPerson(world, { name: 'Aldo', teams: [team, veiledTeam] });
	const id = await aDraft(jet, 'Het regende in de wijk.');
	const lay = (kind: 'person' | 'organisation', of: string) =>
		layVeil(world.db, { kind, id: of, reason: 'cannot-stay', by: null }, world.clock);
	expect(JSON.stringify((await looksAt(jet, id)).colleagues)).toMatch(/Onder de Sluier.*Verborgen/);
	await lay('organisation', veiledTeam);
	await lay('person', hidden);
	const { colleagues } = await looksAt(jet, id);
	expect(colleagues.map(({ name }) => name)).toEqual(['Aldo', 'Mees']);
	expect(JSON.stringify(colleagues)).not.toMatch(/Sluier|Verborgen/);
});

test('a colleague of the teller reads it before everyone does: first again, then good', async () => {
	const { jet, mateId, others } = await cast();
	const id = await aDraft(jet, 'Het regende in de wijk.');
	expect(await widenStory(jet, id, everyone)).toEqual({ ok: false, reason: 'needs-eyes' });
	expect((await looksAt(jet, id)).colleagues.map(({ name }) => name)).toEqual(['Mees']);
	const ask = () => askToLook(jet, id, { reader: mateId, signature: 'team' });
	expect(await ask()).toMatchObject({ ok: true });
	await ask();
	const [first, ...more] = await openLooks(others.mate);
	expect(more).toEqual([]);
	expect(await showLook(others.mate, first!.id)).toMatchObject({ text: { body: 'Het regende in de wijk.' } });
	await expect(showLook(others.member, first!.id)).rejects.toThrow('look');
	expect(await answerLook(others.mate, first!.id, { answer: 'again', words: '' })).toMatchObject({ ok: false });
	await answerLook(others.mate, first!.id, { answer: 'again', words: 'Welke wijk?' });
	expect(await widenStory(jet, id, everyone)).toEqual({ ok: false, reason: 'needs-eyes' });
	const { story } = await myStory(jet, id);
	await saveDraft(jet, { ...text('Het regende.'), draftKey: story.draftKey ?? '', id, revision: story.revision });
	// Another text needs another look, and the one before shows nothing any more.
	expect(await showLook(others.mate, first!.id)).toMatchObject({ state: 'changed', text: null });
	expect(await answerLook(others.mate, first!.id, { answer: 'good', words: '' })).toMatchObject({ ok: false });
	await ask();
	const [second] = await openLooks(others.mate);
	await answerLook(others.mate, second!.id, { answer: 'good', words: '' });
	expect(await widenStory(jet, id, everyone)).toMatchObject({ ok: true });
	const news = (await world.db.select().from(notice)).map(({ kind }) => kind);
	expect(news.sort()).toEqual(['look-asked', 'look-asked', 'looked', 'looked']);
	expect((await showStory(others.guest, id)).story.body).toBe('Het regende.');
});

test('only who may read it can be asked: a colleague, or for members any member', async () => {
	const { jet, mateId } = await cast();
	const stranger = await aPerson(world, { teams: [await aTeam(world)] });
	const id = await aDraft(jet, 'Het regende.');
	const ask = (reader: string) => askToLook(jet, id, { reader, signature: 'team' });
	expect(await ask(stranger)).toEqual({ ok: false, reason: 'not-this-reader' });
	const me = isSignedIn(jet.viewer) ? jet.viewer.id : '';
	expect(await ask(me)).toEqual({ ok: false, reason: 'not-this-reader' });
	await widenStory(jet, id, members);
	expect(await ask(stranger)).toMatchObject({ ok: true });
	expect(await ask(mateId)).toMatchObject({ ok: true });
});

test.each([
	['a newcomer nobody greeted yet', { kind: 'member' as const, greeted: false }, { kind: 'members' as const }],
	['somebody of a partner', { kind: 'partner' as const }, { kind: 'public' as const }]
])('%s finds no member by name, whoever reads their story', async (_who, plan, audience) => {
	const teller = await world.as(await aPerson(world, { teams: [await aTeam(world, plan)] }));
	await aPerson(world, { name: 'Mees van Elders', teams: [await aTeam(world)] });
	const id = await aToldStory(world, teller, audience, { body: 'Het regende.' });
	expect(await looksAt(teller, id, 'mees')).toMatchObject({ found: null, maySearch: false, searchIsForMembers: true });
});

test('nobody is asked to read what its writer did not decide on', async () => {
	const { jet, mateId } = await cast();
	const id = await aDraft(jet, 'Ik sprak Fatima.');
	expect(await askToLook(jet, id, { reader: mateId, signature: 'team' })).toEqual({ ok: false, reason: 'undecided' });
});

test('a colleague who was asked to read along and then left the team reads the text no more', async () => {
	const { team, jet, mateId } = await cast();
	const id = await aDraft(jet, 'Ze belde op een dinsdag.');
	await letAllStand(jet, id);
	expect((await askToLook(jet, id, { reader: mateId, signature: 'team' })).ok).toBe(true);
	const [look] = await openLooks(await world.as(mateId));
	expect((await showLook(await world.as(mateId), look!.id)).state).toBe('open');
	await leaveOrganisation(await world.as(mateId), team);
	world.clock = new Date(world.clock.getTime() + 1000);
	const gone = await world.as(mateId);
	await expect(showLook(gone, look!.id)).rejects.toThrow();
	await expect(answerLook(gone, look!.id, { answer: 'good', words: '' })).rejects.toThrow();
	expect(await openLooks(gone)).toEqual([]);
});

test('a new version of a public story waits for eyes of its own', async () => {
	const { jet, others } = await cast();
	const id = await aToldStory(world, jet, { kind: 'public' }, { body: 'Het regende.' });
	const edit = await aDraft(jet, 'Het regende hard.', '', editKey(id));
	expect(await showEdit(jet, edit)).toEqual({ ok: false, reason: 'needs-eyes' });
	await aSecondLook(world, jet, edit);
	const { story } = await myStory(jet, id);
	// What was read is shown, and nothing else.
	const other = { ...text('Heel andere woorden.'), draftKey: editKey(id), id: edit, revision: 1 };
	expect(await editStory(jet, id, { ...other, storyRevision: story.revision })).toMatchObject({ ok: false });
	expect(await showEdit(jet, edit)).toMatchObject({ ok: true });
	expect((await showStory(others.guest, id)).story.body).toBe('Het regende hard.');
});

test('what was taken out before a story went to more people does not go along as an earlier version', async () => {
	const { team, jet, others } = await cast();
	const id = await aToldStory(world, jet, { kind: 'team', organisationId: team }, { body: 'Ik sprak Fatima.' });
	const edit = await aDraft(jet, 'Ik sprak een moeder.', '', editKey(id));
	await showEdit(jet, edit);
	await widenStory(jet, id, members);
	const bodies = async (who: Context) => (await storyVersions(who, id)).versions.map(({ body }) => body);
	expect(await bodies(others.member)).toEqual(['Ik sprak een moeder.']);
	expect((await showStory(others.member, id)).versions).toBe(1);
	expect(await bodies(others.mate)).toEqual(['Ik sprak Fatima.', 'Ik sprak een moeder.']);
});

// Every road there is, in any order, over texts with and without marks.

const sentence = fc.constantFrom(
	'Het regende. ',
	'Mevrouw De Wit belde. ',
	'Ik sprak Fatima gisteren. ',
	'Bel 06-48213377 even. ',
	'Ze woont op de Molenweg 12a. ',
	'Een jongen van 12 jaar in Grou met epilepsie. ',
	'Roos zei dat het ging. '
);
const words = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((some) => some.join('').trim());
const audiences = fc.constantFrom('self', 'team', 'members', 'members', 'public', 'public');
const step = fc.oneof(
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('save' as const), body: words }) },
	{
		weight: 2,
		arbitrary: fc.record({ do: fc.constant('edit' as const), body: words, decides: fc.boolean(), looks: fc.boolean() })
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('edit-directly' as const), body: words }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('decide' as const), most: fc.constantFrom(1, 9) }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const), decides: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('tell' as const), body: words }) },
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('widen' as const), to: audiences }) }
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** One way that surely gets somewhere, so that the net is never empty by chance. */
const outToEveryone: Step[] = [
	{ do: 'widen', to: 'public' },
	{ do: 'look', decides: true },
	{ do: 'widen', to: 'public' },
	{ do: 'edit', body: 'Ik sprak Fatima gisteren.', decides: true, looks: true }
];

test('no road lets anyone read an undecided mark, or everyone what no colleague read', async () => {
	const { team, jet, others } = await cast();
	const reached = { members: 0, public: 0, refused: 0, versions: 0 };
	await fc.assert(
		fc.asyncProperty(words, fc.array(step, { minLength: 5, maxLength: 12 }), async (first, steps) => {
			const story = await aDraft(jet, first);
			/** What the writer said of marks, as this test heard it; and which texts a colleague read. */
			const heard = { stays: new Set<string>(), answered: new Set<string>(), read: new Set<string>() };
			const ids = [story];
			for (const one of steps) {
				const fresh = await walk({ jet, team, story }, one, heard, reached);
				if (fresh) ids.push(fresh);
				for (const id of ids) await nothingLeaks(others, id, heard, reached);
			}
		}),
		{ numRuns: 40, examples: [['Het regende.', outToEveryone]] }
	);
	// Not an empty net: stories did get out, were held back, and got versions.
	for (const [what, count] of Object.entries(reached)) expect([what, count > 0]).toEqual([what, true]);
}, 240_000);

type Heard = { stays: Set<string>; answered: Set<string>; read: Set<string> };
type Reached = Record<'members' | 'public' | 'refused' | 'versions', number>;
type Scene = { jet: Context; team: string; story: string };

/** One thing a writer does, whatever comes of it. */
async function walk({ jet, team, story }: Scene, one: Step, heard: Heard, reached: Reached): Promise<string | null> {
	const { story: now, edit } = await myStory(jet, story);
	const hear = (outcome: { ok: boolean }) => void (reached.refused += outcome.ok ? 0 : 1);
	if (one.do === 'save') {
		const draft = { draftKey: now.draftKey ?? `sleutel-nummer-${++key}`, id: story, revision: now.revision };
		await saveDraft(jet, { ...text(one.body), ...draft });
	} else if (one.do === 'edit') {
		const place = { draftKey: editKey(story), id: edit?.id ?? null, revision: edit?.revision ?? 0 };
		const kept = await saveDraft(jet, { ...text(one.body), ...place });
		if (!kept.ok || !now.toldAt) return null;
		if (one.decides) await decideSome(jet, kept.value.id, 9, heard);
		if (one.looks) await tryLook(jet, kept.value.id, heard);
		hear(await showEdit(jet, kept.value.id));
	} else if (one.do === 'edit-directly' && now.toldAt) {
		const draft = { draftKey: editKey(story), id: null, revision: 0, storyRevision: now.revision };
		hear(await editStory(jet, story, { ...text(one.body), ...draft }));
	} else if (one.do === 'decide') await decideSome(jet, story, one.most, heard);
	else if (one.do === 'look') {
		if (one.decides) await decideSome(jet, story, 9, heard);
		await tryLook(jet, story, heard);
	} else if (one.do === 'tell') {
		const told = await tellStory(jet, { ...text(one.body), ...members });
		hear(told);
		return told.ok ? told.value.id : null;
	} else if (one.do === 'widen') {
		const audience = one.to === 'team' ? { kind: 'team', organisationId: team } : { kind: one.to };
		hear(await widenStory(jet, story, choice(audience as Audience)));
	}
	return null;
}

async function decideSome(jet: Context, id: string, most: number, heard: Heard): Promise<void> {
	const { story, open } = await waitingOn(jet, id);
	const some = open.decide.slice(0, most);
	for (const { words } of some) heard.stays.add(words.toLowerCase());
	const asked = most > 1 && open.question ? open.ask : [];
	for (const { words } of asked) heard.answered.add(words.toLowerCase());
	const given = [
		...some.map(({ kind, words }) => ({ kind, words, answer: 'stays' as const })),
		...asked.map(({ kind, words }) => ({ kind, words, answer: 'no' as const }))
	];
	await decideOn(jet, id, { revision: story.revision, replace: [], given });
}

async function tryLook(jet: Context, id: string, heard: Heard): Promise<void> {
	const { story } = await waitingOn(jet, id);
	await aSecondLook(world, jet, id).then(
		() => heard.read.add(story.body),
		() => {}
	);
}

/** The package itself is the oracle here, on what others really read. */
async function nothingLeaks(others: Record<string, Context>, id: string, heard: Heard, reached: Reached) {
	for (const [name, who] of Object.entries(others)) {
		const shown = await showStory(who, id).catch(() => null);
		if (!shown) continue;
		const { versions } = await storyVersions(who, id);
		if (name === 'member') reached.members++;
		if (name === 'guest') reached.public++;
		if (versions.length > 1) reached.versions++;
		for (const { body } of [shown.story, ...versions]) {
			const marks = findIdentifying(body ?? '');
			const undecided = marks.filter(
				({ level, start, end }) => level === 'decide' && !heard.stays.has(body!.slice(start, end).toLowerCase())
			);
			expect(undecided).toEqual([]);
			if (asksWhoCouldTell(body ?? '', marks)) {
				const asks = marks.filter(({ level }) => level === 'ask');
				for (const { start, end } of asks) expect(heard.answered).toContain(body!.slice(start, end).toLowerCase());
			}
			if (name === 'guest') expect(heard.read).toContain(body);
		}
	}
}
