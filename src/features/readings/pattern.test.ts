import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	answersTo,
	areaOf,
	areas,
	besideFrom,
	besideValue,
	compare,
	inBin,
	layerPairs,
	patternOf,
	questions,
	type CountedReading
} from './pattern.ts';
import { goals, layers, linePlaces, moods, noMarks, placed, triadPlaces, type Marks } from './reading.ts';

let told = 0;
const some = (n: number, marks: Partial<Marks>, teller?: string): CountedReading[] =>
	Array.from({ length: n }, () => ({
		...noMarks,
		...marks,
		storyId: `verhaal-${++told}`,
		by: teller ?? `verteller-${told}`,
		toldAt: new Date('2026-10-01')
	}));

const numbers = (readings: CountedReading[], least = 5) =>
	Object.fromEntries(
		(patternOf(readings, 'about', least).bins ?? [])
			.filter(({ count }) => count !== 0)
			.map(({ value, count }) => [value, count])
	);

test('under ten stories there is no pattern, and "niet van toepassing" does not make it ten', () => {
	const nine = some(9, { about: '1-10-1' });
	const apart = some(5, { about: 'not-applicable' });
	expect(patternOf([...nine, ...apart], 'about', 5)).toMatchObject({ stories: 9, bins: null, apart: [] });
	expect(patternOf([...nine, ...some(1, { about: '4-4-4' })], 'about', 5).bins).toHaveLength(16);
});

test('a bin under five stories is "enkele", and so is one with stories of fewer than five people', () => {
	const readings = [...some(9, { about: '1-10-1' }), ...some(4, { about: '4-4-4' }), ...some(2, { about: '7-4-1' })];
	expect(numbers(readings)).toEqual({ '1-10-1': 9, '4-4-4': 'few', '7-4-1': 'few' });
	const ofOne = some(6, { about: '10-1-1' }, 'dezelfde');
	expect(numbers([...readings, ...ofOne])['10-1-1']).toBe('few');
});

test('a number that would follow from the total is left out too', () => {
	const readings = [...some(12, { about: '1-10-1' }), ...some(7, { about: '4-4-4' }), ...some(2, { about: '7-4-1' })];
	expect(numbers(readings)).toEqual({ '1-10-1': 12, '4-4-4': 'few', '7-4-1': 'few' });
});

test('in public a number needs ten people', () => {
	const readings = [...some(12, { about: '1-10-1' }), ...some(9, { about: '4-4-4' }), ...some(9, { about: '7-4-1' })];
	expect(numbers(readings, 10)).toEqual({ '1-10-1': 12, '4-4-4': 'few', '7-4-1': 'few' });
});

test('what is counted stays where it was laid: nothing moves towards a middle', () => {
	const readings = [...some(8, { about: '10-1-1' }), ...some(8, { about: '1-1-10' })];
	expect(numbers(readings)).toEqual({ '10-1-1': 8, '1-1-10': 8 });
});

test('every place belongs to one of the larger parts, and each corner has as many', () => {
	const counts = areas.about.map((area) => triadPlaces.filter((place) => areaOf('about', place) === area).length);
	expect(counts).toEqual([4, 4, 4, 4]);
	expect(linePlaces.map((place) => areaOf('line', place))).toEqual(['low', 'low', 'even', 'high', 'high']);
});

test('nothing is compared while one side has fewer than ten stories', () => {
	const many = some(20, { about: '1-10-1' });
	expect(compare('about', [many, some(9, { about: '1-10-1' })], 5, false).sides).toBeNull();
});

test('in a comparison small cells go, and with them the cell by which they could be known', () => {
	const one = [...some(8, { about: '10-1-1' }), ...some(7, { about: '1-10-1' }), ...some(6, { about: '1-1-10' })];
	const other = [
		...some(9, { about: '8-2-2' }),
		...some(9, { about: '2-8-2' }),
		...some(9, { about: '2-2-8' }),
		...some(3, { about: '4-4-4' })
	];
	// Each side has one small cell, "ertussenin"; the smallest beside it goes too.
	const sides = compare('about', [one, other], 5, false).sides;
	expect(sides?.map(({ counts }) => counts)).toEqual([
		[8, 7, null, null],
		[null, 9, 9, null]
	]);
	// Two periods are the whole together: then no column may hold a single one that is left out either.
	const whole = compare('about', [one, other], 5, true).sides?.map(({ counts }) => counts);
	for (const at of [0, 1, 2, 3]) {
		const column = whole?.map((counts) => counts[at] ?? null) ?? [];
		expect(column.filter((count) => count === null).length).not.toBe(1);
	}
});

