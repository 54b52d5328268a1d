// Steps 0–5: who shapes the landscape, what structure it has, which axes and classes.

import { axesOf, noiseOf, scores } from './map.ts';
import { decide, isProvisional, startOf } from './decide.ts';
import { drawPeople, pick, votesOf } from './votes.ts';
import { fitClasses } from './classes.ts';
import { shapingPeople } from './matrix.ts';
import { stabilityOf } from './stability.ts';
import { STARTS } from './held-out.ts';
import { stream } from './random.ts';
import type { Axes } from './map.ts';
import type { Classes } from './classes.ts';
import type { Structure } from './types.ts';
import type { Matrix } from './matrix.ts';
import type { Progress } from './held-out.ts';
import type { Verdict } from './decide.ts';
import type { Votes } from './votes.ts';

/** With fewer people who answered enough, nothing is said about patterns. */
const LEAST_PEOPLE = 10;
/** Models are compared on a seeded draw of this many answers, and more (up to a most) when statements are many. */
const COMPARED = 50_000;
const COMPARED_PER_STATEMENT = 50;
const MOST_COMPARED = 100_000;
/** Structure is tested on up to this many. */
const MOST_TESTED = 200_000;
const FORCED_HALVES = 20;

/** Everything found out about a conversation, before it is told. */
export interface Finding {
	matrix: Matrix;
	seed: number;
	structure: Structure;
	/** the people who shape, their sides, and how many of them were compared */
	shaping: Int32Array;
	votes: Votes;
	compared: number;
	verdict: Verdict | null;
	axes: Axes | null;
	noise: number;
	classes: Classes | null;
	forced: { groups: number; verdict: Structure } | null;
}

/** Steps 0–5: who shapes, what structure, which axes and classes. */
export function find(matrix: Matrix, seed: number, forced: number | null, progress: Progress): Finding {
	const shaping = shapingPeople(matrix);
	const votes = votesOf(matrix, shaping);
	const finding: Finding = {
		matrix,
		seed,
		structure: 'too-little',
		shaping,
		votes,
		compared: 0,
		verdict: null,
		axes: null,
		noise: 1,
		classes: null,
		forced: null
	};
	if (shaping.length < LEAST_PEOPLE) return finding;
	const compared = Math.min(MOST_COMPARED, Math.max(COMPARED, COMPARED_PER_STATEMENT * votes.statements));
	const draw = (limit: number) => pick(votes, drawPeople(votes, limit, stream(seed, 'draw')));
	const drawn = draw(compared);
	finding.compared = drawn.people;
	finding.verdict = decide(drawn, draw(MOST_TESTED), seed, progress);
	finding.structure = finding.verdict.structure;
	finding.classes = finding.verdict.classes;
	if (forced !== null && forced <= drawn.people) force(finding, drawn, forced);
	if (finding.structure === 'none') return finding;
	progress('map', 0);
	addMap(finding);
	progress('map', 1);
	if (finding.classes) finding.classes = onEverybody(finding.classes, finding, drawn);
	return finding;
}

/** Asked for a number of groups: these are drawn, and what the engine itself found is kept beside it. */
function force(finding: Finding, drawn: Votes, groups: number) {
	const { seed, verdict } = finding;
	const start = startOf(drawn, seed);
	finding.forced = { groups, verdict: finding.structure };
	finding.structure = 'groups';
	finding.classes = fitClasses(drawn, groups, start, stream(seed, `groups ${groups}`), { starts: STARTS });
	if (!verdict) return;
	const stability = stabilityOf(drawn, finding.classes, start, FORCED_HALVES, stream(seed, `halves ${groups}`));
	verdict.stability = [...verdict.stability.filter(({ k }) => k !== groups), stability].sort((a, b) => a.k - b.k);
	verdict.provisional = isProvisional(stability);
}

export function addMap(finding: Finding) {
	finding.axes = axesOf(finding.votes, 2, stream(finding.seed, 'map'));
	finding.noise = noiseOf(finding.votes, finding.axes, scores(finding.votes, finding.axes));
}

/** Classes of the draw, carried on over everybody who shapes, largest first. */
function onEverybody(classes: Classes, { votes }: Finding, drawn: Votes): Classes {
	if (drawn.people === votes.people) return largestFirst(classes);
	const nowhere = { scores: new Float64Array(votes.people), width: 1 };
	return largestFirst(fitClasses(votes, classes.k, nowhere, () => 0, { starts: 1, from: classes }));
}

function largestFirst(classes: Classes): Classes {
	const { k } = classes;
	const order = Array.from({ length: k }, (_, c) => c).sort((a, b) => classes.size[b] - classes.size[a] || a - b);
	return {
		...classes,
		size: classes.size.map((_, c) => classes.size[order[c]]),
		rate: classes.rate.map((_, at) => classes.rate[at - (at % k) + order[at % k]])
	};
}
