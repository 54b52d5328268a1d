// Whether mail gets out at all. Kept in the database, so that it holds over restarts; nothing is written while all is well.
import type { Db } from '../db/db.ts';
import { clearMark, readMark, setMarkOnce } from '../db/marks.server.ts';

const key = 'mail-waits-since';

export const noteRoadOpen = (db: Db): Promise<void> => clearMark(db, key);
export const noteRoadClosed = (db: Db, now: Date): Promise<void> => setMarkOnce(db, key, now.toISOString());

/** Since when nothing got out; null when the last mail did. */
export async function closedSince(db: Db): Promise<Date | null> {
	const since = await readMark(db, key);
	return since === null ? null : new Date(since);
}
