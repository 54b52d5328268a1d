// PGlite does not wait for the disk (no fsync), so a power cut can cost the last moments. A dump every night is what one
// can go back to. Thirty days at most: words that were taken back must not live on in old copies (promise 5).
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { days } from '#kernel/moments.ts';
import { makeFolder } from '#platform/folders.ts';
import type { OpenDatabase } from '#platform/db/db.ts';

const keepDays = 30;
const name = (at: Date) => `meerstem-${at.toISOString().slice(0, 10)}.tar.gz`;

/** Writes today's dump and removes those that are too old. Does nothing on PostgreSQL, which has tools of its own. */
export async function writeDump(database: OpenDatabase, dataDir: string, now: Date): Promise<void> {
	if (!database.dump) return;
	const folder = join(dataDir, 'dumps');
	makeFolder(folder);
	const path = join(folder, name(now));
	writeFileSync(path + '.part', await database.dump());
	renameSync(path + '.part', path); // a half-written dump never looks like a whole one
	const oldest = name(new Date(now.getTime() - days(keepDays)));
	for (const file of readdirSync(folder)) {
		if (/^meerstem-\d{4}-\d\d-\d\d\.tar\.gz$/.test(file) && file < oldest) rmSync(join(folder, file));
	}
}
