/** Six decimals: more than any figure here deserves, and equal on every machine. */
export function round(value: number): number {
	const rounded = Math.round(value * 1e6) / 1e6;
	return rounded === 0 ? 0 : rounded;
}
