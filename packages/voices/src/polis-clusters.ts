// Polis' two rounds of k-means: 100 base clusters, then 2 … 5 groups of these, by silhouette over their centres.

import { moveToRest, seedCentres } from './k-means.ts';
import type { Random } from './random.ts';

const BASE_CLUSTERS = 100;
const ROUNDS = 20;
const STARTS = 10;

export interface PolisClusters {
	/** per place its group */
	labels: Int32Array;
	k: number;
	silhouettes: { k: number; silhouette: number }[];
}

/** `places`: [person × 2 + axis]. k from 2 to min(5, 2 + ⌊base clusters / 12⌋), or as forced; 1 for fewer than two. */
export function polisClusters(
	places: Float64Array,
	count: number,
	random: Random,
	forced: number | null
): PolisClusters {
	if (count < 2) return { labels: new Int32Array(count), k: Math.min(1, count), silhouettes: [] };
	const base = compact(fromFirst(places, count, Math.min(BASE_CLUSTERS, count)));
	const { centres, weight } = centresOf(places, base.labels, base.k);
	const most = Math.min(5, 2 + Math.floor(base.k / 12));
	let best: { labels: Int32Array; silhouette: number; k: number } | null = null;
	const silhouettes: PolisClusters['silhouettes'] = [];
	for (let k = forced ?? 2; k <= Math.min(base.k, forced ?? most); k++) {
		const labels = groupCentres(centres, weight, k, random);
		const silhouette = meanSilhouette(centres, labels, k);
		silhouettes.push({ k, silhouette });
		if (!best || silhouette > best.silhouette) best = { labels, silhouette, k };
	}
	if (!best) return { labels: new Int32Array(count), k: 1, silhouettes };
	const found = best.labels;
	const { labels, k } = compact(base.labels.map((b) => found[b]));
	return { labels, k, silhouettes };
}

/** Labels 0 … k−1 without gaps, in order of first appearance. */
function compact(labels: Int32Array): { labels: Int32Array; k: number } {
	const next = new Map<number, number>();
	for (const label of labels) if (!next.has(label)) next.set(label, next.size);
	return { labels: labels.map((label) => next.get(label) ?? 0), k: next.size };
}

function centresOf(places: Float64Array, labels: Int32Array, k: number) {
	const centres = new Float64Array(2 * k);
	const weight = new Float64Array(k);
	labels.forEach((c, i) => {
		weight[c]++;
		centres[2 * c] += places[2 * i];
		centres[2 * c + 1] += places[2 * i + 1];
	});
	weight.forEach((n, c) => {
		centres[2 * c] /= n;
		centres[2 * c + 1] /= n;
	});
	return { centres, weight };
}

/** k-means from the first k distinct places, as polismath starts: no chance in it. */
function fromFirst(places: Float64Array, count: number, k: number): Int32Array {
	const centres: number[] = [];
	for (let i = 0; i < count && centres.length < 2 * k; i++) {
		const [x, y] = [places[2 * i], places[2 * i + 1]];
		let known = false;
		for (let c = 0; c < centres.length; c += 2) known ||= centres[c] === x && centres[c + 1] === y;
		if (!known) centres.push(x, y);
	}
	return moveToRest(places, 2, 2, count, centres.length / 2, Float64Array.from(centres), ROUNDS);
}

/** k-means on centres that count for their people (each is repeated as often): the tightest of ten starts. */
function groupCentres(centres: Float64Array, weight: Float64Array, k: number, random: Random): Int32Array {
	const total = weight.reduce((sum, n) => sum + n, 0);
	const repeated = new Float64Array(2 * total);
	const first = new Int32Array(weight.length);
	let next = 0;
	weight.forEach((n, c) => {
		first[c] = next;
		for (let i = 0; i < n; i++) repeated.set(centres.subarray(2 * c, 2 * c + 2), 2 * next++);
	});
	let best: Int32Array = new Int32Array(total);
	let least = Infinity;
	for (let start = 0; start < STARTS; start++) {
		const labels = moveToRest(repeated, 2, 2, total, k, seedCentres(repeated, 2, 2, total, k, random), ROUNDS);
		const spread = spreadOf(repeated, labels, k);
		if (spread < least) [least, best] = [spread, labels];
	}
	return first.map((at) => best[at]);
}

function spreadOf(points: Float64Array, labels: Int32Array, k: number): number {
	const { centres } = centresOf(points, labels, k);
	let sum = 0;
	labels.forEach(
		(c, i) => (sum += (points[2 * i] - centres[2 * c]) ** 2 + (points[2 * i + 1] - centres[2 * c + 1]) ** 2)
	);
	return sum;
}

function meanSilhouette(points: Float64Array, labels: Int32Array, k: number): number {
	let sum = 0;
	const n = labels.length;
	for (let i = 0; i < n; i++) {
		const distance = new Float64Array(k);
		const members = new Float64Array(k);
		for (let j = 0; j < n; j++) {
			if (j === i) continue;
			distance[labels[j]] += Math.hypot(points[2 * i] - points[2 * j], points[2 * i + 1] - points[2 * j + 1]);
			members[labels[j]]++;
		}
		const own = labels[i];
		if (members[own] === 0) continue;
		const inside = distance[own] / members[own];
		let outside = Infinity;
		for (let c = 0; c < k; c++) if (c !== own && members[c] > 0) outside = Math.min(outside, distance[c] / members[c]);
		if (outside < Infinity) sum += (outside - inside) / Math.max(outside, inside, 1e-12);
	}
	return sum / Math.max(1, n);
}
