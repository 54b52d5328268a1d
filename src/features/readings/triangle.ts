// Where the sixteen places lie in the drawing of a triangle. Pure.
import { triadRows } from './reading.ts';

const side = 100;
const height = 87;

/** The drawing of the cells; corners are named around it. */
export const triangleBox = { width: 4 * side, height: 4 * height };

export type Cell = { place: string; path: string; x: number; y: number };

/** Each place with its outline and the middle of it, where a number stands. */
export const cells: readonly Cell[] = triadRows.flatMap((places, row) =>
	places.map((place, at) => {
		const left = ((3 - row) * side) / 2 + (at * side) / 2;
		const [top, bottom] = [row * height, (row + 1) * height];
		const stands = at % 2 === 0;
		const [point, base] = stands ? [top, bottom] : [bottom, top];
		const path = `M${left + side / 2} ${point}L${left + side} ${base}H${left}z`;
		return { place, path, x: left + side / 2, y: stands ? top + 72 : top + 27 };
	})
);

/** Of the four large parts: the outline, and the middle. */
export const parts: Record<string, { path: string; x: number; y: number }> = {
	'0': { path: 'M200 0L300 174H100z', x: 200, y: 118 },
	'1': { path: 'M100 174L200 348H0z', x: 100, y: 292 },
	'2': { path: 'M300 174L400 348H200z', x: 300, y: 292 },
	between: { path: 'M200 348L100 174H300z', x: 200, y: 240 }
};
