// How one table answers for the people in it: what of it is whose, and what becomes of it when somebody goes.
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { qualified } from '#platform/db/columns.ts';
import type { PartName, StayKey } from './own-data.ts';

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
	/** Whether a row is this person's. */
	mine: (me: string) => SQL;
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
	mine: (me: string) => SQL;
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
	(...ways: ((me: string) => SQL)[]) =>
	(me: string): SQL =>
		sql`(${sql.join(
			ways.map((way) => way(me)),
			sql` or `
		)})`;
