// The E-step of a trait model: where each person may be on the grid, and what that says about every statement.

import type { Votes } from './votes.ts';

/** Sums over people; `fit` is the log-likelihood, `posterior` the summed posterior per grid point. */
export interface Expected {
	fit: number;
	posterior: Float64Array;
}

/**
 * Fills `sums` ([cell × points + point]: expected answers) from `table` and `logWeight`, which it reads anew at every
 * call. A person with many answers can only be near a few points: `nearby` looks at those that the last call of
 * `everywhere` found, which makes a third trait affordable.
 */
export class Expectation {
	private readonly row: Float64Array;
	private readonly weight: Float64Array;
	private near: Int32Array;
	private readonly nearStart: Int32Array;
	private readonly votes: Votes;
	private readonly points: number;
	private readonly logWeight: Float64Array;
	private readonly table: Float64Array;
	private readonly sums: Float64Array;
	private readonly negligible: number;

	constructor(
		votes: Votes,
		points: number,
		logWeight: Float64Array,
		table: Float64Array,
		sums: Float64Array,
		negligible: number
	) {
		this.votes = votes;
		this.points = points;
		this.logWeight = logWeight;
		this.table = table;
		this.sums = sums;
		this.negligible = negligible;
		this.row = new Float64Array(points);
		this.weight = new Float64Array(points);
		this.near = new Int32Array(votes.people * Math.min(points, 40));
		this.nearStart = new Int32Array(votes.people + 1);
	}

	everywhere(): Expected {
		const { votes, points, row, table, logWeight, negligible, nearStart } = this;
		const posterior = new Float64Array(points);
		this.sums.fill(0);
		let fit = 0;
		for (let i = 0; i < votes.people; i++) {
			fit += rowChance(votes.cell, votes.start[i], votes.start[i + 1], points, logWeight, table, row);
			let next = nearStart[i];
			this.makeRoom(next + points);
			for (let q = 0; q < points; q++) if (row[q] > negligible) this.near[next++] = q;
			nearStart[i + 1] = next;
			for (let n = nearStart[i]; n < next; n++)
				posterior[this.near[n]] += this.weight[n - nearStart[i]] = row[this.near[n]];
			this.add(i);
		}
		return { fit, posterior };
	}

	nearby(): Expected {
		const { votes, points, nearStart, near, weight, table, logWeight } = this;
		const { start, cell } = votes;
		const posterior = new Float64Array(points);
		this.sums.fill(0);
		let fit = 0;
		for (let i = 0; i < votes.people; i++) {
			const from = nearStart[i];
			const count = nearStart[i + 1] - from;
			for (let n = 0; n < count; n++) weight[n] = logWeight[near[from + n]];
			for (let at = start[i]; at < start[i + 1]; at++) {
				const offset = cell[at] * points;
				for (let n = 0; n < count; n++) weight[n] += table[offset + near[from + n]];
			}
			fit += normalise(weight, count);
			for (let n = 0; n < count; n++) posterior[near[from + n]] += weight[n];
			this.add(i);
		}
		return { fit, posterior };
	}

	private makeRoom(size: number) {
		if (size <= this.near.length) return;
		const wider = new Int32Array(size * 2);
		wider.set(this.near);
		this.near = wider;
	}

	/** Adds one person's posterior (`weight` at the near points) to the sums of every cell they answered. */
	private add(i: number) {
		const { votes, points, near, nearStart, weight, sums } = this;
		const from = nearStart[i];
		const count = nearStart[i + 1] - from;
		for (let at = votes.start[i]; at < votes.start[i + 1]; at++) {
			const offset = votes.cell[at] * points;
			for (let n = 0; n < count; n++) sums[offset + near[from + n]] += weight[n];
		}
	}
}

/** From ln weights to weights that sum to one, over the first `count`; returns ln of their sum. */
function normalise(row: Float64Array, count: number): number {
	let best = -Infinity;
	for (let q = 0; q < count; q++) if (row[q] > best) best = row[q];
	let total = 0;
	for (let q = 0; q < count; q++) {
		const value = row[q] - best;
		total += row[q] = value < -36 ? 0 : Math.exp(value);
	}
	for (let q = 0; q < count; q++) row[q] /= total;
	return best + Math.log(total);
}

/** Posterior of one person over the whole grid into `row`; returns ln of the chance of the whole row of answers. */
export function rowChance(
	cell: Int32Array,
	from: number,
	to: number,
	points: number,
	logWeight: Float64Array,
	table: Float64Array,
	row: Float64Array
): number {
	row.set(logWeight);
	let at = from;
	for (; at + 3 < to; at += 4) {
		const one = cell[at] * points;
		const two = cell[at + 1] * points;
		const three = cell[at + 2] * points;
		const four = cell[at + 3] * points;
		for (let q = 0; q < points; q++) row[q] += table[one + q] + table[two + q] + (table[three + q] + table[four + q]);
	}
	for (; at < to; at++) for (let q = 0, one = cell[at] * points; q < points; q++) row[q] += table[one + q];
	return normalise(row, points);
}
