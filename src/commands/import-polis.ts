// `meerstem import polis <folder>`: turns a real conversation into a round.
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Audience } from '#kernel/audience.ts';
import { idIn } from '#kernel/ids.ts';
import type { Db } from '#platform/db/db.ts';
import { readMark, setMark } from '#platform/db/marks.server.ts';
import { isEmpty } from '#features/example-network/example-network.server.ts';
import { guessLanguage, PolisProblem, readPolis, type Conversation } from '#features/rounds/polis.ts';
import { importRound } from '#features/rounds/rounds.server.ts';
import { allThemes } from '#features/themes/themes.server.ts';
import { codeOf } from './problems.ts';
import { withDatabase } from './with-database.ts';

const usage =
	'Usage: meerstem import polis <folder> [--theme <title>] [--audience members|public] [--lang <tag>] [--example] [--json]\n';
const mostBytes = 200_000_000;

type Asked = { folder: string; theme: string | undefined; audience: Audience; lang: string | undefined; example: boolean; json: boolean };

export async function importPolis(args: string[]): Promise<number> {
	const asked = readArguments(args);
	if ('problem' in asked) {
		process.stderr.write(`${asked.problem}\n${usage}`);
		return 2;
	}
	let conversation: Conversation;
	try {
		conversation = readPolis(readFolder(asked.folder));
	} catch (error) {
		if (!(error instanceof PolisProblem)) throw error;
		process.stderr.write(`Nothing was imported. ${error.message}.\n`);
		return 1;
	}
	return withDatabase(({ db }) => bringIn(db, conversation, asked));
}

function readArguments(args: string[]): Asked | { problem: string } {
	let parsed;
	try {
		const text = { type: 'string' } as const;
		const yes = { type: 'boolean' } as const;
		parsed = parseArgs({ args, allowPositionals: true, options: { theme: text, audience: text, lang: text, example: yes, json: yes } });
	} catch (error) {
		return { problem: error instanceof Error ? error.message : 'These arguments cannot be read.' };
	}
	const { theme, audience = 'public', lang, example = false, json = false } = parsed.values;
	const [folder, ...more] = parsed.positionals;
	if (!folder || more.length > 0) return { problem: 'One folder is needed.' };
	if (audience !== 'public' && audience !== 'members') return { problem: `--audience ${audience}: members or public.` };
	if (lang !== undefined && !isLanguageTag(lang)) return { problem: `--lang ${lang}: a language tag such as nl, en or zh-TW.` };
	return { folder, theme, audience: { kind: audience }, lang, example, json };
}

function isLanguageTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

function readFolder(folder: string) {
	return { comments: readText(folder, 'comments.csv'), votes: readText(folder, 'votes.csv'), summary: readText(folder, 'summary.csv') };
}

function readText(folder: string, name: string): string {
	const path = join(folder, name);
	try {
		if (statSync(path).size > mostBytes) throw new PolisProblem(path, 0, '', 'is larger than 200 MB');
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
	} catch (error) {
		if (error instanceof PolisProblem) throw error;
		if (error instanceof TypeError) throw new PolisProblem(path, firstWrongLine(path), '', 'this is not UTF-8 text');
		throw new PolisProblem(path, 0, '', codeOf(error) === 'ENOENT' ? 'this file is missing' : `cannot be read (${codeOf(error)})`);
	}
}

/** The line of the first byte that is no UTF-8. */
function firstWrongLine(path: string): number {
	const bytes = readFileSync(path);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	for (let from = 0; from < bytes.length; line++) {
		const end = bytes.indexOf(0x0a, from);
		const to = end === -1 ? bytes.length : end + 1;
		try {
			decoder.decode(bytes.subarray(from, to));
		} catch {
			return line;
		}
		from = to;
	}
	return 0;
}

async function bringIn(db: Db, conversation: Conversation, asked: Asked): Promise<number> {
	const say = (line: string) => void process.stderr.write(`${line}\n`);
	const isExample = (await readMark(db, 'example-network')) !== null;
	if (asked.example && !isExample) {
		if (!(await isEmpty(db))) {
			say('Nothing was imported. --example is for a new database, and this one holds real people or rounds.');
			return 1;
		}
		await setMark(db, 'example-network', new Date().toISOString());
	}
	const theme = await findTheme(db, asked.theme);
	if (theme === undefined) {
		const titles = (await allThemes(db)).map(({ title }) => `"${title}"`).join(', ') || 'none yet';
		say(`Nothing was imported. There is no theme "${asked.theme}". Themes: ${titles}.`);
		return 1;
	}
	const language = asked.lang ?? guessLanguage(conversation.statements.map(({ body }) => body));
	if (!asked.lang) say(`Language taken to be ${language}; say --lang when that is wrong.`);
	if (conversation.takenOut > 0) say(`${conversation.takenOut} numbers that look like a BSN or bank account were left out.`);
	const imported = await importRound(
		db,
		conversation,
		{ language, audience: asked.audience, themeId: theme, ...creditsOf(conversation, asked.folder), progress: progressBar(say) },
		new Date()
	);
	say(
		`"${conversation.topic}": ${imported.statements} statements, ${imported.people} people, ${imported.answers} answers; ` +
			`${imported.skipped} rows are no answer. Read by ${asked.audience.kind}.`
	);
	if (asked.json) process.stdout.write(JSON.stringify(imported) + '\n');
	return 0;
}

/** Null: no theme was asked for. Undefined: there is none like it. */
async function findTheme(db: Db, asked: string | undefined): Promise<string | null | undefined> {
	if (asked === undefined) return null;
	const wanted = asked.trim().toLowerCase();
	const id = idIn(wanted);
	return (await allThemes(db)).find((theme) => theme.title.toLowerCase() === wanted || theme.id === id)?.id;
}

/** Whom the licence asks to name. Exports of pol.is ask for its makers. */
function creditsOf({ url }: Conversation, folder: string): { sourceName: string; licence: string } {
	const host = url ? new URL(url).hostname : null;
	const isPolis = host === 'pol.is' || host?.endsWith('.pol.is');
	return { sourceName: isPolis ? 'Polis, The Computational Democracy Project' : (host ?? basename(folder)), licence: 'CC BY 4.0' };
}

function progressBar(say: (line: string) => void) {
	let told = 0;
	return (done: number, of: number) => {
		const percent = Math.floor((100 * done) / of);
		if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} answers${done === of ? '\n' : ''}`);
		else if (percent >= told + 50 || done === of) say(`${done} of ${of} answers`);
		else return;
		told = percent;
	};
}
