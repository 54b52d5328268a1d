import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { drawMap, foldIn, landscape, nextStatement, polis, publish, refit, VoicesInputError } from './index.ts';
import type { Answer, AnswerColumns, Options, OwnAnswer } from './index.ts';

const row = (person: unknown, statement: unknown, answer: unknown, timestamp?: unknown) =>
	(timestamp === undefined ? { person, statement, answer } : { person, statement, answer, timestamp }) as Answer;
const everyoneSays = (people: number, statements: number, answer: (i: number, j: number) => number) =>
	Array.from({ length: people * statements }, (_, at) =>
		row(Math.floor(at / statements), at % statements, answer(Math.floor(at / statements), at % statements))
	);
const refusal = (rows: Iterable<Answer> | AnswerColumns) => {
	try {
		landscape(rows);
	} catch (error) {
		if (error instanceof VoicesInputError) return [error.row, error.field];
		throw error;
	}
	return null;
};

describe('whatever people hand in, they get a landscape or a reason', () => {
	test('nobody answered yet: too little', () => {
		expect(landscape([])).toMatchObject({ structure: 'too-little', people: [], statements: [], groups: [] });
	});

	test.each([
		['one person', everyoneSays(1, 30, () => 1), 'too-little'],
		['nine people', everyoneSays(9, 30, (i, j) => ((i * j) % 2 ? 1 : -1)), 'too-little'],
		['one statement', everyoneSays(50, 1, (i) => (i % 2 ? 1 : -1)), 'none'],
		['everybody agrees with everything', everyoneSays(50, 20, () => 1), 'none'],
		['everybody disagrees with everything', everyoneSays(50, 20, () => -1), 'none'],
		['everybody passes', everyoneSays(50, 20, () => 0), 'none']
	])('%s', (_, rows, structure) => {
		const found = landscape(rows);
		expect(found.structure).toBe(structure);
		expect(found.groups).toEqual([]);
		expect(found.people.every(({ group, x, y }) => group === null && x === 0 && y === 0)).toBe(true);
	});

	test('two camps that never waver are two groups', () => {
		const found = landscape(everyoneSays(60, 20, (i, j) => ((i + j) % 2 ? 1 : -1)));
		expect(found.structure).toBe('groups');
		expect(found.groups.map(({ size }) => size)).toEqual([30, 30]);
	});

	test('100,000 people who answered once shape nothing, and all count', () => {
		const people = 100_000;
		const found = landscape({
			person: Int32Array.from({ length: people }, (_, i) => i),
			statement: Int32Array.from({ length: people }, (_, i) => i % 50),
			answer: Int8Array.from({ length: people }, (_, i) => (i % 3) - 1)
		});
		expect(found.structure).toBe('too-little');
		expect(found.people).toHaveLength(people);
		expect(found.statements.reduce((sum, s) => sum + s.agree + s.disagree + s.pass, 0)).toBe(people);
	});

	test.each([
		['an unknown answer', [row(1, 1, 1), row(1, 2, 2)], [2, 'answer']],
		['an answer that is not a number', [row(1, 1, NaN)], [1, 'answer']],
		['an answer in words', [row(1, 1, 'agree')], [1, 'answer']],
		['a negative person', [row(-1, 1, 1)], [1, 'person']],
		['a person that is not a number', [row(NaN, 1, 1)], [1, 'person']],
		['half a statement', [row(1, 0.5, 1)], [1, 'statement']],
		['a statement without a name', [row(1, '', 1)], [1, 'statement']],
		['numbers and names mixed', [row(1, 1, 1), row('1', 1, 1)], [2, 'person']],
		['a missing row', [row(1, 1, 1), null as unknown as Answer], [2, 'row']],
		['a timestamp only now and then', [row(1, 1, 1, 5), row(1, 2, 1)], [2, 'timestamp']],
		['a timestamp that is not a number', [row(1, 1, 1, NaN)], [1, 'timestamp']],
		['an answer that cannot be put in words', [row(1, 1, Object.create(null))], [1, 'answer']],
		['a person that is a large number of another kind', [row(1n, 1, 1)], [1, 'person']],
		['two minds without a time', [row(1, 1, 1), row(2, 1, 1), row(1, 1, -1)], [3, 'answer']]
	])('%s is refused, with its row', (_, rows, place) => expect(refusal(rows)).toEqual(place));

	test('columns of different lengths are refused', () => {
		expect(refusal({ person: [1, 2], statement: [1], answer: [1, 1] })).toEqual([null, 'statement']);
		expect(() => landscape(null as unknown as Answer[])).toThrow(VoicesInputError);
		expect(() => landscape([], { groups: 1 })).toThrow(/groups/);
		expect(() => landscape([], { seed: -1 })).toThrow(/seed/);
	});

	test.each([-1, 0.5, NaN, 1e12])('a column of %s answers is refused', (length) => {
		expect(refusal({ person: { length }, statement: { length }, answer: { length } })).toEqual([null, 'person']);
	});

	test.each([null, 5, { seed: '1' }, { groups: NaN }, { withdrawn: 'ab' }, { organisations: {} }, { onProgress: 1 }])(
		'options that cannot be are refused: %j',
		(options) => {
			for (const look of [landscape, polis]) {
				expect(() => look([row(1, 1, 1)], options as unknown as Options)).toThrow(VoicesInputError);
			}
		}
	);

	test('a refit refuses them too', () => {
		for (const options of [null, { withdrawn: 5 }] as unknown as Options[])
			expect(() => refit(landscape([]), [], options)).toThrow(VoicesInputError);
	});

	test('as many statements as answers, and names that mean something to a machine', () => {
		const each = landscape(Array.from({ length: 300 }, (_, i) => row(i, i, 1)));
		expect([each.structure, each.statements.length]).toEqual(['too-little', 300]);
		const names = ['__proto__', 'constructor', 'toString', '\ud800'];
		const found = landscape(names.flatMap((p) => names.map((s) => row(p, s, 1))));
		expect(found.people.map(({ id }) => id)).toEqual([...names].sort());
	});

	test('the same answer twice counts once; the latest of two counts, and of equal times the later row', () => {
		const one = landscape([row(1, 1, 1), row(1, 1, 1)]).statements[0];
		expect([one.agree, one.disagree]).toEqual([1, 0]);
		const changed = landscape([row(1, 1, -1, 9), row(1, 1, 1, 3), row(2, 1, 1, 4), row(2, 1, -1, 4)]).statements[0];
		expect([changed.agree, changed.disagree]).toEqual([0, 2]);
	});

	test('a withdrawn statement leaves the landscape, and so does who answered nothing else', () => {
		const found = landscape([row('a', 's', 1), row('b', 't', 1)], { withdrawn: ['t', 'unknown'] });
		expect(found.statements.map(({ id }) => id)).toEqual(['s']);
		expect(found.people.map(({ id }) => id)).toEqual(['a']);
	});
});

