// Makes the invented network, through the same front doors people use, with the clock at the day it happened.
import { sql } from 'drizzle-orm';
import type { Db, OpenDatabase } from '#platform/db/db.ts';
import { setMark } from '#platform/db/marks.server.ts';
import { makeLoop } from './make-loop.server.ts';
import { makePeople } from './make-people.server.ts';
import { makeStories } from './make-stories.server.ts';

/** True when nobody is in this database yet. */
export async function isEmpty(db: Db): Promise<boolean> {
	const found = await db.execute(
		sql`select 1 from person union all select 1 from organisation union all select 1 from round limit 1`
	);
	return (found as unknown as { rows: unknown[] }).rows.length === 0;
}

/** True when nobody lives here yet; a round may have been imported already. */
export async function hasNobody(db: Db): Promise<boolean> {
	const found = await db.execute(sql`select 1 from person limit 1`);
	return (found as unknown as { rows: unknown[] }).rows.length === 0;
}

/** Fills an empty database. `today` is the day the newest of it happens before. */
export async function makeExampleNetwork(db: Db, today: Date): Promise<void> {
	// The mark first: a start that is cut off leaves a database that can only ever be an example.
	await setMark(db, 'example-network', today.toISOString());
	const keys = await makePeople(db, today);
	await makeStories(db, keys, today);
	await makeLoop(db, keys, today);
}

/** Empties every table of ours, the mark included. The job queue has tables of its own and keeps them. */
export async function emptyDatabase({ db, runScript }: OpenDatabase): Promise<void> {
	const found = await db.execute(sql`select tablename from pg_tables where schemaname = 'public'`);
	const names = (found as unknown as { rows: { tablename: string }[] }).rows.map(({ tablename }) => `"${tablename}"`);
	await runScript(`truncate ${names.join(', ')} cascade`);
}
