// Promise 12, the network's half, back again: what was taken along is read into an empty database.
import { sql } from 'drizzle-orm';
import { ArchiveProblem } from '#platform/archive/archive.ts';
import { firstFilled, tablesOf } from '#platform/archive/catalog.server.ts';
import { readArchive, type Came } from '#platform/archive/read.server.ts';
import type { Db } from '#platform/db/db.ts';
import { readMark } from '#platform/db/marks.server.ts';
import { takeBackAgain } from '#features/care/taken-back.server.ts';
import type { DoneAgain, TakenBack } from '#features/care/taken-back.ts';
import { rebuildIndex } from '#features/search-index/search-index.server.ts';
import { filledIn } from './left-out.ts';

/**
 * Into an empty database only, in one transaction. What was taken back or veiled since the file was written is so again:
 * `takenBack` is the list beside the database (promise 5). Rejects with `ArchiveProblem`, and then nothing came in.
 */
export async function readNetworkIn(
	db: Db,
	file: string,
	takenBack: TakenBack | null
): Promise<Came & { again: DoneAgain | null }> {
	const came = await db.transaction(async (tx) => {
		await mustBeEmpty(tx);
		await tx.execute(sql`delete from mark`);
		const read = await readArchive(tx, file, filledIn);
		return { ...read, again: takenBack ? await takeBackAgain(tx, takenBack) : null };
	});
	await rebuildIndex(db);
	return came;
}

/** Marks may be there: of a start on a database that nobody used yet. */
async function mustBeEmpty(tx: Db): Promise<void> {
	const tables = (await tablesOf(tx))
		.map(({ name }) => name)
		.filter((name) => name !== 'mark' && name !== 'rate_limit');
	const filled = await firstFilled(tx, tables);
	const isExample = (await readMark(tx, 'example-network')) !== null;
	if (filled !== null || isExample)
		throw new ArchiveProblem(`this database is not empty (${filled ?? 'it is an example network'})`);
}
