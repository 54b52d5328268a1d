// The landscape: what comes out, version 1 of the JSON schema (landscape.schema.json). Shares lie between 0 and 1; intervals are Jeffreys 90%.

import type { Gains, Leads } from './weigh.ts';
import type { Structure } from './decide.ts';
import type { Id } from './input.ts';
import type { Interval } from './special.ts';
import type { Stability } from './stability.ts';

export type { Gains, Id, Interval, Leads, Stability, Structure };

export interface Options {
	/** whole number from 0 below 2³²; the same answers, seed and version give the same bytes. Default 1 */
	seed?: number;
	/** force this many groups (2 … 10); the engine's own verdict then stands in evidence.forced */
	groups?: number;
	/** statements that were withdrawn or rejected: they leave the matrix */
	withdrawn?: readonly Id[];
	/** also decide without the largest organisation, without the newest tenth of the people, with repeated rows once */
	robustness?: boolean;
	/** person → organisation, for `robustness` */
	organisations?: ReadonlyMap<Id, string>;
	/** called with the name of a step and how far it is (0 … 1); never part of the result */
	onProgress?: (stage: string, share: number) => void;
}

/** Standard deviations of a place and their correlation: the half-axes of its ellipse before turning. */
export interface Uncertainty {
	x: number;
	y: number;
	correlation: number;
}

/** Where somebody stands. Units of x and y: standard deviations of an answer, per typical statement of that axis. */
export interface Place {
	x: number;
	y: number;
	/** null when there is no map (structure `none` or `too-little`): x and y are then 0 */
	uncertainty: Uncertainty | null;
	/** most likely group; null only when there are no groups */
	group: number | null;
	/** chance of each group; [] when there are none */
	membership: number[];
	/** no group reaches .7: show this person between groups */
	between: boolean;
}

export interface Person extends Place {
	id: Id;
	/** false: placed on the landscape of others, because of too few answers to shape it */
	shaping: boolean;
}

/** Counts and 90% intervals of their shares in all answers. */
export interface Tally {
	agree: number;
	disagree: number;
	pass: number;
	intervals: { agree: Interval; disagree: Interval; pass: Interval };
}

export interface GroupTally extends Tally {
	/** index in `groups`, or in `ends` where there are no groups */
	group: number;
}

export interface StatementResult {
	id: Id;
	agree: number;
	disagree: number;
	pass: number;
	/** 90% interval of the share that agrees */
	low: number;
	high: number;
	intervals: Tally['intervals'];
	/** per group; [] when there are none */
	byGroup: GroupTally[];
	/** per end of a spectrum or pattern; [] otherwise */
	byEnd: GroupTally[];
}

export interface Characteristic {
	statement: Id;
	/** share that agrees inside, with its 90% interval */
	agree: number;
	low: number;
	high: number;
	/** share that agrees inside minus outside (for an end: minus the other end), with its 90% interval */
	difference: number;
	differenceLow: number;
	differenceHigh: number;
}

export interface Group {
	/** index, largest group first; shown as a letter */
	id: number;
	size: number;
	characteristic: Characteristic[];
}

/** The outer third of the people on one side of an axis. */
export interface End {
	id: number;
	axis: 'x' | 'y';
	side: 'low' | 'high';
	size: number;
	characteristic: Characteristic[];
}

export type Stance = 'agree' | 'disagree';

/** What everybody shares, as far as is known: the lower bound of the least share over the parties. */
export interface SharedGround {
	statement: Id;
	/** `disagree` is a shared refusal */
	stance: Stance;
	lowerBound: number;
	/** who is compared: the groups, the ends of a spectrum or pattern, or everyone as one */
	over: 'groups' | 'ends' | 'everyone';
}

/** A statement on which two parties stand on opposite sides of one half, or on which one party is torn. */
export type Dilemma =
	| { statement: Id; kind: 'between'; agree: number; disagree: number; over: 'groups' | 'ends' }
	| { statement: Id; kind: 'within'; party: number; over: 'groups' | 'ends' | 'everyone' };

/** Per claim of shared ground and party: who says otherwise, and the statement that most sets these people apart. */
export interface CounterVoice {
	claim: Id;
	stance: Stance;
	party: number;
	over: 'groups' | 'ends' | 'everyone';
	against: number;
	of: number;
	share: Interval;
	/** agreed with more by these people than by the rest of their party; null when fewer than 5, or nothing stands out */
	voicedBy: { statement: Id; agree: number; elsewhere: number } | null;
}

/** Where a factor model with intercepts (bridging) and the count over parties disagree about shared ground. */
export interface SecondOpinion {
	statement: Id;
	/** foretold share of agreement by somebody in the middle */
	bridge: number;
	flag: 'shared-but-not-bridging' | 'bridging-but-not-shared';
}

export interface Robustness {
	/** structure and number of groups without these people; ARI with the groups shown, null without groups */
	withoutLargest: Recheck | null;
	withoutNewest: Recheck | null;
	/** rows that repeat another, equal or nearly equal beyond what chance gives */
	equalRowsOnce: Recheck | null;
}

export interface Recheck {
	people: number;
	structure: Structure;
	groups: number;
	ari: number | null;
}

export interface Evidence {
	/** people who shape the landscape, and of those the seeded draw on which models are compared */
	shaping: number;
	compared: number;
	/** step 2: eigenvalues, their 99.5% null quantiles, z, and how many pass in a row */
	nullQuantile: number | null;
	eigenvalues: number[];
	nullQuantiles: number[];
	z: number[];
	dimensions: number;
	shuffles: number;
	/** step 4: a hundred to one is asked of `groups`, or of `plain` (decisions.md, 11) */
	leads: Leads | null;
	gains: Gains | null;
	stability: Stability[];
	/** groups that another half of the people might draw differently */
	provisional: boolean;
	/** fewer than 100 people shape this: the choice between a spectrum and groups is weak */
	fewPeople: boolean;
	/** the number that was asked for and what the engine itself would have said; null when nothing was forced */
	forced: { groups: number; verdict: Structure } | null;
	/** groups and places were carried over from an earlier landscape (`refit`), not decided anew */
	warm: boolean;
	robustness: Robustness | null;
}

/** What foldIn needs, in the order of `statements`. */
export interface Model {
	/** residual of disagreeing and agreeing, in standard deviations */
	residual: [number, number][];
	/** loadings of the two axes; [] without a map */
	loading: [number, number][];
	/** mean squared residual that the map leaves */
	noise: number;
	/** chance that each group agrees, given that it takes a side: per statement, per group; [] without groups */
	agree: number[][];
	/** shares of the groups */
	size: number[];
}

export interface Landscape {
	version: 1;
	seed: number;
	structure: Structure;
	people: Person[];
	groups: Group[];
	ends: End[];
	statements: StatementResult[];
	sharedGround: SharedGround[];
	dilemmas: Dilemma[];
	counterVoices: CounterVoice[];
	secondOpinion: SecondOpinion[];
	evidence: Evidence;
	model: Model;
}
