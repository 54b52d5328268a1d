// Six folds of people: every model is fitted on five sixths and scores the whole rows of the others.

import { axesOf, scores } from './map.ts';
import { fitClasses, membershipOf } from './classes.ts';
import { countCells, pick } from './votes.ts';
import { bentLine, evenHump, fitTrait, freeDensity, oneHump as oneHumped } from './trait.ts';
import { traitChance } from './trait-chance.ts';
import { permutation, stream } from './random.ts';
import type { Classes, Start } from './classes.ts';
import type { Trait } from './trait-chance.ts';
import type { Votes } from './votes.ts';

/** ln of the chance of every person's answers under models that never saw them. */
export interface HeldOut {
	/** statement rates only */
	base: Float64Array;
	/** latent classes, from k = 2 on */
	classes: Float64Array[];
	/** Gaussian traits, from one dimension on */
	traits: Float64Array[];
	/** one trait with any density of one hump */
	oneHump: Float64Array;
	/** one bent line, a line of one even hump, and a plane of one; null until asked for */
	last: LastHeard | null;
	/** fits those: as long as two traits take, so only when groups are about to be believed */
	askLast: () => LastHeard;
	/** free densities on the same grid, from one dimension on */
	densities: Float64Array[];
	/** the classes fitted to each fold: [from k = 2 on][fold] */
	fitted: Classes[][];
}

export interface LastHeard {
	bent: Float64Array;
	even: Float64Array;
	plane: Float64Array;
}

export interface Progress {
	(stage: string, share: number): void;
}

const FOLDS = 6;
const MOST_CLASSES = 7;
export const STARTS = 10;
export const SCORE_AXES = 6;
/** standard errors by which classes must lead two traits for a third not to be tried */
const FAR_AHEAD = 6;

interface Fold {
	train: Votes;
	test: Votes;
	people: Int32Array;
	start: Start;
	loading: Float64Array;
}

export function heldOut(votes: Votes, dimensions: number, seed: number, progress: Progress): HeldOut {
	progress('folds', 0);
	const folds = makeFolds(votes, seed);
	const score = (fit: (fold: Fold, at: number) => Float64Array) => {
		const all = new Float64Array(votes.people);
		folds.forEach((fold, at) => fit(fold, at).forEach((value, i) => (all[fold.people[i]] = value)));
		return all;
	};
	const base = score((fold) => rateChance(fold.train, fold.test));
	const classes = scoreClasses(score, seed, progress);
	const traits = scoreTraits(score, classes.chance, dimensions, progress);
	return {
		base,
		classes: classes.chance,
		traits: traits.chance,
		oneHump: traits.oneHump,
		last: null,
		askLast: () => ({
			bent: score((fold) => traitChance(fold.test, bentLine(fold.train, fold.loading))),
			even: score((fold, at) => traitChance(fold.test, evenHump(fold.train, traits.fitted[0][at]))),
			plane: score((fold, at) => traitChance(fold.test, evenHump(fold.train, traits.fitted[1][at])))
		}),
		densities: traits.densities,
		fitted: classes.fitted
	};
}

function makeFolds(votes: Votes, seed: number): Fold[] {
	const order = permutation(votes.people, stream(seed, 'folds'));
	return Array.from({ length: FOLDS }, (_, f) => {
		const people = order.filter((_, at) => at % FOLDS === f).sort();
		const train = pick(votes, order.filter((_, at) => at % FOLDS !== f).sort());
		const axes = axesOf(train, SCORE_AXES, stream(seed, `fold ${f}`));
		const start = { scores: scores(train, axes), width: SCORE_AXES };
		return { train, test: pick(votes, people), people, start, loading: axes.loading };
	});
}

type Score = (fit: (fold: Fold, at: number) => Float64Array) => Float64Array;

function scoreTraits(score: Score, classes: Float64Array[], dimensions: number, progress: Progress) {
	const chance: Float64Array[] = [];
	const densities: Float64Array[] = [];
	let oneHump: Float64Array = new Float64Array(0);
	const fitted: Trait[][] = [];
	for (let d = 1; d <= 3; d++) {
		if (d === 3 && (dimensions < 3 || farAhead(classes, chance))) break;
		progress('traits', (d - 1) / 3);
		const traits: Trait[] = [];
		chance.push(
			score((fold, at) => {
				traits[at] = fitTrait(fold.train, d, fold.loading);
				return traitChance(fold.test, traits[at]);
			})
		);
		if (d < 3) densities.push(score((fold, at) => traitChance(fold.test, freeDensity(fold.train, traits[at]))));
		fitted.push(traits);
		if (d === 1) oneHump = score((fold, at) => traitChance(fold.test, oneHumped(fold.train, traits[at])));
	}
	return { chance, densities, oneHump, fitted };
}

/** A third trait costs half of all time and was never measured to make up for such a lead. */
const farAhead = (classes: Float64Array[], traits: Float64Array[]) => lead(best(classes), best(traits)).z > FAR_AHEAD;

export const best = (models: Float64Array[]) => models.reduce((a, b) => (total(b) > total(a) ? b : a));

/** k = 2 … 7, until two in a row do worse than the one before. */
function scoreClasses(score: Score, seed: number, progress: Progress) {
	const chance: Float64Array[] = [];
	const fitted: Classes[][] = [];
	let falls = 0;
	for (let k = 2; k <= MOST_CLASSES && falls < 2; k++) {
		progress('classes', (k - 2) / (MOST_CLASSES - 1));
		const models: Classes[] = [];
		chance.push(
			score((fold, at) => {
				models[at] = fitClasses(fold.train, k, fold.start, stream(seed, `classes ${k} ${at}`), { starts: STARTS });
				return membershipOf(fold.test, models[at]).chance;
			})
		);
		fitted.push(models);
		falls = k > 2 && total(chance[k - 2]) < total(chance[k - 3]) ? falls + 1 : 0;
	}
	return { chance, fitted };
}

/** Everybody answers with the overall rates, (agree + 1) / (sides + 2). */
function rateChance(train: Votes, test: Votes): Float64Array {
	const counts = countCells(train);
	const log = counts.map((count, cell) => Math.log((count + 1) / (counts[cell] + counts[cell ^ 1] + 2)));
	return Float64Array.from({ length: test.people }, (_, i) => {
		let sum = 0;
		for (let at = test.start[i]; at < test.start[i + 1]; at++) sum += log[test.cell[at]];
		return sum;
	});
}

function total(values: Float64Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}

/** How far one model is ahead of another over the same people: the sum, its standard error sd × √N, and their ratio. */
export function lead(a: Float64Array, b: Float64Array) {
	const n = a.length;
	const sum = total(a) - total(b);
	let square = 0;
	for (let i = 0; i < n; i++) square += (a[i] - b[i] - sum / n) ** 2;
	const error = n > 1 ? Math.sqrt((square / (n - 1)) * n) : 0;
	return { sum, error, z: error > 1e-9 ? sum / error : 0 };
}
