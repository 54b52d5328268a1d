// Where people stand: ridge scores on the first eigenvectors, from seen cells only, each with its uncertainty.

import { coAnswerEigen, residualsOf } from './residuals.ts';
import type { Residuals } from './residuals.ts';
import type { Random } from './random.ts';
import type { Votes } from './votes.ts';

/** Axes of a map and what is needed to put a person on it. */
export interface Axes {
	count: number;
	/** eigenvector × √statements: [axis × statements + statement] */
	loading: Float64Array;
	residuals: Residuals;
}

/** Weight of the ridge: as much as half of a person's own answers. */
const RIDGE = 0.5;
const STEPS = 40;

/** The first `count` axes, each turned so that its largest loading is positive (the first of equals). */
export function axesOf(votes: Votes, count: number, random: Random): Axes {
	const residuals = residualsOf(votes);
	const { vectors } = coAnswerEigen(votes, votes.cell, residuals, count, STEPS, random);
	const loading = new Float64Array(count * votes.statements);
	for (let axis = 0; axis < Math.min(count, vectors.length / votes.statements); axis++) {
		const part = vectors.subarray(axis * votes.statements, (axis + 1) * votes.statements);
		let largest = 0;
		for (const x of part) if (Math.abs(x) > Math.abs(largest) + 1e-9) largest = x;
		const scale = (largest < 0 ? -1 : 1) * Math.sqrt(votes.statements);
		part.forEach((x, j) => (loading[axis * votes.statements + j] = scale * x));
	}
	return { count, loading, residuals };
}

/**
 * Scores of every person on every axis, [person × axes + axis]: (V'V + ½ n I)⁻¹ V'y over the cells a person saw, with
 * V the loadings × √statements (the formula of step 3 with both sides times √statements).
 */
export function scores(votes: Votes, axes: Axes): Float64Array {
	const all = new Float64Array(votes.people * axes.count);
	const solver = new RidgeSolver(axes);
	for (let i = 0; i < votes.people; i++) {
		solver.solve(votes.cell, votes.start[i], votes.start[i + 1]);
		all.set(solver.score, i * axes.count);
	}
	return all;
}

/** Solves one small ridge regression after the other in the same arrays, by Cholesky. */
export class RidgeSolver {
	readonly score: Float64Array;
	/** V'V + ridge after solve: lower triangle holds its Cholesky factor */
	private readonly gram: Float64Array;
	private readonly column: Float64Array;
	private readonly axes: Axes;
	private readonly statements: number;

	constructor(axes: Axes) {
		this.axes = axes;
		this.column = new Float64Array(axes.count);
		this.statements = axes.loading.length / Math.max(1, axes.count);
		this.score = new Float64Array(axes.count);
		this.gram = new Float64Array(axes.count * axes.count);
	}

	solve(cell: Int32Array, from: number, to: number) {
		const { count, loading, residuals } = this.axes;
		const { gram, score, statements } = this;
		gram.fill(0);
		score.fill(0);
		for (let at = from; at < to; at++) {
			const y = residuals.value[cell[at]];
			const j = cell[at] >> 1;
			for (let a = 0; a < count; a++) {
				const v = loading[a * statements + j];
				score[a] += v * y;
				for (let b = 0; b <= a; b++) gram[a * count + b] += v * loading[b * statements + j];
			}
		}
		for (let a = 0; a < count; a++) gram[a * count + a] += RIDGE * Math.max(1, to - from);
		factor(gram, count);
		substitute(gram, score, count);
	}

	/**
	 * Column `axis` of (V'V + ridge)⁻¹ of the last person solved, valid until the next call; times the noise it is a column
	 * of the covariance.
	 */
	inverseColumn(axis: number): Float64Array {
		const { column } = this;
		column.fill(0);
		column[axis] = 1;
		substitute(this.gram, column, this.axes.count);
		return column;
	}
}

function factor(a: Float64Array, n: number) {
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = a[i * n + j];
			for (let k = 0; k < j; k++) sum -= a[i * n + k] * a[j * n + k];
			a[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / a[j * n + j];
		}
	}
}

function substitute(l: Float64Array, x: Float64Array, n: number) {
	for (let i = 0; i < n; i++) {
		for (let k = 0; k < i; k++) x[i] -= l[i * n + k] * x[k];
		x[i] /= l[i * n + i];
	}
	for (let i = n - 1; i >= 0; i--) {
		for (let k = i + 1; k < n; k++) x[i] -= l[k * n + i] * x[k];
		x[i] /= l[i * n + i];
	}
}

/** Mean squared residual that the map leaves: the noise of one answer, for the ellipses. */
export function noiseOf(votes: Votes, axes: Axes, all: Float64Array): number {
	const statements = votes.statements;
	let sum = 0;
	for (let i = 0; i < votes.people; i++) {
		for (let at = votes.start[i]; at < votes.start[i + 1]; at++) {
			let left = axes.residuals.value[votes.cell[at]];
			for (let a = 0; a < axes.count; a++) {
				left -= all[i * axes.count + a] * axes.loading[a * statements + (votes.cell[at] >> 1)];
			}
			sum += left * left;
		}
	}
	return votes.cell.length > 0 ? sum / votes.cell.length : 1;
}
