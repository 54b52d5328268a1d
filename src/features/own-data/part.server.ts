// How one table answers for the people in it: what of it is whose, and what becomes of it when somebody goes.
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { qualified } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { readsAlong } from '#features/viewers/reads-along.server.ts';
import type { PartName, StayKey } from './own-data.ts';

type Mine = (me: string, now: Date) => SQL;

type Columns<T extends PgTable> = keyof T['_']['columns'] & string;

/**
 * `goes`: no row is left. `emptied`: the place stays, without their words. `unlinked`: the row stays, and nobody knows any
 * more whose it was. Otherwise it stays as it is, of somebody without a name. What stays is told under this key on the page
 * on which somebody says goodbye.
 */
export type Leaving = 'goes' | 'emptied' | `unlinked: ${StayKey}` | StayKey;

/** Rows of one table that are somebody's in one way: a message they sent, a version they made. */
export type Part = {
	name: PartName;
	table: PgTable;
	/** Whether a row is this person's at this moment. */
	mine: Mine;
	/** Names of the columns that go along. */
	columns: readonly string[];
	leaving: Leaving;
};

export type TableAnswer = {
	table: PgTable;
	parts: readonly Part[];
	/** Columns, or the whole table under '', that no person takes along, and why. */
	not: Readonly<Record<string, string>>;
};

type PartPlan<T extends PgTable> = {
	mine: Mine;
	/** Where a row holds things of several people: the columns that are this person's. Otherwise all but those of `not`. */
	only?: readonly Columns<T>[];
	leaving: Leaving;
};

/** The answer of a table in which something is somebody's. */
export function answer<T extends PgTable>(
	table: T,
	plans: Partial<Record<PartName, PartPlan<T>>>,
	not: Partial<Record<Columns<T>, string>> = {}
): TableAnswer {
	const all = Object.keys(getTableColumns(table)).filter((column) => !(column in not));
	const parts = Object.entries(plans).map(([name, { mine, only = all, leaving }]) => ({
		name: name as PartName, // the keys of the plans are part names
		table,
		mine,
		columns: only as readonly string[],
		leaving
	}));
	return { table, parts, not: not as Record<string, string> };
}

/** The answer of a table in which nothing is anybody's to take along. */
export const nobodys = (table: PgTable, why: string): TableAnswer => ({ table, parts: [], not: { '': why } });

export const by =
	(column: AnyPgColumn) =>
	(me: string): SQL =>
		qualified(sql`${column} = ${me}`);

/** Rows that hang on rows of another table which are this person's. */
export const through =
	(column: AnyPgColumn, of: AnyPgColumn, owner: AnyPgColumn) =>
	(me: string): SQL =>
		qualified(sql`${column} in (select ${of} from ${of.table} where ${owner} = ${me})`);

export const either =
	(...ways: Mine[]): Mine =>
	(me, now) =>
		sql`(${sql.join(
			ways.map((way) => way(me, now)),
			sql` or `
		)})`;

/** What others go on writing in a place somebody left is not theirs to take along. */
export const whileReadingAlong =
	(way: Mine): Mine =>
	(me, now) =>
		qualified(
			sql`${way(me, now)} and exists (select 1 from ${person} where ${person.id} = ${me} and ${readsAlong(now)})`
		);
