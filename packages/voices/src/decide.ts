// None, spectrum, groups or pattern: the recommended procedure of voices-research.md, steps 1–7.

import { axesOf, scores } from './map.ts';
import { fitClasses, labelsOf, membershipOf } from './classes.ts';
import { best, heldOut, lead, SCORE_AXES, STARTS } from './held-out.ts';
import { nullTest } from './null-test.ts';
import { foldsAri, stabilityOf } from './stability.ts';
import { stream } from './random.ts';
import type { Classes, Start } from './classes.ts';
import type { HeldOut, Progress } from './held-out.ts';
import type { NullTest } from './null-test.ts';
import type { Stability } from './stability.ts';
import type { Votes } from './votes.ts';

export type Structure = 'too-little' | 'none' | 'pattern' | 'spectrum' | 'groups';

/** How well each model foretells people it never saw: ln-likelihood above the statement rates. */
export interface Gains {
	classes: { k: number; gain: number; error: number }[];
	traits: { dimensions: number; gain: number; error: number }[];
	densities: { dimensions: number; gain: number; error: number }[];
	/** one trait of any density with one hump */
	oneHump: { gain: number; error: number };
	/** one trait along which answers bend; null where nothing spoke for groups, so that nobody asked */
	bent: { gain: number; error: number } | null;
}

export interface Verdict {
	structure: Exclude<Structure, 'too-little'>;
	/** the classes to show; only with `groups` */
	classes: Classes | null;
	test: NullTest;
	/**
	 * Over the best continuum: that of the best classes and of the best free density, in standard errors over people; and
	 * that of the best model with groups (classes, or a line of several humps) in ln-likelihood. Over the best continuum
	 * without skew: that of the best classes and of a line of any density, in ln-likelihood.
	 */
	leads: { classes: number; density: number; groups: number; plain: { classes: number; density: number } } | null;
	gains: Gains | null;
	stability: Stability[];
	provisional: boolean;
}

const GAIN_GATE = 2;
/** decisions.md, 11: people never seen must be a hundred times likelier with groups than along any continuum */
const HUNDRED_TO_ONE = Math.log(100);
const FLOOR_ARI = 0.4;
/** decisions.md, 12 */
const FLOOR_FOLDS_ARI = 0.6;
const NO_CONTINUUM = 3;
const SURE_ARI = 0.75;
const SURE_JACCARD = 0.5;
const ONE_FACTOR_SHARE = 0.8;
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
		progress('bent line', 0);
		held.bent = held.askBent();
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

/** No groups and no skew: Gaussian traits, and one along which answers bend. */
const plain = ({ traits, bent }: HeldOut) => [...traits, ...(bent ? [bent] : [])];

/** Everything that is no groups: those, and one trait of any density with one hump. */
const continua = (held: HeldOut) => [...plain(held), held.oneHump];

const bestOf = (held: HeldOut) => best([...continua(held), ...held.classes]);

function leadsOf(held: HeldOut) {
	const [continuum, even] = [best(continua(held)), best(plain(held))];
	const [classes, line] = [best(held.classes), held.densities[0]];
	return {
		classes: lead(classes, continuum).z,
		density: lead(best(held.densities), continuum).z,
		groups: lead(best([classes, line]), continuum).sum,
		plain: { classes: lead(classes, even).sum, density: lead(line, even).sum }
	};
}

/**
 * A hundred to one over every continuum. Or over those without skew only, when classes hold their own against them: a
 * skewed line looks like a small group beside a large one, but there classes fall far behind (decisions.md, 11).
 */
const speaksForGroups = ({ groups, plain }: NonNullable<Verdict['leads']>) =>
	groups > HUNDRED_TO_ONE || (plain.density > HUNDRED_TO_ONE && plain.classes > -HUNDRED_TO_ONE);

/**
 * One factor is within one standard error of the best model, or carries four fifths of its gain. The best model may be
 * one of classes that were too unstable to show: then it is no line either.
 */
function isOneFactor(held: HeldOut): boolean {
	const { traits, oneHump, base } = held;
	const one = best([traits[0], oneHump]);
	const most = bestOf(held);
	const behind = lead(most, one);
	return behind.sum <= behind.error || lead(one, base).sum >= ONE_FACTOR_SHARE * lead(most, base).sum;
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

function gainsOf({ base, classes, traits, densities, oneHump, bent }: HeldOut): Gains {
	const gain = (model: Float64Array) => ({ gain: lead(model, base).sum, error: lead(model, base).error });
	return {
		classes: classes.map((model, at) => ({ k: at + 2, ...gain(model) })),
		traits: traits.map((model, at) => ({ dimensions: at + 1, ...gain(model) })),
		densities: densities.map((model, at) => ({ dimensions: at + 1, ...gain(model) })),
		oneHump: gain(oneHump),
		bent: bent ? gain(bent) : null
	};
}
