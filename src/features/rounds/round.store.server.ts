// Rounds, statements and answers, as rows.
import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, preparedFor, type Given } from '#platform/db/prepared.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { roundPath, statementPath, veiledTitle, type Round, type Statement, type StatementView } from './round.ts';
import { round, statement } from './round.tables.ts';

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
	themeId: round.themeId,
	people: round.people,
	veiled: isVeiled('round', round.id),
	startedBy: round.startedBy,
	opensAt: round.opensAt,
	closesAt: round.closesAt,
	givesRows: round.givesRows,
	restsSince: round.restsSince,
	notHeard: round.notHeard
};

type Row = Omit<Round, 'audience'> & Parameters<typeof audienceFromRow>[0];

function asRound({ audience, audienceOrganisationId, audienceGroupId, ...row }: Row): Round {
	const shown = row.veiled ? { ...row, title: veiledTitle, description: '', notHeard: '' } : row;
	return { ...shown, audience: audienceFromRow({ audience, audienceOrganisationId, audienceGroupId }) };
}

export type RoundLine = Round & { statements: number };

export async function list(db: Db, viewer: Viewer, themeId?: string): Promise<RoundLine[]> {
	const rows = await db
		.select({ ...columns, statements: countStatements })
		.from(round)
		.where(and(visibleTo(viewer, round), themeId === undefined ? undefined : eq(round.themeId, themeId)))
		.orderBy(desc(round.importedAt), asc(round.title));
	return rows.map(({ statements, ...row }) => ({ ...asRound(row), statements }));
}

/**
 * True for a statement that is in its round now: it did not leave it, and the teller of the story it was taken from says
 * yes to these very words. A no, or a story taken back, works everywhere at once.
 */
export const stands: SQL<boolean> =
	qualified(sql`${statement.leftAt} is null and (${statement.storyId} is null or exists (
	select 1 from ${ask} where ${ask.subjectKind} = 'story' and ${ask.subjectId} = ${statement.storyId}
		and ${ask.jointTextId} = ${statement.roundId} and ${ask.words} = ${statement.body} and ${ask.yes}))`);

const countStatements = qualified<number>(
	sql`select count(*)::int from ${statement} where ${statement.roundId} = ${round.id} and ${stands}`
);

export async function find(db: Db, viewer: Viewer, id: string): Promise<Round | undefined> {
	const [row] = await db
		.select(columns)
		.from(round)
		.where(and(eq(round.id, id), visibleTo(viewer, round)));
	return row && asRound(row);
}

const statementColumns = {
	id: statement.id,
	number: statement.number,
	body: statement.body,
	language: statement.language,
	moderated: statement.moderated,
	recognise: statement.recognise,
	different: statement.different,
	unsure: statement.unsure,
	veiled: isVeiled('statement', statement.id)
};

export async function statementsOf(db: Db, roundId: string): Promise<Statement[]> {
	const rows = await db
		.select(statementColumns)
		.from(statement)
		.where(and(eq(statement.roundId, roundId), stands))
		.orderBy(asc(statement.number));
	return rows.map(({ veiled, body, ...row }) => ({ ...row, body: veiled ? null : body }));
}

const byIds = preparedFor((db, viewer, { ids }: Given<{ ids: readonly string[] }>) =>
	db
		.select({
			...statementColumns,
			roundId: round.id,
			roundTitle: round.title,
			roundVeiled: isVeiled('round', round.id),
			visible: sql<boolean>`(${visibleTo(viewer, round)} and ${stands})`
		})
		.from(statement)
		.innerJoin(round, eq(round.id, statement.roundId))
		.where(oneOf(statement.id, ids))
);

/** Statements by id, also of rounds this viewer may not read: those come back `hidden`, without words or counts. */
export async function statementsById(db: Db, viewer: Viewer, ids: readonly string[]): Promise<StatementView[]> {
	if (ids.length === 0) return [];
	const rows = await byIds(db, viewer, { ids });
	return rows.map(({ visible, veiled, body, roundVeiled, ...row }) => {
		if (!visible) {
			return {
				...row,
				body: null,
				recognise: 0,
				different: 0,
				unsure: 0,
				roundTitle: '',
				roundPath: '',
				path: '',
				state: 'hidden' as const
			};
		}
		const roundTitle = roundVeiled ? veiledTitle : row.roundTitle;
		const cited = { id: row.roundId, title: roundTitle, veiled: roundVeiled };
		const place = { roundTitle, roundPath: roundPath(cited), path: statementPath(cited, row.number) };
		return {
			...row,
			...place,
			body: veiled ? null : body,
			state: veiled ? ('veiled' as const) : ('readable' as const)
		};
	});
}

/** The story a statement was taken from; null for none. */
export async function storyIdOf(db: Db, statementId: string): Promise<string | null> {
	const [row] = await db.select({ storyId: statement.storyId }).from(statement).where(eq(statement.id, statementId));
	return row?.storyId ?? null;
}
