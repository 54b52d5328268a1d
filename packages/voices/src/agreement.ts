// How far two divisions of the same people agree.

/** Adjusted Rand index (Hubert and Arabie 1985): 1 the same division, 0 what chance gives. */
export function adjustedRand(a: ArrayLike<number>, b: ArrayLike<number>): number {
	const { table, rows, columns } = crossTable(a, b);
	const pairs = (n: number) => (n * (n - 1)) / 2;
	let together = 0;
	let inRows = 0;
	let inColumns = 0;
	for (const n of table) together += pairs(n);
	for (let r = 0; r < rows; r++) inRows += pairs(rowSum(table, r, columns));
	for (let c = 0; c < columns; c++) inColumns += pairs(columnSum(table, c, rows, columns));
	const expected = a.length > 1 ? (inRows * inColumns) / pairs(a.length) : 0;
	const most = (inRows + inColumns) / 2;
	return most === expected ? 1 : (together - expected) / (most - expected);
}

/** Per class of `a` the Jaccard overlap with the class of `b` that is most like it (Hennig 2007). */
export function jaccard(a: ArrayLike<number>, b: ArrayLike<number>, k: number): number[] {
	const { table, rows, columns } = crossTable(a, b);
	return Array.from({ length: k }, (_, r) => {
		if (r >= rows) return 0;
		const own = rowSum(table, r, columns);
		let best = 0;
		for (let c = 0; c < columns; c++) {
			const both = table[r * columns + c];
			best = Math.max(best, both / Math.max(1, own + columnSum(table, c, rows, columns) - both));
		}
		return best;
	});
}

function crossTable(a: ArrayLike<number>, b: ArrayLike<number>) {
	let rows = 0;
	let columns = 0;
	for (let i = 0; i < a.length; i++) {
		rows = Math.max(rows, a[i] + 1);
		columns = Math.max(columns, b[i] + 1);
	}
	const table = new Float64Array(rows * columns);
	for (let i = 0; i < a.length; i++) table[a[i] * columns + b[i]]++;
	return { table, rows, columns };
}

function rowSum(table: Float64Array, row: number, columns: number): number {
	let sum = 0;
	for (let c = 0; c < columns; c++) sum += table[row * columns + c];
	return sum;
}

function columnSum(table: Float64Array, column: number, rows: number, columns: number): number {
	let sum = 0;
	for (let r = 0; r < rows; r++) sum += table[r * columns + column];
	return sum;
}
