// Answers from files: a Polis export folder, its votes.csv alone, or person,statement,answer[,timestamp].

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VoicesInputError } from '../input.ts';
import { columnOf, FileError, parseCsv, reasonOf } from './csv.ts';
import type { AnswerColumns, Id } from '../input.ts';
import type { Table } from './csv.ts';

export interface Input {
	answers: AnswerColumns;
	/** statements that the moderators of the conversation rejected */
	withdrawn: Id[];
	/** Polis' own groups, where the export has them: person → group */
	exported: Map<Id, number>;
	/** retells a VoicesInputError with file, line and column */
	locate: (error: VoicesInputError) => FileError;
}

const NAMES = {
	person: ['person', 'voter-id'],
	statement: ['statement', 'comment-id'],
	answer: ['answer', 'vote'],
	timestamp: ['timestamp']
} as const;

export function readInput(path: string): Input {
	if (!existsSync(path)) throw new FileError(path, 0, 0, 'no such file or folder');
	if (!statSync(path).isDirectory()) return readVotes(path);
	const input = readVotes(join(path, 'votes.csv'));
	input.withdrawn = readRejected(join(path, 'comments.csv'));
	input.exported = readExportedGroups(join(path, 'participants-votes.csv'));
	return input;
}

function read(file: string): Table {
	if (!existsSync(file)) throw new FileError(file, 0, 0, 'no such file');
	return parseCsv(file, textOf(file));
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new FileError(file, 0, 0, `cannot be read (${reasonOf(error)})`);
	}
}

function readVotes(file: string): Input {
	const table = read(file);
	const at = {
		person: columnOf(table, NAMES.person),
		statement: columnOf(table, NAMES.statement),
		answer: columnOf(table, NAMES.answer),
		timestamp: table.header.indexOf('timestamp')
	};
	const locate = ({ row, field, reason }: VoicesInputError) => {
		const column = field === 'row' || field === 'options' ? 1 : at[field] + 1;
		return new FileError(file, row === null ? 1 : table.line[row - 1], column, reason);
	};
	const answers: AnswerColumns = {
		person: idColumn(table, at.person),
		statement: idColumn(table, at.statement),
		answer: numberColumn(table, at.answer)
	};
	if (at.timestamp >= 0) answers.timestamp = numberColumn(table, at.timestamp);
	return { answers, withdrawn: [], exported: new Map(), locate };
}

const WHOLE = /^(0|[1-9]\d{0,14})$/;

/** Numbers when every id of the column is one, texts otherwise; a negative number is a mistake, not a name. */
function idColumn(table: Table, column: number): Id[] {
	const texts = Array.from({ length: table.rows }, (_, row) => table.fields[row * table.header.length + column].trim());
	const wrong = texts.findIndex((text) => /^-\d+(\.\d+)?$/.test(text) || /^nan$/i.test(text) || text === '');
	if (wrong >= 0) {
		const reason = texts[wrong] === '' ? 'this field is empty' : `"${texts[wrong]}" cannot be an id`;
		throw new FileError(table.file, table.line[wrong], column + 1, reason);
	}
	return texts.every((text) => WHOLE.test(text)) ? texts.map(Number) : texts;
}

function numberColumn(table: Table, column: number): Float64Array {
	const values = new Float64Array(table.rows);
	for (let row = 0; row < table.rows; row++) {
		const text = table.fields[row * table.header.length + column].trim();
		const value = text === '' ? NaN : Number(text);
		if (!Number.isFinite(value)) {
			throw new FileError(table.file, table.line[row], column + 1, `"${text.slice(0, 40)}" is not a number`);
		}
		values[row] = value;
	}
	return values;
}

/** Statements with moderated = −1; an export without comments.csv has none. */
function readRejected(file: string): Id[] {
	if (!existsSync(file)) return [];
	const table = read(file);
	const ids = idColumn(table, columnOf(table, ['comment-id']));
	const moderated = numberColumn(table, columnOf(table, ['moderated']));
	return ids.filter((_, row) => moderated[row] === -1);
}

function readExportedGroups(file: string): Map<Id, number> {
	const groups = new Map<Id, number>();
	if (!existsSync(file)) return groups;
	const table = read(file);
	const ids = idColumn(table, columnOf(table, ['participant']));
	const column = columnOf(table, ['group-id']);
	ids.forEach((id, row) => {
		const text = table.fields[row * table.header.length + column];
		if (text !== '') groups.set(id, Number(text));
	});
	return groups;
}
