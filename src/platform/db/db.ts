import type { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/**
 * One PostgreSQL dialect, two drivers: PGlite (embedded) and node-postgres. A transaction is a `Db` too.
 * Inside `db.transaction(async (tx) => …)` use only `tx`: PGlite has one connection, and a query on `db` would wait for ever.
 */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;

export type OpenDatabase = {
	db: Db;
	driver: 'pglite' | 'postgres';
	/** Runs several statements at once, without parameters: resets of test databases. */
	runScript(script: string): Promise<void>;
	/** What the database shows now: equal only to one that shows exactly the same. See snapshot.ts. */
	snapshot(): Promise<string>;
	close(): Promise<void>;
	/** A compressed copy of the whole embedded database; null on PostgreSQL, where pg_dump does this better. */
	dump: (() => Promise<Uint8Array>) | null;
	/** The embedded database itself, for the job queue; null on PostgreSQL. */
	pglite: PGlite | null;
	/** The address of PostgreSQL; null when embedded. */
	url: string | null;
};
