// Makes a folder and those above it. `mkdir` of Node with `recursive` never comes back where the file system says that a
// folder cannot be (such as in /proc): it tries the folder above and this one in turns, for ever.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Throws the file system's error, such as EACCES or ENOENT. A folder that is there already is fine. */
export function makeFolder(path: string): void {
	const missing: string[] = [];
	for (let folder = resolve(path); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
	for (const folder of missing) makeOne(folder);
}

function makeOne(folder: string): void {
	try {
		mkdirSync(folder);
	} catch (error) {
		// Somebody else made it between looking and making.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}
