// Answers as they come in, checked: each row is either understood or refused with its place and the reason.

/** A person or statement as the caller names it: a non-negative safe integer, or a text that is not empty. */
export type Id = string | number;

/** One answer: 1 agrees, −1 disagrees, 0 passes. `timestamp` is any number that grows with time. */
export interface Answer {
	person: Id;
	statement: Id;
	answer: number;
	timestamp?: number;
}

/** The same in columns of equal length; for millions of answers this takes a tenth of the memory. */
export interface AnswerColumns {
	person: ArrayLike<Id>;
	statement: ArrayLike<Id>;
	answer: ArrayLike<number>;
	timestamp?: ArrayLike<number>;
}

export type Answers = AnswerColumns | Iterable<Answer>;

export type InputField = 'person' | 'statement' | 'answer' | 'timestamp' | 'row' | 'options';

/** What is wrong, and where: `row` counts from 1 in the order given; null when it is not about one row. */
export class VoicesInputError extends Error {
	readonly row: number | null;
	readonly field: InputField;
	readonly reason: string;

	constructor(row: number | null, field: InputField, reason: string) {
		super(row === null ? `${field}: ${reason}` : `row ${row}, ${field}: ${reason}`);
		this.name = 'VoicesInputError';
		this.row = row;
		this.field = field;
		this.reason = reason;
	}
}

/** Checked rows: `person` and `statement` are indices into the sorted ids. */
export interface Rows {
	persons: Id[];
	statements: Id[];
	person: Int32Array;
	statement: Int32Array;
	answer: Int8Array;
	timestamp: Float64Array | null;
}

/** Reads and checks answers of either shape. Throws VoicesInputError at the first row that cannot be understood. */
export function readAnswers(answers: Answers): Rows {
	const columns = toColumns(answers);
	const length = columns.answer.length;
	const persons = indexIds(columns.person, 'person', length);
	const statements = indexIds(columns.statement, 'statement', length);
	const answer = new Int8Array(length);
	for (let i = 0; i < length; i++) answer[i] = checkAnswer(columns.answer[i], i);
	return {
		persons: persons.ids,
		statements: statements.ids,
		person: persons.index,
		statement: statements.index,
		answer,
		timestamp: columns.timestamp ? checkTimes(columns.timestamp, length) : null
	};
}

function toColumns(answers: Answers): AnswerColumns {
	if (typeof answers !== 'object' || answers === null) throw new VoicesInputError(null, 'row', 'answers are missing');
	if (Symbol.iterator in answers) return collect(answers);
	for (const field of ['person', 'statement', 'answer'] as const) {
		const column: unknown = answers[field];
		if (typeof column !== 'object' || column === null || !('length' in column)) {
			throw new VoicesInputError(null, field, 'this column is missing');
		}
		if (!isLength(column.length)) throw new VoicesInputError(null, field, `a column of ${show(column.length)} answers`);
		if (column.length !== answers.answer?.length) {
			throw new VoicesInputError(null, field, 'columns differ in length');
		}
	}
	return answers;
}

/** More rows than a signed index can count would not fit in memory either. */
const isLength = (length: unknown) => Number.isInteger(length) && Number(length) >= 0 && Number(length) < 2 ** 31;

function collect(answers: Iterable<Answer>): AnswerColumns {
	const columns = { person: [] as Id[], statement: [] as Id[], answer: [] as number[] };
	const timestamp: number[] = [];
	for (const row of answers) {
		const at = columns.answer.length + 1;
		if (typeof row !== 'object' || row === null) throw new VoicesInputError(at, 'row', 'is not an answer');
		columns.person.push(row.person);
		columns.statement.push(row.statement);
		columns.answer.push(row.answer);
		if (row.timestamp !== undefined) timestamp.push(row.timestamp);
		if (timestamp.length !== 0 && timestamp.length !== at) {
			throw new VoicesInputError(at, 'timestamp', 'either every answer has a timestamp or none has');
		}
	}
	return timestamp.length > 0 ? { ...columns, timestamp } : columns;
}

function checkAnswer(value: unknown, at: number): -1 | 0 | 1 {
	if (value === 1 || value === -1) return value;
	if (value === 0) return 0;
	throw new VoicesInputError(at + 1, 'answer', `must be -1, 0 or 1, not ${show(value)}`);
}

function checkTimes(times: ArrayLike<number>, length: number): Float64Array {
	if (times.length !== length) throw new VoicesInputError(null, 'timestamp', 'columns differ in length');
	const checked = new Float64Array(length);
	for (let i = 0; i < length; i++) {
		const time: unknown = times[i];
		if (typeof time !== 'number' || !Number.isFinite(time)) {
			throw new VoicesInputError(i + 1, 'timestamp', `must be a number, not ${show(time)}`);
		}
		checked[i] = time;
	}
	return checked;
}

/** Sorted ids (numbers by size, texts by code unit), so that the order of rows leaves no trace. */
function indexIds(column: ArrayLike<Id>, field: 'person' | 'statement', length: number) {
	const seen = new Map<Id, number>();
	const index = new Int32Array(length);
	const kind = length > 0 ? typeof column[0] : 'number';
	for (let i = 0; i < length; i++) {
		const id = column[i];
		let at = seen.get(id);
		if (at === undefined) {
			checkId(id, field, i, kind);
			at = seen.size;
			seen.set(id, at);
		}
		index[i] = at;
	}
	const ids = [...seen.keys()].sort(compareIds);
	const rank = new Int32Array(ids.length);
	ids.forEach((id, at) => (rank[seen.get(id) ?? 0] = at));
	for (let i = 0; i < length; i++) index[i] = rank[index[i]];
	return { ids, index };
}

const compareIds = (a: Id, b: Id): number => (a < b ? -1 : a > b ? 1 : 0);

function checkId(id: unknown, field: 'person' | 'statement', at: number, kind: string) {
	const fits = typeof id === 'number' ? Number.isSafeInteger(id) && id >= 0 : typeof id === 'string' && id !== '';
	if (!fits) {
		throw new VoicesInputError(at + 1, field, `must be a whole number from 0 or a text, not ${show(id)}`);
	}
	if (typeof id !== kind) throw new VoicesInputError(at + 1, field, 'numbers and texts are mixed in one column');
}

/** A value in a message; what cannot be put in words, or throws when asked to, is named by its type. */
export function show(value: unknown): string {
	if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
	return typeof value === 'object' && value !== null ? `a value of type ${typeof value}` : String(value);
}
