// What Polis would make of the same answers, so that both can be laid side by side: its own steps and constants
// (polismath, as listed in voices-engine.md), cold and seeded. It always draws groups; that is the point of comparing.

import { checkOptions } from './options.ts';
import { polisClusters } from './polis-clusters.ts';
import { largestEigenpairs } from './eigen.ts';
import { readAnswers } from './input.ts';
import { round } from './round.ts';
import { stream } from './random.ts';
import { toMatrix } from './matrix.ts';
import { polisConsensus, polisRepresentative } from './polis-statements.ts';
import type { Answers, Id } from './input.ts';
import type { Matrix } from './matrix.ts';
import type { Options } from './types.ts';
import type { Representative } from './polis-statements.ts';

export interface PolisResult {
	mode: 'polis';
	seed: number;
	/** people with at least min(7, statements) answers; others are not placed */
	people: { id: Id; x: number; y: number; group: number }[];
	groups: { id: number; size: number; representative: Representative[] }[];
	/** group-aware consensus ∏ (agree + 1)/(seen + 2) over groups, highest first */
	consensus: { statement: Id; agree: number; disagree: number }[];
	/** silhouette over base centres, per k */
	silhouettes: { k: number; silhouette: number }[];
}

const STEPS = 60;

/** Polis' landscape: mean imputation, two components, stretched projection, base clusters, k by silhouette. */
export function polis(answers: Answers, options: Pick<Options, 'seed' | 'groups' | 'withdrawn'> = {}): PolisResult {
	const { seed, forced } = checkOptions(options);
	const matrix = toMatrix(readAnswers(answers), options.withdrawn);
	const needed = Math.min(7, matrix.statements.length);
	const inside = Int32Array.from(matrix.persons.keys()).filter(
		(i) => matrix.start[i + 1] - matrix.start[i] >= Math.max(1, needed)
	);
	const places = project(matrix, inside, seed);
	const { labels, k, silhouettes } = polisClusters(places, inside.length, stream(seed, 'polis'), forced);
	const members = Array.from({ length: k }, (_, g) => inside.filter((_, at) => labels[at] === g));
	const representative = polisRepresentative(matrix, members);
	return {
		mode: 'polis',
		seed,
		people: Array.from(inside, (i, at) => ({
			id: matrix.persons[i],
			x: round(places[2 * at]),
			y: round(places[2 * at + 1]),
			group: labels[at]
		})),
		groups: members.map((people, id) => ({ id, size: people.length, representative: representative[id] })),
		consensus: polisConsensus(matrix, members),
		silhouettes: silhouettes.map(({ k, silhouette }) => ({ k, silhouette: round(silhouette) }))
	};
}

/** Means and components are those of everybody, as in polismath; only the people inside are placed. Unseen cells hold the statement's mean, so after centring they are 0; then stretched by √(statements / answers). */
function project(matrix: Matrix, inside: Int32Array, seed: number): Float64Array {
	const size = matrix.statements.length;
	const everybody = Int32Array.from(matrix.persons.keys());
	const mean = meansOf(matrix, everybody);
	const each = (i: number, visit: (statement: number, value: number) => void) => {
		for (let at = matrix.start[i]; at < matrix.start[i + 1]; at++) {
			visit(matrix.statement[at], matrix.answer[at] - mean[matrix.statement[at]]);
		}
	};
	const apply = (input: Float64Array, output: Float64Array) => {
		output.fill(0);
		for (const i of everybody) {
			let sum = 0;
			each(i, (j, value) => (sum += value * input[j]));
			each(i, (j, value) => (output[j] += value * sum));
		}
	};
	const { vectors } = largestEigenpairs(apply, size, 2, STEPS, stream(seed, 'polis components'));
	const places = new Float64Array(2 * inside.length);
	inside.forEach((i, at) => {
		const stretch = Math.sqrt(size / Math.max(1, matrix.start[i + 1] - matrix.start[i]));
		for (let axis = 0; axis < Math.min(2, size); axis++) {
			each(i, (j, value) => (places[2 * at + axis] += stretch * value * vectors[axis * size + j]));
		}
	});
	return places;
}

function meansOf(matrix: Matrix, people: Int32Array): Float64Array {
	const sum = new Float64Array(matrix.statements.length);
	const seen = new Float64Array(matrix.statements.length);
	for (const i of people) {
		for (let at = matrix.start[i]; at < matrix.start[i + 1]; at++) {
			sum[matrix.statement[at]] += matrix.answer[at];
			seen[matrix.statement[at]]++;
		}
	}
	return sum.map((total, j) => total / Math.max(1, seen[j]));
}
