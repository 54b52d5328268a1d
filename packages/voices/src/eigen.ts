// The largest eigenpairs of a symmetric operator that is only known by what it does to a vector.

import { normal } from './random.ts';
import type { Random } from './random.ts';

export interface Eigen {
	/** from large to small */
	values: Float64Array;
	/** unit vectors, one after the other: [pair × size + i]; empty when not asked for */
	vectors: Float64Array;
}

/** Writes operator × input into output. */
export type Operator = (input: Float64Array, output: Float64Array) => void;

/**
 * Lanczos with full reorthogonalisation. Chosen over block power iteration because for the same number of passes over
 * the answers it gives the edge of a shuffled matrix to within a percent, where power iteration has no gap to live on
 * (see decisions.md). `steps` is the number of passes; at most `size`.
 */
export function largestEigenpairs(apply: Operator, size: number, pairs: number, steps: number, random: Random): Eigen {
	const basis: Float64Array[] = [];
	const diagonal: number[] = [];
	const beside: number[] = [];
	let current = unit(Float64Array.from({ length: size }, () => normal(random)));
	const image = new Float64Array(size);
	while (basis.length < Math.min(steps, size)) {
		basis.push(current);
		apply(current, image);
		diagonal.push(dot(current, image));
		const rest = orthogonalise(image.slice(), basis);
		const length = Math.sqrt(dot(rest, rest));
		if (length < 1e-10) break;
		beside.push(length);
		current = scaled(rest, 1 / length);
	}
	return ritzPairs(diagonal, beside, basis, Math.min(pairs, size), size);
}

function ritzPairs(diagonal: number[], beside: number[], basis: Float64Array[], pairs: number, size: number): Eigen {
	const m = basis.length;
	const small = tridiagonal(diagonal, beside);
	const order = Array.from({ length: m }, (_, i) => i).sort((a, b) => small.values[b] - small.values[a] || a - b);
	const values = new Float64Array(pairs);
	const vectors = new Float64Array(pairs * size);
	for (let p = 0; p < Math.min(pairs, m); p++) {
		values[p] = small.values[order[p]];
		for (let b = 0; b < m; b++) {
			const weight = small.vectors[b * m + order[p]];
			for (let i = 0; i < size; i++) vectors[p * size + i] += weight * basis[b][i];
		}
	}
	return { values, vectors };
}

/** Eigenpairs of a small symmetric tridiagonal matrix by implicit QL (after EISPACK tql2). vectors: [row × m + pair]. */
function tridiagonal(diagonal: number[], beside: number[]) {
	const m = diagonal.length;
	const d = Float64Array.from(diagonal);
	const e = new Float64Array(m);
	for (let i = 0; i + 1 < m; i++) e[i] = beside[i];
	const z = new Float64Array(m * m);
	for (let i = 0; i < m; i++) z[i * m + i] = 1;
	for (let l = 0; l < m; l++) {
		for (let turn = 0; turn < 60; turn++) {
			const split = firstSplit(d, e, l);
			if (split === l) break;
			qlStep(d, e, z, l, split);
		}
	}
	return { values: d, vectors: z };
}

function firstSplit(d: Float64Array, e: Float64Array, from: number): number {
	let at = from;
	while (at < d.length - 1 && Math.abs(e[at]) > 1e-15 * (Math.abs(d[at]) + Math.abs(d[at + 1]))) at++;
	return at;
}

function qlStep(d: Float64Array, e: Float64Array, z: Float64Array, l: number, split: number) {
	const m = d.length;
	const half = (d[l + 1] - d[l]) / (2 * e[l]);
	const r0 = Math.hypot(half, 1);
	let g = d[split] - d[l] + e[l] / (half + (half >= 0 ? r0 : -r0));
	let sine = 1;
	let cosine = 1;
	let p = 0;
	for (let i = split - 1; i >= l; i--) {
		const f = sine * e[i];
		const b = cosine * e[i];
		const r = Math.hypot(f, g);
		e[i + 1] = r;
		if (r === 0) {
			d[i + 1] -= p;
			e[split] = 0;
			return;
		}
		sine = f / r;
		cosine = g / r;
		g = d[i + 1] - p;
		const turn = (d[i] - g) * sine + 2 * cosine * b;
		p = sine * turn;
		d[i + 1] = g + p;
		g = cosine * turn - b;
		for (let k = 0; k < m; k++) {
			const kept = z[k * m + i + 1];
			z[k * m + i + 1] = sine * z[k * m + i] + cosine * kept;
			z[k * m + i] = cosine * z[k * m + i] - sine * kept;
		}
	}
	d[l] -= p;
	e[l] = g;
	e[split] = 0;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
	return sum;
}

function scaled(vector: Float64Array, factor: number): Float64Array {
	return vector.map((x) => x * factor);
}

const unit = (vector: Float64Array) => scaled(vector, 1 / Math.sqrt(dot(vector, vector) || 1));

/** Twice is enough (Parlett): removes from `vector` what lies along the basis. */
function orthogonalise(vector: Float64Array, basis: Float64Array[]): Float64Array {
	for (let round = 0; round < 2; round++) {
		for (const b of basis) {
			const along = dot(vector, b);
			for (let i = 0; i < vector.length; i++) vector[i] -= along * b[i];
		}
	}
	return vector;
}
