// `meerstem import stories <file.csv> --as <mail>`: makes drafts, read by their teller only.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse, CsvError } from 'csv-parse/sync';
import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { Context } from '#platform/context.ts';
import { personByEmail } from '#features/accounts/accounts.server.ts';
import { saveDraft } from '#features/stories/stories.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { withinLimits } from '#features/stories/story.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { codeOf } from './problems.ts';
import { withDatabase } from './with-database.ts';

const usage = 'Usage: meerstem import stories <file.csv> --as <mail> [--json]\n';
const mostBytes = 5_000_000;

type Row = { line: number; at: Date; title: string; body: string };
class Problem extends Error {}

export async function importStories(args: string[]): Promise<number> {
	try {
		const asked = readArguments(args);
		const rows = readRows(asked.file);
		return await withDatabase(({ db }) => bringIn(db, rows, asked));
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		process.stderr.write(`Nothing was imported. ${error.message}\n`);
		return 1;
	}
}

function readArguments(args: string[]) {
	try {
		const options = { as: { type: 'string' }, json: { type: 'boolean' } } as const;
		const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
		const [file, ...more] = positionals;
		if (!file || more.length > 0 || !values.as) throw new Problem(`One file and --as are needed.\n${usage.trim()}`);
		return { file, as: values.as.trim().toLowerCase(), json: values.json ?? false };
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem(`${error instanceof Error ? error.message : 'These arguments cannot be read.'}\n${usage.trim()}`);
	}
}

function readRows(file: string): Row[] {
	const text = readText(file);
	let records: { record: string[]; info: { lines: number } }[];
	try {
		// csv-parse's types do not know that `info` changes what a record is.
		records = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as never;
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new Problem(`${file}, line ${String(error['lines'] ?? '?')}: the quotes here are broken.`);
	}
	const header = (records[0]?.record ?? []).map((name) => name.trim().toLowerCase());
	for (const name of ['date', 'title', 'text']) {
		if (!header.includes(name)) throw new Problem(`${file}, line 1: the column ${name} is missing.`);
	}
	return records.slice(1).map(({ record }, i) => readRow(file, (records[i]?.info.lines ?? 0) + 1, header, record));
}

function readText(file: string): string {
	try {
		if (statSync(file).size > mostBytes) throw new Problem(`${file} is larger than 5 MB.`);
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem(error instanceof TypeError ? `${file} is not UTF-8 text.` : `${file} cannot be read (${codeOf(error)}).`);
	}
}

function readRow(file: string, line: number, header: string[], record: string[]): Row {
	const cell = (name: string) => (record[header.indexOf(name)] ?? '').trim();
	const wrong = (column: string, what: string) => new Problem(`${file}, line ${line}, column ${column}: ${what}.`);
	const at = new Date(`${cell('date')}T12:00:00Z`);
	if (!/^\d{4}-\d\d-\d\d$/.test(cell('date')) || Number.isNaN(at.getTime())) throw wrong('date', 'a day as yyyy-mm-dd is needed');
	const [title, body] = [cell('title'), cell('text')];
	if (!body) throw wrong('text', 'this is empty');
	const fits = withinLimits({ title, body });
	if (!fits.ok) throw wrong(fits.reason === 'title-too-long' ? 'title' : 'text', 'this is too long');
	return { line, at, title, body };
}

async function exists(db: Db, tellerId: string, draftKey: string): Promise<boolean> {
	const found = await db
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.tellerId, tellerId), eq(story.draftKey, draftKey)));
	return found.length > 0;
}

/** All or nothing. The same row again is the same draft: running twice doubles nothing. */
async function bringIn(db: Db, rows: readonly Row[], asked: { as: string; json: boolean; file: string }): Promise<number> {
	const teller = await personByEmail(db, asked.as);
	if (!teller) throw new Problem(`Nobody has the mail address ${asked.as} here.`);
	let taken = 0;
	await db.transaction(async (tx) => {
		for (const { at, title, body, line } of rows) {
			const context: Context = {
				db: tx,
				viewer: await viewerOf(tx, teller.id, 'member', at),
				now: () => at,
				later: async () => {}
			};
			const draftKey = 'import-' + createHash('sha256').update(JSON.stringify([title, body])).digest('hex').slice(0, 40);
			// Imported before, and perhaps written on or told since: it is left as it is.
			if (await exists(tx, teller.id, draftKey)) continue;
			const draft = { draftKey, id: null, revision: 0, title, body, kind: 'experience' as const, themeIds: [], language: 'nl' as const, allowedNumbers: [] };
			const kept = await saveDraft(context, draft);
			if (!kept.ok) throw new Problem(`${asked.file}, line ${line}: ${kept.reason}.`);
			taken += kept.value.taken.length;
		}
	});
	if (taken > 0) process.stderr.write(`${taken} numbers that look like a BSN or bank account were left out.\n`);
	process.stderr.write(`${rows.length} drafts, read by ${teller.name} only.\n`);
	if (asked.json) process.stdout.write(JSON.stringify({ drafts: rows.length, numbersLeftOut: taken }) + '\n');
	return 0;
}
