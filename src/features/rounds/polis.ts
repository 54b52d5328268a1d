// Reads a conversation exported from Polis (comments.csv, votes.csv, summary.csv). Pure: texts in, a conversation or what
// is wrong with them out. Source of the format: the README of compdemocracy/openData, and the files themselves.
import { withoutBlocked } from '@meerstem/dutch/numbers';
import { FileProblem, readCsv, readTable, type TableRow } from '#platform/csv.ts';

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

/** Throws `FileProblem` for the first thing that is wrong. */
export function readPolis(files: PolisFiles): Conversation {
	const summary = readSummary(files.summary);
	const comments = readComments(files.comments);
	const live = new Set(comments.statements.map(({ number }) => number));
	const { answers, rows } = readVotes(files.votes, live, comments.rejected);
	return {
		topic: summary.topic.text,
		url: summary.url,
		description: summary.description.text,
		statements: comments.statements,
		answers,
		people: new Set(answers.map(({ participant }) => participant)).size,
		skipped: rows - answers.length,
		takenOut: comments.takenOut + summary.topic.taken.length + summary.description.taken.length
	};
}

function readSummary(text: string) {
	const file = 'summary.csv';
	const lines = readCsv(file, text);
	if (lines.length === 0) throw new FileProblem(file, 0, '', 'the file is empty');
	// A value may hold commas that nobody put in quotes.
	const values = new Map(lines.map(({ cells: [key = '', ...rest] }) => [key, rest.join(',').trim()]));
	const topic = values.get('topic');
	if (!topic) throw new FileProblem(file, 0, 'topic', 'this line is missing, or empty');
	const url = values.get('url') ?? '';
	return {
		topic: withoutBlocked(topic.replace(/\s+/g, ' ')),
		url: /^https?:\/\//.test(url) && URL.canParse(url) ? url : null,
		description: withoutBlocked(values.get('conversation-description') ?? '')
	};
}

/** Polis lets people write 140 to 1,000 signs; more than this is no statement, but a file that is not what it says. */
const longestStatement = 2000;

function readComments(text: string) {
	const file = 'comments.csv';
	const seen = new Set<number>();
	const rejected = new Set<number>();
	const statements: { number: number; body: string; moderated: boolean; writtenAt: Date }[] = [];
	let takenOut = 0;
	for (const row of readTable(file, text, ['timestamp', 'comment-id', 'moderated', 'comment-body'])) {
		const number = wholeNumber(file, row, 'comment-id');
		if (seen.has(number)) throw new FileProblem(file, row.line, 'comment-id', `statement ${number} is there twice`);
		seen.add(number);
		const moderated = oneOf(file, row, 'moderated', [-1, 0, 1]);
		if (moderated === -1) {
			rejected.add(number);
			continue;
		}
		const clean = withoutBlocked(row.cell('comment-body').trim());
		if (!clean.text) throw new FileProblem(file, row.line, 'comment-body', 'this statement is empty');
		if (clean.text.length > longestStatement) {
			throw new FileProblem(file, row.line, 'comment-body', `this statement is longer than ${longestStatement} signs`);
		}
		takenOut += clean.taken.length;
		statements.push({ number, body: clean.text, moderated: moderated === 1, writtenAt: moment(file, row) });
	}
	if (statements.length === 0) throw new FileProblem(file, 0, '', 'no statement was accepted');
	return { statements: statements.sort((a, b) => a.number - b.number), rejected, takenOut };
}

function readVotes(text: string, live: ReadonlySet<number>, rejected: ReadonlySet<number>) {
	const file = 'votes.csv';
	const rows = readTable(file, text, ['timestamp', 'comment-id', 'voter-id', 'vote']);
	const latest = new Map<number, Vote>();
	for (const row of rows) {
		const statement = wholeNumber(file, row, 'comment-id');
		const participant = wholeNumber(file, row, 'voter-id');
		const answer = oneOf(file, row, 'vote', [-1, 0, 1]) as Vote['answer']; // one of these three
		const at = moment(file, row);
		if (rejected.has(statement)) continue;
		if (!live.has(statement)) {
			throw new FileProblem(file, row.line, 'comment-id', `statement ${statement} is not in comments.csv`);
		}
		const key = statement * 1e7 + participant; // both have at most seven digits
		const before = latest.get(key);
		if (!before || at >= before.at) latest.set(key, { participant, statement, answer, at });
	}
	return { answers: [...latest.values()], rows: rows.length };
}

function wholeNumber(file: string, row: TableRow, column: string): number {
	const text = row.cell(column).trim();
	if (!/^\d{1,7}$/.test(text))
		throw new FileProblem(file, row.line, column, `"${short(text)}" is no whole number from 0 to 9999999`);
	return Number(text);
}

function oneOf(file: string, row: TableRow, column: string, allowed: readonly number[]): number {
	const text = row.cell(column).trim();
	const value = Number(text);
	if (!/^[+-]?\d$/.test(text) || !allowed.includes(value)) {
		throw new FileProblem(file, row.line, column, `"${short(text)}" is none of ${allowed.join(', ')}`);
	}
	return value;
}

/** Far enough for any real conversation, and near enough for the database. */
const lastMoment = Date.UTC(2200, 0);

function moment(file: string, row: TableRow): Date {
	const text = row.cell('timestamp').trim();
	if (!/^\d{1,15}$/.test(text) || Number(text) > lastMoment) {
		throw new FileProblem(file, row.line, 'timestamp', `"${short(text)}" is no moment in milliseconds since 1970`);
	}
	return new Date(Number(text));
}

const short = (text: string) => (text.length > 30 ? text.slice(0, 30) + '…' : text).replace(/\s+/g, ' ');
