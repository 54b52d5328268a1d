// Brings a database up to date. Several processes may start at once: an advisory lock lets one of them do the work.
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import type { OpenDatabase } from './db.ts';

/** Any number will do, as long as every version of Meerstem uses the same. */
const migrationLock = 7_305_921;

/**
 * Words that look alike, for search. Stands here because migrations are generated from the tables and would lose it. On
 * PostgreSQL any role that may create in the database may do this (pg_trgm is a trusted extension).
 */
const extensions = 'create extension if not exists pg_trgm';

export async function migrate(database: OpenDatabase): Promise<void> {
	const migrationsFolder = findMigrations();
	if (database.url === null) {
		// One process holds the folder (lock.server.ts), so no other can be migrating.
		await database.runScript(extensions);
		return migratePglite(database.db as never, { migrationsFolder }); // the wrapped driver type; see open.server.ts
	}
	const { default: pg } = await import('pg');
	const client = new pg.Client({ connectionString: database.url, connectionTimeoutMillis: 5000 });
	await client.connect();
	try {
		await client.query('select pg_advisory_lock($1)', [migrationLock]);
		await client.query(extensions);
		await migratePg(drizzlePg(client), { migrationsFolder });
	} finally {
		await client.end(); // gives the lock back
	}
}

function findMigrations(): string {
	const beside = fileURLToPath(new URL('./migrations', import.meta.url));
	return existsSync(beside) ? beside : 'src/platform/db/migrations';
}
