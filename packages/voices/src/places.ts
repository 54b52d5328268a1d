// From a model to where each person stands: the same arithmetic for everybody at once and for one newcomer.

import { RidgeSolver } from './map.ts';
import { round } from './round.ts';
import type { Axes } from './map.ts';
import type { Place, Uncertainty } from './types.ts';

/** Below this chance of their most likely group people are shown between groups. */
const SURE_MEMBER = 0.7;

export class Placer {
	private readonly solver: RidgeSolver | null;
	private readonly noise: number;
	private readonly log: Float64Array;
	private readonly logSize: Float64Array;

	/** `axes`: two, or null without a map. `rate`: [(2 × statement + side) × groups + group]; `size` per group. */
	constructor(axes: Axes | null, noise: number, rate: Float64Array, size: Float64Array) {
		this.solver = axes === null ? null : new RidgeSolver(axes);
		this.noise = noise;
		this.log = rate.map(Math.log);
		this.logSize = size.map(Math.log);
	}

	/** The place of somebody who took the sides cell[from … to−1]. */
	place(cell: Int32Array, from: number, to: number): Place {
		const membership = this.membership(cell, from, to);
		const most = Math.max(0, ...membership);
		const group = membership.length > 0 ? membership.indexOf(most) : null;
		const between = membership.length > 0 && most < SURE_MEMBER;
		const { x, y, uncertainty } = this.position(cell, from, to);
		for (let c = 0; c < membership.length; c++) membership[c] = round(membership[c]);
		return { x, y, uncertainty, group, membership, between };
	}

	private position(
		cell: Int32Array,
		from: number,
		to: number
	): { x: number; y: number; uncertainty: Uncertainty | null } {
		if (this.solver === null) return { x: 0, y: 0, uncertainty: null };
		this.solver.solve(cell, from, to);
		const [x, y] = this.solver.score;
		const [xx, xy] = this.solver.inverseColumn(0);
		const yy = this.solver.inverseColumn(1)[1];
		const uncertainty = {
			x: round(Math.sqrt(this.noise * xx)),
			y: round(Math.sqrt(this.noise * yy)),
			correlation: round(xy / Math.sqrt(xx * yy))
		};
		return { x: round(x), y: round(y), uncertainty };
	}

	private membership(cell: Int32Array, from: number, to: number): number[] {
		const k = this.logSize.length;
		const row = new Array<number>(k);
		for (let c = 0; c < k; c++) {
			let sum = this.logSize[c];
			for (let at = from; at < to; at++) sum += this.log[cell[at] * k + c];
			row[c] = sum;
		}
		// In place: with 100,000 people what is thrown away here is most of the memory that the engine ever needs.
		const best = Math.max(...row);
		let total = 0;
		for (let c = 0; c < k; c++) total += row[c] = Math.exp(row[c] - best);
		for (let c = 0; c < k; c++) row[c] /= total;
		return row;
	}
}
