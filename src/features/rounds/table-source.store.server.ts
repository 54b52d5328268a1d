// What was asked of a table, and answered by it, as the place a statement comes from.
import { and, desc, eq, inArray, isNotNull, not, or, sql } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { bringing, group } from '#features/groups/group.tables.ts';
import { version } from '#features/joint-texts/joint-text.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { statement } from './round.tables.ts';

/** `asked`, `answered`: null when there is nothing. */
export type TableWords = {
	id: string;
	table: string;
	thread: string;
	asked: string | null;
	answered: string | null;
};

const columns = {
	id: bringing.id,
	groupId: group.id,
	table: group.name,
	thread: version.title,
	asked: sql<string | null>`nullif(${bringing.note}, '')`,
	answered: bringing.answer
};

/** Words that are hidden anywhere here are no source. */
const unveiled = and(
	not(isVeiled('bringing', bringing.id)),
	not(isVeiled('group', group.id)),
	not(isVeiled('joint-text-version', version.id))
);

/** What everybody in this audience may read at a table, the newest first. */
export async function tablesToQuote(db: Db, audience: Audience): Promise<TableWords[]> {
	const wideEnough = audience.kind === 'public' ? (['public'] as const) : (['public', 'members'] as const);
	const rows = await db
		.select(columns)
		.from(bringing)
		.innerJoin(group, eq(group.id, bringing.groupId))
		.innerJoin(version, eq(version.id, bringing.versionId))
		.where(
			and(
				inArray(version.audience, [...wideEnough]),
				unveiled,
				or(isNotNull(bringing.answer), sql`${bringing.note} <> ''`)
			)
		)
		.orderBy(desc(bringing.broughtAt))
		.limit(50);
	return rows.map(({ groupId: _, ...words }) => words);
}

/** The table a statement came from: null for none. `readable`: as far as this viewer may look there. */
export async function tableOf(
	db: Db,
	viewer: Viewer,
	statementId: string
): Promise<{ readable: true; name: string; path: string } | { readable: false } | null> {
	const [row] = await db
		.select({ ...columns, readable: sql<boolean>`(${and(visibleTo(viewer, version), unveiled)})` })
		.from(statement)
		.innerJoin(bringing, eq(bringing.id, statement.bringingId))
		.innerJoin(group, eq(group.id, bringing.groupId))
		.innerJoin(version, eq(version.id, bringing.versionId))
		.where(eq(statement.id, statementId));
	if (!row) return null;
	if (!row.readable) return { readable: false };
	return { readable: true, name: row.table, path: `/tafels/${row.groupId}#gebracht-${row.id}` };
}
