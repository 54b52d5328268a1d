// Reads a conversation exported from Polis (comments.csv, votes.csv, summary.csv). Pure: texts in, a conversation or what
// is wrong with them out. Source of the format: the README of compdemocracy/openData, and the files themselves.
import { parse, CsvError } from 'csv-parse/sync';
import { withoutBlocked } from '@meerstem/dutch/numbers';

export type PolisFiles = { comments: string; votes: string; summary: string };

export type Conversation = {
	topic: string;
	description: string;
	/** Where it was held; null when the export does not say. */
	url: string | null;
	/** Accepted, or not moderated; rejected ones are left out. */
	statements: readonly { number: number; body: string; moderated: boolean; writtenAt: Date }[];
	/** One for each person and statement: the latest vote, and of two at the same moment the later row. */
	answers: readonly Vote[];
	people: number;
	/** Rows of votes.csv that are no answer: earlier votes of the same person, and votes on rejected statements. */
	skipped: number;
	/** Numbers taken out because they look like a BSN or bank account. */
	takenOut: number;
};

export type Vote = { participant: number; statement: number; answer: -1 | 0 | 1; at: Date };

/** Line and column count from 1; 0 means the file as a whole. */
export class PolisProblem extends Error {
	override readonly name = 'PolisProblem';
	constructor(file: string, line: number, column: string, what: string) {
		super([file, line > 0 ? `line ${line}` : '', column ? `column ${column}` : ''].filter(Boolean).join(', ') + `: ${what}`);
	}
}

/** Throws `PolisProblem` for the first thing that is wrong. */
export function readPolis(files: PolisFiles): Conversation {
	const { topic, url, description } = readSummary(files.summary);
	const { statements, rejected, takenOut } = readComments(files.comments);
	const { answers, rows } = readVotes(files.votes, new Set(statements.map(({ number }) => number)), rejected);
	return {
		topic,
		url,
		description,
		statements,
		answers,
		people: new Set(answers.map(({ participant }) => participant)).size,
		skipped: rows - answers.length,
		takenOut
	};
}

type Row = { line: number; cells: Record<string, string> };

/** Rows with the line they begin on, by column name. Quoted cells may hold line breaks. */
function readRows(file: string, text: string, needed: readonly string[]): Row[] {
	const records = parseCsv(file, text);
	const header = records[0]?.record;
	if (!header) throw new PolisProblem(file, 0, '', 'the file is empty');
	for (const name of needed) {
		if (!header.includes(name)) throw new PolisProblem(file, 1, name, 'this column is missing');
	}
	return records.slice(1).map(({ record }, i) => {
		const line = (records[i]?.info.lines ?? 0) + 1; // the record before it ended on the line above
		if (record.length !== header.length) {
			throw new PolisProblem(file, line, '', `${record.length} cells, and the header has ${header.length}`);
		}
		return { line, cells: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])) };
	});
}

type Parsed = { record: string[]; info: { lines: number } };

function parseCsv(file: string, text: string): Parsed[] {
	try {
		// csv-parse's types do not know that `info` changes what a record is.
		return parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Parsed[];
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const column = Number(error['column'] ?? error['index']);
		throw new PolisProblem(file, Number(error['lines'] ?? 0), Number.isFinite(column) ? String(column + 1) : '', 'the quotes here are broken');
	}
}

