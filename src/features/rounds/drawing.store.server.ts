// What there is to draw: which rounds have something new, and their answers.
import { and, asc, count, desc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import { audienceFromRow } from '#platform/db/columns.ts';
import { hours } from '#kernel/moments.ts';
import type { Db } from '#platform/db/db.ts';
import { affiliation } from '#features/organisations/organisation.tables.ts';
import { landscapeVersion, participant, round, statement, statementAnswer } from './round.tables.ts';
import { stateOf } from './round.ts';
import { stands } from './round.store.server.ts';
import { leastIn } from '#kernel/suppression.ts';

/** `settled`: nobody answers now, or all answers were brought in anew. */
export type RoundToDraw = { id: string; audience: Audience; settled: boolean };

/** Rounds in which something happened since their last landscape, or that have none while people answered. */
export async function changedRounds(db: Db, now: Date): Promise<(RoundToDraw & Changes)[]> {
	const rows = await db
		.select({
			id: round.id,
			audience: round.audience,
			audienceOrganisationId: round.audienceOrganisationId,
			audienceGroupId: round.audienceGroupId,
			importedAt: round.importedAt,
			opensAt: round.opensAt,
			closesAt: round.closesAt,
			restsSince: round.restsSince
		})
		.from(round)
		.where(gt(round.people, 0))
		.orderBy(asc(round.id));
	const found = await Promise.all(
		rows.map(async ({ id, importedAt, ...row }) => {
			const changes = await changesOf(db, id, importedAt);
			const settled = changes.broughtIn || stateOf(row, now) !== 'open' || isLongAgo(changes, now);
			return { id, audience: audienceFromRow(row), settled, ...changes };
		})
	);
	return found.filter((one) => !one.last || one.changedPeople > 0 || one.broughtIn || (!one.last.shown && one.settled));
}

/** Nobody came for a day after a picture that waits: then it is the picture of all answers there are. */
const isLongAgo = ({ last, changedPeople }: Changes, now: Date): boolean =>
	last !== null && !last.shown && changedPeople === 0 && now.getTime() - last.madeAt.getTime() > hours(24);

export type Changes = {
	/** The last landscape that was drawn; not shown: it is of another kind and waits to be said again. */
	last: { upTo: Date; madeAt: Date; shown: boolean } | null;
	/** People who answered, changed an answer or their choice since. */
	changedPeople: number;
	/** The conversation was brought in anew since, or a statement left. */
	broughtIn: boolean;
};

async function changesOf(db: Db, roundId: string, importedAt: Date): Promise<Changes> {
	const [last] = await db
		.select({ upTo: landscapeVersion.upTo, madeAt: landscapeVersion.madeAt, shown: landscapeVersion.shown })
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

/** `timestamp` in milliseconds. */
export type AnswersToDraw = {
	person: Int32Array;
	statement: Int32Array;
	answer: Int8Array;
	timestamp: Float64Array;
};

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
			.select({ person: statementAnswer.participant, answer: statementAnswer.answer, at: statementAnswer.at })
			.from(statementAnswer)
			.where(eq(statementAnswer.statementId, id));
		const rows = leftOut.size === 0 ? all : all.filter(({ person }) => !leftOut.has(person));
		parts.push({
			person: Int32Array.from(rows, ({ person }) => person),
			statement: new Int32Array(rows.length).fill(number),
			answer: Int8Array.from(rows, ({ answer }) => answer),
			timestamp: Float64Array.from(rows, ({ at }) => at.getTime())
		});
		await new Promise(setImmediate);
	}
	return joined(parts);
}

function joined(parts: readonly AnswersToDraw[]): AnswersToDraw {
	const length = parts.reduce((sum, { answer }) => sum + answer.length, 0);
	const all = {
		person: new Int32Array(length),
		statement: new Int32Array(length),
		answer: new Int8Array(length),
		timestamp: new Float64Array(length)
	};
	let at = 0;
	for (const part of parts) {
		all.person.set(part.person, at);
		all.statement.set(part.statement, at);
		all.answer.set(part.answer, at);
		all.timestamp.set(part.timestamp, at);
		at += part.answer.length;
	}
	return all;
}

/**
 * Person → team, to look what stays without the team most people came from. Empty when that team is so small that the outcome
 * would be about a handful of people.
 */
export async function teamsToLeaveOut(
	db: Db,
	roundId: string,
	audience: Audience,
	now: Date
): Promise<Map<number, string>> {
	const current = and(lte(affiliation.from, now), or(isNull(affiliation.until), gt(affiliation.until, now)));
	const rows = await db
		.select({ number: participant.number, team: affiliation.organisationId })
		.from(participant)
		.innerJoin(affiliation, and(eq(affiliation.personId, participant.personId), current))
		.where(and(eq(participant.roundId, roundId), eq(participant.drawn, true)))
		.orderBy(asc(affiliation.organisationId));
	const teams = new Map(rows.map(({ number, team }) => [number, team]));
	const sizes = [...Map.groupBy(teams.values(), (team) => team).values()].map(({ length }) => length);
	return Math.max(0, ...sizes) >= leastIn(audience.kind === 'public' ? 'public' : 'closed') ? teams : new Map();
}
