// Writes a network to one file. Reads a few rows at a time, so that a large network needs no more memory than a small one.
import { createHash } from 'node:crypto';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { pack, type Pack } from 'tar-stream';
import type { Db } from '../db/db.ts';
import * as archive from './archive.ts';
import type { LeftOut } from './archive.ts';
import { migrationsReached, rowsOf, tablesOf } from './catalog.server.ts';

/** About how much of a table is in memory at once, in characters. */
const partSize = 250_000;

/** All of it is as of one moment, also while people go on. Returns how many rows went along. */
export async function writeArchive(
	db: Db,
	file: string,
	leftOut: LeftOut,
	made: { at: Date; by: string }
): Promise<number> {
	const half = `${file}.part`;
	const tar = pack();
	tar.on('error', () => {}); // the pipeline tells it; without a listener it would end the process
	try {
		const written = pipeline(tar, createGzip(), createWriteStream(half, { mode: 0o600 }));
		written.catch(() => {}); // told below, to whoever waits for it
		const filling = db.transaction((tx) => fill(tx, tar, leftOut, made), {
			isolationLevel: 'repeatable read',
			accessMode: 'read only'
		});
		// When the disk is full nobody takes what is read any more, and the reading would wait for ever.
		const rows = await Promise.race([filling, written.then(() => filling)]);
		tar.finalize();
		await written;
		renameSync(half, file); // a half-written file never looks like a whole one
		return rows;
	} catch (error) {
		tar.destroy();
		rmSync(half, { force: true });
		throw error;
	}
}

async function fill(tx: Db, tar: Pack, leftOut: LeftOut, made: { at: Date; by: string }): Promise<number> {
	await tx.execute(sql`set local timezone = 'UTC'`);
	const tables = (await tablesOf(tx))
		.filter(({ name }) => !(name in leftOut.tables))
		.map(({ name, columns }) => ({
			name,
			columns: columns.filter((one) => !(`${name}.${one.name}` in leftOut.columns))
		}));
	const header: archive.Header = {
		format: archive.formatName,
		version: archive.formatVersion,
		meerstem: made.by,
		madeAt: made.at.toISOString(),
		migrations: await migrationsReached(tx),
		tables,
		leftOut: { ...leftOut.tables, ...leftOut.columns }
	};
	await add(tar, archive.headerFile, JSON.stringify(header, null, '\t'));
	await add(tar, archive.readmeFile, archive.readme);
	const manifest: archive.Manifest = { tables: [] };
	for (const table of tables) manifest.tables.push(await addTable(tx, tar, table, leftOut.rows[table.name] ?? 'true'));
	await add(tar, archive.manifestFile, JSON.stringify(manifest, null, '\t'));
	return manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
}

async function addTable(tx: Db, tar: Pack, { name, columns }: archive.TableHeader, condition: string) {
	const parts: archive.Part[] = [];
	for await (const lines of linesOf(tx, name, columns, condition)) {
		const text = lines.map((line) => `${line}\n`).join('');
		const file = archive.partFile(name, parts.length + 1);
		await add(tar, file, text);
		parts.push({ file, rows: lines.length, sha256: createHash('sha256').update(text).digest('hex') });
	}
	return { name, rows: parts.reduce((sum, { rows }) => sum + rows, 0), parts };
}

/** Rows of a table as lines of JSON that the database made itself, so that it reads them back exactly. */
async function* linesOf(
	tx: Db,
	table: string,
	columns: readonly archive.ColumnHeader[],
	condition: string
): AsyncGenerator<string[]> {
	const chosen = sql.join(
		columns.map(({ name }) => sql.identifier(name)),
		sql`, `
	);
	await tx.execute(sql`declare taken_along no scroll cursor for
		select to_jsonb(t)::text as line from (select ${chosen} from public.${sql.identifier(table)} where ${sql.raw(condition)}) t`);
	let lines: string[] = [];
	let size = 0;
	for (let most = 20; ;) {
		const got = await rowsOf<{ line: string }>(tx, sql.raw(`fetch forward ${most} from taken_along`));
		if (got.length === 0) break;
		const length = got.reduce((sum, { line }) => sum + line.length, 0);
		lines.push(...got.map(({ line }) => line));
		size += length;
		// Landscapes are large and answers are small: as many rows as fill one part.
		most = Math.max(1, Math.min(1000, Math.floor((partSize / length) * got.length)));
		if (size < partSize) continue;
		yield lines;
		[lines, size] = [[], 0];
	}
	await tx.execute(sql`close taken_along`);
	if (lines.length > 0) yield lines;
}

/** Comes back when it was taken, so that no more is read than can be written. */
const add = (tar: Pack, name: string, text: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const content = Buffer.from(text, 'utf8');
		const entry = tar.entry({ name, size: content.length, mode: 0o600 }, (error) =>
			error ? reject(error) : resolve()
		);
		entry.on('error', reject); // nobody takes it any more: the disk is full, say
		entry.end(content);
	});
