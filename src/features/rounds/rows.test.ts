// Rows per person: promised before anybody answers, given when the round is closed, and never somebody's.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Context } from '#platform/context.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { addOwnStatement, decideProposal, proposeStatement } from './adding.server.ts';
import { answerStatement, chooseDrawn } from './answering.server.ts';
import { answererOf, newDevice } from './device.server.ts';
import { showLandscape } from './landscape-page.server.ts';
import { participant, round, statementAnswer, statement } from './round.tables.ts';
import { asRows, leastRows, promiseRows } from './rows.ts';
import { takeRows } from './rows.server.ts';
import { startRound } from './starting.server.ts';
import { showTending, tendRound } from './tending.server.ts';

const world = useWorld();
const limits = { secret: 'a secret of thirty-two characters', clientAddress: '192.0.2.7' };
const plan = { title: 'Wat blijft er liggen?', description: '', theme: '', language: 'nl' } as const;
const until = '2099-12-31';

test('rows are promised at the start, in a round for everyone with a last day, and nowhere else', () => {
	const closesAt = new Date('2099-12-31');
	expect(promiseRows({ asked: false, audience: 'members', closesAt: null })).toEqual({ ok: true, value: false });
	expect(promiseRows({ asked: true, audience: 'public', closesAt })).toEqual({ ok: true, value: true });
	expect(promiseRows({ asked: true, audience: 'members', closesAt })).toEqual({
		ok: false,
		reason: 'rows-need-public'
	});
	expect(promiseRows({ asked: true, audience: 'public', closesAt: null })).toEqual({
		ok: false,
		reason: 'rows-need-day'
	});
});

test('people are numbered by what they answered, not by when they came', () => {
	const [one, two] = [
		{ participant: 1, statement: 1, answer: 1 },
		{ participant: 2, statement: 1, answer: -1 }
	] as const;
	const swapped = [
		{ ...two, participant: 1 },
		{ ...one, participant: 2 }
	];
	expect(asRows([one, two])).toBe('person,statement,answer\r\n1,1,-1\r\n2,1,1\r\n');
	expect(asRows(swapped)).toBe(asRows([one, two]));
});

async function aRound(rows: boolean): Promise<{ starter: Context; id: string }> {
	const starter = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	const begun = await startRound(starter, { ...plan, audience: 'public', until, rows });
	if (!begun.ok) throw new Error(begun.reason);
	for (const body of ['De post.', 'Het bellen.']) await addOwnStatement(starter, begun.value, { body, language: 'nl' });
	return { starter, id: begun.value };
}

const deviceIn = (roundId: string) =>
	answererOf({ viewer: world.asGuest().viewer, cookie: newDevice(), secret: limits.secret, roundId })!;
const answer = (context: Context, id: string, who: ReturnType<typeof deviceIn>, number: number) =>
	answerStatement(
		context,
		id,
		who,
		{ statement: number, answer: 'recognise', words: '', signature: 'network', language: 'nl' },
		{ ...limits, clientAddress: String(Math.random()) }
	);

/** As if so many visitors had answered both statements. */
async function visitors(id: string, many: number): Promise<void> {
	const statements = await world.db.select().from(statement).where(eq(statement.roundId, id));
	const numbers = Array.from({ length: many }, (_, at) => 2_000_000_000 + at);
	await world.db.insert(participant).values(numbers.map((number) => ({ roundId: id, number, changedAt: world.clock })));
	await world.db.insert(statementAnswer).values(
		statements.flatMap((one) =>
			numbers.map((number) => ({
				statementId: one.id,
				participant: number,
				answer: number % 3 === 0 ? -1 : 1,
				at: world.clock
			}))
		)
	);
}

const close = (id: string) => world.db.update(round).set({ closesAt: world.clock }).where(eq(round.id, id));

test('a closed round that said so gives rows: numbers, and nothing of whose or when', async () => {
	const { id } = await aRound(true);
	await visitors(id, leastRows);
	await expect(takeRows(world.asGuest(), id)).rejects.toThrow('rows');
	expect((await showLandscape(world.asGuest(), id, null)).rowsOut).toBe(false);
	await close(id);
	const lines = (await takeRows(world.asGuest(), id)).trim().split('\r\n');
	expect(lines[0]).toBe('person,statement,answer');
	expect(lines).toHaveLength(1 + 2 * leastRows);
	for (const line of lines.slice(1)) expect(line).toMatch(/^\d{1,3},[12],(-1|1)$/);
	expect((await showLandscape(world.asGuest(), id, null)).rowsOut).toBe(true);
});

test('no rows of fewer people, nor of a round that did not say so beforehand', async () => {
	const { id: few } = await aRound(true);
	await visitors(few, leastRows - 1);
	await close(few);
	await expect(takeRows(world.asGuest(), few)).rejects.toThrow('rows');
	const { id: silent } = await aRound(false);
	await visitors(silent, leastRows);
	await close(silent);
	await expect(takeRows(world.asGuest(), silent)).rejects.toThrow('rows');
});

test('who is not drawn is in no row, and nobody’s answer to a statement of their own goes along', async () => {
	const { starter, id } = await aRound(true);
	await visitors(id, leastRows);
	const [proposer, unseen] = [deviceIn(id), deviceIn(id)];
	expect(
		await proposeStatement(world.asGuest(), id, proposer, { body: 'De fiets.', language: 'nl' }, limits)
	).toMatchObject({ ok: true });
	const [proposed] = (await showTending(starter, id)).proposals;
	await decideProposal(starter, id, { decision: 'accept', proposal: proposed!.id, reason: '' });
	for (const who of [proposer, unseen]) expect(await answer(world.asGuest(), id, who, 3)).toMatchObject({ ok: true });
	expect(await answer(world.asGuest(), id, proposer, 1)).toMatchObject({ ok: true });
	await chooseDrawn(world.asGuest(), id, unseen, false);
	if (starter.viewer.kind !== 'person') throw new Error('a starter is signed in');
	await answer(starter, id, { personId: starter.viewer.id }, 2);
	await close(id);
	const lines = (await takeRows(world.asGuest(), id)).trim().split('\r\n').slice(1);
	expect(lines.filter((line) => line.split(',')[1] === '3')).toEqual([]);
	expect(lines).toHaveLength(2 * leastRows + 1);
});

test('once rows are out the round does not open again; until then its last day may move', async () => {
	const { starter, id } = await aRound(true);
	expect(await tendRound(starter, id, { until: '2098-12-31', notHeard: '' })).toMatchObject({ ok: true });
	await close(id);
	expect(await tendRound(starter, id, { until, notHeard: '' })).toEqual({ ok: false, reason: 'rows-are-out' });
});
