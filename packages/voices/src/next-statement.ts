// Which statement to put before a person next: informative for them, fair to every statement, a little left to chance.

import { foldIn } from './fold-in.ts';
import type { Id } from './input.ts';
import type { Landscape, Place } from './types.ts';
import type { OwnAnswer } from './fold-in.ts';
import type { Random } from './random.ts';

export interface Question {
	/** what this person answered so far */
	answers: readonly OwnAnswer[];
	/** statements that can be asked; by default all of the landscape. New ones, not in it yet, may be among them */
	statements?: readonly Id[];
	/** how often each statement has been seen by now; by default the answers in the landscape */
	views?: ReadonlyMap<Id, number>;
	/** statements written by members of small groups: they get a share of the questions of their own */
	fromSmallGroups?: readonly Id[];
	/** the chance in it, in [0, 1) */
	random: Random;
}

const LEAST_VIEWS = 20;
const PURELY_RANDOM = 0.1;
const SMALL_GROUPS_SHARE = 0.15;
const UNCERTAINTY_BONUS = 0.5;

/**
 * The next statement for this person; null when they answered all. One in ten is drawn at random; statements with
 * fewer than 20 views come first; a share of 15% goes to statements from small groups; otherwise the statement with the
 * largest expected information about the person's place or group, plus a bonus for what is not known about the statement.
 */
export function nextStatement(landscape: Landscape, question: Question): Id | null {
	const done = new Set(question.answers.map(({ statement }) => statement));
	const all = question.statements ?? landscape.statements.map(({ id }) => id);
	const open = all.filter((id) => !done.has(id));
	if (open.length === 0) return null;
	const draw = (from: readonly Id[]) => from[Math.min(from.length - 1, Math.floor(question.random() * from.length))];
	if (question.random() < PURELY_RANDOM) return draw(open);
	const views = viewsOf(landscape, question);
	const unseen = open.filter((id) => views(id) < LEAST_VIEWS);
	if (unseen.length > 0) {
		const least = Math.min(...unseen.map(views));
		return draw(unseen.filter((id) => views(id) === least));
	}
	const small = new Set(question.fromSmallGroups);
	const theirs = open.filter((id) => small.has(id));
	if (theirs.length > 0 && question.random() < SMALL_GROUPS_SHARE) return draw(theirs);
	return mostTelling(landscape, foldIn(landscape, question.answers), open, views);
}

function viewsOf(landscape: Landscape, { views }: Question): (id: Id) => number {
	const seen =
		views ?? new Map(landscape.statements.map(({ id, agree, disagree, pass }) => [id, agree + disagree + pass]));
	return (id) => seen.get(id) ?? 0;
}

function mostTelling(landscape: Landscape, place: Place, open: readonly Id[], views: (id: Id) => number): Id {
	const index = new Map(landscape.statements.map(({ id }, j) => [id, j]));
	let best = open[0];
	let most = -Infinity;
	for (const id of open) {
		const j = index.get(id);
		const bonus = UNCERTAINTY_BONUS / Math.sqrt(1 + views(id));
		const value = (j === undefined ? 0 : information(landscape, place, j)) + bonus;
		if (value > most) {
			most = value;
			best = id;
		}
	}
	return best;
}

/** Expected information in nats about group (mutual information) and place (½ ln of the shrinking of the variance). */
function information({ model }: Landscape, place: Place, j: number): number {
	return (model.size.length > 0 ? aboutGroup(model.agree[j], place.membership) : 0) + aboutPlace(model, place, j);
}

function aboutGroup(agree: number[], membership: number[]): number {
	const entropy = (p: number) => (p <= 0 || p >= 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log(1 - p));
	const overall = membership.reduce((sum, share, c) => sum + share * agree[c], 0);
	return entropy(overall) - membership.reduce((sum, share, c) => sum + share * entropy(agree[c]), 0);
}

function aboutPlace({ loading, noise }: Landscape['model'], { uncertainty }: Place, j: number): number {
	if (!uncertainty || loading.length === 0) return 0;
	const [x, y] = loading[j];
	const covariance = uncertainty.correlation * uncertainty.x * uncertainty.y;
	const explained = (x * uncertainty.x) ** 2 + (y * uncertainty.y) ** 2 + 2 * x * y * covariance;
	return 0.5 * Math.log(1 + Math.max(0, explained) / Math.max(1e-9, noise));
}
