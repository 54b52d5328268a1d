// What a trait foretells: the chance of each answer at each point of the grid, and of a whole row of answers.

import { rowChance } from './expectation.ts';
import type { Grid } from './trait-grid.ts';
import type { Votes } from './votes.ts';

export interface Trait {
	grid: Grid;
	/** ln of the weight of each grid point */
	logWeight: Float64Array;
	/** b_j */
	base: Float64Array;
	/** a_j: [statement × d + axis] */
	load: Float64Array;
}

/** The chance to agree at each point, [statement × points + point]. */
export function fillChances({ d, points, at }: Grid, base: Float64Array, load: Float64Array, chance: Float64Array) {
	for (let j = 0; j < base.length; j++) {
		for (let q = 0; q < points; q++) {
			let logit = base[j];
			for (let a = 0; a < d; a++) logit += load[j * d + a] * at[q * d + a];
			const e = Math.exp(-Math.abs(logit));
			chance[j * points + q] = logit > 0 ? 1 / (1 + e) : e / (1 + e);
		}
	}
}

/** The same, and ln chance of each cell at each point into `table`, [(2 × statement + side) × points + point]. */
export function fillTable(
	grid: Grid,
	base: Float64Array,
	load: Float64Array,
	table: Float64Array,
	chance: Float64Array
) {
	const { d, points, at } = grid;
	for (let j = 0; j < base.length; j++) {
		const yes = (2 * j + 1) * points;
		for (let q = 0; q < points; q++) {
			let logit = base[j];
			for (let a = 0; a < d; a++) logit += load[j * d + a] * at[q * d + a];
			const e = Math.exp(-Math.abs(logit));
			const small = Math.log(1 + e);
			table[yes - points + q] = logit > 0 ? -small - logit : -small;
			table[yes + q] = logit > 0 ? -small : logit - small;
			chance[j * points + q] = logit > 0 ? 1 / (1 + e) : e / (1 + e);
		}
	}
}

/** ln chance of each cell at each point: [(2 × statement + side) × points + point]. */
function tableOf({ grid, base, load }: Trait): Float64Array {
	const table = new Float64Array(2 * base.length * grid.points);
	fillTable(grid, base, load, table, new Float64Array(base.length * grid.points));
	return table;
}

/** ln of the chance of each person's answers, the trait integrated out. */
export function traitChance({ people, start, cell }: Votes, trait: Trait): Float64Array {
	const table = tableOf(trait);
	const { points } = trait.grid;
	const row = new Float64Array(points);
	return Float64Array.from({ length: people }, (_, i) =>
		rowChance(cell, start[i], start[i + 1], points, trait.logWeight, table, row)
	);
}
