// Columns that many tables share, so that they mean the same everywhere.
import { sql, type SQL } from 'drizzle-orm';
import { text, timestamp, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Audience, AudienceKind } from '#kernel/audience.ts';
import { newId } from '#kernel/ids.ts';
import type { Viewer } from '#kernel/viewer.ts';

export const id = () => text().primaryKey().$defaultFn(newId);
export const moment = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 });

/**
 * Keeps table names in front of columns inside a subquery. In a select from one table drizzle drops them from the outer
 * layer of a `sql` fragment, so `exists (… where a.id = b.id)` would become `where id = id`; a layer more prevents it.
 */
export const qualified = <T>(inner: SQL): SQL<T> => sql<T>`(${inner})`;

/** Three columns that together hold one `Audience`. */
export const audienceColumns = () => ({
	audience: text().$type<AudienceKind>().notNull(),
	audienceOrganisationId: text(),
	audienceGroupId: text()
});

export type AudienceRow = {
	audience: AudienceKind;
	audienceOrganisationId: string | null;
	audienceGroupId: string | null;
};

export function audienceToRow(audience: Audience): AudienceRow {
	return {
		audience: audience.kind,
		audienceOrganisationId: audience.kind === 'team' ? audience.organisationId : null,
		audienceGroupId: audience.kind === 'group' ? audience.groupId : null
	};
}

export function audienceFromRow(row: AudienceRow): Audience {
	if (row.audience === 'team' && row.audienceOrganisationId) {
		return { kind: 'team', organisationId: row.audienceOrganisationId };
	}
	if (row.audience === 'group' && row.audienceGroupId) return { kind: 'group', groupId: row.audienceGroupId };
	if (row.audience === 'members' || row.audience === 'public') return { kind: row.audience };
	// A team or group without its id cannot be read by anyone but the owner.
	return { kind: 'self' };
}

type AudienceTable = { audience: AnyPgColumn; audienceOrganisationId: AnyPgColumn; audienceGroupId: AnyPgColumn };

const anyOf = (column: AnyPgColumn, ids: readonly string[]): SQL =>
	ids.length === 0
		? sql`false`
		: sql`${column} in (${sql.join(
				ids.map((one) => sql`${one}`),
				sql`, `
			)})`;

/**
 * The condition under which this viewer may read a row: the same rule as `mayRead` in kernel/audience.ts, said in SQL so
 * that hidden rows are never fetched. `owner` is the column of the person whose words they are, when there is one.
 */
export function visibleTo(viewer: Viewer, table: AudienceTable, owner?: AnyPgColumn): SQL {
	if (viewer.kind === 'guest') return sql`${table.audience} = 'public'`;
	const ways = [
		sql`${table.audience} = 'public'`,
		viewer.readsMembers ? sql`${table.audience} = 'members'` : sql`false`,
		sql`(${table.audience} = 'team' and ${anyOf(table.audienceOrganisationId, viewer.organisationIds)})`,
		sql`(${table.audience} = 'group' and ${anyOf(table.audienceGroupId, viewer.groupIds)})`
	];
	if (owner) ways.push(sql`${owner} = ${viewer.id}`);
	return sql`(${sql.join(ways, sql` or `)})`;
}
