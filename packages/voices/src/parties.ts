// Who is compared with whom: groups, the ends of a spectrum or pattern, or everyone as one.

import { jeffreys } from './special.ts';
import type { Interval } from './special.ts';
import type { Matrix } from './matrix.ts';

export interface Parties {
	over: 'groups' | 'ends' | 'everyone';
	/** per party the people in it (indices into the matrix, ascending) */
	members: Int32Array[];
	/** per party the people it is set against: everybody else, or the other end; null for everyone as one */
	others: (Int32Array | null)[];
	/** per party how surely its people are in it, 0 … 1: the mean membership in a group, 1 elsewhere */
	sure: number[];
}

/** `labels`: most likely group of each person; `chance`: how likely that one is. */
export function groupParties(labels: Int32Array, chance: Float64Array, k: number): Parties {
	const everybody = Int32Array.from(labels.keys());
	const members = Array.from({ length: k }, (_, c) => everybody.filter((i) => labels[i] === c));
	const sure = members.map((people) => people.reduce((sum, i) => sum + chance[i], 0) / Math.max(1, people.length));
	return { over: 'groups', members, others: members.map((_, c) => everybody.filter((i) => labels[i] !== c)), sure };
}

export function everyone(matrix: Matrix): Parties {
	return { over: 'everyone', members: [Int32Array.from(matrix.persons.keys())], others: [null], sure: [1] };
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
	return { over: 'ends', members, others: members.map((_, at) => members[at ^ 1]), sure: members.map(() => 1) };
}

/** Answers of some people: [statement]. `sure`: that of their party. */
export interface Count {
	agree: Float64Array;
	disagree: Float64Array;
	pass: Float64Array;
	sure: number;
}

export function countAnswers(matrix: Matrix, people: Int32Array, sure = 1): Count {
	const size = matrix.statements.length;
	const counts = {
		agree: new Float64Array(size),
		disagree: new Float64Array(size),
		pass: new Float64Array(size),
		sure
	};
	const bySide = [counts.disagree, counts.pass, counts.agree];
	for (const i of people) {
		for (let at = matrix.start[i]; at < matrix.start[i + 1]; at++)
			bySide[matrix.answer[at] + 1][matrix.statement[at]]++;
	}
	return counts;
}

export const answersTo = (count: Count, j: number) => count.agree[j] + count.disagree[j] + count.pass[j];

/**
 * The 90% interval of `hits` among the answers of a party to statement j. Its people were put in it by these same answers,
 * so somebody who is 80% sure to belong counts for .8 of a person here; the share itself is of whole people (decisions.md, 10).
 */
export const intervalOf = (count: Count, hits: number, j: number): Interval =>
	jeffreys(hits * count.sure, answersTo(count, j) * count.sure);

export const countParties = (matrix: Matrix, { members, sure }: Parties): Count[] =>
	members.map((people, party) => countAnswers(matrix, people, sure[party]));
