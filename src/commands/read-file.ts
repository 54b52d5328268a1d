// Files that somebody names on the command line.
import { readFileSync, statSync } from 'node:fs';
import { decodeUtf8, FileProblem } from '#platform/csv.ts';
import { codeOf } from './problems.ts';

/** The text of a file; a `FileProblem` when it is missing, too large or no UTF-8. `name`: how messages call it. */
export function readTextFile(path: string, mostMegabytes: number, name = path): string {
	return decodeUtf8(name, readBytes(path, mostMegabytes, name));
}

function readBytes(path: string, mostMegabytes: number, name: string): Uint8Array {
	try {
		if (statSync(path).size <= mostMegabytes * 1e6) return readFileSync(path);
	} catch (error) {
		throw new FileProblem(
			name,
			0,
			'',
			codeOf(error) === 'ENOENT' ? 'this file is missing' : `this cannot be read (${codeOf(error)})`
		);
	}
	throw new FileProblem(name, 0, '', `this file is larger than ${mostMegabytes} MB`);
}
