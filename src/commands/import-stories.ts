// `meerstem import stories <file.csv> --as <mail>`: makes drafts, read by their teller only.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { and, eq, or } from 'drizzle-orm';
import { guessLanguage } from '#kernel/guess-language.ts';
import { Forbidden } from '#kernel/refusals.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { FileProblem, readTable, type TableRow } from '#platform/csv.ts';
import type { Db } from '#platform/db/db.ts';
import { personByEmail } from '#features/accounts/accounts.server.ts';
import { keepable, tidy } from '#features/stories/draft.ts';
import { saveDraft } from '#features/stories/stories.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { withinLimits } from '#features/stories/story.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { codeOf } from './problems.ts';
import { readTextFile } from './read-file.ts';
import { withDatabase } from './with-database.ts';

const usage = 'Usage: meerstem import stories <file.csv> --as <mail> [--json]\n';
const mostMegabytes = 5;

type Asked = { file: string; as: string; json: boolean };
type Row = { line: number; at: Date; title: string; body: string };
/** `fresh`: not brought in before. */
type Counts = { drafts: number; fresh: number; numbersLeftOut: number };

/** Why nothing came in, in a sentence for whoever gave the command. */
class Refused extends Error {}

const say = (line: string) => void process.stderr.write(`${line}\n`);

export async function importStories(args: string[]): Promise<number> {
	const asked = readArguments(args);
	if ('problem' in asked) {
		process.stderr.write(`${asked.problem}\n${usage}`);
		return 2;
	}
	try {
		const rows = readRows(asked.file);
		return await withDatabase(({ db }) => bringIn(db, rows, asked));
	} catch (error) {
		const known = error instanceof FileProblem || error instanceof Refused;
		say(`Nothing was imported. ${known ? error.message : `The database or this machine refused (${codeOf(error)})`}.`);
		return 1;
	}
}

function readArguments(args: string[]): Asked | { problem: string } {
	let parsed;
	try {
		parsed = parseArgs({
			args,
			allowPositionals: true,
			options: { as: { type: 'string' }, json: { type: 'boolean' } }
		});
	} catch (error) {
		return { problem: error instanceof Error ? error.message : 'These arguments cannot be read.' };
	}
	const { as, json = false } = parsed.values;
	const [file, ...more] = parsed.positionals;
	if (!file || more.length > 0) return { problem: 'One file is needed.' };
	if (!as?.includes('@')) return { problem: '--as is needed: the mail address of the person whose stories these are.' };
	return { file, as: as.trim().toLowerCase(), json };
}

function readRows(file: string): Row[] {
	const text = readTextFile(file, mostMegabytes);
	return readTable(file, text, ['date', 'title', 'text'], (column) => column.trim().toLowerCase()).map((row) =>
		readRow(file, row)
	);
}

function readRow(file: string, { line, cell }: TableRow): Row {
	const wrong = (column: string, what: string) => new FileProblem(file, line, column, what);
	const at = noonOf(cell('date').trim());
	if (!at) throw wrong('date', 'a day that has been is needed, as yyyy-mm-dd');
	const [title, body] = [cell('title').trim(), cell('text').trim()];
	if (!body) throw wrong('text', 'this is empty');
	const fits = withinLimits({ title, body });
	if (!fits.ok) throw wrong(fits.reason === 'title-too-long' ? 'title' : 'text', 'this is too long');
	return { line, at, title, body };
}

/** Null: no such day, or one that is still to come. */
function noonOf(day: string): Date | null {
	const at = new Date(`${day}T12:00:00Z`);
	if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(day)) return null;
	return day <= new Date().toISOString().slice(0, 10) && day >= '1900' ? at : null;
}

/** All or nothing. The same row again is the same draft: running twice doubles nothing. */
async function bringIn(db: Db, rows: readonly Row[], { as, json, file }: Asked): Promise<number> {
	const teller = await personByEmail(db, as);
	if (!teller) throw new Refused(`Nobody has the mail address ${as} here`);
	const counts = await db.transaction(async (tx) => {
		const viewer = await viewerOf(tx, teller.id, 'member', new Date());
		const counts: Counts = { drafts: rows.length, fresh: 0, numbersLeftOut: 0 };
		for (const row of rows) await keep(tx, viewer, teller.id, row, file, counts);
		return counts;
	});
	if (counts.numbersLeftOut > 0)
		say(`Numbers that look like a BSN or bank account were left out: ${counts.numbersLeftOut}.`);
	say(`${counts.drafts} stories in the file, ${counts.fresh} new drafts. Read by ${teller.name} only.`);
	if (json)
		process.stdout.write(`${JSON.stringify({ drafts: counts.drafts, numbersLeftOut: counts.numbersLeftOut })}\n`);
	return 0;
}

async function keep(tx: Db, viewer: Viewer, tellerId: string, row: Row, file: string, counts: Counts): Promise<void> {
	const { taken, title, body } = keepable(tidy(row), []);
	counts.numbersLeftOut += taken.length;
	const draftKey =
		'import-' +
		createHash('sha256')
			.update(JSON.stringify([title, body]))
			.digest('hex')
			.slice(0, 40);
	if (await isKept(tx, tellerId, draftKey, { title, body })) return;
	const guess = guessLanguage([body]);
	const language = guess === 'und' ? 'nl' : guess;
	const draft = {
		draftKey,
		id: null,
		revision: 0,
		title,
		body,
		kind: 'experience' as const,
		themeIds: [],
		language,
		allowedNumbers: []
	};
	const kept = await saveDraft({ db: tx, viewer, now: () => row.at, later: async () => {} }, draft).catch(
		(error: unknown) => {
			throw error instanceof Forbidden ? new Refused('This person may not tell stories here') : error;
		}
	);
	if (!kept.ok) throw new FileProblem(file, row.line, 'text', `this cannot be kept (${kept.reason})`);
	counts.fresh++;
}

/** Brought in before, and perhaps written on or told since: then it is left as it is. */
async function isKept(
	tx: Db,
	tellerId: string,
	draftKey: string,
	text: { title: string; body: string }
): Promise<boolean> {
	const sameWords = and(eq(story.title, text.title), eq(story.body, text.body));
	const found = await tx
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.tellerId, tellerId), or(eq(story.draftKey, draftKey), sameWords)))
		.limit(1);
	return found.length > 0;
}
