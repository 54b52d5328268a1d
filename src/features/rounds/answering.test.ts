import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { mulberry32, simulateReference } from '@meerstem/voices';
import type { Audience } from '#kernel/audience.ts';
import { newId } from '#kernel/ids.ts';
import type { Context } from '#platform/context.ts';
import { wordsOn } from '#features/responses/responses.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { answererOf, newDevice } from './device.server.ts';
import {
	answerStatement,
	askStatement,
	chooseDrawn,
	letGoOfAnswers,
	type Answerer,
	type GivenStatementAnswer
} from './answering.server.ts';
import { drawLandscapes, isDue } from './drawing.server.ts';
import { firstNumberHere } from './round.ts';
import { landscapeVersion, participant, round, statement, statementAnswer } from './round.tables.ts';
import { showLandscape } from './landscape-page.server.ts';
import { showStatement } from './statement-page.server.ts';

const world = useWorld();
const limits = { secret: 'a secret of thirty-two characters', clientAddress: '192.0.2.7' };
const plan = { answer: 'recognise', words: '', signature: 'network', language: 'nl' } as const;

async function aRound(given: { audience?: Audience; statements?: number; opensAt?: Date | null } = {}) {
	const { audience = { kind: 'public' }, statements = 3, opensAt = world.clock } = given;
	const id = newId();
	const day = world.clock;
	await world.db.insert(round).values({
		id,
		title: 'Wat beloof je?',
		language: 'nl',
		audience: audience.kind,
		sourceName: '',
		licence: 'CC BY 4.0',
		importedAt: day,
		opensAt
	});
	await world.db.insert(statement).values(
		Array.from({ length: statements }, (_, i) => ({
			roundId: id,
			number: i + 1,
			body: `Zin nummer ${i + 1} uit de praktijk.`,
			language: 'nl',
			moderated: true,
			writtenAt: day
		}))
	);
	return id;
}

const aDevice = (roundId: string, context: Context = world.asGuest(), cookie = newDevice()): Answerer =>
	answererOf({ viewer: context.viewer, cookie, secret: limits.secret, roundId })!;

test('a visitor answers, changes the answer, and is one person all along', async () => {
	const id = await aRound();
	const who = aDevice(id);
	const guest = world.asGuest();
	expect(await answerStatement(guest, id, who, { ...plan, statement: 1 }, limits)).toMatchObject({ ok: true });
	await answerStatement(guest, id, who, { ...plan, statement: 1, answer: 'different' }, limits);
	await answerStatement(guest, id, who, { ...plan, statement: 2, answer: 'unsure' }, limits);
	const { statement: one } = await showStatement(guest, id, 1);
	expect(one).toMatchObject({ recognise: 0, different: 1, unsure: 0 });
	expect((await showLandscape(guest, id, who)).round.people).toBe(1);
	expect((await askStatement(guest, id, who)).given).toMatchObject([
		{ number: 1, answer: 'different' },
		{ number: 2, answer: 'unsure' }
	]);
});

test('pressing twice at once is one answer of one person', async () => {
	const id = await aRound();
	const who = aDevice(id);
	const press = () => answerStatement(world.asGuest(), id, who, { ...plan, statement: 1 }, limits);
	await Promise.all([press(), press(), press()]);
	const [row] = await world.db.select().from(round).where(eq(round.id, id));
	expect(row?.people).toBe(1);
	expect((await showStatement(world.asGuest(), id, 1)).statement.recognise).toBe(1);
});

test('what is answered is not asked again, reloading asks the same, and at the end there is nothing left to ask', async () => {
	const id = await aRound();
	const who = aDevice(id);
	const seen = new Set<number>();
	for (let i = 0; i < 3; i++) {
		const { statement: asked } = await askStatement(world.asGuest(), id, who);
		expect((await askStatement(world.asGuest(), id, who)).statement?.number).toBe(asked?.number);
		seen.add(asked?.number ?? -1);
		await answerStatement(world.asGuest(), id, who, { ...plan, statement: asked?.number ?? -1 }, limits);
	}
	expect([...seen].sort()).toEqual([1, 2, 3]);
	expect((await askStatement(world.asGuest(), id, who)).statement).toBeNull();
});

