// None, spectrum, groups or pattern: the recommended procedure of voices-research.md, steps 1–7.

import { axesOf, scores } from './map.ts';
import { fitClasses, labelsOf, membershipOf } from './classes.ts';
import { best, heldOut, lead, SCORE_AXES, STARTS } from './held-out.ts';
import { bestOf, continua, gainsOf, isOneFactor, leadsOf, speaksForGroups } from './weigh.ts';
import { nullTest } from './null-test.ts';
import { foldsAri, stabilityOf } from './stability.ts';
import { stream } from './random.ts';
import type { Classes, Start } from './classes.ts';
import type { HeldOut, Progress } from './held-out.ts';
import type { Gains, Leads } from './weigh.ts';
import type { NullTest } from './null-test.ts';
import type { Stability } from './stability.ts';
import type { Votes } from './votes.ts';

export type Structure = 'too-little' | 'none' | 'pattern' | 'spectrum' | 'groups';

export interface Verdict {
	structure: Exclude<Structure, 'too-little'>;
	/** the classes to show; only with `groups` */
	classes: Classes | null;
	test: NullTest;
	leads: Leads | null;
	gains: Gains | null;
	stability: Stability[];
	provisional: boolean;
}

const GAIN_GATE = 2;
const FLOOR_ARI = 0.4;
/** decisions.md, 12 */
const FLOOR_FOLDS_ARI = 0.6;
const NO_CONTINUUM = 3;
const SURE_ARI = 0.75;
const SURE_JACCARD = 0.5;
const HALVES = 20;
const REPORTED_HALVES = 8;

/**
 * `votes`: the people on whom models are compared. `wide`: those on whom structure is tested, the same or more of them,
 * because a test of the spectrum is cheap and needs every answer when statements are many and answers few.
 */
export function decide(votes: Votes, wide: Votes, seed: number, progress: Progress): Verdict {
	progress('null test', 0);
	const test = nullTest(wide, stream(seed, 'null test'));
	const verdict: Verdict = {
		structure: 'none',
		classes: null,
		test,
		leads: null,
		gains: null,
		stability: [],
		provisional: false
	};
	if (test.dimensions === 0) return verdict;
	const held = heldOut(votes, test.dimensions, seed, progress);
	if (speaksForGroups(leadsOf(held))) {
		progress('last objections', 0);
		held.last = held.askLast();
	}
	verdict.leads = leadsOf(held);
	verdict.gains = gainsOf(held);
	if (lead(bestOf(held), held.base).z <= GAIN_GATE) return verdict;
	const start = startOf(votes, seed);
	if (speaksForGroups(verdict.leads)) findGroups(votes, held, start, seed, verdict, progress);
	if (verdict.classes) return verdict;
	verdict.structure = isOneFactor(held) ? 'spectrum' : 'pattern';
	reportStability(votes, start, seed, verdict, progress);
	return verdict;
}

export function startOf(votes: Votes, seed: number): Start {
	return { scores: scores(votes, axesOf(votes, SCORE_AXES, stream(seed, 'start'))), width: SCORE_AXES };
}

/** The smallest k within one standard error of the best; then smaller ones within two, until the floor is kept. */
function findGroups(votes: Votes, held: HeldOut, start: Start, seed: number, verdict: Verdict, progress: Progress) {
	const most = best(held.classes);
	const near = (errors: number) => held.classes.findIndex((l) => lead(most, l).sum <= errors * lead(most, l).error);
	for (let at = near(1); at >= near(2); at--) {
		const k = at + 2;
		if (lead(most, held.classes[at]).sum > 2 * lead(most, held.classes[at]).error) continue;
		progress('stability', (near(1) - at) / 6);
		const model = fitClasses(votes, k, start, stream(seed, `groups ${k}`), { starts: STARTS });
		const halves = stabilityOf(votes, model, start, HALVES, stream(seed, `halves ${k}`));
		const stability = { ...halves, foldsAri: foldsAri(votes, model, held.fitted[at]) };
		verdict.stability.push(stability);
		if (!isKept(stability, lead(most, best(continua(held))).z) || !largeEnough(votes, model)) continue;
		verdict.structure = 'groups';
		verdict.classes = model;
		verdict.provisional = isProvisional(stability);
		return;
	}
}

/**
 * The floor: half of the people would draw much the same groups. Many groups and few answers leave too little in a half;
 * where no continuum comes near the classes, five sixths of the people are asked instead.
 */
const isKept = ({ medianAri, foldsAri }: Stability, classesLead: number) =>
	medianAri >= FLOOR_ARI || (classesLead >= NO_CONTINUUM && (foldsAri ?? 0) >= FLOOR_FOLDS_ARI);

export const isProvisional = (stability: Stability) =>
	stability.medianAri < SURE_ARI || stability.jaccard.some((value) => value < SURE_JACCARD);

function largeEnough(votes: Votes, model: Classes): boolean {
	const members = new Float64Array(model.k);
	for (const c of labelsOf(membershipOf(votes, model).membership, model.k)) members[c]++;
	return members.every((count) => count >= Math.max(10, 0.02 * votes.people));
}

/** Where no groups are shown, the stability of two and three is told all the same: a continuum is about as stable. */
function reportStability(votes: Votes, start: Start, seed: number, verdict: Verdict, progress: Progress) {
	for (const k of [2, 3]) {
		if (verdict.stability.some((s) => s.k === k)) continue;
		progress('stability', (k - 2) / 2);
		const model = fitClasses(votes, k, start, stream(seed, `groups ${k}`), { starts: STARTS });
		verdict.stability.push(stabilityOf(votes, model, start, REPORTED_HALVES, stream(seed, `halves ${k}`)));
	}
	verdict.stability.sort((a, b) => a.k - b.k);
}
