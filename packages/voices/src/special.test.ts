import { describe, expect, test } from 'vitest';
import { adjustedRand, jaccard } from './agreement.ts';
import { betaCdf, betaQuantile, jeffreys, logGamma, normalTail } from './special.ts';
import { largestEigenpairs } from './eigen.ts';
import { learnStrengths, pulls } from './shrinkage.ts';
import { unimodal, unimodalAround } from './unimodal.ts';
import { mulberry32 } from './random.ts';
import { bentGrid, traitGrid } from './trait-grid.ts';

describe('known figures', () => {
	test.each([
		[0.5, 0.5723649429247001],
		[1, 0],
		[10, 12.801827480081469],
		[100.5, 361.4355404678]
	])('ln Γ(%d)', (x, value) => expect(logGamma(x)).toBeCloseTo(value, 8));

	test('beta and normal', () => {
		expect(betaCdf(0.5, 2, 2)).toBeCloseTo(0.5, 10);
		expect(betaCdf(0.2, 2, 5)).toBeCloseTo(0.34464, 6);
		expect(betaCdf(betaQuantile(0.05, 7.5, 3.5), 7.5, 3.5)).toBeCloseTo(0.05, 8);
		expect(normalTail(1.6448536)).toBeCloseTo(0.05, 6);
		expect(normalTail(-1)).toBeCloseTo(0.8413447, 6);
	});

	test('Jeffreys 90%: bounds of 0 and 1 where all say the same, the beta quantiles elsewhere', () => {
		expect(jeffreys(0, 10).low).toBe(0);
		expect(jeffreys(10, 10).high).toBe(1);
		expect(jeffreys(5, 10).low).toBeCloseTo(1 - jeffreys(5, 10).high, 8);
		expect(jeffreys(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
	});

	test('agreement of divisions', () => {
		expect(adjustedRand([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
		expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 10);
		expect(adjustedRand([0, 0, 0], [0, 0, 0])).toBe(1);
		expect(jaccard([0, 0, 1, 1], [0, 0, 0, 1], 2)).toEqual([2 / 3, 0.5]);
	});

	test('the largest eigenpairs of a matrix whose eigenpairs are known', () => {
		const values = [9, 5, 4, 1, 0.5, -7];
		const apply = (input: Float64Array, output: Float64Array) => values.forEach((v, i) => (output[i] = v * input[i]));
		const found = largestEigenpairs(apply, 6, 3, 10, mulberry32(2));
		expect([...found.values]).toEqual([9, 5, 4].map((v) => expect.closeTo(v, 8)));
		expect(Math.abs(found.vectors[6 + 1])).toBeCloseTo(1, 6);
	});

	test('weights of a trait add up to one', () => {
		for (const grid of [traitGrid(1), traitGrid(2), traitGrid(3), bentGrid()]) {
			expect(grid.logWeight.reduce((sum, w) => sum + Math.exp(w), 0)).toBeCloseTo(1, 10);
		}
	});

	test('a statement that divides is pulled less than one that does not', () => {
		const k = 2;
		const counts = new Float64Array(2 * 40 * k);
		for (let j = 0; j < 40; j++) {
			counts.set(j < 20 ? [45, 5] : [25, 25], 2 * j * k);
			counts.set(j < 20 ? [5, 45] : [25, 25], (2 * j + 1) * k);
		}
		const strength = new Float64Array(40);
		learnStrengths(counts, pulls(Float64Array.of(0.5, 0.5)), new Float64Array(40).fill(0.5), strength);
		expect(strength[0]).toBeLessThan(6);
		expect(strength[30]).toBeGreaterThan(50);
	});

	test('classes of equal size are pulled alike; a large one is held near everybody, a small one let go', () => {
		expect([...pulls(Float64Array.of(0.25, 0.25, 0.25, 0.25))]).toEqual([1, 1, 1, 1].map((x) => expect.closeTo(x, 10)));
		const [large, small] = pulls(Float64Array.of(0.85, 0.15));
		expect(large).toBeGreaterThan(5);
		expect(small).toBeLessThan(0.2);
	});

	test('a distribution of one hump keeps the total, rises and then falls; one that does so already stays', () => {
		const fitted = [...unimodal(Float64Array.of(5, 1, 0, 2, 9, 4))];
		expect(fitted.reduce((sum, x) => sum + x, 0)).toBeCloseTo(21, 10);
		const top = fitted.indexOf(Math.max(...fitted));
		expect(fitted.slice(0, top + 1)).toEqual(fitted.slice(0, top + 1).sort((a, b) => a - b));
		expect(fitted.slice(top)).toEqual(fitted.slice(top).sort((a, b) => b - a));
		expect([...unimodal(Float64Array.of(1, 2, 5, 3))]).toEqual([1, 2, 5, 3]);
	});

	test('a plane of one hump falls with the distance from its middle, whatever the order of the points', () => {
		const fitted = [...unimodalAround(Float64Array.of(1, 6, 3, 5, 9), Float64Array.of(2, 1, 2, 1, 0))];
		expect(fitted).toEqual([2, 5.5, 2, 5.5, 9]);
		const hole = [...unimodalAround(Float64Array.of(4, 4, 1), Float64Array.of(1, 1, 0))];
		expect(hole).toEqual([3, 3, 3]);
	});
});
