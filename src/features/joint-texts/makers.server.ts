// The front door of who makes a text: asking somebody, joining, stopping, and working on the next version unasked.
import { notFound } from '#kernel/refusals.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { tell } from '#features/notices/notices.server.ts';
import { doesReadAlong } from '#features/viewers/reads-along.server.ts';
import { maySayYesToOneself } from './joining-in.ts';
import * as reading from './joint-text.store.server.ts';
import { mustReadMembers, weaversFor } from './loom.server.ts';
import * as store from './makers.store.server.ts';
import { lockText } from './weaving.store.server.ts';

/** The team somebody weaves from: thin, the first of theirs. Null: a member without a team. */
export const weavesFrom = ({ id, organisationIds }: SignedIn) => ({
	personId: id,
	organisationId: organisationIds[0] ?? null
});

/** Asks somebody of a member organisation, or a member as a person, to weave along. They say yes themselves. */
export async function inviteWeaver(
	context: Context,
	id: string,
	personId: string
): Promise<Outcome<true, 'not-a-member'>> {
	const { db, now } = context;
	const { me, weavers } = await weaversFor(context, db, id);
	if (weavers.some((one) => one.personId === personId)) return accept(true);
	if (!(await doesReadAlong(db, personId, now()))) return refuse('not-a-member');
	await store.invite(db, id, personId, me.id, now());
	return accept(true);
}

export async function weaveAlong(context: Context, id: string): Promise<void> {
	const me = mustReadMembers(context, 'joint-texts.weave');
	await context.db.transaction(async (tx) => {
		if (!(await store.takeInvitation(tx, id, me.id))) notFound('joint-text');
		await store.addMaker(tx, id, weavesFrom(me), context.now());
	});
}

export async function declineWeaving(context: Context, id: string): Promise<void> {
	const me = mustReadMembers(context, 'joint-texts.weave');
	if (!(await store.takeInvitation(context.db, id, me.id))) notFound('joint-text');
}

/** Their place in versions they made stays. */
export async function stopWeaving(context: Context, id: string): Promise<Outcome<true, 'last-weaver'>> {
	return context.db.transaction(async (tx) => {
		(await lockText(tx, id)) ?? notFound('joint-text');
		const { me, weavers } = await weaversFor(context, tx, id);
		if (weavers.length === 1) return refuse('last-weaver');
		await store.endMaker(tx, id, me.id, context.now());
		return accept(true);
	});
}

/** "Ik wil meewerken aan de volgende versie": whoever reads the text may say so. True: they weave along from now on. */
export async function workOnNext(context: Context, id: string): Promise<boolean> {
	const me = mustReadMembers(context, 'joint-texts.weave');
	return context.db.transaction(async (tx) => {
		const row = (await lockText(tx, id)) ?? notFound('joint-text');
		const [newest] = await reading.versionsOf(tx, context.viewer, id);
		if (!newest || newest.veiled) notFound('joint-text');
		const weavers = await store.weaversOf(tx, id);
		if (weavers.some(({ personId }) => personId === me.id)) return true;
		const asked = (await store.requestsFor(tx, id)).find(({ personId }) => personId === me.id)?.at ?? null;
		if (!maySayYesToOneself({ kind: row.kind, weavers: weavers.length, askedAt: asked }, context.now())) {
			await store.addRequest(tx, id, me.id, context.now());
			await tellWeavers(tx, weavers, { id, personId: me.id }, context.now());
			await context.later(tx, 'deliver-notices');
			return false;
		}
		await store.takeRequest(tx, id, me.id);
		await store.addMaker(tx, id, weavesFrom(me), context.now());
		return true;
	});
}

type Asking = { id: string; personId: string };
async function tellWeavers(
	tx: Db,
	weavers: readonly { personId: string }[],
	{ id, personId: aboutId }: Asking,
	now: Date
) {
	for (const { personId } of weavers) await tell(tx, { personId, kind: 'wants-to-weave', subjectId: id, aboutId }, now);
}

/** One of the weavers says welcome to who asked. */
export async function welcomeWeaver(context: Context, id: string, personId: string): Promise<void> {
	await context.db.transaction(async (tx) => {
		(await lockText(tx, id)) ?? notFound('joint-text');
		await weaversFor(context, tx, id);
		if (!(await store.takeRequest(tx, id, personId))) notFound('request');
		await store.addMaker(
			tx,
			id,
			{ personId, organisationId: await store.teamNow(tx, personId, context.now()) },
			context.now()
		);
	});
}
