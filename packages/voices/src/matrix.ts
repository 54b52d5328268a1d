// The answers as a sparse matrix: one row a person, cells sorted by statement.

import { VoicesInputError } from './input.ts';
import type { Id, Rows } from './input.ts';

/** People × statements. Cells of person i are start[i] … start[i+1]−1; `answer` is −1, 0 or 1. */
export interface Matrix {
	persons: Id[];
	statements: Id[];
	start: Int32Array;
	statement: Int32Array;
	answer: Int8Array;
}

/**
 * Sorts rows by person and statement and settles who said what last: the latest timestamp counts, with equal
 * timestamps the later row (the only place where the order of rows matters). Without timestamps a second, different
 * answer is an error that names its row. Withdrawn statements leave the matrix, and so does whoever answered only those.
 */
export function toMatrix(rows: Rows, withdrawn: readonly Id[] = []): Matrix {
	const order = sortedOrder(rows);
	const gone = new Set(withdrawn);
	const live = rows.statements.map((id) => !gone.has(id));
	const kept = settle(rows, order, live);
	const people = renumber(kept, rows.person, rows.persons);
	const statements = renumber(kept, rows.statement, rows.statements);
	const start = new Int32Array(people.ids.length + 1);
	const statement = new Int32Array(kept.length);
	const answer = new Int8Array(kept.length);
	kept.forEach((row, at) => {
		start[people.rank[rows.person[row]] + 1]++;
		statement[at] = statements.rank[rows.statement[row]];
		answer[at] = rows.answer[row];
	});
	for (let i = 0; i < people.ids.length; i++) start[i + 1] += start[i];
	return { persons: people.ids, statements: statements.ids, start, statement, answer };
}

/** Row numbers by person, then statement, then as given: two counting sorts, so linear in the answers. */
function sortedOrder(rows: Rows): Int32Array {
	const given = Int32Array.from({ length: rows.answer.length }, (_, i) => i);
	return countingSort(countingSort(given, rows.statement, rows.statements.length), rows.person, rows.persons.length);
}

function countingSort(order: Int32Array, key: Int32Array, keys: number): Int32Array {
	const next = new Int32Array(keys + 1);
	for (const row of order) next[key[row] + 1]++;
	for (let k = 0; k < keys; k++) next[k + 1] += next[k];
	const sorted = new Int32Array(order.length);
	for (const row of order) sorted[next[key[row]]++] = row;
	return sorted;
}

function settle(rows: Rows, order: Int32Array, live: boolean[]): Int32Array {
	const kept = new Int32Array(order.length);
	let count = 0;
	let conflict = Infinity;
	for (const row of order) {
		if (!live[rows.statement[row]]) continue;
		const last = count > 0 ? kept[count - 1] : -1;
		const again = last >= 0 && rows.person[last] === rows.person[row] && rows.statement[last] === rows.statement[row];
		if (!again) kept[count++] = row;
		else if (rows.timestamp) {
			if (rows.timestamp[row] >= rows.timestamp[last]) kept[count - 1] = row;
		} else if (rows.answer[row] !== rows.answer[last]) conflict = Math.min(conflict, row);
	}
	if (conflict < Infinity) {
		throw new VoicesInputError(
			conflict + 1,
			'answer',
			`person ${rows.persons[rows.person[conflict]]} already answered statement ` +
				`${rows.statements[rows.statement[conflict]]} differently, and there are no timestamps to tell which came last`
		);
	}
	return kept.slice(0, count);
}

/** Ids that still have an answer, and the new index of each old one. */
function renumber(kept: Int32Array, index: Int32Array, ids: Id[]) {
	const present = new Uint8Array(ids.length);
	for (const row of kept) present[index[row]] = 1;
	const rank = new Int32Array(ids.length);
	let next = 0;
	for (let i = 0; i < ids.length; i++) if (present[i]) rank[i] = next++;
	return { rank, ids: ids.filter((_, i) => present[i]) };
}

/** How many answers a person needs to shape the landscape: min(7, a fifth of the statements), at least one. */
const neededAnswers = (statements: number) => Math.max(1, Math.min(7, 0.2 * statements));

/** Indices of the people with enough answers to shape the landscape. */
export function shapingPeople(matrix: Matrix): Int32Array {
	const needed = neededAnswers(matrix.statements.length);
	return Int32Array.from(matrix.persons.keys()).filter((i) => matrix.start[i + 1] - matrix.start[i] >= needed);
}
