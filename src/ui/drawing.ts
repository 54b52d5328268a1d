// Shapes of lines. Pure. All in the units of a drawing that is stretched to its place, so only proportions count.

export type At = { x: number; y: number };

const round = (n: number): number => Math.round(n * 10) / 10;

/** A bend from one point to the next that leaves and arrives level: it passes through every point. */
export function bend(points: readonly At[]): string {
	const [first, ...rest] = points;
	if (!first) return '';
	let from = first;
	let path = '';
	for (const to of rest) {
		const middle = round((from.x + to.x) / 2);
		path += `C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
		from = to;
	}
	return path;
}

export const pathThrough = (points: readonly At[]): string =>
	points[0] ? `M${round(points[0].x)} ${round(points[0].y)}${bend(points)}` : '';

/** Thickness of a line where nothing happens, and of what is added for the busiest month of all lines. */
const thickness = { least: 1.5, most: 22 };

/** A line that swells: its thickness at each step is that step's own count, beside the most of all lines. */
export function ribbon(
	counts: readonly number[],
	{ y, most, width }: { y: number; most: number; width: number }
): string {
	const step = width / Math.max(1, counts.length - 1);
	const half = (count: number) => (thickness.least + (thickness.most * count) / Math.max(1, most)) / 2;
	const top = counts.map((count, i) => ({ x: i * step, y: y - half(count) }));
	const bottom = counts.map((count, i) => ({ x: i * step, y: y + half(count) })).reverse();
	const turn = bottom[0];
	return turn ? `${pathThrough(top)}L${round(turn.x)} ${round(turn.y)}${bend(bottom)}z` : '';
}
