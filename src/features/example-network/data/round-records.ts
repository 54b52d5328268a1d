import { readFileSync } from 'node:fs';

/** The rows of one file of the round, for the tests; the real reader lives with the rounds. */
export function roundRecords(file: string): Record<string, string>[] {
	const text = readFileSync(new URL(`./round/${file}`, import.meta.url), 'utf8');
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
		row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		if (row.length > 1) rows.push(row);
		row = [];
	}
	const [head = [], ...rest] = rows;
	return rest.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}
