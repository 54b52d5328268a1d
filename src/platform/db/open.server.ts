// Opens the database: PGlite in the data folder by default, PostgreSQL when an address is given.
import { join } from 'node:path';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { makeFolder } from '../folders.ts';
import type { Db, OpenDatabase } from './db.ts';
import { lockFolder } from './lock.server.ts';
import { migrate } from './migrate.server.ts';
import { shareNext, snapshotQuery } from './snapshot.ts';

export type DatabaseConfig = { databaseUrl: string | null; dataDir: string };

/** Opens and migrates. Throws what the driver throws, `FolderInUse`, or the file system's error. */
export async function openDatabase(config: DatabaseConfig): Promise<OpenDatabase> {
	const database = config.databaseUrl ? await openPostgres(config.databaseUrl) : await openPglite(config.dataDir);
	try {
		await migrate(database);
	} catch (error) {
		await database.close();
		throw error;
	}
	return database;
}

async function openPostgres(url: string): Promise<OpenDatabase> {
	const { default: pg } = await import('pg');
	const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
	// An idle connection that breaks must not end the process; the next query opens a new one or says what is wrong.
	pool.on('error', () => {});
	const db = drizzlePg(pool, { casing: 'snake_case' }) as unknown as Db; // same dialect; only the driver's result type differs
	return {
		db,
		driver: 'postgres',
		runScript: async (script) => void (await pool.query(script)),
		snapshot: shareNext(async () => (await pool.query<{ snapshot: string }>(snapshotQuery)).rows[0]?.snapshot ?? ''),
		close: () => pool.end(),
		dump: null,
		pglite: null,
		url
	};
}

async function openPglite(dataDir: string): Promise<OpenDatabase> {
	makeFolder(dataDir);
	const unlock = lockFolder(dataDir);
	try {
		return pgliteDatabase(await createPglite({ dataDir: join(dataDir, 'pglite') }), unlock);
	} catch (error) {
		unlock();
		throw error;
	}
}

/** An embedded database with the extensions that the migrations ask for: PGlite wants to hear their names at create. */
export async function createPglite(options: PGliteOptions = {}): Promise<PGlite> {
	const [{ PGlite: Embedded }, { pg_trgm }] = await Promise.all([
		import('@electric-sql/pglite'),
		import('@electric-sql/pglite/contrib/pg_trgm')
	]);
	return Embedded.create({ ...options, extensions: { pg_trgm } });
}

/** Wraps a PGlite instance that somebody else made: the data folder's, or a test's in memory. */
export function pgliteDatabase(client: PGlite, unlock: () => void): OpenDatabase {
	return {
		db: drizzlePglite(client, { casing: 'snake_case' }) as unknown as Db,
		driver: 'pglite',
		runScript: async (script) => void (await client.exec(script)),
		snapshot: shareNext(async () => (await client.query<{ snapshot: string }>(snapshotQuery)).rows[0]?.snapshot ?? ''),
		close: async () => {
			if (!client.closed) await client.close();
			unlock();
		},
		dump: async () => new Uint8Array(await (await client.dumpDataDir('gzip')).arrayBuffer()),
		pglite: client,
		url: null
	};
}

/** True when the database answers. */
export async function answers(db: Db): Promise<boolean> {
	try {
		await db.execute(sql`select 1`);
		return true;
	} catch {
		return false;
	}
}
