// Promise 8 for tables of counts: no cell small enough to point at somebody, and none that follows from the others. Pure.

/** Least number of people in a cell: ten in public, five among people who know each other. */
export const leastIn = (audience: 'public' | 'closed'): number => (audience === 'public' ? 10 : 5);

/**
 * Rows of counts with the small ones left out (null). Then, as long as a row or a column has exactly one left out, its
 * smallest other cell goes too: the total minus the rest would tell. A zero is as small as any: "none of them" says
 * something of each of them. `totalsKnown`: the totals of the columns can be known too.
 */
export function withoutSmallCells(
	rows: readonly (readonly number[])[],
	least: number,
	totalsKnown: boolean
): (number | null)[][] {
	const kept: (number | null)[][] = rows.map((row) => row.map((cell) => (cell < least ? null : cell)));
	const width = rows[0]?.length ?? 0;
	const lines: [row: number, column: number][][] = rows.map((row, r) => row.map((_, c) => [r, c]));
	if (totalsKnown) for (let c = 0; c < width; c++) lines.push(rows.map((_, r) => [r, c]));
	for (let changed = true; changed;) {
		changed = false;
		for (const line of lines) {
			const shown = line.filter(([r, c]) => kept[r]?.[c] !== null);
			if (line.length - shown.length !== 1 || shown.length === 0) continue;
			const [r, c] = shown.reduce((a, b) => ((rows[b[0]]?.[b[1]] ?? 0) < (rows[a[0]]?.[a[1]] ?? 0) ? b : a));
			const row = kept[r];
			if (row) row[c] = null;
			changed = true;
		}
	}
	return kept;
}
