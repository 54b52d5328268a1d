// The outlines of the provinces, from @svg-maps/netherlands (CC BY 4.0, see NOTICE), drawn coarser so that the map weighs a few
// kB: all points in one small square become the point in their middle. Provinces that share a border keep sharing it.
import netherlands from '@svg-maps/netherlands';
import { isProvince, provinceNames, type Province } from '#kernel/province.ts';

export type Shape = { province: Province; name: string; path: string };

export const mapSize = { width: 613, height: 724 };
/** Side of such a square, in units of the map. */
const side = 9;
/** An outline of fewer points is an island too small to draw. */
const fewest = 5;

type Point = readonly [x: number, y: number];

/** The original holds only `m` and `z`: every pair of numbers is a step from the point before. */
function outlines(path: string): Point[][] {
	let [x, y] = [0, 0];
	return path
		.split(/z/i)
		.filter((part) => part.trim() !== '')
		.map((part) => {
			const steps = [...part.matchAll(/(-?[\d.]+(?:e-?\d+)?)[ ,]+(-?[\d.]+(?:e-?\d+)?)/g)];
			const points = steps.map(([, dx, dy]): Point => [(x += Number(dx)), (y += Number(dy))]);
			// A closed outline ends where it began, and the next one is measured from there.
			[x, y] = points[0] ?? [x, y];
			return points;
		});
}

const squareOf = ([x, y]: Point): string => `${Math.floor(x / side)} ${Math.floor(y / side)}`;

/** The middle of the points in each square, over all provinces together. */
function middles(points: readonly Point[]): Map<string, Point> {
	const mean = (values: number[]) => Math.round(values.reduce((sum, one) => sum + one, 0) / values.length);
	return new Map(
		[...Map.groupBy(points, squareOf)].map(([square, there]) => [
			square,
			[mean(there.map(([x]) => x)), mean(there.map(([, y]) => y))]
		])
	);
}

function coarse(points: readonly Point[], middle: ReadonlyMap<string, Point>): Point[] {
	const squares: string[] = [];
	for (const square of points.map(squareOf)) {
		if (square === squares.at(-1)) continue;
		// Out and straight back again: a creek narrower than a square.
		if (square === squares.at(-2)) squares.pop();
		else squares.push(square);
	}
	return squares.map((square) => middle.get(square)).filter((point) => point !== undefined);
}

/** The first point, then steps: shorter than places. */
function drawn(points: readonly Point[]): string {
	const steps = points.map(([x, y], i) => `${x - (points[i - 1]?.[0] ?? 0)} ${y - (points[i - 1]?.[1] ?? 0)}`);
	return `m${steps.join(' ')}z`;
}

const provincesOnMap = netherlands.locations.flatMap(({ id, path }) =>
	isProvince(id) ? [{ province: id, parts: outlines(path) }] : []
);
const middle = middles(provincesOnMap.flatMap(({ parts }) => parts.flat()));

export const shapes: readonly Shape[] = provincesOnMap.map(({ province, parts }) => ({
	province,
	name: provinceNames[province],
	// Each outline begins with a place again: an absolute `M`.
	path: parts
		.map((part) => coarse(part, middle))
		.filter((points) => points.length >= fewest)
		.map((points) =>
			drawn(points)
				.replace('m', 'M')
				.replace(/^(M\S+ \S+) /, '$1l')
		)
		.join('')
}));