test('no comparison of any two sides shows a cell of fewer than five people, nor one that follows', () => {
	let seed = 11;
	const chance = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
	const side = () =>
		Array.from({ length: 10 + chance(30) }, () => some(1, { about: triadPlaces[chance(16)]! }, `v${chance(20)}`)[0]!);
	for (let round = 0; round < 300; round++) {
		const both = [side(), side()] as const;
		const sides = compare('about', both, 5, round % 2 === 0).sides!;
		for (const [at, { counts }] of sides.entries()) {
			expect(counts.filter((count) => count === null).length).not.toBe(1);
			for (const [area, count] of counts.entries()) {
				if (count === null) continue;
				const inside = both[at]!.filter(({ about }) => areaOf('about', about!) === areas.about[area]);
				expect(count).toBe(inside.length);
				expect(new Set(inside.map(({ by }) => by)).size).toBeGreaterThanOrEqual(5);
			}
		}
	}
});

test('what can be laid beside a pattern is read back from its own value, and nothing else is', () => {
	for (const layers of layerPairs)
		expect(besideFrom(besideValue({ kind: 'layers', layers }), [])).toMatchObject({ layers });
	expect(besideFrom('thema-abc', ['abc'])).toEqual({ kind: 'theme', themeId: 'abc' });
	expect(besideFrom('thema-xyz', ['abc'])).toBeNull();
	expect(besideFrom('tijd', [])).toEqual({ kind: 'periods' });
	expect(besideFrom('', [])).toBeNull();
});

/** Readings as they could be: few people who tell much, few answers that many give. */
const anyReadings = fc.integer({ min: 1, max: 25 }).chain((people) =>
	fc.array(
		fc.record({
			storyId: fc.nat({ max: 30 }).map((n) => `verhaal-${n}`),
			by: fc.nat({ max: people }).map((n) => `mens-${n}`),
			toldAt: fc.constant(new Date('2026-10-01')),
			about: fc.option(fc.constantFrom('1-10-1', '4-4-4', '10-1-1', ...placed.about.apart)),
			helped: fc.option(fc.constantFrom(...placed.helped.places, ...placed.helped.apart)),
			line: fc.option(fc.constantFrom(...placed.line.places, ...placed.line.apart)),
			layers: fc.subarray([...layers]),
			goals: fc.subarray([...goals]),
			mood: fc.option(fc.constantFrom(...moods))
		}),
		{ maxLength: 90, size: 'max' }
	)
);

test('whatever was read, by whomever: no pattern shows a number of fewer than five, nor one that follows', () => {
	let shown = 0;
	const once = fc.property(anyReadings, fc.constantFrom(5, 10), (readings: CountedReading[], least) => {
		for (const question of questions) {
			const { bins, apart, stories } = patternOf(readings, question, least);
			if (bins === null) expect(stories).toBeLessThan(10);
			for (const { value, count } of [...(bins ?? []), ...apart]) {
				const inside = inBin(readings, question, value);
				if (count === 'few') continue;
				expect(count).toBe(inside.length);
				if (count === 0) continue;
				shown += 1;
				expect(inside.length).toBeGreaterThanOrEqual(5);
				expect(new Set(inside.map(({ by }) => by)).size).toBeGreaterThanOrEqual(least);
			}
			// One cell left out among numbers would follow from the total.
			const hidden = (bins ?? []).filter(({ count }) => count === 'few').length;
			const numbers = (bins ?? []).filter(({ count }) => count !== 'few' && count > 0).length;
			if (numbers > 0) expect(hidden).not.toBe(1);
			expect(bins?.map(({ value }) => value) ?? answersTo[question]).toEqual([...answersTo[question]]);
		}
	});
	fc.assert(once, { numRuns: 150, seed: 20261126 });
	expect(shown).toBeGreaterThan(50);
});
