// Answers per person, as rows: without whose, when, words, and without a person's answer to a statement of their own.
import { and, countDistinct, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { story } from '#features/stories/story.tables.ts';
import { participant, proposal, statement, statementAnswer } from './round.tables.ts';
import { stands } from './round.store.server.ts';
import type { GivenRow } from './rows.ts';

/** They proposed it, wrote it as a starter, or told the story it was taken from. */
const isOwn = sql`(exists (select 1 from ${proposal} where ${proposal.roundId} = ${statement.roundId}
		and ${proposal.statementNumber} = ${statement.number} and ${proposal.participant} = ${participant.number})
	or ${participant.personId} = ${statement.writtenBy}
	or exists (select 1 from ${story} where ${story.id} = ${statement.storyId} and ${story.tellerId} = ${participant.personId}))`;

/** Who does not want to be drawn is in no row. */
const given = (roundId: string) =>
	and(eq(statement.roundId, roundId), stands, eq(participant.drawn, true), sql`${isOwn} is not true`);

const joined = (roundId: string) =>
	and(eq(participant.roundId, roundId), eq(participant.number, statementAnswer.participant));

export async function countRows(db: Db, roundId: string): Promise<number> {
	const [row] = await db
		.select({ people: countDistinct(statementAnswer.participant) })
		.from(statementAnswer)
		.innerJoin(statement, eq(statement.id, statementAnswer.statementId))
		.innerJoin(participant, joined(roundId))
		.where(given(roundId));
	return row?.people ?? 0;
}

export async function givenRows(db: Db, roundId: string): Promise<GivenRow[]> {
	const rows = await db
		.select({
			participant: statementAnswer.participant,
			statement: statement.number,
			answer: statementAnswer.answer
		})
		.from(statementAnswer)
		.innerJoin(statement, eq(statement.id, statementAnswer.statementId))
		.innerJoin(participant, joined(roundId))
		.where(given(roundId));
	return rows as GivenRow[];
}