test('a cookie says nothing from one round to another, and an invented one is nobody', async () => {
	const [one, other] = [await aRound(), await aRound()];
	const cookie = newDevice();
	expect(aDevice(one, world.asGuest(), cookie)).not.toEqual(aDevice(other, world.asGuest(), cookie));
	const asking = { viewer: world.asGuest().viewer, secret: limits.secret, roundId: one };
	expect(answererOf({ ...asking, cookie: 'x' })).toBeNull();
	expect(answererOf({ ...asking, cookie: undefined })).toBeNull();
});

test('words with an answer become a signed voice; without an account there are no words', async () => {
	const id = await aRound();
	const member = await world.as(await aPerson(world, { teams: [await aTeam(world, { name: 'Wijkteam Zuid' })] }));
	const form = { ...plan, statement: 1, answer: 'different', words: 'Bij ons blijft de wijkagent.' } as const;
	expect(await answerStatement(world.asGuest(), id, aDevice(id), form, limits)).toEqual({
		ok: false,
		reason: 'sign-in-for-words'
	});
	await answerStatement(member, id, aDevice(id, member), form, limits);
	const { voices } = await showStatement(world.asGuest(), id, 1);
	expect(voices).toMatchObject([{ words: 'Bij ons blijft de wijkagent.', signedAs: { name: null, team: null } }]);
	await answerStatement(member, id, aDevice(id, member), { ...form, words: '' }, limits);
	expect((await showStatement(world.asGuest(), id, 1)).voices).toMatchObject([{ state: 'withdrawn', words: null }]);
});

test('an answer without words stands nowhere with a name', async () => {
	const id = await aRound();
	const member = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	await answerStatement(member, id, aDevice(id, member), { ...plan, statement: 1 }, limits);
	const { statement: one } = await showStatement(member, id, 1);
	expect(await wordsOn(member, 'statement', [one.id])).toEqual([]);
});

test.each([
	['held elsewhere', { opensAt: null }],
	['for members', { audience: { kind: 'members' } as const }]
])('a visitor does not answer a round that is %s', async (_, given) => {
	const id = await aRound(given);
	const answer = answerStatement(world.asGuest(), id, aDevice(id), { ...plan, statement: 1 }, limits);
	if ('opensAt' in given) expect(await answer).toEqual({ ok: false, reason: 'not-open' });
	else await expect(answer).rejects.toThrow('round');
});

test('a round that rests or is closed takes no answers and stays to be read', async () => {
	const id = await aRound();
	await world.db.update(round).set({ restsSince: world.clock }).where(eq(round.id, id));
	expect(await answerStatement(world.asGuest(), id, aDevice(id), { ...plan, statement: 1 }, limits)).toMatchObject({
		ok: false
	});
	expect((await showLandscape(world.asGuest(), id, null)).state).toBe('resting');
	await world.db.update(round).set({ restsSince: null, closesAt: world.clock }).where(eq(round.id, id));
	expect((await showLandscape(world.asGuest(), id, null)).state).toBe('closed');
});

test('one address brings in no more new devices than a full hall', async () => {
	const id = await aRound();
	let refused = 0;
	for (let i = 0; i < 155; i++) {
		const outcome = await answerStatement(world.asGuest(), id, aDevice(id), { ...plan, statement: 1 }, limits);
		if (!outcome.ok && outcome.reason === 'too-often') refused++;
	}
	expect(refused).toBe(5);
});

/** Two planted groups, answered by devices. */
async function answered(id: string, people: number, statements: number, from = 0): Promise<void> {
	const made = simulateReference({
		kind: 'groups',
		sizes: [1, 1],
		people,
		statements,
		density: 0.9,
		strength: 3,
		seed: 3
	});
	const rows = await world.db.select().from(statement).where(eq(statement.roundId, id));
	const idOf = new Map(rows.map((row) => [row.number - 1, row.id]));
	await world.db.insert(participant).values(
		Array.from({ length: people }, (_, i) => ({
			roundId: id,
			number: firstNumberHere + from + i,
			device: newDevice(),
			answers: 1,
			changedAt: world.clock
		}))
	);
	const values = Array.from(made.answer, (answer, at) => ({
		statementId: idOf.get(made.statement[at] ?? -1) ?? '',
		participant: firstNumberHere + from + (made.person[at] ?? 0),
		answer,
		at: world.clock
	}));
	for (let at = 0; at < values.length; at += 5000)
		await world.db.insert(statementAnswer).values(values.slice(at, at + 5000));
	await world.db.update(round).set({ people }).where(eq(round.id, id));
}

const draw = () => drawLandscapes({ db: world.db, now: () => world.clock });

