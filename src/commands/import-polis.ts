// `meerstem import polis <folder>`: turns a real conversation into a round.
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Audience } from '#kernel/audience.ts';
import { idIn } from '#kernel/ids.ts';
import type { Db } from '#platform/db/db.ts';
import { FileProblem } from '#platform/csv.ts';
import { readMark, setMark } from '#platform/db/marks.server.ts';
import { readPolis, type Conversation } from '#features/rounds/polis.ts';
import { importRound, type Imported } from '#features/rounds/rounds.server.ts';
import { allThemes } from '#features/themes/themes.server.ts';
import { codeOf } from './problems.ts';
import { readTextFile } from './read-file.ts';
import { withDatabase } from './with-database.ts';

const usage =
	'Usage: meerstem import polis <folder> [--theme <title>] [--audience members|public] [--lang <tag>] [--open] [--example] [--json]\n';
const mostMegabytes = 200;

type Asked = {
	folder: string;
	theme: string | undefined;
	/** Null: not said, so as it was, or public for a new round. */
	audience: Audience | null;
	language: string | null;
	/** People may answer it here as well. */
	open: boolean;
	example: boolean;
	json: boolean;
};

/** Why nothing came in, in a sentence for whoever gave the command. */
class Refused extends Error {}

const say = (line: string) => void process.stderr.write(`${line}\n`);

export async function importPolis(args: string[]): Promise<number> {
	const asked = readArguments(args);
	if ('problem' in asked) {
		process.stderr.write(`${asked.problem}\n${usage}`);
		return 2;
	}
	try {
		const conversation = readFolder(asked.folder);
		return await withDatabase(({ db }) => bringIn(db, conversation, asked));
	} catch (error) {
		const known = error instanceof FileProblem || error instanceof Refused;
		say(`Nothing was imported. ${known ? error.message : `The database or this machine refused (${codeOf(error)})`}.`);
		return 1;
	}
}

function readArguments(args: string[]): Asked | { problem: string } {
	let parsed;
	try {
		const text = { type: 'string' } as const;
		const yes = { type: 'boolean' } as const;
		parsed = parseArgs({
			args,
			allowPositionals: true,
			options: { theme: text, audience: text, lang: text, open: yes, example: yes, json: yes }
		});
	} catch (error) {
		return { problem: error instanceof Error ? error.message : 'These arguments cannot be read.' };
	}
	const { theme, audience, lang, open = false, example = false, json = false } = parsed.values;
	const [folder, ...more] = parsed.positionals;
	if (!folder || more.length > 0) return { problem: 'One folder is needed.' };
	if (audience !== undefined && audience !== 'public' && audience !== 'members')
		return { problem: `--audience ${audience}: members or public.` };
	const language = lang === undefined ? null : languageTag(lang);
	if (language === undefined) return { problem: `--lang ${lang}: a language tag such as nl, en or zh-TW.` };
	return { folder, theme, audience: audience ? { kind: audience } : null, language, open, example, json };
}

/** As the standard writes it: `zh-tw` becomes `zh-TW`. */
function languageTag(text: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(text)[0];
	} catch {
		return undefined;
	}
}

function readFolder(folder: string): Conversation {
	const read = (name: string) => readTextFile(join(folder, name), mostMegabytes, name);
	return readPolis({ comments: read('comments.csv'), votes: read('votes.csv'), summary: read('summary.csv') });
}

async function bringIn(db: Db, conversation: Conversation, asked: Asked): Promise<number> {
	const { language, audience, open } = asked;
	const credits = creditsOf(conversation, asked.folder);
	// Loaded only when asked for: it brings the whole invented network along.
	const example = asked.example ? await import('#features/example-network/example-network.server.ts') : null;
	const imported = await db.transaction(async (tx) => {
		if (example) await markAsExample(tx, example.isEmpty);
		const themeId = await findTheme(tx, asked.theme);
		return importRound(
			tx,
			conversation,
			{ language, audience, themeId, open, ...credits, progress: progressOn(process.stderr) },
			new Date()
		);
	});
	report(conversation, imported, asked);
	return 0;
}

/** Only what is new can be said to be invented: in a database that is in use, real people may have written. */
async function markAsExample(tx: Db, isEmpty: (db: Db) => Promise<boolean>): Promise<void> {
	if (await readMark(tx, 'example-network')) return;
	if (!(await isEmpty(tx)))
		throw new Refused('--example is for a new database, and this one holds real people or rounds');
	await setMark(tx, 'example-network', new Date().toISOString());
}

/** Null: no theme was asked for. */
async function findTheme(db: Db, asked: string | undefined): Promise<string | null> {
	if (asked === undefined) return null;
	const wanted = asked.trim().toLowerCase();
	const id = idIn(wanted);
	const themes = (await allThemes(db)).filter(({ veiled }) => !veiled);
	const found = themes.find((theme) => theme.title.toLowerCase() === wanted || theme.id === id);
	if (found) return found.id;
	const titles = themes.map(({ title }) => `"${title}"`).join(', ') || 'none yet';
	throw new Refused(`There is no theme "${asked}". Themes: ${titles}`);
}

/** Whom the licence asks to name. Exports of pol.is ask for its makers. */
function creditsOf({ url }: Conversation, folder: string): { sourceName: string; licence: string } {
	const host = url ? new URL(url).hostname : null;
	const isPolis = host === 'pol.is' || host?.endsWith('.pol.is');
	return {
		sourceName: isPolis ? 'Polis, The Computational Democracy Project' : (host ?? basename(resolve(folder))),
		licence: 'CC BY 4.0'
	};
}

function report({ topic, takenOut }: Conversation, imported: Imported, asked: Asked): void {
	const { round, statements, people, answers, skipped, language, audience } = imported;
	if (!asked.language) say(`The statements are taken to be in "${language}"; say --lang when that is wrong.`);
	if (takenOut > 0) say(`Numbers that look like a BSN or bank account were left out: ${takenOut}.`);
	say(
		`"${topic}": ${statements} statements, ${people} people, ${answers} answers; ${skipped} rows are no answer. Read by ${audience.kind}.`
	);
	process.stdout.write(
		asked.json ? `${JSON.stringify({ round, statements, people, answers, skipped })}\n` : `/rondes/${round}\n`
	);
}

/** One line that counts in a terminal; elsewhere nothing but the end, so that logs stay short. */
function progressOn(stream: NodeJS.WriteStream) {
	return (done: number, of: number) => {
		if (stream.isTTY) stream.write(`\r${done} of ${of} answers${done === of ? '\n' : ''}`);
		else if (done === of) stream.write(`${done} answers\n`);
	};
}
