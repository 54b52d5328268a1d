// Rows per person: what one person answered to each statement. Given only where it was said before anybody answered, in a
// public round that is closed, and where there are so many people that a row is not easily somebody (decision 0012). Pure.
import type { Audience } from '#kernel/audience.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { stateOf, type Round, type RoundAnswer } from './round.ts';

/** Fewer people than this give no rows, whatever was said. */
export const leastRows = 200;

export type RowsRefusal = 'rows-need-public' | 'rows-need-day';

/** At the start of a round, and never after. Without a last day nothing would ever be closed. */
export function promiseRows(plan: {
	asked: boolean;
	audience: Audience['kind'];
	closesAt: Date | null;
}): Outcome<boolean, RowsRefusal> {
	if (!plan.asked) return accept(false);
	if (plan.audience !== 'public') return refuse('rows-need-public');
	return plan.closesAt === null ? refuse('rows-need-day') : accept(true);
}

/** `people`: how many rows there would be. Until a round is closed, two copies laid side by side would show who answered in between. */
export const mayTakeRows = (
	round: Pick<Round, 'givesRows' | 'audience' | 'veiled' | 'opensAt' | 'closesAt' | 'restsSince'>,
	people: number,
	now: Date
): boolean =>
	round.givesRows &&
	round.audience.kind === 'public' &&
	!round.veiled &&
	stateOf(round, now) === 'closed' &&
	people >= leastRows;

/** `participant` is a number of this round; it does not go along. */
export type GivenRow = { participant: number; statement: number; answer: RoundAnswer };

/**
 * `person,statement,answer` as the engine reads it, so that anyone can draw the picture again. People are numbered in an order
 * that follows from their answers alone: not from when they came.
 */
export function asRows(given: readonly GivenRow[]): string {
	const byPerson = Map.groupBy(given, ({ participant }) => participant);
	const people = [...byPerson.values()].map((answers) =>
		answers.toSorted((a, b) => a.statement - b.statement).map(({ statement, answer }) => `${statement},${answer}`)
	);
	const inOrder = people.map((lines) => ({ lines, key: lines.join(';') })).sort((a, b) => (a.key < b.key ? -1 : 1));
	const rows = inOrder.flatMap(({ lines }, at) => lines.map((line) => `${at + 1},${line}`));
	return ['person,statement,answer', ...rows, ''].join('\r\n');
}
