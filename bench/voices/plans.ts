// Which conversations each bar plants, and on how many seeds.

import { SHAPES } from './shapes.ts';
import type { PlantedJob, ShapedJob } from './jobs.ts';
import type { Plan } from '../../packages/voices/src/index.ts';

export type Size = 'quick' | 'default' | 'full';

/** Seeds per row. The published figures are those of the default run; --full doubles the seeds. */
const SEEDS: Record<Size, { none: number; spectrum: number; groups: number; shapes: number }> = {
	quick: { none: 1, spectrum: 1, groups: 1, shapes: 0 },
	default: { none: 5, spectrum: 6, groups: 20, shapes: 4 },
	full: { none: 10, spectrum: 20, groups: 40, shapes: 20 }
};

export const MIXES: Record<string, number[]> = {
	'k=2': [1, 1],
	'k=3': [1, 1, 1],
	'k=5': [1, 1, 1, 1, 1],
	'60/32/8': [15, 8, 2]
};
export const DENSITIES = [0.4, 0.2];

const NONE_PEOPLE = [30, 60, 120, 250, 600, 1200, 2500, 5000];
const NONE_DENSITY = [0.05, 0.1, 0.2, 0.35, 0.5];
const NONE_STATEMENTS = [40, 60, 90, 120, 160];

/** Seeds start at 1000: those up to 20 served to choose the constants (voices-research.md). */
const FIRST_SEED = 1000;

export function plannedJobs(size: Size): PlantedJob[] {
	const seeds = SEEDS[size];
	return [...groupJobs(seeds.groups), ...spectrumJobs(seeds.spectrum), ...noneJobs(seeds.none, size)];
}

export function shapedJobs(size: Size): ShapedJob[] {
	return Object.entries(SHAPES).flatMap(([row, { right }]) =>
		seedsFrom(FIRST_SEED, SEEDS[size].shapes).map((seed): ShapedJob => ({
			type: 'shaped',
			bar: right.includes('groups') ? 'V3' : 'V2',
			row,
			seed
		}))
	);
}

function noneJobs(count: number, size: Size): PlantedJob[] {
	return NONE_PEOPLE.filter((people) => size !== 'quick' || people <= 1200).flatMap((people, p) =>
		NONE_DENSITY.flatMap((density, d) =>
			seedsFrom(FIRST_SEED + 100 * p + 10 * d, count).map((seed) =>
				job('V1', `${people}`, { kind: 'none', people, statements: NONE_STATEMENTS[(p + d + seed) % 5], density, seed })
			)
		)
	);
}

const SPECTRA: [string, Omit<Plan, 'kind' | 'seed'>][] = [
	['600×120 .4', { people: 600, statements: 120, density: 0.4 }],
	['600×120 .2', { people: 600, statements: 120, density: 0.2 }],
	['600×120 .1', { people: 600, statements: 120, density: 0.1 }],
	['200×60 .3', { people: 200, statements: 60, density: 0.3 }],
	['1200×100 .1', { people: 1200, statements: 100, density: 0.1 }],
	['600×120 .2 weak (1.4)', { people: 600, statements: 120, density: 0.2, strength: 1.4 }],
	// Few statements: the size of most rounds, and where two groups and a line are hardest to tell apart.
	['150×12 .8', { people: 150, statements: 12, density: 0.8 }],
	['400×16 .8', { people: 400, statements: 16, density: 0.8 }],
	['1500×24 .6', { people: 1500, statements: 24, density: 0.6 }]
];

function spectrumJobs(count: number): PlantedJob[] {
	return SPECTRA.flatMap(([row, plan]) =>
		seedsFrom(FIRST_SEED, count).map((seed) => job('V2', row, { kind: 'spectrum', ...plan, seed }))
	);
}

function groupJobs(count: number): PlantedJob[] {
	return DENSITIES.flatMap((density) =>
		Object.entries(MIXES).flatMap(([mix, sizes]) =>
			seedsFrom(FIRST_SEED, count).map((seed) =>
				job('V3', `${mix} ${density}`, { kind: 'groups', sizes, people: 600, statements: 120, density, seed })
			)
		)
	);
}

const job = (bar: string, row: string, plan: Plan): PlantedJob => ({
	type: 'planted',
	bar,
	row,
	plan: { strength: 2.2, ...plan }
});
const seedsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
