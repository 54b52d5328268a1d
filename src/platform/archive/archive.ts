// The open form in which a whole network is taken along: a tar file packed with gzip, with one JSON object a line for each row.
// docs/taking-along.md describes it for whoever reads it with other tools. Pure.

export const formatName = 'meerstem.network';
/** Counted up when something is changed by which older readers would go wrong. */
export const formatVersion = 1;

/** How far the tables of a database have come: it reads only what was written at the same point. */
export type Reached = { count: number; last: string };

export type ColumnHeader = { name: string; type: string };
export type TableHeader = { name: string; columns: ColumnHeader[] };

/** The first file in it. */
export type Header = {
	format: typeof formatName;
	version: number;
	/** Of the program that wrote it. */
	meerstem: string;
	madeAt: string;
	migrations: Reached;
	tables: TableHeader[];
	/** What does not go along, and why: `table`, or `table.column`. */
	leftOut: Record<string, string>;
};

export type Part = { file: string; rows: number; sha256: string };
/** The last file in it: without it the file was cut off. */
export type Manifest = { tables: { name: string; rows: number; parts: Part[] }[] };

/** What stays behind, with the reason. */
export type LeftOut = {
	tables: Readonly<Record<string, string>>;
	/** By `table.column`. */
	columns: Readonly<Record<string, string>>;
	/** Rows that do go along, as a condition in SQL, by table; without one: all. */
	rows: Readonly<Record<string, string>>;
};

export const headerFile = 'format.json';
export const manifestFile = 'manifest.json';
export const readmeFile = 'README.txt';

export const partFile = (table: string, number: number): string =>
	`tables/${table}/${String(number).padStart(5, '0')}.ndjson`;

/** The table a part belongs to; null for another file. */
export const tableOf = (file: string): string | null =>
	/^tables\/([a-z0-9_]+)\/\d{5,}\.ndjson$/.exec(file)?.[1] ?? null;

/** A reason why a file cannot be read in, in a sentence for whoever gave the command. */
export class ArchiveProblem extends Error {
	override readonly name = 'ArchiveProblem';
}

export const readme = `This file holds everything a Meerstem network keeps, to move it or to read it without Meerstem.

format.json             which form this is, how far the tables had come, which columns each has, what was left out and why
tables/<table>/*.ndjson one row a line, as JSON; moments are ISO 8601 in UTC
manifest.json           how many rows each table has, and the SHA-256 of each file

It holds names, mail addresses, drafts and messages of people. Guard it as you guard the server, and remove it when it has done
its work: words that are taken back later are still in it.
`;
