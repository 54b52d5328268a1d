import { describe, expect, test } from 'vitest';
import { mulberry32 } from './random.ts';
import { simulate, simulateReference } from './simulate.ts';
import type { Plan } from './simulate.ts';

const vectors: [Plan, number[], string][] = [
	[
		{ kind: 'none', people: 200, statements: 40, density: 0.4, strength: 2.2, seed: 21 },
		[3220, 1816, 1095, 309],
		'..+..+-...0.++.+-..-'
	],
	[
		{ kind: 'spectrum', people: 400, statements: 80, density: 0.5, strength: 2.2, seed: 12 },
		[16065, 8687, 5752, 1626],
		'++-..+-+...-....--+-'
	],
	[
		{ kind: 'groups', sizes: [1, 1], people: 400, statements: 80, density: 0.5, seed: 13 },
		[15976, 8917, 5480, 1579],
		'..+++-.-0.....+.--..'
	],
	[
		{ kind: 'groups', sizes: [5, 3, 2], people: 400, statements: 80, density: 0.5, seed: 14 },
		[15977, 8624, 5739, 1614],
		'.+..+..+..+0..-++-..'
	],
	[
		{ kind: 'groups', sizes: [7, 4, 1], people: 500, statements: 100, density: 0.5, seed: 15 },
		[25018, 13814, 8640, 2564],
		'-++.0..+..++-...++-.'
	]
];

describe('anyone can plant the same conversation', () => {
	test('the first numbers of seed 1 are those of the research page', () => {
		const random = mulberry32(1);
		expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
	});

	test.each(vectors)('%o answers as the research page says', (plan, counts, first) => {
		const { person, statement, answer } = simulateReference(plan);
		const count = (value: number) => answer.reduce((sum, a) => sum + (a === value ? 1 : 0), 0);
		expect([answer.length, count(1), count(-1), count(0)]).toEqual(counts);
		const row = new Array<string>(20).fill('.');
		for (let at = 0; person[at] === 0; at++) if (statement[at] < 20) row[statement[at]] = '-0+'[answer[at] + 1];
		expect(row.join('')).toBe(first);
	});

	test('the generator of the bars keeps to the wanted density', () => {
		const { answer } = simulate({ kind: 'groups', sizes: [3, 2], people: 600, statements: 120, density: 0.2, seed: 3 });
		expect(answer.length / (600 * 120)).toBeGreaterThan(0.18);
		expect(answer.length / (600 * 120)).toBeLessThan(0.22);
	});
});
