import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSmallCells } from './suppression.ts';

test.each([
	['nothing is small', [[40, 30, 20]], [[40, 30, 20]]],
	['one small cell takes the next smallest along', [[40, 30, 2]], [[40, null, null]]],
	['two small cells hide each other', [[40, 3, 2]], [[40, null, null]]],
	['a zero is small too', [[40, 30, 0]], [[40, null, null]]]
])('in one row: %s', (_, rows, kept) => {
	expect(withoutSmallCells(rows, 10, false)).toEqual(kept);
});

test('where totals of columns are known, a cell left out cannot be worked out from the other groups', () => {
	const kept = withoutSmallCells(
		[
			[40, 30, 20],
			[50, 3, 2]
		],
		10,
		true
	);
	expect(kept).toEqual([
		[40, null, null],
		[50, null, null]
	]);
});

test('whatever the counts: no small cell is shown, and no line of the table has exactly one left out', () => {
	const counts = fc.array(fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
	fc.assert(
		fc.property(counts, (rows) => {
			const kept = withoutSmallCells(rows, 10, true);
			const lines = [...kept, ...[0, 1, 2].map((c) => kept.map((row) => row[c] ?? null))];
			for (const line of lines) {
				const missing = line.filter((cell) => cell === null).length;
				expect(missing === 1 && line.length > 1).toBe(false);
			}
			for (const [r, row] of kept.entries())
				for (const [c, cell] of row.entries())
					expect(cell === null || (cell >= 10 && cell === rows[r]?.[c])).toBe(true);
		})
	);
});
