// Promise 12, the network's half: it takes all its data along in one file of an open form (read-in.server.ts reads it back).
import { writeArchive } from '#platform/archive/write.server.ts';
import type { Db } from '#platform/db/db.ts';
import { leftOut } from './left-out.ts';

/** Returns how many rows went along. Rejects with the file system's error when the file cannot be written. */
export const takeNetworkAlong = (db: Db, file: string, made: { at: Date; by: string }): Promise<number> =>
	writeArchive(db, file, leftOut, made);
