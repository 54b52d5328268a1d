// Conversations that the bars do not plant: lines with few statements, other densities, planes, bent lines, unequal or
// sparse groups, answers that depend on each other. They guard against a procedure that only fits its own generator.

import { mulberry32, normal } from '../../packages/voices/src/random.ts';
import type { Landscape } from '../../packages/voices/src/index.ts';

type Random = () => number;

export interface Shape {
	people: number;
	statements: number;
	/** share of all person × statement cells that is answered, roughly */
	density: number;
	/** what may be found without being wrong */
	right: readonly Landscape['structure'][];
	/** sizes of groups, dealt in a cycle; each group has loads of its own */
	sizes?: readonly number[];
	/** place of person i on one or more axes; each axis has loads of its own */
	place?: (random: Random, i: number) => number[];
	/** the group that a place belongs to, where `place` puts people in camps */
	camps?: number;
	/** standard deviation of loads, and share of the statements that have any */
	strength?: number;
	divides?: number;
	/** chance to agree with anything, whatever one thinks */
	floor?: number;
	/** chance that an answer repeats the one before, within every three statements */
	echo?: number;
}

const line = (density: (random: Random) => number) => (random: Random) => [density(random)];
const flat = (random: Random) => Math.sqrt(12) * (random() - 0.5);
const skewed = (random: Random) => (-Math.log(1 - random()) - Math.log(1 - random()) - 2) / Math.SQRT2;
const heavy = (random: Random) => {
	const chi = normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2;
	return normal(random) / Math.sqrt(chi / 2);
};
const around = (random: Random) => {
	const angle = 2 * Math.PI * random();
	return [Math.SQRT2 * Math.cos(angle), Math.SQRT2 * Math.sin(angle)];
};
const bent = (random: Random) => {
	const t = normal(random);
	return [t, (t * t - 1) / Math.SQRT2];
};

const size = (people: number, statements: number, density: number) => ({ people, statements, density });
const LINE = { right: ['spectrum', 'none'] as const };
const NO_GROUPS = { right: ['spectrum', 'pattern', 'none'] as const };
const GROUPS = { right: ['groups'] as const };

export const SHAPES: Record<string, Shape> = {
	'line, 12 statements': { ...size(150, 12, 0.8), ...LINE, place: line(normal) },
	'line, 16 statements': { ...size(400, 16, 0.8), ...LINE, place: line(normal) },
	'line, 24 statements': { ...size(1500, 24, 0.6), ...LINE, place: line(normal) },
	'flat line, 20 statements': { ...size(400, 20, 0.7), ...LINE, place: line(flat) },
	'skewed line, 20 statements': { ...size(400, 20, 0.7), ...LINE, place: line(skewed) },
	'flat line': { ...size(600, 60, 0.3), ...LINE, place: line(flat) },
	'skewed line': { ...size(600, 60, 0.3), ...LINE, place: line(skewed) },
	'line with heavy tails': { ...size(600, 60, 0.3), ...LINE, place: line(heavy) },
	'line, some agree with anything': { ...size(600, 60, 0.3), ...LINE, place: line(normal), floor: 0.15 },
	'line, statements that echo': { ...size(600, 60, 0.3), ...NO_GROUPS, place: line(normal), echo: 0.8 },
	'nothing but echoes': { ...size(600, 60, 0.3), ...NO_GROUPS, echo: 0.8 },
	'bent line': { ...size(800, 60, 0.4), ...NO_GROUPS, place: bent },
	ring: { ...size(800, 60, 0.4), ...NO_GROUPS, place: around },
	square: { ...size(1500, 40, 0.5), ...NO_GROUPS, place: (random) => [flat(random), flat(random)] },
	'skewed plane': { ...size(800, 60, 0.4), ...NO_GROUPS, place: (random) => [skewed(random), skewed(random)] },
	'four axes': { ...size(800, 80, 0.3), ...NO_GROUPS, place: (random) => [0, 1, 2, 3].map(() => normal(random)) },
	'two groups, 16 statements': { ...size(400, 16, 0.8), ...GROUPS, sizes: [1, 1] },
	'two groups, 24 statements': { ...size(1500, 24, 0.6), ...GROUPS, sizes: [1, 1] },
	'two groups, weak': { ...size(600, 120, 0.4), ...GROUPS, sizes: [1, 1], strength: 1.3 },
	'85 and 15%': { ...size(500, 80, 0.3), ...GROUPS, sizes: [17, 3] },
	'70, 20 and 10%': { ...size(600, 100, 0.3), ...GROUPS, sizes: [7, 2, 1] },
	'four groups': { ...size(600, 100, 0.3), ...GROUPS, sizes: [1, 1, 1, 1] },
	'three groups, sparse': { ...size(2000, 300, 0.06), ...GROUPS, sizes: [5, 3, 2] },
	'three groups, every statement divides': { ...size(300, 30, 0.6), ...GROUPS, sizes: [1, 1, 1], divides: 1 },
	'two camps on one line': {
		...size(600, 60, 0.3),
		...GROUPS,
		camps: 2,
		place: (random, i) => [(i % 2 ? 1 : -1) + 0.3 * normal(random)]
	}
};

