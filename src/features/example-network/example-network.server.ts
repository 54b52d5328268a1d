// Makes the invented network, through the same front doors people use, with the clock at the day it happened.
import { sql } from 'drizzle-orm';
import type { Db, OpenDatabase } from '#platform/db/db.ts';
import { setMark } from '#platform/db/marks.server.ts';
import { markIndexCurrent } from '#features/search-index/search-index.server.ts';
import { makeCircles } from './make-circles.server.ts';
import { makeGatherings } from './make-gatherings.server.ts';
import { makeLoop } from './make-loop.server.ts';
import { makePeople } from './make-people.server.ts';
import { makePulse } from './make-pulse.server.ts';
import { makeReadings } from './make-readings.server.ts';
import { makeProfiles } from './make-profiles.server.ts';
import { makeQuestions } from './make-questions.server.ts';
import { drawAll, makeStartedRound } from './make-rounds.server.ts';
import { makeResidents } from './make-residents.server.ts';
import { makeStories } from './make-stories.server.ts';

/** True when nothing at all is in this database: no person, and no invitation, text or mark of a real network either. */
export async function isEmpty(db: Db): Promise<boolean> {
	for (const table of await ourTables(db)) {
		const found = await db.execute(sql.raw(`select 1 from ${table} limit 1`));
		if ((found as unknown as { rows: unknown[] }).rows.length > 0) return false;
	}
	return true;
}

/** True when nobody lives here yet; a round may have been imported already. */
export async function hasNobody(db: Db): Promise<boolean> {
	const found = await db.execute(sql`select 1 from person limit 1`);
	return (found as unknown as { rows: unknown[] }).rows.length === 0;
}

/** Fills an empty database. `today` is the day the newest of it happens before. All or nothing, apart from the mark. */
export async function makeExampleNetwork(db: Db, today: Date): Promise<void> {
	// The mark first: a start that is cut off leaves a database that can only ever be an example.
	await setMark(db, 'example-network', today.toISOString());
	await db.transaction(async (tx) => {
		const keys = await makePeople(tx, today);
		await makeProfiles(tx, keys, today);
		await makeStories(tx, keys, today);
		await makeReadings(tx, keys, today);
		await makeQuestions(tx, keys, today);
		await makeResidents(tx, keys, today);
		await makeLoop(tx, keys, today);
		await makeStartedRound(tx, keys, today);
		await makeCircles(tx, keys, today);
		await makeGatherings(tx, keys, today);
		await makePulse(tx, keys, today);
		await markIndexCurrent(tx);
	});
	await drawAll(db, today);
}

/** Empties every table of ours, the mark included. The job queue has tables of its own and keeps them. */
export async function emptyDatabase({ db, runScript }: OpenDatabase): Promise<void> {
	await runScript(`truncate ${(await ourTables(db)).join(', ')} cascade`);
}

/** Quoted names of every table of ours. */
async function ourTables(db: Db): Promise<string[]> {
	const found = await db.execute(sql`select tablename from pg_tables where schemaname = 'public'`);
	return (found as unknown as { rows: { tablename: string }[] }).rows.map(({ tablename }) => `"${tablename}"`);
}
