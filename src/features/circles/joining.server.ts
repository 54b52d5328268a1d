// The front door of who comes into a circle and who goes.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, readsMembers, type SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { tell } from '#features/notices/notices.server.ts';
import { membersNamed, type Named } from '#features/viewers/members-named.server.ts';
import { doesReadAlong } from '#features/viewers/reads-along.server.ts';
import { endsWithout, join, type Circle, type JoinRefusal, type Place } from './circle.ts';
import { isOfCircle, mayComeIn } from './circle.policy.ts';
import * as places from './place.store.server.ts';
import * as store from './circle.store.server.ts';

type Open = { tx: Db; circle: Circle; all: readonly Place[]; own: Place | undefined; me: SignedIn };

/** Holds the circle while something is decided about who is in it. */
async function within<T>(context: Context, id: string, decide: (open: Open) => Promise<T>): Promise<T> {
	const { db, viewer } = context;
	if (!isSignedIn(viewer)) forbid('circles.come');
	return db.transaction(async (tx) => {
		await store.lock(tx, id);
		const circle = (await store.find(tx, viewer, id)) ?? notFound('circle');
		const all = await places.placesIn(tx, [id]);
		return decide({ tx, circle, all, own: all.find(({ personId }) => personId === viewer.id), me: viewer });
	});
}

const among = (all: readonly Place[], state: Place['state']) => all.filter((one) => one.state === state);

/** In at once, or asked; an invitation is taken up this way too. The people of the circle hear of who asks. */
export const comeIn = (context: Context, id: string): Promise<Outcome<'in' | 'asked', JoinRefusal>> =>
	within(context, id, async ({ tx, circle, all, own, me }) => {
		if (!mayComeIn(me) || circle.veiled) forbid('circles.come');
		const outcome = join(circle, own?.state ?? null, readsMembers(me));
		if (!outcome.ok) return outcome;
		const now = context.now();
		await places.put(tx, { circleId: id, personId: me.id, state: outcome.value }, now);
		if (outcome.value === 'in') return outcome;
		for (const { personId } of among(all, 'in'))
			await tell(tx, { personId, kind: 'circle-asked', subjectId: id, aboutId: me.id }, now);
		await context.later(tx, 'deliver-notices');
		return outcome;
	});

/** Takes back an ask, or says no to an invitation. */
export const stayOut = (context: Context, id: string): Promise<void> =>
	within(context, id, async ({ tx, me }) => places.forgetAsk(tx, id, me.id));

/** Anyone who takes part says welcome. */
export const welcomeIn = (context: Context, id: string, personId: string): Promise<void> =>
	within(context, id, async ({ tx, all, me }) => {
		if (!isOfCircle(me, id)) forbid('circles.welcome');
		const asking = all.find((one) => one.personId === personId) ?? notFound('place');
		if (asking.state !== 'asked') return; // somebody else was just ahead, or they have still to answer an invitation
		const now = context.now();
		await places.letIn(tx, id, personId, now);
		await tell(tx, { personId, kind: 'welcome', subjectId: id, aboutId: '' }, now);
		await context.later(tx, 'deliver-notices');
	});

/** Said once, without a reason: who asked hears it instead of waiting. */
export const notNow = (context: Context, id: string, personId: string): Promise<void> =>
	within(context, id, async ({ tx, all, me }) => {
		if (!isOfCircle(me, id)) forbid('circles.welcome');
		if (!among(all, 'asked').some((one) => one.personId === personId)) return;
		await places.forgetAsk(tx, id, personId);
		await tell(tx, { personId, kind: 'circle-not-now', subjectId: id, aboutId: '' }, context.now());
		await context.later(tx, 'deliver-notices');
	});

/** Members of the network with this in their name, who have no place in this circle yet. Their names are for who reads along with them. */
export async function findToInvite(context: Context, id: string, search: string): Promise<Named[]> {
	if (!isOfCircle(context.viewer, id) || !readsMembers(context.viewer)) return [];
	const there = await places.placesIn(context.db, [id]);
	return membersNamed(
		context,
		search,
		there.map(({ personId }) => personId)
	);
}

/** They answer themselves, in a closed circle too. Whoever has a place already is not asked again. */
export const invite = (context: Context, id: string, personId: string): Promise<Outcome<true, 'not-a-member'>> =>
	within(context, id, async ({ tx, circle, all, me }) => {
		if (!isOfCircle(me, id) || circle.endedAt) forbid('circles.invite');
		if (all.some((one) => one.personId === personId)) return accept(true);
		const now = context.now();
		if (!(await doesReadAlong(tx, personId, now))) return refuse('not-a-member');
		await places.put(tx, { circleId: id, personId, state: 'invited', invitedBy: me.id }, now);
		await tell(tx, { personId, kind: 'circle-invited', subjectId: id, aboutId: '' }, now);
		await context.later(tx, 'deliver-notices');
		return accept(true);
	});

/** What they wrote stays. With the last one the circle ends. */
export const leaveCircle = (context: Context, id: string): Promise<void> =>
	within(context, id, async ({ tx, all, own, me }) => {
		if (own?.state !== 'in') return;
		await places.leave(tx, id, me.id, context.now());
		if (endsWithout(all, me.id)) await store.endIfOpen(tx, id, context.now());
	});

/** For news: the circles that wait for an answer to their invitation. */
export async function invitedTo({ db, viewer }: Pick<Context, 'db' | 'viewer'>): Promise<Set<string>> {
	const all = isSignedIn(viewer) ? await places.circlesOf(db, viewer.id) : [];
	return new Set(all.flatMap(({ circleId, state }) => (state === 'invited' ? [circleId] : [])));
}

/** For news: who asks to come into which of these circles, by `circle person`. Only for who takes part there. */
export async function openAsksIn({ db, viewer }: Pick<Context, 'db' | 'viewer'>, ids: readonly string[]) {
	const mine = ids.filter((id) => isOfCircle(viewer, id));
	const waiting = among(await places.placesIn(db, mine), 'asked') as (Place & { circleId: string })[];
	return new Map(waiting.map(({ circleId, personId, name }) => [`${circleId} ${personId}`, name]));
}
