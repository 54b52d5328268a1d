// The front door of hosting together: offering it, being asked along, saying welcome, and stepping back.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { tell } from '#features/notices/notices.server.ts';
import { membersNamed, type Named } from '#features/viewers/members-named.server.ts';
import { doesReadAlong } from '#features/viewers/reads-along.server.ts';
import { isHost, isInvitedToHost, isOver } from './gathering.ts';
import { hostsIt, mayHostAlong, mayOfferToHost } from './gathering.policy.ts';
import * as store from './gathering.store.server.ts';
import { record, tended } from './hosting.server.ts';

/** "Ik organiseer mee": a host says welcome. */
export async function offerToHost({ db, viewer }: Context, id: string): Promise<void> {
	(await store.find(db, viewer, id)) ?? notFound('gathering');
	if (!mayOfferToHost(viewer, await store.hostsOf(db, id))) forbid('gatherings.offer-to-host');
	const organisationId = viewer.organisationIds[0] ?? null;
	await store.addHost(db, { gatheringId: id, personId: viewer.id, organisationId, since: null });
}

export async function welcomeHost(context: Context, id: string, personId: string): Promise<void> {
	const { db, now } = context;
	await db.transaction(async (tx) => {
		const inside = { ...context, db: tx };
		const { gathering, hosts } = await tended(inside, tx, id);
		if (await store.welcomeHost(tx, id, personId, now())) await record(inside, gathering, hosts);
	});
}

/** Members with this in their name who do not host it, offer it, or were asked already. For who tends it. */
export async function findToHost(context: Context, id: string, search: string): Promise<Named[]> {
	const { hosts } = await tended(context, context.db, id);
	return membersNamed(
		context,
		search,
		hosts.map(({ personId }) => personId)
	);
}

/** They hear it and answer themselves. Who has a place already is not asked again. */
export async function inviteToHost(context: Context, id: string, personId: string): Promise<void> {
	const { db, now, later } = context;
	await db.transaction(async (tx) => {
		const inside = { ...context, db: tx };
		await store.lock(tx, id);
		const { gathering, hosts, me } = await tended(inside, tx, id);
		if (isOver(gathering, now()) || gathering.calledOffAt) forbid('gatherings.invite-host');
		if (hosts.some((one) => one.personId === personId)) return;
		if (!(await doesReadAlong(tx, personId, now()))) notFound('person');
		await record(inside, gathering, hosts);
		const asked = { gatheringId: id, personId, organisationId: null, since: null };
		await store.addHost(tx, { ...asked, how: 'invited', invitedBy: me.id });
		await tell(tx, { personId, kind: 'host-invited', subjectId: id, aboutId: '' }, now());
		await later(tx, 'deliver-notices');
	});
}

/** "Ja, ik organiseer mee": from then on they host it, from their own organisation. */
export async function hostAlong({ db, viewer, now }: Context, id: string): Promise<void> {
	const gathering = (await store.find(db, viewer, id)) ?? notFound('gathering');
	if (!mayHostAlong(viewer, await store.hostsOf(db, id), gathering, now())) forbid('gatherings.host-along');
	await store.hostAlong(db, id, viewer.id, { since: now(), organisationId: viewer.organisationIds[0] ?? null });
}

/** For news: the gatherings that wait for this person's answer. */
export async function askedToHost({ db, viewer }: Pick<Context, 'db' | 'viewer'>, ids: readonly string[]) {
	if (!isSignedIn(viewer)) return new Set<string>();
	const waiting = await Promise.all(
		[...new Set(ids)].map(async (id) => {
			const hosts = await store.hostsOf(db, id);
			return hosts.some((one) => one.personId === viewer.id && isInvitedToHost(one)) ? [id] : [];
		})
	);
	return new Set(waiting.flat());
}

/** A host steps back, or who offered or was asked says "toch niet"; the last host does not: somebody has to be there. */
export async function stopHosting({ db, viewer }: Context, id: string): Promise<Outcome<true, 'last-host'>> {
	if (!isSignedIn(viewer)) forbid('gatherings.stop-hosting');
	return db.transaction(async (tx) => {
		await store.lock(tx, id);
		const hosts = await store.hostsOf(tx, id);
		if (hostsIt(viewer, hosts) && hosts.filter(isHost).length === 1) return refuse('last-host');
		await store.removeHost(tx, id, viewer.id);
		return accept(true);
	});
}