test('a landscape is drawn once, is not drawn again when nothing changed, and holds nobody', async () => {
	const id = await aRound({ statements: 30 });
	await answered(id, 140, 30);
	await draw();
	await draw();
	const versions = await world.db.select().from(landscapeVersion);
	expect(versions).toHaveLength(1);
	const { landscape } = await showLandscape(world.asGuest(), id, null);
	expect(landscape?.seen.structure).toBe('groups');
	expect(landscape?.seen.parties).toHaveLength(2);
	expect(landscape?.version).toMatchObject({ number: 1, people: 140, seed: 1 });
	const kept = JSON.stringify(versions);
	expect(kept).not.toContain(String(firstNumberHere).slice(0, 8));
	expect(kept).not.toMatch(/"membership"|"shaping":(true|false)/);
});

test('no cell of a group on a statement is smaller than ten in public', async () => {
	const id = await aRound({ statements: 30 });
	await answered(id, 140, 30);
	await draw();
	const { landscape } = await showLandscape(world.asGuest(), id, null);
	const figures = landscape?.seen.statements.flatMap((one) => one.figures) ?? [];
	expect(figures.length).toBeGreaterThan(20);
	for (const { answered: n, counts } of figures) {
		expect(n).toBeGreaterThanOrEqual(10);
		for (const cell of Object.values(counts)) expect(cell === null || cell >= 10).toBe(true);
		expect(Object.values(counts).filter((cell) => cell === null).length).not.toBe(1);
	}
});

test('I see my own place at once after an answer, nobody else sees it, and who asks not to be drawn has none', async () => {
	const id = await aRound({ statements: 30 });
	await answered(id, 140, 30);
	await draw();
	const who = aDevice(id);
	for (let i = 1; i <= 8; i++) await answerStatement(world.asGuest(), id, who, { ...plan, statement: i }, limits);
	const mine = await showLandscape(world.asGuest(), id, who);
	expect(mine.own).toMatchObject({ answers: 8 });
	expect(mine.own?.at).not.toBeNull();
	const steward = await world.as(await aPerson(world, { steward: true }));
	const theirs = await showLandscape(steward, id, aDevice(id, steward));
	expect(theirs.own).toBeNull();
	expect(JSON.stringify(theirs.landscape)).toBe(JSON.stringify(mine.landscape));
	await chooseDrawn(world.asGuest(), id, who, false);
	expect((await showLandscape(world.asGuest(), id, who)).own).toBeNull();
	expect((await showStatement(world.asGuest(), id, 1)).statement.recognise).toBe(1);
});

test('who asked not to be drawn is not in the next landscape, and counts in the totals', async () => {
	const id = await aRound({ statements: 30 });
	await answered(id, 140, 30);
	await world.db
		.update(participant)
		.set({ drawn: false })
		.where(eq(participant.number, firstNumberHere + 3));
	await draw();
	expect((await showLandscape(world.asGuest(), id, null)).landscape?.seen.people).toBe(139);
});

test.each([
	['there is none yet', { last: null, changedPeople: 0, broughtIn: true, settled: false }, true],
	[
		'nobody answered since',
		{
			last: { upTo: new Date(0), madeAt: new Date(0), shown: true },
			changedPeople: 0,
			broughtIn: false,
			settled: false
		},
		false
	],
	[
		'four people answered since',
		{
			last: { upTo: new Date(0), madeAt: new Date(0), shown: true },
			changedPeople: 4,
			broughtIn: false,
			settled: false
		},
		false
	],
	[
		'five people answered since',
		{
			last: { upTo: new Date(0), madeAt: new Date(0), shown: true },
			changedPeople: 5,
			broughtIn: false,
			settled: false
		},
		true
	],
	[
		'five answered, and the last is half a minute old',
		{
			last: { upTo: new Date(0), madeAt: new Date(70_000), shown: true },
			changedPeople: 5,
			broughtIn: false,
			settled: false
		},
		false
	],
	[
		'the last waits to be said again, and the round is closed now',
		{
			last: { upTo: new Date(0), madeAt: new Date(0), shown: false },
			changedPeople: 0,
			broughtIn: false,
			settled: true
		},
		true
	]
])('a landscape is due or not when %s', (_, changes, due) => {
	expect(isDue(changes, new Date(100_000))).toBe(due);
});

