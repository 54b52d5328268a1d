// How strongly each statement's rates are pulled to its overall rate, learnt from the answers themselves.

import { logGamma } from './special.ts';

/** Prior strengths to choose from, in answers; chosen in voices-research.md, "Recommended procedure". */
const STRENGTHS = [1.5, 3, 6, 12, 25, 50, 100, 400];
export const FIRST_STRENGTH = 6;
const ROUNDS = 20;

/**
 * Empirical Bayes over a grid: weight q_jg ∝ w_g · ∏ over classes of the beta-binomial likelihood, w learnt over all
 * statements, strength_j = exp Σ q ln λ. `counts`: [(2 × statement + side) × k + class]; `mean`: overall rates,
 * [statement]; `starts`: those of `likelihoodStarts`, which are the same at every step; writes `strength`.
 */
export function learnStrengths(
	counts: Float64Array,
	k: number,
	mean: Float64Array,
	strength: Float64Array,
	starts = likelihoodStarts(mean)
) {
	const statements = mean.length;
	const grid = STRENGTHS.length;
	const likelihood = new Float64Array(statements * grid);
	for (let j = 0; j < statements; j++) {
		let best = -Infinity;
		for (let g = 0; g < grid; g++) {
			const start = starts[j * grid + g];
			const value = logLikelihood(counts, k, j, STRENGTHS[g] * mean[j], STRENGTHS[g] * (1 - mean[j]), start);
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

/** The part of the likelihood that no count changes, ln Γ(λ) − ln Γ(λm) − ln Γ(λ(1 − m)): [statement × strength]. */
export function likelihoodStarts(mean: Float64Array): Float64Array {
	const grid = STRENGTHS.length;
	return Float64Array.from({ length: mean.length * grid }, (_, at) => {
		const [strength, m] = [STRENGTHS[at % grid], mean[Math.floor(at / grid)]];
		return logGamma(strength) - logGamma(strength * m) - logGamma(strength * (1 - m));
	});
}

/** ln of the beta-binomial likelihood of one statement's counts in all classes, without constants. */
function logLikelihood(
	counts: Float64Array,
	k: number,
	j: number,
	agree: number,
	disagree: number,
	start: number
): number {
	let sum = 0;
	for (let c = 0; c < k; c++) {
		const no = counts[2 * j * k + c];
		const yes = counts[(2 * j + 1) * k + c];
		if (no + yes < 1e-9) continue;
		sum += start + logGamma(agree + yes) + logGamma(disagree + no) - logGamma(agree + disagree + yes + no);
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
