// What a person says beyond what everybody says: step 1 of voices-engine.md, on agree and disagree.

import { countCells } from './votes.ts';
import { largestEigenpairs } from './eigen.ts';
import type { Votes } from './votes.ts';
import type { Eigen } from './eigen.ts';
import type { Random } from './random.ts';

/** Residual of each cell: value[2 × statement + side], in standard deviations of the statement. */
export interface Residuals {
	value: Float64Array;
	/** 1 / √(sides taken) per person: busy people do not count more than others */
	rowScale: Float64Array;
}

/** Below this standard deviation a statement that everybody agrees on would make giants of its few dissenters. */
const LEAST_DEVIATION = 0.15;

/**
 * (answer − shrunk mean) / max(sd, `least`), with the mean shrunk by two answers towards the mean of all statements. With
 * `least` 1 nothing is divided: residuals stay in units of an answer.
 */
export function residualsOf(votes: Votes, least = LEAST_DEVIATION): Residuals {
	const counts = countCells(votes);
	const value = new Float64Array(2 * votes.statements);
	let agree = 0;
	for (let j = 0; j < votes.statements; j++) agree += counts[2 * j + 1];
	const overall = votes.cell.length > 0 ? (2 * agree) / votes.cell.length - 1 : 0;
	for (let j = 0; j < votes.statements; j++) {
		const seen = counts[2 * j] + counts[2 * j + 1];
		const sum = counts[2 * j + 1] - counts[2 * j];
		const mean = (sum + 2 * overall) / (seen + 2);
		const raw = seen > 0 ? sum / seen : 0;
		const deviation = Math.max(least, Math.sqrt(Math.max(0, 1 - raw * raw)));
		value[2 * j] = (-1 - mean) / deviation;
		value[2 * j + 1] = (1 - mean) / deviation;
	}
	const rowScale = new Float64Array(votes.people);
	for (let i = 0; i < votes.people; i++) rowScale[i] = 1 / Math.sqrt(Math.max(1, votes.start[i + 1] - votes.start[i]));
	return { value, rowScale };
}

/**
 * Largest eigenpairs of the co-answer matrix of statements, diagonal removed: Σ over people of r_j r_l / seen for
 * j ≠ l. `cell` may be a shuffled copy of the votes' own cells.
 */
export function coAnswerEigen(
	votes: Votes,
	cell: Int32Array,
	residuals: Residuals,
	pairs: number,
	steps: number,
	random: Random
): Eigen {
	const { start, people, statements } = votes;
	const { value, rowScale } = residuals;
	const own = new Float64Array(statements);
	for (let i = 0; i < people; i++) {
		const scale = rowScale[i] * rowScale[i];
		for (let at = start[i]; at < start[i + 1]; at++) own[cell[at] >> 1] += value[cell[at]] * value[cell[at]] * scale;
	}
	// Per cell one addition in and one out: the residual has only two values per statement.
	const seen = new Float64Array(2 * statements);
	const sums = new Float64Array(2 * statements);
	const apply = (input: Float64Array, output: Float64Array) => {
		for (let c = 0; c < seen.length; c++) seen[c] = value[c] * input[c >> 1];
		sums.fill(0);
		for (let i = 0; i < people; i++) {
			const to = start[i + 1];
			let sum = 0;
			for (let at = start[i]; at < to; at++) sum += seen[cell[at]];
			sum *= rowScale[i] * rowScale[i];
			for (let at = start[i]; at < to; at++) sums[cell[at]] += sum;
		}
		for (let j = 0; j < statements; j++) {
			output[j] = value[2 * j] * sums[2 * j] + value[2 * j + 1] * sums[2 * j + 1] - own[j] * input[j];
		}
	};
	return largestEigenpairs(apply, statements, pairs, steps, random);
}
