// Who is compared with whom: groups, the ends of a spectrum or pattern, or everyone as one.

import type { Matrix } from './matrix.ts';

export interface Parties {
	over: 'groups' | 'ends' | 'everyone';
	/** per party the people in it (indices into the matrix, ascending) */
	members: Int32Array[];
	/** per party the people it is set against: everybody else, or the other end; null for everyone as one */
	others: (Int32Array | null)[];
}

/** Answers per party and statement: [party × statements + statement]. */
export interface Counts {
	agree: Float64Array[];
	disagree: Float64Array[];
	pass: Float64Array[];
}

export function groupParties(labels: Int32Array, k: number): Parties {
	const everybody = Int32Array.from(labels.keys());
	const members = Array.from({ length: k }, (_, c) => everybody.filter((i) => labels[i] === c));
	return { over: 'groups', members, others: members.map((_, c) => everybody.filter((i) => labels[i] !== c)) };
}

export function everyone(matrix: Matrix): Parties {
	return { over: 'everyone', members: [Int32Array.from(matrix.persons.keys())], others: [null] };
}

/**
 * The outer thirds of the people who shape the landscape, on the first `axes` axes: without groups, what "everybody"
 * shares must hold at both ends, or a large middle would answer for all.
 */
export function endParties(people: Int32Array, place: (person: number, axis: number) => number, axes: number): Parties {
	const members: Int32Array[] = [];
	for (let axis = 0; axis < axes; axis++) {
		const sorted = people.slice().sort((a, b) => place(a, axis) - place(b, axis) || a - b);
		const third = Math.floor(sorted.length / 3);
		members.push(sorted.slice(0, third).sort(), sorted.slice(sorted.length - third).sort());
	}
	return { over: 'ends', members, others: members.map((_, at) => members[at ^ 1]) };
}

export function countAnswers(
	matrix: Matrix,
	people: Int32Array
): { agree: Float64Array; disagree: Float64Array; pass: Float64Array } {
	const size = matrix.statements.length;
	const counts = { agree: new Float64Array(size), disagree: new Float64Array(size), pass: new Float64Array(size) };
	const bySide = [counts.disagree, counts.pass, counts.agree];
	for (const i of people) {
		for (let at = matrix.start[i]; at < matrix.start[i + 1]; at++)
			bySide[matrix.answer[at] + 1][matrix.statement[at]]++;
	}
	return counts;
}

export type Count = ReturnType<typeof countAnswers>;

export const countParties = (matrix: Matrix, parties: Parties): Count[] =>
	parties.members.map((people) => countAnswers(matrix, people));
