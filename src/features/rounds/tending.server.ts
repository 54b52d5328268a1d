// The front door of looking after a round: what stands in it, how it runs, and until when.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { recordAct } from '#features/stewardship/stewardship.server.ts';
import { headline } from '#features/stories/story.ts';
import { listStories } from '#features/stories/stories.server.ts';
import { dayOfEnd, endOf, forReader, heldElsewhere, leads, stateOf, type Round } from './round.ts';
import * as rounds from './round.store.server.ts';
import type { Tended } from './starting.forms.ts';
import * as store from './starting.store.server.ts';
import { tablesToQuote } from './table-source.store.server.ts';

type Led = { round: Round; viewer: SignedIn };

/** For whoever looks after this round; everybody else is turned away. */
export async function led(context: Context, id: string): Promise<Led> {
	const { db, viewer } = context;
	const round = (await rounds.find(db, viewer, id)) ?? notFound('round');
	if (!leads(viewer, round)) forbid('rounds.tend');
	return { round, viewer };
}

/** Everything on the page of who looks after a round. */
export async function showTending(context: Context, id: string) {
	const { db, now } = context;
	const { round, viewer } = await led(context, id);
	const { stories } = await listStories(context, { themeId: round.themeId });
	return {
		round: forReader(round),
		state: stateOf(round, now()),
		until: dayOfEnd(round.closesAt),
		elsewhere: heldElsewhere(round),
		statements: (await rounds.statementsOf(db, id)).map(({ number, body, language }) => ({ number, body, language })),
		waiting: await store.waitingForTellers(db, viewer, id),
		proposals: await store.openProposals(db, id),
		tables: await tablesToQuote(db, round.audience),
		stories: stories
			.filter(({ state, tellerId }) => state === 'readable' && tellerId !== null)
			.map((story) => ({ id: story.id, title: headline(story), mine: story.mine }))
	};
}

/** A statement that cannot stay leaves the round, and with it what was answered to it. */
export async function takeOutStatement(context: Context, id: string, number: number): Promise<void> {
	const who = await led(context, id);
	await context.db.transaction(async (tx) => {
		await store.takeOut(tx, id, number, context.now());
		await recordTending(tx, who, context.now());
	});
}

/** A steward who looks after a round of somebody else: an act of the programme team, for whoever reads the round to see. */
export async function recordTending(tx: Db, { round, viewer }: Led, now: Date): Promise<void> {
	if (round.startedBy === viewer.id) return;
	const { id: subjectId, audience } = round;
	await recordAct(tx, viewer, { act: 'round-tended', subjectKind: 'round', subjectId, audience }, now);
}

export async function tendRound(context: Context, id: string, form: Tended): Promise<Outcome<true, 'rows-are-out'>> {
	const who = await led(context, id);
	const { round } = who;
	const closesAt = endOf(form.until);
	const isMoved = dayOfEnd(closesAt) !== dayOfEnd(round.closesAt);
	// Two sets of rows laid side by side would show who answered in between.
	if (round.givesRows && stateOf(round, context.now()) === 'closed' && isMoved) return refuse('rows-are-out');
	await context.db.transaction(async (tx) => {
		await store.change(tx, id, { closesAt, notHeard: form.notHeard });
		await recordTending(tx, who, context.now());
	});
	return accept(true);
}

export async function letRest(context: Context, id: string, rests: boolean): Promise<void> {
	const who = await led(context, id);
	await context.db.transaction(async (tx) => {
		await store.change(tx, id, { restsSince: rests ? context.now() : null });
		await recordTending(tx, who, context.now());
	});
}
