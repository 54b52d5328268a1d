// The map as an SVG: presentation attributes only, so that it passes a strict content security policy.

import type { Landscape, Person } from './types.ts';

export interface MapWords {
	title: string;
	low: string;
	high: string;
}

const WIDTH = 640;
const HEIGHT = 420;
const MARGIN = 36;
/** Below this number of people dots would point at persons: only density is drawn. */
const LEAST_DOTS = 50;
/** Distinguishable with every common colour blindness (Okabe and Ito); the letter says the same without colour. */
const COLOURS = [
	'#0072b2',
	'#d55e00',
	'#009e73',
	'#cc79a7',
	'#e69f00',
	'#56b4e9',
	'#f0e442',
	'#7f7f7f',
	'#222222',
	'#8c564b'
];
const CELLS_X = 24;
const CELLS_Y = 14;

/** Draws the map: dots (with a letter per group) from 50 people on, otherwise shaded density; words when there is none. */
export function drawMap(landscape: Landscape, words: Partial<MapWords> = {}): string {
	const title = escape(words.title ?? `${landscape.structure}: ${landscape.people.length} people`);
	const placed = landscape.people.filter((person) => person.shaping && person.uncertainty);
	const body =
		placed.length === 0
			? `<text x="${WIDTH / 2}" y="${HEIGHT / 2}" text-anchor="middle" font-size="18" fill="#444">${title}</text>`
			: (placed.length < LEAST_DOTS ? drawDensity(placed) : drawDots(placed)) +
				drawLetters(landscape, placed) +
				drawEnds(words);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif">` +
		`<title>${title}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${body}</svg>\n`
	);
}

type Scale = (person: { x: number; y: number }) => { x: number; y: number };

/** One scale for both axes, wide enough for 99% of the people. */
function scaleOf(placed: Person[]): Scale {
	const far = (of: (p: Person) => number) => {
		const sorted = placed.map((p) => Math.abs(of(p))).sort((a, b) => a - b);
		return sorted[Math.floor(0.99 * (sorted.length - 1))] || 1;
	};
	const unit = Math.min((WIDTH / 2 - MARGIN) / far((p) => p.x), (HEIGHT / 2 - MARGIN) / far((p) => p.y));
	const keep = (value: number, most: number) => Math.min(most - 6, Math.max(6, value));
	return ({ x, y }) => ({ x: keep(WIDTH / 2 + unit * x, WIDTH), y: keep(HEIGHT / 2 - unit * y, HEIGHT) });
}

const colourOf = ({ group, between }: Person) =>
	group === null || between ? '#5f6b76' : COLOURS[group % COLOURS.length];

function drawDots(placed: Person[]): string {
	const scale = scaleOf(placed);
	const dots = placed.map((person) => {
		const { x, y } = scale(person);
		return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.6" fill="${colourOf(person)}"/>`;
	});
	return `<g fill-opacity=".55">${dots.join('')}</g>`;
}

function drawDensity(placed: Person[]): string {
	const scale = scaleOf(placed);
	const count = new Float64Array(CELLS_X * CELLS_Y);
	for (const person of placed) {
		const { x, y } = scale(person);
		for (let cx = 0; cx < CELLS_X; cx++) {
			for (let cy = 0; cy < CELLS_Y; cy++) {
				const dx = (x - ((cx + 0.5) * WIDTH) / CELLS_X) / 45;
				const dy = (y - ((cy + 0.5) * HEIGHT) / CELLS_Y) / 45;
				count[cy * CELLS_X + cx] += Math.exp(-(dx * dx + dy * dy) / 2);
			}
		}
	}
	const most = Math.max(...count);
	const cells = Array.from(count, (value, at) => {
		const x = ((at % CELLS_X) * WIDTH) / CELLS_X;
		const y = (Math.floor(at / CELLS_X) * HEIGHT) / CELLS_Y;
		const size = `width="${(WIDTH / CELLS_X).toFixed(1)}" height="${(HEIGHT / CELLS_Y).toFixed(1)}"`;
		return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${size} fill-opacity="${((0.8 * value) / most).toFixed(2)}"/>`;
	});
	return `<g fill="#0072b2">${cells.join('')}</g>`;
}

function drawLetters(landscape: Landscape, placed: Person[]): string {
	const scale = scaleOf(placed);
	return landscape.groups
		.map(({ id, size }) => {
			const members = placed.filter((person) => person.group === id);
			if (members.length === 0) return '';
			const mean = (of: (p: Person) => number) => members.reduce((sum, p) => sum + of(p), 0) / members.length;
			const { x, y } = scale({ x: mean((p) => p.x), y: mean((p) => p.y) });
			const letter = String.fromCharCode(65 + id);
			const where = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle" font-size="22" font-weight="bold"`;
			return `<text ${where} fill="#111" stroke="#fff" stroke-width="4" paint-order="stroke">${letter} (${size})</text>`;
		})
		.join('');
}

function drawEnds({ low, high }: Partial<MapWords>): string {
	const at = `y="${HEIGHT - 10}" font-size="13" fill="#444"`;
	return (
		(low ? `<text x="10" ${at}>${escape(low)}</text>` : '') +
		(high ? `<text x="${WIDTH - 10}" ${at} text-anchor="end">${escape(high)}</text>` : '')
	);
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
