// Agree and disagree only: passes count in totals, but were measured to be noise for groups (voices-research.md, table 1).

import { permutation } from './random.ts';
import type { Random } from './random.ts';
import type { Matrix } from './matrix.ts';

/** Sides taken by people: cell = 2 × statement + (1 agrees, 0 disagrees); of person i: start[i] … start[i+1]−1. */
export interface Votes {
	people: number;
	statements: number;
	start: Int32Array;
	cell: Int32Array;
}

/** The sides that the given people (indices into the matrix) took, in that order. */
export function votesOf(matrix: Matrix, people: Int32Array): Votes {
	const start = new Int32Array(people.length + 1);
	let size = 0;
	people.forEach((person, i) => {
		for (let at = matrix.start[person]; at < matrix.start[person + 1]; at++) if (matrix.answer[at] !== 0) size++;
		start[i + 1] = size;
	});
	const cell = new Int32Array(size);
	let next = 0;
	for (const person of people) {
		for (let at = matrix.start[person]; at < matrix.start[person + 1]; at++) {
			if (matrix.answer[at] !== 0) cell[next++] = 2 * matrix.statement[at] + (matrix.answer[at] === 1 ? 1 : 0);
		}
	}
	return { people: people.length, statements: matrix.statements.length, start, cell };
}

/** Part of the people, in the order given. */
export function pick(votes: Votes, people: Int32Array): Votes {
	const start = new Int32Array(people.length + 1);
	people.forEach((person, i) => (start[i + 1] = start[i] + votes.start[person + 1] - votes.start[person]));
	const cell = new Int32Array(start[people.length]);
	people.forEach((person, i) => cell.set(votes.cell.subarray(votes.start[person], votes.start[person + 1]), start[i]));
	return { people: people.length, statements: votes.statements, start, cell };
}

/** How often each cell occurs: [2 × statement + side]. */
export function countCells(votes: Votes): Float64Array {
	const counts = new Float64Array(2 * votes.statements);
	for (const cell of votes.cell) counts[cell]++;
	return counts;
}

/** A seeded draw of people with at most `limit` answers together, in ascending order; everybody when they fit. */
export function drawPeople(votes: Votes, limit: number, random: Random): Int32Array {
	const everybody = Int32Array.from({ length: votes.people }, (_, i) => i);
	if (votes.cell.length <= limit) return everybody;
	let room = limit;
	const order = permutation(votes.people, random);
	let count = 0;
	while (count < order.length) {
		room -= votes.start[order[count] + 1] - votes.start[order[count]];
		if (room < 0) break;
		count++;
	}
	return order.slice(0, count).sort();
}
