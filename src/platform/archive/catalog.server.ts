// What tables there are, asked of the database itself: a table that somebody adds is taken along without a line here.
import { sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import type { Reached, TableHeader } from './archive.ts';

/** Both drivers answer with rows; drizzle's type of the two together does not say so. */
export const rowsOf = async <T>(db: Db, query: ReturnType<typeof sql>): Promise<T[]> =>
	((await db.execute(query)) as unknown as { rows: T[] }).rows;

export async function tablesOf(db: Db): Promise<TableHeader[]> {
	const columns = await rowsOf<{ table: string; name: string; type: string }>(
		db,
		sql`select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type
			from pg_attribute a join pg_class c on c.oid = a.attrelid
			where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
			order by c.relname, a.attnum`
	);
	const tables = new Map<string, TableHeader>();
	for (const { table, name, type } of columns) {
		const header = tables.get(table) ?? { name: table, columns: [] };
		header.columns.push({ name, type });
		tables.set(table, header);
	}
	return [...tables.values()];
}

/** Null when nothing was ever migrated here. */
export async function migrationsReached(db: Db): Promise<Reached> {
	const rows = await rowsOf<{ hash: string }>(
		db,
		sql`select hash from drizzle.__drizzle_migrations order by created_at, id`
	);
	return { count: rows.length, last: rows.at(-1)?.hash ?? '' };
}

/** The first of these tables that holds anything; null when all are empty. */
export async function firstFilled(db: Db, tables: readonly string[]): Promise<string | null> {
	for (const table of tables) {
		const found = await rowsOf(db, sql`select 1 from public.${sql.identifier(table)} limit 1`);
		if (found.length > 0) return table;
	}
	return null;
}

/**
 * Puts off the checks of references until the end, so that tables can come in any order, also those that refer to each
 * other. Only inside a transaction, and only by the role that made the tables. The returned function checks them all.
 */
export async function putOffReferences(tx: Db): Promise<() => Promise<void>> {
	const references = await rowsOf<{ table: string; name: string }>(
		tx,
		sql`select conrelid::regclass::text as "table", quote_ident(conname) as name from pg_constraint
			where contype = 'f' and connamespace = 'public'::regnamespace order by conname`
	);
	const alter = async (how: string) => {
		for (const { table, name } of references)
			await tx.execute(sql.raw(`alter table ${table} alter constraint ${name} ${how}`));
	};
	await alter('deferrable initially deferred');
	return async () => {
		await tx.execute(sql`set constraints all immediate`);
		await alter('not deferrable');
	};
}
