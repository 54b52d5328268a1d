// A handful of linear equations.

/**
 * Solves the symmetric system in place by elimination on its lower triangle mirrored; leaves the solution in the last
 * column and returns the summed variances of the loads (the trace of the inverse without its first element).
 */
export function solveSystem(system: Float64Array, n: number): number {
	const w = n + 1;
	for (let r = 0; r < n; r++) for (let c = r + 1; c < n; c++) system[r * w + c] = system[c * w + r];
	const inverse = new Float64Array(n * n);
	for (let r = 0; r < n; r++) inverse[r * n + r] = 1;
	for (let p = 0; p < n; p++) {
		const pivot = 1 / system[p * w + p];
		for (let c = 0; c < w; c++) system[p * w + c] *= pivot;
		for (let c = 0; c < n; c++) inverse[p * n + c] *= pivot;
		for (let r = 0; r < n; r++) {
			const factor = system[r * w + p];
			if (r === p || factor === 0) continue;
			for (let c = 0; c < w; c++) system[r * w + c] -= factor * system[p * w + c];
			for (let c = 0; c < n; c++) inverse[r * n + c] -= factor * inverse[p * n + c];
		}
	}
	let trace = 0;
	for (let r = 1; r < n; r++) trace += inverse[r * n + r];
	return trace;
}