test('a next landscape keeps the letters and sides of the one before', async () => {
	const id = await aRound({ statements: 30 });
	await answered(id, 140, 30);
	await draw();
	const before = (await showLandscape(world.asGuest(), id, null)).landscape?.seen;
	world.clock = new Date(world.clock.getTime() + 120_000);
	// Sixty more of one kind: the smaller group becomes the larger one.
	const random = mulberry32(5);
	const [some] = await world.db.select().from(participant).where(eq(participant.number, firstNumberHere));
	const theirs = await world.db
		.select()
		.from(statementAnswer)
		.where(eq(statementAnswer.participant, some?.number ?? 0));
	for (let i = 0; i < 60; i++) {
		const number = firstNumberHere + 1000 + i;
		await world.db
			.insert(participant)
			.values({ roundId: id, number, device: newDevice(), answers: 1, changedAt: world.clock });
		await world.db
			.insert(statementAnswer)
			.values(theirs.filter(() => random() < 0.8).map((row) => ({ ...row, participant: number, at: world.clock })));
	}
	// So many of one kind can make a picture of another kind: in a round that rests it is shown at once.
	await world.db.update(round).set({ restsSince: world.clock }).where(eq(round.id, id));
	await draw();
	const after = (await showLandscape(world.asGuest(), id, null)).landscape;
	expect(after?.version.number).toBe(2);
	const first = (seen: typeof before) => seen?.parties.find((party) => party.id === 0)?.holds[0];
	const then = first(before);
	const now = after?.seen.statements
		.find(({ number }) => number === then?.statement)
		?.figures.find(({ party }) => party === 0);
	const middle = (span: readonly [number, number] | undefined) => ((span?.[0] ?? 0) + (span?.[1] ?? 0)) / 2;
	expect(Math.abs(middle(now?.[then?.stance ?? 'agree']) - middle(then?.span))).toBeLessThan(0.25);
});

test('when an account goes, its answers stay as those of nobody', async () => {
	const id = await aRound();
	const personId = await aPerson(world, { teams: [await aTeam(world)] });
	const member = await world.as(personId);
	await answerStatement(member, id, aDevice(id, member), { ...plan, statement: 1 }, limits);
	await letGoOfAnswers(world.db, personId);
	expect(await world.db.select().from(participant)).toMatchObject([{ personId: null }]);
	expect((await showStatement(world.asGuest(), id, 1)).statement.recognise).toBe(1);
});

test('a picture of another kind waits unseen, is said to be coming, and is there at once when the round closes', async () => {
	const id = await aRound();
	await answerStatement(world.asGuest(), id, aDevice(id), { ...plan, statement: 1 }, limits);
	await draw();
	const [first] = await world.db.select().from(landscapeVersion).where(eq(landscapeVersion.roundId, id));
	// As drawn from more answers: it needs no other figures here, it is only not shown.
	await world.db.insert(landscapeVersion).values({ ...first!, id: newId(), number: 2, shown: false });
	const seen = await showLandscape(world.asGuest(), id, null);
	expect([seen.landscape?.version.number, seen.changing]).toEqual([1, true]);
	await expect(showLandscape(world.asGuest(), id, null, 2)).rejects.toThrow('landscape');
	await world.db.update(round).set({ closesAt: world.clock }).where(eq(round.id, id));
	await draw();
	const after = await showLandscape(world.asGuest(), id, null);
	expect([after.landscape?.version.number, after.olderNumber, after.changing]).toEqual([3, 1, false]);
});

test('words in which somebody is named wait for their writer, and the answer with them', async () => {
	const id = await aRound();
	const writer = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	if (writer.viewer.kind !== 'person') throw new Error('a writer is signed in');
	const who = { personId: writer.viewer.id };
	const form = { ...plan, statement: 1, words: 'Bij ons belde Mehmet zelf.' };
	expect(await answerStatement(writer, id, who, form, limits)).toMatchObject({ ok: false, reason: 'undecided' });
	expect((await showStatement(writer, id, 1)).statement.recognise).toBe(0);
	const stays: GivenStatementAnswer['decide'] = ({ decide }) => ({
		replace: [],
		given: decide.map(({ kind, words }) => ({ kind, words, answer: 'stays' })),
		missing: []
	});
	expect(await answerStatement(writer, id, who, { ...form, decide: stays }, limits)).toMatchObject({ ok: true });
	const shown = await showStatement(writer, id, 1);
	expect([shown.statement.recognise, shown.voices.map(({ words }) => words)]).toEqual([1, [form.words]]);
});
