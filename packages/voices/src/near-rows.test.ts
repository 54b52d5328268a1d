import { describe, expect, test } from 'vitest';
import { landscape, simulate } from './index.ts';
import { mulberry32 } from './random.ts';
import { readAnswers } from './input.ts';
import { repeatedRows } from './near-rows.ts';
import { toMatrix } from './matrix.ts';
import type { Answer } from './index.ts';

const matrix = (rows: Answer[]) => toMatrix(readAnswers(rows));
const ordinary = (seed: number): Answer[] => {
	const { person, statement, answer } = simulate({
		kind: 'groups',
		sizes: [3, 2],
		people: 150,
		statements: 60,
		density: 0.5,
		seed
	});
	return Array.from(answer, (value, at) => ({ person: person[at], statement: statement[at], answer: value }));
};
/** `count` newcomers hand in the row of the first who gave 40 answers, each with one answer turned and one left out. */
function campaign(rows: Answer[], count: number): Answer[] {
	const random = mulberry32(3);
	const busy = rows.find(({ person }) => rows.filter((row) => row.person === person).length >= 40)?.person;
	const given = rows.filter(({ person }) => person === busy);
	return Array.from({ length: count }, (_, i) => {
		const turned = Math.floor(random() * given.length);
		const left = (turned + 1 + Math.floor(random() * (given.length - 1))) % given.length;
		return given
			.map((row, at) => ({
				...row,
				person: 1000 + i,
				answer: at === turned ? (row.answer === 1 ? -1 : 1) : row.answer
			}))
			.filter((_, at) => at !== left);
	}).flat();
}

describe('rows that repeat another', () => {
	test('ordinary people repeat nobody, in either camp', () => {
		for (const seed of [1, 2, 3]) expect(repeatedRows(matrix(ordinary(seed))).size).toBe(0);
	});

	test('a campaign of forty nearly equal rows counts as one', () => {
		const rows = ordinary(1);
		const found = repeatedRows(matrix([...rows, ...campaign(rows, 40)]));
		expect(found.size).toBeGreaterThanOrEqual(38);
		expect(found.size).toBeLessThanOrEqual(40);
	});

	test('agreeing on what everybody agrees on is no repetition', () => {
		const rows = Array.from({ length: 50 * 20 }, (_, at) => ({ person: at % 50, statement: at % 20, answer: 1 }));
		const all = Array.from({ length: 50 * 20 }, (_, at) => ({
			person: Math.floor(at / 20),
			statement: at % 20,
			answer: 1
		}));
		expect([repeatedRows(matrix(rows)).size, repeatedRows(matrix(all)).size]).toEqual([0, 0]);
	});

	test('the landscape is decided again without them', () => {
		const rows = ordinary(2);
		const { robustness } = landscape([...rows, ...campaign(rows, 30)], { robustness: true }).evidence;
		expect(robustness?.equalRowsOnce?.people).toBeLessThanOrEqual(152);
	});
});
