// Where words went: told, answered, woven, brought, answered by a table; and what is still open. Pure.
import type { Audience } from '#kernel/audience.ts';
import type { AnswerOutcome, BringingView, Side } from '#features/groups/group.ts';
import { momentOf } from '#features/groups/table-work.ts';
import type { AnswerCounts } from '#features/responses/response.ts';
import type { Thread } from './news.ts';

export type TrailStep =
	| { kind: 'told'; at: Date; monthOnly: boolean; audience: Audience }
	| { kind: 'answers'; counts: AnswerCounts }
	/** `thread` null: a thread this viewer may not read (any more). */
	| { kind: 'woven'; at: Date; thread: Thread | null; quoted: boolean }
	| { kind: 'left-out'; at: Date; thread: Thread | null; reason: string | null }
	| { kind: 'brought'; at: Date; table: Place; number: number }
	| { kind: 'discussed'; at: Date; table: Place }
	| {
			kind: 'answered';
			at: Date;
			table: Place;
			outcome: AnswerOutcome | null;
			answer: string | null;
			by: { name: string; side: Side } | null;
			/** What the table said of the sentences that lean on these words. */
			claims: readonly ClaimOnWords[];
	  }
	| { kind: 'withdrawn' }
	| { kind: 'open'; what: 'no-answers' | 'not-woven' | 'not-brought' }
	| { kind: 'open'; what: 'table'; table: Place };

type Place = { name: string; path: string };

export type ClaimOnWords = { sentence: string; outcome: AnswerOutcome; words: string };

/** A version that these words are in. */
export type Use = {
	jointTextId: string;
	versionId: string;
	sharedAt: Date;
	quoted: boolean;
	thread: Thread | null;
	number: number;
};
export type LeftOut = { jointTextId: string; sharedAt: Date; thread: Thread | null; reason: string | null };

export type Gone = {
	told: { at: Date; monthOnly: boolean; audience: Audience } | null;
	counts: AnswerCounts | null;
	uses: readonly Use[];
	leftOut: readonly LeftOut[];
	bringings: readonly BringingView[];
	/** By bringing: what was said of sentences these words carry, or stand beside. */
	claims: ReadonlyMap<string, readonly ClaimOnWords[]>;
	withdrawn: boolean;
	/** An answer that agrees is counted, not woven: nothing is open then. */
	canBeWoven: boolean;
};

export function trailFrom({
	told,
	counts,
	uses,
	leftOut,
	bringings,
	claims,
	withdrawn,
	canBeWoven
}: Gone): TrailStep[] {
	const answered = counts !== null && counts.recognise + counts.different + counts.unsure > 0;
	const brought = bringings.filter(({ thread }) => uses.some(({ versionId }) => versionId === thread.versionId));
	const steps: TrailStep[] = [];
	if (told) steps.push({ kind: 'told', ...told });
	if (answered) steps.push({ kind: 'answers', counts });
	steps.push(
		...inOrder([
			...newest(uses).map(wovenStep),
			...leftOut.map(leftOutStep),
			...brought.flatMap((one) => tableSteps(one, claims.get(one.id) ?? []))
		])
	);
	if (withdrawn) return [...steps, { kind: 'withdrawn' }];
	if (counts !== null && !answered) steps.push({ kind: 'open', what: 'no-answers' });
	if (canBeWoven && uses.length === 0 && leftOut.length === 0) steps.push({ kind: 'open', what: 'not-woven' });
	// Only a red thread is brought to a table.
	const bringable = uses.some(({ thread }) => thread === null || thread.kind === 'thread');
	if (bringable && brought.length === 0) steps.push({ kind: 'open', what: 'not-brought' });
	for (const { table } of brought.filter(({ answeredAt }) => answeredAt === null))
		steps.push({ kind: 'open', what: 'table', table });
	return steps;
}

type Dated = Extract<TrailStep, { at: Date }>;
const inOrder = (steps: readonly Dated[]): Dated[] => steps.toSorted((a, b) => a.at.getTime() - b.at.getTime());

/** Of each thread the newest version that these words are in: earlier ones stand on the thread's own page. */
function newest(uses: readonly Use[]): Use[] {
	const byThread = Map.groupBy(uses, ({ jointTextId }) => jointTextId);
	return [...byThread.values()].map((some) => some.reduce((a, b) => (b.number > a.number ? b : a)));
}

const wovenStep = ({ sharedAt, thread, quoted }: Use): Dated => ({ kind: 'woven', at: sharedAt, thread, quoted });
const leftOutStep = ({ sharedAt, thread, reason }: LeftOut): Dated => ({
	kind: 'left-out',
	at: sharedAt,
	thread,
	reason
});

function tableSteps(one: BringingView, claims: readonly ClaimOnWords[]): Dated[] {
	const { table, thread, broughtAt, discussedOn, answeredAt, outcome, answer, answeredBy: by } = one;
	const steps: Dated[] = [{ kind: 'brought', at: broughtAt, table, number: thread.number }];
	if (discussedOn) steps.push({ kind: 'discussed', at: between(broughtAt, momentOf(discussedOn), answeredAt), table });
	if (answeredAt) steps.push({ kind: 'answered', at: answeredAt, table, outcome, answer, by, claims });
	return steps;
}

/** A day has no hour: on the day of bringing or of the answer it still stands between the two. */
function between(first: Date, at: Date, last: Date | null): Date {
	if (at < first) return first;
	return last !== null && at > last ? last : at;
}
