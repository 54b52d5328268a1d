// What the scores on people never seen say: for a continuum, for groups, for one line.

import { best, lead } from './held-out.ts';
import type { HeldOut } from './held-out.ts';

/** decisions.md, 11: people never seen must be a hundred times likelier with groups than along any continuum */
const HUNDRED_TO_ONE = Math.log(100);
const ONE_FACTOR_SHARE = 0.8;

/** How well each model foretells people it never saw: ln-likelihood above the statement rates. */
export interface Gains {
	classes: { k: number; gain: number; error: number }[];
	traits: { dimensions: number; gain: number; error: number }[];
	densities: { dimensions: number; gain: number; error: number }[];
	/** one trait of any density with one hump */
	oneHump: { gain: number; error: number };
	/** one trait along which answers bend, one of an even hump, a plane of one: null where nothing spoke for groups */
	bent: { gain: number; error: number } | null;
	even: { gain: number; error: number } | null;
	plane: { gain: number; error: number } | null;
}

export interface Leads {
	/** of the best classes and the best free density over the best continuum, in standard errors over people */
	classes: number;
	density: number;
	/** of the best model with groups (classes, or a line of any density) over the best continuum, in ln-likelihood */
	groups: number;
	/** over the best continuum without skew: of the best classes and of a line of any density, in ln-likelihood */
	plain: { classes: number; density: number };
}

/** No groups and no skew: Gaussian traits, one along which answers bend, a line and a plane with an even hump. */
const plain = ({ traits, last }: HeldOut) => [...traits, ...(last ? [last.bent, last.even, last.plane] : [])];

/** Everything that is no groups: those, and one trait of any density with one hump. */
export const continua = (held: HeldOut) => [...plain(held), held.oneHump];

export const bestOf = (held: HeldOut) => best([...continua(held), ...held.classes]);

export function leadsOf(held: HeldOut): Leads {
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
export const speaksForGroups = ({ groups, plain }: Leads) =>
	groups > HUNDRED_TO_ONE || (plain.density > HUNDRED_TO_ONE && plain.classes > -HUNDRED_TO_ONE);

/**
 * One factor is within one standard error of the best model, or carries four fifths of its gain. The best model may be
 * one of classes that were too unstable to show: then it is no line either.
 */
export function isOneFactor(held: HeldOut): boolean {
	const { traits, oneHump, base } = held;
	const one = best([traits[0], oneHump]);
	const most = bestOf(held);
	const behind = lead(most, one);
	return behind.sum <= behind.error || lead(one, base).sum >= ONE_FACTOR_SHARE * lead(most, base).sum;
}

export function gainsOf({ base, classes, traits, densities, oneHump, last }: HeldOut): Gains {
	const gain = (model: Float64Array) => ({ gain: lead(model, base).sum, error: lead(model, base).error });
	return {
		classes: classes.map((model, at) => ({ k: at + 2, ...gain(model) })),
		traits: traits.map((model, at) => ({ dimensions: at + 1, ...gain(model) })),
		densities: densities.map((model, at) => ({ dimensions: at + 1, ...gain(model) })),
		oneHump: gain(oneHump),
		bent: last && gain(last.bent),
		even: last && gain(last.even),
		plane: last && gain(last.plane)
	};
}
