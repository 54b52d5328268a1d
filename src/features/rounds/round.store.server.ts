// Rounds, statements and answers, as rows.
import { and, asc, desc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, audienceToRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { Audience } from '#kernel/audience.ts';
import type { Conversation, Vote } from './polis.ts';
import { roundPath, type Round, type Statement, type StatementView } from './round.ts';
import { round, statement, statementAnswer } from './round.tables.ts';

const columns = {
	id: round.id,
	title: round.title,
	description: round.description,
	language: round.language,
	audience: round.audience,
	audienceOrganisationId: round.audienceOrganisationId,
	audienceGroupId: round.audienceGroupId,
	sourceUrl: round.sourceUrl,
	sourceName: round.sourceName,
	licence: round.licence,
	importedAt: round.importedAt,
	veiled: isVeiled('round', round.id)
};

type Row = Omit<Round, 'audience'> & Parameters<typeof audienceFromRow>[0];

function asRound({ audience, audienceOrganisationId, audienceGroupId, ...row }: Row): Round {
	const shown = row.veiled ? { ...row, title: '[gesluierd]', description: '' } : row;
	return { ...shown, audience: audienceFromRow({ audience, audienceOrganisationId, audienceGroupId }) };
}

export async function list(db: Db, viewer: Viewer): Promise<(Round & { statements: number; people: number })[]> {
	const rows = await db
		.select({ ...columns, statements: countStatements, people: countPeople })
		.from(round)
		.where(visibleTo(viewer, round))
		.orderBy(desc(round.importedAt));
	return rows.map(({ statements, people, ...row }) => ({ ...asRound(row), statements, people }));
}

const countStatements = qualified<number>(
	sql`select count(*)::int from ${statement} where ${statement.roundId} = ${round.id} and ${statement.leftAt} is null`
);
const countPeople = qualified<number>(
	sql`select count(distinct ${statementAnswer.participant})::int from ${statementAnswer} join ${statement} on ${statement.id} = ${statementAnswer.statementId} where ${statement.roundId} = ${round.id}`
);

export async function find(db: Db, viewer: Viewer, id: string): Promise<(Round & { people: number }) | undefined> {
	const [row] = await db.select({ ...columns, people: countPeople }).from(round).where(and(eq(round.id, id), visibleTo(viewer, round)));
	if (!row) return undefined;
	const { people, ...rest } = row;
	return { ...asRound(rest), people };
}

const counted = (answer: number): SQL<number> => sql<number>`count(*) filter (where ${statementAnswer.answer} = ${answer})::int`;
const statementColumns = {
	id: statement.id,
	number: statement.number,
	body: statement.body,
	language: statement.language,
	moderated: statement.moderated,
	recognise: counted(1),
	different: counted(-1),
	unsure: counted(0),
	veiled: isVeiled('statement', statement.id)
};

export async function statementsOf(db: Db, roundId: string): Promise<Statement[]> {
	const rows = await db
		.select(statementColumns)
		.from(statement)
		.leftJoin(statementAnswer, eq(statementAnswer.statementId, statement.id))
		.where(and(eq(statement.roundId, roundId), isNull(statement.leftAt)))
		.groupBy(statement.id)
		.orderBy(asc(statement.number));
	return rows.map(({ veiled, body, ...row }) => ({ ...row, body: veiled ? null : body }));
}

/** Statements by id, also of rounds this viewer may not read: those come back `hidden`, without words or counts. */
export async function statementsById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<StatementView[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.select({
			...statementColumns,
			roundId: round.id,
			roundTitle: round.title,
			visible: sql<boolean>`(${visibleTo(viewer, round)} and ${statement.leftAt} is null)`
		})
		.from(statement)
		.innerJoin(round, eq(round.id, statement.roundId))
		.leftJoin(statementAnswer, eq(statementAnswer.statementId, statement.id))
		.where(inArray(statement.id, [...ids]))
		.groupBy(statement.id, round.id);
	return rows.map(({ visible, veiled, body, roundTitle, ...row }) => {
		if (!visible) {
			return { ...row, body: null, recognise: 0, different: 0, unsure: 0, roundTitle: '', roundPath: '', state: 'hidden' as const };
		}
		const path = roundPath({ id: row.roundId, title: roundTitle });
		return { ...row, body: veiled ? null : body, roundTitle, roundPath: path, state: veiled ? ('veiled' as const) : ('readable' as const) };
	});
}

export type RoundFacts = {
	title: string;
	description: string;
	language: string;
	themeId: string | null;
	audience: Audience;
	sourceUrl: string | null;
	sourceName: string;
	licence: string;
	contentHash: string;
	skippedRows: number;
};

/** The round this conversation became before: by its address, or without one by its content. */
export async function findEarlier(db: Db, { sourceUrl, contentHash }: Pick<RoundFacts, 'sourceUrl' | 'contentHash'>) {
	const same = sourceUrl ? eq(round.sourceUrl, sourceUrl) : and(isNull(round.sourceUrl), eq(round.contentHash, contentHash));
	const [row] = await db.select({ id: round.id, themeId: round.themeId }).from(round).where(same).for('update');
	return row;
}

export async function insertRound(db: Db, { audience, ...facts }: RoundFacts, now: Date): Promise<string> {
	const [row] = await db
		.insert(round)
		.values({ ...facts, ...audienceToRow(audience), importedAt: now })
		.returning({ id: round.id });
	if (!row) throw new Error('round was not inserted');
	return row.id;
}

export async function updateRound(db: Db, id: string, { audience, ...facts }: RoundFacts, now: Date): Promise<void> {
	await db
		.update(round)
		.set({ ...facts, ...audienceToRow(audience), importedAt: now })
		.where(eq(round.id, id));
}

/** New ones are added, known ones keep their id, and those no longer accepted leave the round with their answers. */
export async function replaceStatements(db: Db, roundId: string, statements: Conversation['statements'], language: string, now: Date) {
	await db
		.update(statement)
		.set({ leftAt: now })
		.where(and(eq(statement.roundId, roundId), isNull(statement.leftAt)));
	for (const { number, body, moderated, writtenAt } of statements) {
		await db
			.insert(statement)
			.values({ roundId, number, body, moderated, writtenAt, language })
			.onConflictDoUpdate({ target: [statement.roundId, statement.number], set: { body, moderated, writtenAt, language, leftAt: null } });
	}
}

const rowsAtOnce = 5000;

/** All answers anew. Arrays in one statement: a hundred times quicker than a row at a time. */
export async function replaceAnswers(db: Db, roundId: string, answers: readonly Vote[], progress: (done: number) => void): Promise<void> {
	const known = await db.select({ id: statement.id, number: statement.number }).from(statement).where(eq(statement.roundId, roundId));
	const idOf = new Map(known.map(({ id, number }) => [number, id]));
	await db.delete(statementAnswer).where(inArray(statementAnswer.statementId, known.map(({ id }) => id)));
	for (let from = 0; from < answers.length; from += rowsAtOnce) {
		const some = answers.slice(from, from + rowsAtOnce);
		const ids = some.map(({ statement: number }) => idOf.get(number) ?? '');
		await db.execute(sql`insert into ${statementAnswer} (statement_id, participant, answer, at)
			select s, p, a, to_timestamp(t / 1000.0) from unnest(
				${sql.param(ids)}::text[], ${sql.param(some.map(({ participant }) => participant))}::int[],
				${sql.param(some.map(({ answer }) => answer))}::int[], ${sql.param(some.map(({ at }) => at.getTime()))}::double precision[]
			) as given(s, p, a, t)`);
		progress(from + some.length);
	}
}

export async function countsOf(db: Db, roundId: string): Promise<{ statements: number; people: number; answers: number }> {
	const [row] = await db
		.select({
			statements: sql<number>`count(distinct ${statement.id})::int`,
			people: sql<number>`count(distinct ${statementAnswer.participant})::int`,
			answers: sql<number>`count(${statementAnswer.participant})::int`
		})
		.from(statement)
		.leftJoin(statementAnswer, eq(statementAnswer.statementId, statement.id))
		.where(and(eq(statement.roundId, roundId), isNull(statement.leftAt)));
	return row ?? { statements: 0, people: 0, answers: 0 };
}
