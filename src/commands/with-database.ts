// Opens the database for a command, and says in one line what stands in the way.
import { resolve } from 'node:path';
import type { OpenDatabase } from '#platform/db/db.ts';
import { FolderInUse } from '#platform/db/lock.server.ts';
import { openDatabase } from '#platform/db/open.server.ts';
import { codeOf } from './problems.ts';

export type DatabasePlace = { databaseUrl: string | null; dataDir: string };

export const placeFromEnvironment = (): DatabasePlace => ({
	databaseUrl: process.env['DATABASE_URL'] || null,
	dataDir: resolve(process.env['DATA_DIR'] || 'data')
});

/** Runs `work` on the open database and closes it. Returns the exit code; 1 with one line when it cannot be opened. */
export async function withDatabase(
	work: (database: OpenDatabase, place: DatabasePlace) => Promise<number>
): Promise<number> {
	const place = placeFromEnvironment();
	let database: OpenDatabase;
	try {
		database = await openDatabase(place);
	} catch (error) {
		process.stderr.write(`${whyNot(error, place)}\n`);
		return 1;
	}
	try {
		return await work(database, place);
	} finally {
		await database.close();
	}
}

function whyNot(error: unknown, { databaseUrl, dataDir }: DatabasePlace): string {
	if (error instanceof FolderInUse) {
		return `Meerstem is running on ${dataDir} (process ${error.pid}). Stop it first, then give this command again.`;
	}
	if (databaseUrl) return `The database of DATABASE_URL cannot be reached or used (${codeOf(error)}).`;
	return `The database in ${dataDir} cannot be opened (${codeOf(error)}).`;
}
