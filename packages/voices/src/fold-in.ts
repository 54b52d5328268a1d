// One person's place on a landscape that is already there: an answer moves only the person who gave it.

import { Placer } from './places.ts';
import { show, VoicesInputError } from './input.ts';
import type { Id } from './input.ts';
import type { Landscape, Place } from './types.ts';

export interface OwnAnswer {
	statement: Id;
	answer: number;
}

/** What a landscape looks like from inside, prepared once per landscape object. */
interface Prepared {
	index: Map<Id, number>;
	placer: Placer;
}

const prepared = new WeakMap<Landscape, Prepared>();

/**
 * The place of somebody with these answers (statement and −1, 0, 1; the last one of a statement counts). Statements that
 * the landscape does not know are left out of account. Same formula as the map itself, so somebody who is on the map gets
 * their own place back (to six decimals). Throws VoicesInputError on an unknown answer.
 */
export function foldIn(landscape: Landscape, answers: Iterable<OwnAnswer>): Place {
	const { index, placer } = prepare(landscape);
	const last = new Map<number, number>();
	let row = 0;
	for (const own of answers) {
		row++;
		if (typeof own !== 'object' || own === null) throw new VoicesInputError(row, 'row', 'is not an answer');
		const { statement, answer } = own;
		if (answer !== 1 && answer !== 0 && answer !== -1) {
			throw new VoicesInputError(row, 'answer', `must be -1, 0 or 1, not ${show(answer)}`);
		}
		const j = index.get(statement);
		if (j !== undefined) last.set(j, answer);
	}
	const sides = [...last].filter(([, answer]) => answer !== 0).sort((a, b) => a[0] - b[0]);
	const cell = Int32Array.from(sides, ([j, answer]) => 2 * j + (answer === 1 ? 1 : 0));
	return placer.place(cell, 0, cell.length);
}

function prepare(landscape: Landscape): Prepared {
	const known = prepared.get(landscape);
	if (known) return known;
	const { model, statements } = landscape;
	const index = new Map(statements.map(({ id }, j) => [id, j]));
	const fresh = {
		index,
		placer: new Placer(axesFrom(model), model.noise, ratesFrom(model), Float64Array.from(model.size))
	};
	prepared.set(landscape, fresh);
	return fresh;
}

function axesFrom(model: Landscape['model']) {
	if (model.loading.length === 0) return null;
	const count = model.loading.length;
	const loading = new Float64Array(2 * count);
	model.loading.forEach(([x, y], j) => {
		loading[j] = x;
		loading[count + j] = y;
	});
	return {
		count: 2,
		loading,
		residuals: { value: Float64Array.from(model.residual.flat()), rowScale: new Float64Array(0) }
	};
}

/** [(2 × statement + side) × groups + group], kept away from 0 and 1 by what rounding hides. */
export function ratesFrom({ agree, size }: Landscape['model']): Float64Array {
	const k = size.length;
	const rate = new Float64Array(2 * agree.length * k);
	agree.forEach((rates, j) =>
		rates.forEach((value, c) => {
			const safe = Math.min(1 - 1e-6, Math.max(1e-6, value));
			rate[(2 * j + 1) * k + c] = safe;
			rate[2 * j * k + c] = 1 - safe;
		})
	);
	return rate;
}
