// The list of what was taken back, in the data folder: beside the database, so that it survives going back to a copy.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Db } from '#platform/db/db.ts';
import { makeFolder } from '#platform/folders.ts';
import { person } from '#features/accounts/account.tables.ts';
import { listTakenBack } from '#features/care/taken-back.server.ts';
import { addTo, TakenBack } from '#features/care/taken-back.ts';

export const takenBackFile = (dataDir: string): string => join(dataDir, 'taken-back.json');

/** Writes the list anew when it changed. A half-written list never looks like a whole one. */
export async function keepTakenBack(db: Db, dataDir: string): Promise<void> {
	const path = takenBackFile(dataDir);
	const before = readTakenBack(path);
	if (before && (await isNew(db))) return;
	const list = addTo(before, await listTakenBack(db));
	if (same(list, before)) return;
	makeFolder(dataDir);
	const file = openSync(path + '.part', 'w', 0o600);
	writeSync(file, JSON.stringify(list));
	fsyncSync(file);
	closeSync(file);
	renameSync(path + '.part', path);
}

/** Null when there is none, or it cannot be read as one. */
export function readTakenBack(path: string): TakenBack | null {
	try {
		const read = v.safeParse(TakenBack, JSON.parse(readFileSync(path, 'utf8')));
		return read.success ? read.output : null;
	} catch {
		return null;
	}
}

/** A database nobody is in yet says nothing about veils: it may be the empty one before a copy is put back. */
async function isNew(db: Db): Promise<boolean> {
	return (await db.select({ id: person.id }).from(person).limit(1)).length === 0;
}

const same = (a: TakenBack, b: TakenBack | null): boolean => b !== null && JSON.stringify(a) === JSON.stringify(b);