function readSummary(text: string): { topic: string; url: string | null; description: string } {
	const file = 'summary.csv';
	const values = new Map(parseCsv(file, text).map(({ record }) => [record[0] ?? '', record.slice(1).join(',').trim()]));
	const topic = values.get('topic');
	if (!topic) throw new PolisProblem(file, 0, 'topic', 'this line is missing');
	const url = values.get('url') ?? '';
	return { topic, url: /^https?:\/\//.test(url) ? url : null, description: values.get('conversation-description') ?? '' };
}

function readComments(text: string) {
	const file = 'comments.csv';
	const seen = new Set<number>();
	const rejected = new Set<number>();
	const statements: { number: number; body: string; moderated: boolean; writtenAt: Date }[] = [];
	let takenOut = 0;
	for (const { line, cells } of readRows(file, text, ['timestamp', 'comment-id', 'moderated', 'comment-body'])) {
		const number = wholeNumber(file, line, 'comment-id', cells);
		if (seen.has(number)) throw new PolisProblem(file, line, 'comment-id', `statement ${number} is there twice`);
		seen.add(number);
		const moderated = oneOf(file, line, 'moderated', cells, [-1, 0, 1]);
		if (moderated === -1) {
			rejected.add(number);
			continue;
		}
		const clean = withoutBlocked((cells['comment-body'] ?? '').replace(/\r\n?/g, '\n').trim());
		if (!clean.text) throw new PolisProblem(file, line, 'comment-body', 'this statement is empty');
		takenOut += clean.taken.length;
		statements.push({ number, body: clean.text, moderated: moderated === 1, writtenAt: moment(file, line, cells) });
	}
	if (statements.length === 0) throw new PolisProblem(file, 0, '', 'no statement was accepted');
	return { statements: statements.sort((a, b) => a.number - b.number), rejected, takenOut };
}

function readVotes(text: string, live: ReadonlySet<number>, rejected: ReadonlySet<number>) {
	const file = 'votes.csv';
	const rows = readRows(file, text, ['timestamp', 'comment-id', 'voter-id', 'vote']);
	const latest = new Map<string, Vote>();
	for (const { line, cells } of rows) {
		const statement = wholeNumber(file, line, 'comment-id', cells);
		const participant = wholeNumber(file, line, 'voter-id', cells);
		const answer = oneOf(file, line, 'vote', cells, [-1, 0, 1]) as Vote['answer']; // one of these three
		const at = moment(file, line, cells);
		if (rejected.has(statement)) continue;
		if (!live.has(statement)) {
			throw new PolisProblem(file, line, 'comment-id', `statement ${statement} is not in comments.csv`);
		}
		const key = `${participant} ${statement}`;
		const before = latest.get(key);
		if (!before || at >= before.at) latest.set(key, { participant, statement, answer, at });
	}
	return { answers: [...latest.values()], rows: rows.length };
}

function wholeNumber(file: string, line: number, column: string, cells: Row['cells']): number {
	const text = (cells[column] ?? '').trim();
	if (!/^\d{1,9}$/.test(text)) throw new PolisProblem(file, line, column, `"${short(text)}" is no whole number`);
	return Number(text);
}

function oneOf(file: string, line: number, column: string, cells: Row['cells'], allowed: readonly number[]): number {
	const text = (cells[column] ?? '').trim();
	const value = Number(text);
	if (text === '' || !allowed.includes(value)) {
		throw new PolisProblem(file, line, column, `"${short(text)}" is none of ${allowed.join(', ')}`);
	}
	return value;
}

function moment(file: string, line: number, cells: Row['cells']): Date {
	const text = (cells['timestamp'] ?? '').trim();
	const at = new Date(Number(text));
	if (!/^\d{1,15}$/.test(text) || Number.isNaN(at.getTime())) {
		throw new PolisProblem(file, line, 'timestamp', `"${short(text)}" is no moment in milliseconds since 1970`);
	}
	return at;
}

const short = (text: string) => (text.length > 30 ? text.slice(0, 30) + '…' : text).replace(/\s+/g, ' ');

/** A guess from common words and scripts, for who did not say: `und` (undetermined) when nothing stands out. */
export function guessLanguage(texts: readonly string[]): string {
	const all = texts.join(' ').toLowerCase();
	const han = all.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (han > all.length / 10) return 'zh';
	const count = (words: RegExp) => all.match(words)?.length ?? 0;
	const dutch = count(/\b(de|het|een|van|niet|dat|ik|wij|voor|met)\b/g);
	const english = count(/\b(the|of|and|to|is|not|that|for|with|we)\b/g);
	if (Math.max(dutch, english) < texts.length / 3) return 'und';
	return dutch > english ? 'nl' : 'en';
}
