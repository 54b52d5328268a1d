// The front door of looking after a round: what stands in it, how it runs, and until when.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { headline } from '#features/stories/story.ts';
import { listStories } from '#features/stories/stories.server.ts';
import { dayOfEnd, endOf, forReader, heldElsewhere, leads, stateOf, type Round } from './round.ts';
import * as rounds from './round.store.server.ts';
import type { Tended } from './starting.forms.ts';
import * as store from './starting.store.server.ts';
import { tablesToQuote } from './table-source.store.server.ts';

/** For whoever looks after this round; everybody else is turned away. */
export async function led(context: Context, id: string): Promise<{ round: Round; viewer: SignedIn }> {
	const { db, viewer } = context;
	const round = (await rounds.find(db, viewer, id)) ?? notFound('round');
	if (!leads(viewer, round)) forbid('rounds.tend');
	return { round, viewer };
}

/** Everything on the page of who looks after a round. */
export async function showTending(context: Context, id: string) {
	const { db, now } = context;
	const { round } = await led(context, id);
	const { stories } = await listStories(context, { themeId: round.themeId });
	return {
		round: forReader(round),
		state: stateOf(round, now()),
		until: dayOfEnd(round.closesAt),
		elsewhere: heldElsewhere(round),
		statements: (await rounds.statementsOf(db, id)).map(({ number, body, language }) => ({ number, body, language })),
		waiting: await store.waitingForTellers(db, id),
		proposals: await store.openProposals(db, id),
		tables: await tablesToQuote(db, round.audience),
		stories: stories
			.filter(({ state, tellerId }) => state === 'readable' && tellerId !== null)
			.map((story) => ({ id: story.id, title: headline(story), mine: story.mine }))
	};
}

/** A statement that cannot stay leaves the round, and with it what was answered to it. */
export async function takeOutStatement(context: Context, id: string, number: number): Promise<void> {
	await led(context, id);
	await store.takeOut(context.db, id, number, context.now());
}

export async function tendRound(context: Context, id: string, form: Tended): Promise<Outcome<true, 'rows-are-out'>> {
	const { round } = await led(context, id);
	const closesAt = endOf(form.until);
	const isMoved = dayOfEnd(closesAt) !== dayOfEnd(round.closesAt);
	// Two sets of rows laid side by side would show who answered in between.
	if (round.givesRows && stateOf(round, context.now()) === 'closed' && isMoved) return refuse('rows-are-out');
	await store.change(context.db, id, { closesAt, notHeard: form.notHeard });
	return accept(true);
}

export async function letRest(context: Context, id: string, rests: boolean): Promise<void> {
	await led(context, id);
	await store.change(context.db, id, { restsSince: rests ? context.now() : null });
}
