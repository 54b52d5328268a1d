// Who repeats somebody else's answers, whole or nearly whole: a campaign that hands out a list, one person with many devices.

import { mulberry32 } from './random.ts';
import type { Matrix } from './matrix.ts';

/** Rows of fewer answers are equal by chance too easily. */
const LEAST_ROW = 8;
/** share of the statements that either answered which both must have answered, and share of those answered the same */
const SAME_STATEMENTS = 0.8;
const SAME_ANSWERS = 0.9;
/** by chance less than one pair in this many conversations should agree so much */
const BY_CHANCE_ONE_IN = 100;
/** Pairs are sought in buckets: rows that are 75% alike share at least one of 12 in 99.9% of cases (min-hashing, Broder 1997) */
const BUCKETS = 12;
const HASHES = 2;
const MOST_COMPARED = 20;

/**
 * Indices of the people who repeat somebody with a lower index. That people agree on what nearly everybody says is no
 * repetition: a pair counts only when so many equal answers are next to impossible given how each statement is answered.
 */
export function repeatedRows(matrix: Matrix): Set<number> {
	const alike = sameByChance(matrix);
	const people = matrix.persons.length;
	const needed = Math.log((BY_CHANCE_ONE_IN * Math.max(1, people) * people) / 2);
	const repeated = new Set<number>();
	for (let bucket = 0; bucket < BUCKETS; bucket++) {
		const hash = hasher(bucket, matrix.statements.length);
		const earlier = new Map<number, number[]>();
		for (let i = 0; i < people; i++) {
			if (repeated.has(i) || matrix.start[i + 1] - matrix.start[i] < LEAST_ROW) continue;
			const key = hash(matrix, i);
			const others = earlier.get(key) ?? [];
			if (others.some((other) => isRepeat(matrix, other, i, alike, needed))) repeated.add(i);
			else if (others.length < MOST_COMPARED) earlier.set(key, [...others, i]);
		}
	}
	return repeated;
}

/** Per statement −ln of the chance that two people answer it the same. */
function sameByChance({ statements, statement, answer }: Matrix): Float64Array {
	const counts = new Float64Array(3 * statements.length);
	for (let at = 0; at < answer.length; at++) counts[3 * statement[at] + answer[at] + 1]++;
	return Float64Array.from(statements, (_, j) => {
		const [no, pass, yes] = counts.subarray(3 * j, 3 * j + 3);
		return -Math.log((no * no + pass * pass + yes * yes) / (no + pass + yes) ** 2);
	});
}

function isRepeat(matrix: Matrix, a: number, b: number, alike: Float64Array, needed: number): boolean {
	const { start, statement, answer } = matrix;
	let [at, bt, both, same, surprise] = [start[a], start[b], 0, 0, 0];
	while (at < start[a + 1] && bt < start[b + 1]) {
		if (statement[at] < statement[bt]) at++;
		else if (statement[at] > statement[bt]) bt++;
		else {
			both++;
			if (answer[at] === answer[bt]) {
				same++;
				surprise += alike[statement[at]];
			}
			at++;
			bt++;
		}
	}
	const either = start[a + 1] - start[a] + start[b + 1] - start[b] - both;
	const close = both >= LEAST_ROW && both >= SAME_STATEMENTS * either && same >= SAME_ANSWERS * both;
	return close && surprise >= needed;
}

/** The smallest of the answers of a person, in an order of all possible answers that is drawn anew for each hash. */
function hasher(bucket: number, statements: number) {
	const orders = Array.from({ length: HASHES }, (_, h) => {
		const random = mulberry32(1 + bucket * HASHES + h);
		return Float64Array.from({ length: 3 * statements }, random);
	});
	return ({ start, statement, answer }: Matrix, i: number): number =>
		orders.reduce((key, order) => {
			let first = start[i];
			const rank = (at: number) => order[3 * statement[at] + answer[at] + 1];
			for (let at = first; at < start[i + 1]; at++) if (rank(at) < rank(first)) first = at;
			return key * 3 * statements + 3 * statement[first] + answer[first] + 1;
		}, 0);
}
