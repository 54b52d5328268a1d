// How strongly each statement's rates are pulled to its overall rate, learnt from the answers themselves.

import { logGamma } from './special.ts';

/** Prior strengths to choose from, in answers; chosen in voices-research.md, "Recommended procedure". */
const STRENGTHS = [1.5, 3, 6, 12, 25, 50, 100, 400];
export const FIRST_STRENGTH = 6;
const ROUNDS = 20;

/**
 * How much harder than usual each class is pulled to the overall rate: groups that differ from each other by chance alone
 * differ from their weighted mean with variance 1 − 2π + Σπ², so a large group stands near everybody and a small one may
 * stand far off. 1 for classes of equal size. `size`: shares π of the people.
 */
export function pulls(size: Float64Array): Float64Array {
	const square = size.reduce((sum, share) => sum + share * share, 0);
	return size.map((share) => (1 - square) / Math.max(1e-6, 1 - 2 * share + square));
}

/**
 * Empirical Bayes over a grid: weight q_jg ∝ w_g · ∏ over classes of the beta-binomial likelihood, w learnt over all
 * statements, strength_j = exp Σ q ln λ. `counts`: [(2 × statement + side) × k + class]; `pull` of each class, a factor;
 * `mean`: overall rates, [statement]; writes `strength`.
 */
export function learnStrengths(counts: Float64Array, pull: Float64Array, mean: Float64Array, strength: Float64Array) {
	const statements = mean.length;
	const grid = STRENGTHS.length;
	const likelihood = new Float64Array(statements * grid);
	for (let j = 0; j < statements; j++) {
		let best = -Infinity;
		for (let g = 0; g < grid; g++) {
			const value = logLikelihood(counts, pull, j, STRENGTHS[g], mean[j]);
			likelihood[j * grid + g] = value;
			if (value > best) best = value;
		}
		for (let g = 0; g < grid; g++) likelihood[j * grid + g] = Math.exp(likelihood[j * grid + g] - best);
	}
	const weight = gridWeights(likelihood, statements, grid);
	for (let j = 0; j < statements; j++) {
		let total = 0;
		let log = 0;
		for (let g = 0; g < grid; g++) {
			const q = weight[g] * likelihood[j * grid + g];
			total += q;
			log += q * Math.log(STRENGTHS[g]);
		}
		strength[j] = Math.exp(log / total);
	}
}

/** ln of the beta-binomial likelihood of one statement's counts in all classes, without constants. */
function logLikelihood(counts: Float64Array, pull: Float64Array, j: number, strength: number, mean: number): number {
	const k = pull.length;
	let sum = 0;
	for (let c = 0; c < k; c++) {
		const no = counts[2 * j * k + c];
		const yes = counts[(2 * j + 1) * k + c];
		if (no + yes < 1e-9) continue;
		const all = strength * pull[c];
		const [agree, disagree] = [all * mean, all * (1 - mean)];
		sum += logGamma(all) - logGamma(agree) - logGamma(disagree);
		sum += logGamma(agree + yes) + logGamma(disagree + no) - logGamma(all + yes + no);
	}
	return sum;
}

/** Mixing weights of the grid by EM: (Σ_j q_jg + 1) / (statements + grid). */
export function gridWeights(likelihood: Float64Array, statements: number, grid: number): Float64Array {
	let weight = new Float64Array(grid).fill(1 / grid);
	for (let round = 0; round < ROUNDS; round++) {
		const next = new Float64Array(grid).fill(1 / (statements + grid));
		for (let j = 0; j < statements; j++) {
			let total = 0;
			for (let g = 0; g < grid; g++) total += weight[g] * likelihood[j * grid + g];
			for (let g = 0; g < grid; g++) {
				next[g] += (weight[g] * likelihood[j * grid + g]) / (total * (statements + grid));
			}
		}
		weight = next;
	}
	return weight;
}
