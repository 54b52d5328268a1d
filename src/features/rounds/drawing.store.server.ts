// What there is to draw: which rounds have something new, and their answers.
import { and, asc, count, desc, eq, gt } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import { audienceFromRow } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { landscapeVersion, participant, round, statement, statementAnswer } from './round.tables.ts';
import { stands } from './round.store.server.ts';

export type RoundToDraw = { id: string; audience: Audience };

/** Rounds in which something happened since their last landscape, or that have none while people answered. */
export async function changedRounds(db: Db): Promise<(RoundToDraw & Changes)[]> {
	const rows = await db
		.select({
			id: round.id,
			audience: round.audience,
			audienceOrganisationId: round.audienceOrganisationId,
			audienceGroupId: round.audienceGroupId,
			importedAt: round.importedAt
		})
		.from(round)
		.where(gt(round.people, 0))
		.orderBy(asc(round.id));
	const found = await Promise.all(
		rows.map(async ({ id, importedAt, ...row }) => ({
			id,
			audience: audienceFromRow(row),
			...(await changesOf(db, id, importedAt))
		}))
	);
	return found.filter(({ last, changedPeople, broughtIn }) => !last || changedPeople > 0 || broughtIn);
}

export type Changes = {
	/** The landscape that is shown now. */
	last: { upTo: Date; madeAt: Date } | null;
	/** People who answered, changed an answer or their choice since. */
	changedPeople: number;
	/** The conversation was brought in anew since, or a statement left. */
	broughtIn: boolean;
};

async function changesOf(db: Db, roundId: string, importedAt: Date): Promise<Changes> {
	const [last] = await db
		.select({ upTo: landscapeVersion.upTo, madeAt: landscapeVersion.madeAt })
		.from(landscapeVersion)
		.where(eq(landscapeVersion.roundId, roundId))
		.orderBy(desc(landscapeVersion.number))
		.limit(1);
	if (!last) return { last: null, changedPeople: 0, broughtIn: true };
	const [changed] = await db
		.select({ people: count() })
		.from(participant)
		.where(and(eq(participant.roundId, roundId), gt(participant.changedAt, last.upTo)));
	const [left] = await db
		.select({ statements: count() })
		.from(statement)
		.where(and(eq(statement.roundId, roundId), gt(statement.leftAt, last.upTo)));
	return {
		last,
		changedPeople: changed?.people ?? 0,
		broughtIn: importedAt > last.upTo || (left?.statements ?? 0) > 0
	};
}

export type AnswersToDraw = { person: Int32Array; statement: Int32Array; answer: Int8Array };

/**
 * All answers on statements that stand, of people who did not ask to be left out. A question for each statement, with
 * room between them for requests: four million rows at once would hold up every page.
 */
export async function answersToDraw(db: Db, roundId: string): Promise<AnswersToDraw> {
	const statements = await db
		.select({ id: statement.id, number: statement.number })
		.from(statement)
		.where(and(eq(statement.roundId, roundId), stands))
		.orderBy(asc(statement.number));
	const leftOut = new Set(
		(
			await db
				.select({ number: participant.number })
				.from(participant)
				.where(and(eq(participant.roundId, roundId), eq(participant.drawn, false)))
		).map(({ number }) => number)
	);
	const parts: AnswersToDraw[] = [];
	for (const { id, number } of statements) {
		const all = await db
			.select({ person: statementAnswer.participant, answer: statementAnswer.answer })
			.from(statementAnswer)
			.where(eq(statementAnswer.statementId, id));
		const rows = leftOut.size === 0 ? all : all.filter(({ person }) => !leftOut.has(person));
		parts.push({
			person: Int32Array.from(rows, ({ person }) => person),
			statement: new Int32Array(rows.length).fill(number),
			answer: Int8Array.from(rows, ({ answer }) => answer)
		});
		await new Promise(setImmediate);
	}
	return joined(parts);
}

function joined(parts: readonly AnswersToDraw[]): AnswersToDraw {
	const length = parts.reduce((sum, { answer }) => sum + answer.length, 0);
	const all = { person: new Int32Array(length), statement: new Int32Array(length), answer: new Int8Array(length) };
	let at = 0;
	for (const part of parts) {
		all.person.set(part.person, at);
		all.statement.set(part.statement, at);
		all.answer.set(part.answer, at);
		at += part.answer.length;
	}
	return all;
}