describe('noise', () => {
	const anything = fc.oneof(fc.constantFrom(-1, 0, 1, 2, NaN, -7, '', 'x', null, undefined), fc.integer(), fc.double());
	test('any rows at all end in a landscape or a VoicesInputError, in both modes', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(anything, anything, anything), { maxLength: 12 }), (cells) => {
				for (const look of [landscape, polis]) {
					try {
						JSON.stringify(look(cells.map(([p, s, a]) => row(p, s, a))));
					} catch (error) {
						expect(error).toBeInstanceOf(VoicesInputError);
					}
				}
			}),
			{ numRuns: 300, seed: 4 }
		);
	});

	test('any valid answers give finite figures, shares within bounds, in any order the same', () => {
		const answers = fc.array(fc.tuple(fc.nat(24), fc.nat(9), fc.constantFrom(-1, 0, 1)), { maxLength: 220 });
		fc.assert(
			fc.property(answers, fc.nat(1000), (cells, seed) => {
				const last = new Map(cells.map(([p, s, a]) => [`${p} ${s}`, row(p, s, a)]));
				const rows = [...last.values()];
				const text = JSON.stringify(landscape(rows, { seed }));
				expect(JSON.stringify(landscape(rows.toReversed(), { seed }))).toBe(text);
				expect(text).not.toMatch(/null,null|NaN|Infinity/);
				for (const { intervals } of landscape(rows, { seed }).statements) {
					for (const { share, low, high } of Object.values(intervals)) {
						expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
					}
				}
			}),
			{ numRuns: 25, seed: 4 }
		);
	});

	test('whatever one person answers, they get a place and a next question, or a VoicesInputError', () => {
		const found = landscape(everyoneSays(60, 20, (i, j) => ((i + j) % 2 ? 1 : -1)));
		const own = fc.array(fc.oneof(anything, fc.record({ statement: anything, answer: anything })), { maxLength: 6 });
		fc.assert(
			fc.property(own, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (answers, chance) => {
				const given = answers as OwnAnswer[];
				try {
					const place = foldIn(found, given);
					expect(Number.isFinite(place.x + place.y)).toBe(true);
					const next = nextStatement(found, { answers: given, random: () => chance });
					expect(next === null || found.statements.some(({ id }) => id === next)).toBe(true);
				} catch (error) {
					expect(error).toBeInstanceOf(VoicesInputError);
				}
			}),
			{ numRuns: 200, seed: 4 }
		);
	});

	test('any valid answers can be drawn, published and refitted', () => {
		const answers = fc.array(fc.tuple(fc.nat(30), fc.nat(12), fc.constantFrom(-1, 0, 1)), { maxLength: 300 });
		fc.assert(
			fc.property(answers, fc.constantFrom(undefined, 2, 10), (cells, groups) => {
				const rows = cells.map(([p, s, a], at) => row(p, s, a, at));
				const found = landscape(rows, groups ? { groups } : {});
				for (const shown of [found, refit(found, rows)]) {
					expect(JSON.stringify(publish(shown, 'closed'))).not.toMatch(/NaN|Infinity/);
					expect(drawMap(shown)).not.toMatch(/NaN|Infinity|undefined/);
				}
			}),
			{ numRuns: 25, seed: 4 }
		);
	});
});
