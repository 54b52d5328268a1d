// Reads a network from one file into an empty database: all of it, or nothing.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { extract } from 'tar-stream';
import * as v from 'valibot';
import type { Db } from '../db/db.ts';
import * as archive from './archive.ts';
import { ArchiveProblem, type Header, type Manifest, type Part } from './archive.ts';
import { migrationsReached, putOffReferences, tablesOf } from './catalog.server.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const HeaderForm = v.object({
	format: v.literal(archive.formatName),
	version: v.number(),
	meerstem: v.string(),
	madeAt: v.pipe(v.string(), v.isoTimestamp()),
	migrations: v.object({ count, last: v.string() }),
	tables: v.array(v.object({ name: v.string(), columns: v.array(v.object({ name: v.string(), type: v.string() })) })),
	leftOut: v.record(v.string(), v.string())
});
const ManifestForm = v.object({
	tables: v.array(
		v.object({
			name: v.string(),
			rows: count,
			parts: v.array(v.object({ file: v.string(), rows: count, sha256: v.string() }))
		})
	)
});

/** One part is far smaller; a file that claims more was not written by us. */
const mostBytes = 256 * 1024 * 1024;

export type Came = { rows: number; madeAt: Date };

/**
 * In the transaction of whoever calls, which also looks that the database is empty. `filled`: SQL for a column that stayed
 * behind and may not be empty, by `table.column`. Throws `ArchiveProblem`; then the transaction has to be given up.
 */
export async function readArchive(tx: Db, file: string, filled: Readonly<Record<string, string>>): Promise<Came> {
	const check = await putOffReferences(tx);
	const parts: Part[] = [];
	let header: Header | null = null;
	let manifest: Manifest | null = null;
	for await (const { name, content } of filesIn(file)) {
		if (name === archive.headerFile) header = await readHeader(tx, content);
		else if (name === archive.manifestFile) manifest = parse(ManifestForm, content, name);
		else if (archive.tableOf(name) !== null) parts.push(await load(tx, header, name, content, filled));
		// Anything else is for people to read.
	}
	if (!header) throw new ArchiveProblem(`it has no ${archive.headerFile}, so it is no network that was taken along`);
	compare(header, manifest, parts);
	await check();
	return { rows: parts.reduce((sum, { rows }) => sum + rows, 0), madeAt: new Date(header.madeAt) };
}

async function readHeader(tx: Db, content: Buffer): Promise<Header> {
	const about = parse(HeaderForm, content, archive.headerFile);
	if (about.version !== archive.formatVersion) {
		throw new ArchiveProblem(
			`it has form ${about.version}, and this Meerstem reads form ${archive.formatVersion}: read it in with the version that wrote it (${about.meerstem}), then upgrade`
		);
	}
	const here = await migrationsReached(tx);
	if (here.count !== about.migrations.count || here.last !== about.migrations.last) {
		throw new ArchiveProblem(
			`its tables had come to migration ${about.migrations.count} (Meerstem ${about.meerstem}), and here they are at ${here.count}: read it in with the version that wrote it, then upgrade`
		);
	}
	const columns = new Map(
		(await tablesOf(tx)).map((table) => [table.name, new Set(table.columns.map(({ name }) => name))])
	);
	for (const table of about.tables) {
		const lost = table.columns.find(({ name }) => !columns.get(table.name)?.has(name));
		if (lost) throw new ArchiveProblem(`it has ${table.name}.${lost.name}, which does not exist here`);
	}
	return about;
}

async function load(
	tx: Db,
	header: Header | null,
	file: string,
	content: Buffer,
	filled: Readonly<Record<string, string>>
) {
	const name = archive.tableOf(file);
	const table = header?.tables.find((one) => one.name === name);
	if (!table) throw new ArchiveProblem(`${file} belongs to no table that ${archive.headerFile} names`);
	const text = content.toString('utf8');
	const lines = text.split('\n').filter((line) => line !== '');
	const extra = Object.entries(filled).filter(([column]) => column.startsWith(`${table.name}.`));
	const columns = table.columns.map(({ name: column }) => sql.identifier(column));
	const into = sql.join([...columns, ...extra.map(([column]) => sql.identifier(column.split('.')[1] ?? ''))], sql`, `);
	const from = sql.join([...columns, ...extra.map(([, value]) => sql.raw(value))], sql`, `);
	// With its schema: `circle` alone is a type of the database's own.
	const target = sql`public.${sql.identifier(table.name)}`;
	try {
		await tx.execute(sql`insert into ${target} (${into})
			select ${from} from jsonb_populate_recordset(null::${target}, ${`[${lines.join(',')}]`}::jsonb)`);
	} catch (error) {
		// The database's own words can hold a row of somebody.
		throw new ArchiveProblem(`${file} holds rows that do not fit here (${codeOf(error)})`);
	}
	return { file, rows: lines.length, sha256: createHash('sha256').update(content).digest('hex') };
}

function compare(header: Header, manifest: Manifest | null, parts: readonly Part[]): void {
	if (!manifest) throw new ArchiveProblem(`it was cut off: ${archive.manifestFile} is missing`);
	const told = manifest.tables.flatMap((table) => table.parts);
	const came = new Map(parts.map((part) => [part.file, part]));
	for (const { file, rows, sha256 } of told) {
		const part = came.get(file);
		if (!part) throw new ArchiveProblem(`${file} is missing`);
		if (part.rows !== rows || part.sha256 !== sha256)
			throw new ArchiveProblem(`${file} was changed since it was written`);
	}
	if (told.length !== parts.length || header.tables.length !== manifest.tables.length)
		throw new ArchiveProblem(`it holds files that ${archive.manifestFile} does not name`);
}

/** The files in a packed tar, one after the other, each whole. */
async function* filesIn(file: string): AsyncGenerator<{ name: string; content: Buffer }> {
	const tar = extract();
	const reading = pipeline(createReadStream(file), createGunzip(), tar);
	reading.catch(() => {}); // told by the loop below
	try {
		for await (const entry of tar) {
			if (entry.header.size > mostBytes) throw new ArchiveProblem(`${entry.header.name} is too large`);
			const chunks: Buffer[] = [];
			for await (const chunk of entry) chunks.push(chunk as Buffer);
			yield { name: entry.header.name, content: Buffer.concat(chunks) };
		}
		await reading;
	} catch (error) {
		if (error instanceof ArchiveProblem) throw error;
		const code = codeOf(error);
		if (code === 'ENOENT') throw new ArchiveProblem('this file is missing');
		throw new ArchiveProblem(`it is damaged, cut off, or no network that was taken along (${code})`);
	}
}

function parse<T>(form: v.GenericSchema<unknown, T>, content: Buffer, file: string): T {
	try {
		return v.parse(form, JSON.parse(content.toString('utf8')));
	} catch {
		throw new ArchiveProblem(`${file} cannot be read as it should`);
	}
}

function codeOf(error: unknown): string {
	for (let one: unknown = error; one instanceof Error; one = one.cause) {
		const code = (one as { code?: unknown }).code;
		if (typeof code === 'string') return code;
	}
	return error instanceof Error ? error.name : 'unknown';
}
