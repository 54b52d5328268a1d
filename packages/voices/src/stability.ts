// Would another half of the people have given the same groups? A floor and something to report, never evidence of
// groups: a pure spectrum cut in two is about as stable (voices-research.md, 1).

import { adjustedRand, jaccard } from './agreement.ts';
import { fitClasses, labelsOf, membershipOf } from './classes.ts';
import { permutation } from './random.ts';
import { pick } from './votes.ts';
import type { Classes, Start } from './classes.ts';
import type { Random } from './random.ts';
import type { Votes } from './votes.ts';

export interface Stability {
	k: number;
	halves: number;
	/** adjusted Rand index between everybody's groups and the groups that a random half gives everybody */
	medianAri: number;
	worstAri: number;
	/** per group the median overlap with the most similar group of a half */
	jaccard: number[];
	/** median index with the groups that five sixths of the people give everybody; null where no folds were fitted */
	foldsAri: number | null;
}

const STARTS = 4;

export function stabilityOf(votes: Votes, model: Classes, start: Start, halves: number, random: Random): Stability {
	const { k } = model;
	const whole = labelsOf(membershipOf(votes, model).membership, k);
	const ari: number[] = [];
	const overlap: number[][] = Array.from({ length: k }, () => []);
	for (let h = 0; h < halves; h++) {
		const people = permutation(votes.people, random)
			.subarray(0, votes.people >> 1)
			.slice()
			.sort();
		const half = pick(votes, people);
		const scores = new Float64Array(people.length * start.width);
		people.forEach((person, i) => {
			scores.set(start.scores.subarray(person * start.width, (person + 1) * start.width), i * start.width);
		});
		const fitted = fitClasses(half, k, { scores, width: start.width }, random, { starts: STARTS });
		const labels = labelsOf(membershipOf(votes, fitted).membership, k);
		ari.push(adjustedRand(whole, labels));
		jaccard(whole, labels, k).forEach((value, c) => overlap[c].push(value));
	}
	return {
		k,
		halves,
		medianAri: median(ari),
		worstAri: Math.min(...ari),
		jaccard: overlap.map(median),
		foldsAri: null
	};
}

/** The same with fits that each left out a sixth of the people. */
export function foldsAri(votes: Votes, model: Classes, fitted: readonly Classes[]): number {
	const labels = (of: Classes) => labelsOf(membershipOf(votes, of).membership, of.k);
	const whole = labels(model);
	return median(fitted.map((fold) => adjustedRand(whole, labels(fold))));
}

function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	if (sorted.length === 0) return 0;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
