// Dots of the map as one path for each group: a drawing of thousands of people stays a few kilobytes. Pure.
import { groundY, plane, type Point } from './landscape.ts';

/** Each group has a shape as well as a hue, so that colour never speaks alone. */
const shapes = ['round', 'square', 'triangle', 'diamond', 'cross'] as const;
export type Shape = (typeof shapes)[number];
export const shapeOf = (party: number): Shape => shapes[party % shapes.length] ?? 'round';

const hues = ['teal', 'indigo', 'ochre', 'plum', 'moss'] as const;
export const hueOf = (party: number): string => hues[party % hues.length] ?? 'teal';

/** What is drawn at each point, relative to it. */
const strokes: Record<Shape | 'hollow', string> = {
	round: 'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
	square: 'm-3.2-3.2h6.4v6.4h-6.4z',
	triangle: 'm0-4.4l4.2 7.6h-8.4z',
	diamond: 'm0-4.6l4.2 4.6l-4.2 4.6l-4.2-4.6z',
	cross: 'm-1.3-4.2h2.6v2.9h2.9v2.6h-2.9v2.9h-2.6v-2.9h-2.9v-2.6h2.9z',
	hollow: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0'
};

export const pathOf = (at: readonly number[], shape: Shape | 'hollow'): string =>
	pointsOf(at)
		.map(({ x, y }) => `M${x} ${y}${strokes[shape]}`)
		.join('');

/** x, y, x, y … → points. */
function pointsOf(at: readonly number[]): Point[] {
	return at.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: at[i + 1] ?? 0 }] : []));
}

/** The middle of a group, where its letter stands; null for no dots. */
export function middleOf(at: readonly number[]): Point | null {
	const points = pointsOf(at);
	if (points.length === 0) return null;
	const middle = (of: (point: Point) => number) =>
		Math.round(points.reduce((sum, p) => sum + of(p), 0) / points.length);
	return { x: middle(({ x }) => x), y: middle(({ y }) => y) };
}

/** So many dots at most stand on each other; a higher column is drawn as a bar. */
const mostStacked = 30;

/** Columns along a line: a dot for each person while they fit, else bars. */
export function columnsOf(line: readonly number[]): {
	/** Where the highest column ends. */
	top: number;
	dots: string;
	bars: { x: number; height: number; width: number }[];
} {
	const width = plane.width / line.length;
	const most = Math.max(1, ...line);
	if (most <= mostStacked) {
		const step = Math.min(12, (groundY - 30) / most);
		const at = line.flatMap((count, column) =>
			Array.from({ length: count }, (_, up) => [
				Math.round((column + 0.5) * width),
				Math.round(groundY - 8 - up * step)
			]).flat()
		);
		return { top: groundY - 8 - most * step, dots: pathOf(at, 'round'), bars: [] };
	}
	const bars = line.map((count, column) => ({
		x: column * width + 1,
		width: width - 2,
		height: Math.round(((groundY - 30) * count) / most)
	}));
	return { top: 0, dots: '', bars };
}
