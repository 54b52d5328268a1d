// k-means with k-means++ seeding (Arthur and Vassilvitskii 2007), to give EM a place to start.

import type { Random } from './random.ts';

const ROUNDS = 5;

/**
 * Labels 0 … k−1 of `count` points that take the first `width` of `stride` numbers each. A handful of rounds is enough: EM does the rest.
 */
export function kMeans(
	points: Float64Array,
	stride: number,
	width: number,
	count: number,
	k: number,
	random: Random
): Int32Array {
	return moveToRest(points, stride, width, count, k, seedCentres(points, stride, width, count, k, random), ROUNDS);
}

/** The same from centres that are given: rounds of assigning and moving; `centres` is changed. */
export function moveToRest(
	points: Float64Array,
	stride: number,
	width: number,
	count: number,
	k: number,
	centres: Float64Array,
	rounds: number
): Int32Array {
	const label = new Int32Array(count);
	for (let round = 0; round < rounds; round++) {
		let changed = false;
		for (let i = 0; i < count; i++) {
			const at = nearest(points, i * stride, centres, width, k);
			changed ||= at !== label[i];
			label[i] = at;
		}
		if (!changed && round > 0) break;
		moveCentres(points, stride, width, label, centres, k);
	}
	return label;
}

/** k-means++: [centre × width + axis]. */
export function seedCentres(
	points: Float64Array,
	stride: number,
	width: number,
	count: number,
	k: number,
	random: Random
) {
	const centres = new Float64Array(k * width);
	const away = new Float64Array(count).fill(1);
	for (let c = 0; c < k && count > 0; c++) {
		let total = 0;
		for (const d of away) total += d;
		let left = random() * total;
		let chosen = 0;
		while (chosen < count - 1 && (left -= away[chosen]) > 0) chosen++;
		for (let a = 0; a < width; a++) centres[c * width + a] = points[chosen * stride + a];
		for (let i = 0; i < count; i++) {
			const d = distance(points, i * stride, centres, c * width, width);
			away[i] = c === 0 ? d : Math.min(away[i], d);
		}
	}
	return centres;
}

function moveCentres(
	points: Float64Array,
	stride: number,
	width: number,
	label: Int32Array,
	centres: Float64Array,
	k: number
) {
	const members = new Float64Array(k);
	const sum = new Float64Array(k * width);
	label.forEach((c, i) => {
		members[c]++;
		for (let a = 0; a < width; a++) sum[c * width + a] += points[i * stride + a];
	});
	for (let c = 0; c < k; c++) {
		if (members[c] > 0) for (let a = 0; a < width; a++) centres[c * width + a] = sum[c * width + a] / members[c];
	}
}

function nearest(points: Float64Array, at: number, centres: Float64Array, width: number, k: number): number {
	let best = 0;
	let least = Infinity;
	for (let c = 0; c < k; c++) {
		const d = distance(points, at, centres, c * width, width);
		if (d < least) {
			least = d;
			best = c;
		}
	}
	return best;
}

function distance(a: Float64Array, at: number, b: Float64Array, bt: number, width: number): number {
	let sum = 0;
	for (let i = 0; i < width; i++) sum += (a[at + i] - b[bt + i]) ** 2;
	return sum;
}
