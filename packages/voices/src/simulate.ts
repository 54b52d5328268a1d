// Conversations with a known truth: to test the engine, and for `voices simulate`.

import { mulberry32, normal } from './random.ts';
import type { Random } from './random.ts';

export type Kind = 'none' | 'spectrum' | 'groups';

/** What to plant. `sizes` are proportions of groups (5, 3, 2); only for kind `groups`. */
export interface Plan {
	kind: Kind;
	people: number;
	statements: number;
	/** share of all person × statement cells that is answered, 0 … 1 */
	density: number;
	strength?: number;
	sizes?: readonly number[];
	seed: number;
}

/** Answers in columns, plus the truth that made them. */
export interface Conversation {
	person: Int32Array;
	statement: Int32Array;
	answer: Int8Array;
	truth: {
		/** planted group of each person, 0 … ; all 0 without groups */
		group: Int32Array;
		/** planted place of each person on the spectrum; all 0 elsewhere */
		position: Float64Array;
		/** chance that a group agrees, given that it does not pass: [group × statements + statement] */
		agree: Float64Array;
		/** chance of a pass per statement */
		pass: Float64Array;
		/** proportion of people planted in each group */
		shares: Float64Array;
	};
}

interface Planted {
	base: Float64Array;
	load: Float64Array;
	groups: number;
}

/** Bases, dividing statements and loads, in the order of draws that `voices-research.md` fixes. */
function plant(plan: Plan, random: Random): Planted {
	const { statements: count } = plan;
	const groups = plan.kind === 'groups' ? (plan.sizes ?? [1, 1]).length : 1;
	const base = Float64Array.from({ length: count }, () => 0.5 + 1.2 * normal(random));
	const divides = Uint8Array.from({ length: count }, () => (random() < 0.4 ? 1 : 0));
	const load = new Float64Array(groups * count);
	for (let g = 0; g < groups; g++) {
		for (let j = 0; j < count; j++) load[g * count + j] = (plan.strength ?? 2.2) * normal(random) * divides[j];
	}
	if (plan.kind === 'groups') centre(load, groups, count);
	if (plan.kind === 'none') load.fill(0);
	return { base, load, groups };
}

function centre(load: Float64Array, groups: number, count: number) {
	for (let j = 0; j < count; j++) {
		let mean = 0;
		for (let g = 0; g < groups; g++) mean += load[g * count + j] / groups;
		for (let g = 0; g < groups; g++) load[g * count + j] -= mean;
	}
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** People are dealt to groups in a cycle: sizes 5,3,2 → 0000011122 0000011122 … */
function cycle(sizes: readonly number[]): number[] {
	return sizes.flatMap((size, group) => new Array<number>(size).fill(group));
}

/**
 * The generator of the reference vectors: everybody equally active, passes 10%, exactly the order of draws in
 * `voices-research.md`, so that other implementations can check themselves against the same people.
 */
export function simulateReference(plan: Plan): Conversation {
	const random = mulberry32(plan.seed);
	const planted = plant(plan, random);
	const pass = new Float64Array(plan.statements).fill(0.1);
	return answerAll(plan, planted, pass, random, () => plan.density);
}

/**
 * The generator of the bars (`voices-engine.md`): activity of people log-normal (.8), exposure of statements uniform
 * .4–1.6, scaled to the wanted density; every statement its own share of passes (.15 × log-normal .5, at most .6).
 */
export function simulate(plan: Plan): Conversation {
	const random = mulberry32(plan.seed);
	const planted = plant(plan, random);
	const pass = Float64Array.from({ length: plan.statements }, () =>
		Math.min(0.6, 0.15 * Math.exp(0.5 * normal(random)))
	);
	const activity = Float64Array.from({ length: plan.people }, () => Math.exp(0.8 * normal(random)));
	const exposure = Float64Array.from({ length: plan.statements }, () => 0.4 + 1.2 * random());
	const scale = scaleTo(plan.density, activity, exposure);
	return answerAll(plan, planted, pass, random, (i, j) => scale * activity[i] * exposure[j]);
}

/** The factor that brings the mean of min(1, factor × activity × exposure) to the wanted density, by bisection. */
function scaleTo(density: number, activity: Float64Array, exposure: Float64Array): number {
	const sample = Math.min(activity.length, 2000);
	let low = 0;
	let high = 1e4;
	for (let step = 0; step < 50; step++) {
		const middle = (low + high) / 2;
		let sum = 0;
		for (let i = 0; i < sample; i++) for (const e of exposure) sum += Math.min(1, middle * activity[i] * e);
		if (sum / (sample * exposure.length) < density) low = middle;
		else high = middle;
	}
	return high;
}

type Chance = (person: number, statement: number) => number;

function answerAll(plan: Plan, planted: Planted, pass: Float64Array, random: Random, chance: Chance): Conversation {
	const { people, statements } = plan;
	const person: number[] = [];
	const statement: number[] = [];
	const answer: number[] = [];
	const dealt = plan.kind === 'groups' ? cycle(plan.sizes ?? [1, 1]) : [0];
	const group = Int32Array.from({ length: people }, (_, i) => dealt[i % dealt.length]);
	const position = new Float64Array(people);
	for (let i = 0; i < people; i++) {
		if (plan.kind === 'spectrum') position[i] = normal(random);
		const place = plan.kind === 'spectrum' ? position[i] : 1;
		for (let j = 0; j < statements; j++) {
			const seen = random() < chance(i, j);
			const passes = random() < pass[j];
			const draw = random();
			if (!seen) continue;
			const agrees = draw < logistic(planted.base[j] + place * planted.load[group[i] * statements + j]);
			person.push(i);
			statement.push(j);
			answer.push(passes ? 0 : agrees ? 1 : -1);
		}
	}
	return {
		person: Int32Array.from(person),
		statement: Int32Array.from(statement),
		answer: Int8Array.from(answer),
		truth: { group, position, pass, ...rates(planted, dealt, statements) }
	};
}

function rates(planted: Planted, dealt: number[], statements: number) {
	const shares = new Float64Array(planted.groups);
	for (const group of dealt) shares[group] += 1 / dealt.length;
	return { shares, agree: planted.load.map((load, at) => logistic(planted.base[at % statements] + load)) };
}