export interface Shaped {
	person: Int32Array;
	statement: Int32Array;
	answer: Int8Array;
	group: Int32Array;
}

const PASSES = 0.13;
const BUSY_SPREAD = 0.8;

/** Statement base logit ~ N(.5, 1.2), activity of people log-normal (.8), 13% passes; as in the bars otherwise. */
export function shaped(shape: Shape, seed: number): Shaped {
	const random = mulberry32(seed);
	const { people, statements, sizes = [1], place = () => [] } = shape;
	const deal = sizes.flatMap((share, group) => new Array<number>(share).fill(group));
	const axes = place(mulberry32(0), 0).length;
	const base = Float64Array.from({ length: statements }, () => 0.5 + 1.2 * normal(random));
	const loads = drawLoads(shape, axes + (sizes.length > 1 ? sizes.length : 0), random);
	const group = new Int32Array(people);
	const rows: [number, number, number][] = [];
	for (let i = 0; i < people; i++) {
		const at = place(random, i);
		group[i] = shape.camps ? i % shape.camps : deal[i % deal.length];
		const weight = [...at, ...(sizes.length > 1 ? sizes.map((_, g) => (g === group[i] ? 1 : 0)) : [])];
		const seen = Math.min(1, shape.density * Math.exp(BUSY_SPREAD * normal(random) - BUSY_SPREAD ** 2 / 2));
		let before = 0;
		for (let j = 0; j < statements; j++) {
			if (random() >= seen) continue;
			const logit = weight.reduce((sum, w, a) => sum + w * loads[a][j], base[j]);
			before = answerTo(shape, logit, j % 3 > 0 ? before : 0, random);
			rows.push([i, j, random() < PASSES ? 0 : before]);
		}
	}
	return {
		person: Int32Array.from(rows, ([person]) => person),
		statement: Int32Array.from(rows, ([, statement]) => statement),
		answer: Int8Array.from(rows, ([, , answer]) => answer),
		group
	};
}

function answerTo({ floor = 0, echo = 0 }: Shape, logit: number, before: number, random: Random): number {
	if (before !== 0 && random() < echo) return before;
	return random() < floor + (1 - floor) / (1 + Math.exp(-logit)) ? 1 : -1;
}

/** Loads per axis and per group, [axis or group][statement]; nothing where a statement does not divide. */
function drawLoads(
	{ statements, strength = 2.2, divides = 0.4 }: Shape,
	count: number,
	random: Random
): Float64Array[] {
	const loads = Array.from({ length: count }, () => new Float64Array(statements));
	for (let j = 0; j < statements; j++) {
		if (random() < divides) for (const load of loads) load[j] = strength * normal(random);
	}
	return loads;
}
