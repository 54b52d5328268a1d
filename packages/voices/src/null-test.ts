// Is there any structure at all? Step 2 of voices-engine.md: against answers shuffled within each statement.

import { coAnswerEigen, residualsOf } from './residuals.ts';
import { shuffle } from './random.ts';
import type { Random } from './random.ts';
import type { Votes } from './votes.ts';

export interface NullTest {
	/** dimensions that pass, counted from the first until one fails */
	dimensions: number;
	shuffles: number;
	/** z of the first four eigenvalues together, and whether that is beyond every shuffle */
	together: { z: number; passes: boolean };
	/** per dimension looked at: its eigenvalue, the 99.5% quantile of the shuffles, and how many sd above their mean */
	values: number[];
	quantiles: number[];
	z: number[];
}

const PAIRS = 6;
const STEPS = 24;
const FIRST_ROUND = 40;
const SECOND_ROUND = 200;
/** below this z a verdict from 40 shuffles was measured to be shaky, so 200 follow */
const SURE_Z = 6;
const LEAST_Z = 3;
/** five groups spread over four dimensions, each too weak alone: the sum of the first four is tested as well */
const TOGETHER = 4;

/**
 * Divided by its deviation, a rare dissent weighs so much that two that coincide by chance rival a real dimension. In units
 * of an answer the same 200 shuffles see far weaker structure (decisions.md, 13).
 */
const UNDIVIDED = 1;

/** Shuffles keep who saw what and how each statement was answered, and break only the link between answers. */
export function nullTest(votes: Votes, random: Random): NullTest {
	const residuals = residualsOf(votes, UNDIVIDED);
	const observed = coAnswerEigen(votes, votes.cell, residuals, PAIRS, STEPS, random).values;
	const byStatement = cellsByStatement(votes);
	const shuffled: Float64Array[] = [];
	const draw = () => coAnswerEigen(votes, shuffledCells(votes, byStatement, random), residuals, PAIRS, STEPS, random);
	while (shuffled.length < FIRST_ROUND) shuffled.push(draw().values);
	let test = judge(observed, shuffled);
	if (isShaky(test)) {
		while (shuffled.length < SECOND_ROUND) shuffled.push(draw().values);
		test = judge(observed, shuffled);
	}
	return test;
}

/** The first dimension carries the claim that there is any structure; or all together do, when it fails alone. */
function isShaky({ dimensions, z, together }: NullTest): boolean {
	return dimensions > 0 && (z[0] > LEAST_Z ? z[0] : together.z) < SURE_Z;
}

function judge(observed: Float64Array, shuffled: Float64Array[]): NullTest {
	const sum = (values: Float64Array) => values.subarray(0, TOGETHER).reduce((total, x) => total + x, 0);
	const together = against(sum(observed), shuffled.map(sum));
	const each = Array.from(observed, (value, p) =>
		against(
			value,
			shuffled.map((values) => values[p])
		)
	);
	const firstFailure = each.findIndex(({ passes }) => !passes);
	const inRow = firstFailure < 0 ? each.length : firstFailure;
	return {
		dimensions: inRow === 0 && together.passes ? TOGETHER : inRow,
		shuffles: shuffled.length,
		together: { z: together.z, passes: together.passes },
		values: Array.from(observed),
		quantiles: each.map(({ quantile }) => quantile),
		z: each.map(({ z }) => z)
	};
}

/** One figure against what the shuffles give: above their 99.5% quantile and more than three sd above their mean. */
function against(value: number, shuffles: number[]) {
	const sorted = Float64Array.from(shuffles).sort();
	const mean = sorted.reduce((total, x) => total + x, 0) / sorted.length;
	const sd = Math.sqrt(sorted.reduce((total, x) => total + (x - mean) ** 2, 0) / (sorted.length - 1));
	const quantile = sorted[Math.min(sorted.length - 1, Math.floor(0.995 * sorted.length))];
	const z = sd > 1e-12 ? (value - mean) / sd : 0;
	return { quantile, z, passes: value > quantile && z > LEAST_Z };
}

interface ByStatement {
	start: Int32Array;
	/** positions in votes.cell, statement by statement */
	position: Int32Array;
}

function cellsByStatement(votes: Votes): ByStatement {
	const start = new Int32Array(votes.statements + 1);
	for (const cell of votes.cell) start[(cell >> 1) + 1]++;
	for (let j = 0; j < votes.statements; j++) start[j + 1] += start[j];
	const next = start.slice();
	const position = new Int32Array(votes.cell.length);
	votes.cell.forEach((cell, at) => (position[next[cell >> 1]++] = at));
	return { start, position };
}

function shuffledCells(votes: Votes, by: ByStatement, random: Random): Int32Array {
	const cell = new Int32Array(votes.cell.length);
	const sides = new Int32Array(votes.cell.length);
	for (let i = 0; i < sides.length; i++) sides[i] = votes.cell[by.position[i]];
	for (let j = 0; j < votes.statements; j++) shuffle(sides, random, by.start[j], by.start[j + 1]);
	for (let i = 0; i < sides.length; i++) cell[by.position[i]] = sides[i];
	return cell;
}
