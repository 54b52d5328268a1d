// Who answers, and their answers, as rows.
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { firstNumberHere, type RoundAnswer } from './round.ts';
import { participant, round, statement, statementAnswer } from './round.tables.ts';
import { stands } from './round.store.server.ts';

/** An account, or the keyed hash of a device's cookie in this round. */
export type Answerer = { personId: string } | { device: string };

export type Participant = { number: number; drawn: boolean; answers: number };

const isThem = (roundId: string, who: Answerer) =>
	and(
		eq(participant.roundId, roundId),
		'personId' in who ? eq(participant.personId, who.personId) : eq(participant.device, who.device)
	);

const columns = { number: participant.number, drawn: participant.drawn, answers: participant.answers };

export async function findParticipant(db: Db, roundId: string, who: Answerer): Promise<Participant | undefined> {
	const [row] = await db.select(columns).from(participant).where(isThem(roundId, who));
	return row;
}

/** The same person pressing twice at once is one participant; the row stays locked until the transaction ends. */
export async function participantFor(tx: Db, roundId: string, who: Answerer, now: Date): Promise<Participant> {
	const lock = () => tx.select(columns).from(participant).where(isThem(roundId, who)).for('update');
	const [known] = await lock();
	if (known) return known;
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${'participant ' + roundId}))`);
	const [last] = await tx
		.select({ number: sql<number | null>`max(${participant.number})` })
		.from(participant)
		.where(eq(participant.roundId, roundId));
	const number = (last?.number ?? firstNumberHere - 1) + 1;
	await tx
		.insert(participant)
		.values({ roundId, number, ...who, changedAt: now })
		.onConflictDoNothing();
	const [row] = await lock();
	if (!row) throw new Error('participant was not kept');
	return row;
}

export async function setDrawn(tx: Db, roundId: string, number: number, drawn: boolean, now: Date): Promise<void> {
	await tx
		.update(participant)
		.set({ drawn, changedAt: now })
		.where(and(eq(participant.roundId, roundId), eq(participant.number, number)));
}

export type OwnAnswer = { statement: number; answer: RoundAnswer };

/** On statements that stand in the round now, by number. */
export async function answersOf(db: Db, roundId: string, number: number): Promise<OwnAnswer[]> {
	const rows = await db
		.select({ statement: statement.number, answer: statementAnswer.answer })
		.from(statement)
		.innerJoin(
			statementAnswer,
			and(eq(statementAnswer.statementId, statement.id), eq(statementAnswer.participant, number))
		)
		.where(and(eq(statement.roundId, roundId), stands))
		.orderBy(asc(statement.number));
	return rows.map((row) => ({ ...row, answer: row.answer as RoundAnswer })); // the column holds nothing else
}

const countOf = { [1]: statement.recognise, [-1]: statement.different, [0]: statement.unsure } as const;

/** Keeps or changes one answer, and the counts that stand with the statement and the round. Lock the participant first. */
export async function keepAnswer(
	tx: Db,
	roundId: string,
	who: Participant,
	given: { statementId: string; answer: RoundAnswer },
	now: Date
): Promise<void> {
	const mine = and(eq(statementAnswer.statementId, given.statementId), eq(statementAnswer.participant, who.number));
	const [before] = await tx.select({ answer: statementAnswer.answer }).from(statementAnswer).where(mine);
	if (before?.answer === given.answer) return;
	await tx
		.insert(statementAnswer)
		.values({ ...given, participant: who.number, at: now })
		.onConflictDoUpdate({
			target: [statementAnswer.statementId, statementAnswer.participant],
			set: { answer: given.answer, at: now }
		});
	const one = (column: RoundAnswer, by: number) => sql`${countOf[column]} + ${by}`;
	const changed = new Map<RoundAnswer, number>([[given.answer, 1]]);
	if (before) changed.set(before.answer as RoundAnswer, -1);
	await tx
		.update(statement)
		.set({
			...(changed.has(1) && { recognise: one(1, changed.get(1) ?? 0) }),
			...(changed.has(-1) && { different: one(-1, changed.get(-1) ?? 0) }),
			...(changed.has(0) && { unsure: one(0, changed.get(0) ?? 0) })
		})
		.where(eq(statement.id, given.statementId));
	await tx
		.update(participant)
		.set({ answers: who.answers + (before ? 0 : 1), changedAt: now })
		.where(and(eq(participant.roundId, roundId), eq(participant.number, who.number)));
	if (who.answers === 0)
		await tx
			.update(round)
			.set({ people: sql`${round.people} + 1` })
			.where(eq(round.id, roundId));
}

/** An account that goes away takes the link to its answers along; the answers stay, as those of nobody. */
export async function letGo(tx: Db, personId: string): Promise<void> {
	await tx.update(participant).set({ personId: null }).where(eq(participant.personId, personId));
}
