// The front door of managing a team: its contacts, going on together with another, ending. History is kept in all of them.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, type SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { tell } from '#features/notices/notices.server.ts';
import { recordAct, type Act } from '#features/stewardship/stewardship.server.ts';
import { affiliate, peopleOf, setContact } from './affiliation.store.server.ts';
import * as asks from './join-ask.store.server.ts';
import {
	mayManage,
	mayMerge,
	mayStopAsContact,
	type ContactRefusal,
	type HistoryLine,
	type MergeRefusal
} from './managing.ts';
import * as store from './managing.store.server.ts';
import { organisationPath, type Organisation } from './organisation.ts';
import { all, close, find, findMany, lock } from './organisation.store.server.ts';

type Managed = { viewer: SignedIn; organisation: Organisation };

/** Whoever manages this team or partner; the rows are held until the transaction ends. */
async function managing(tx: Db, { viewer, now }: Context, id: string): Promise<Managed> {
	if (!isSignedIn(viewer)) forbid('organisations.manage');
	await lock(tx, id);
	const organisation = (await find(tx, id)) ?? notFound('organisation');
	if (organisation.leftAt || !mayManage(viewer, id, await peopleOf(tx, id, now()))) forbid('organisations.manage');
	return { viewer, organisation };
}

const logged = (tx: Db, by: SignedIn, act: Act['act'], subjectId: string, now: Date) =>
	recordAct(tx, by, { act, subjectKind: 'organisation', subjectId, audience: { kind: 'members' } }, now);

/** Makes a colleague a contact as well, or lets one stop being it. */
export async function changeContact(
	context: Context,
	id: string,
	change: { person: string; contact: 'yes' | 'no' }
): Promise<Outcome<null, ContactRefusal>> {
	const { db, now } = context;
	return db.transaction(async (tx) => {
		const { viewer } = await managing(tx, context, id);
		const there = await peopleOf(tx, id, now());
		if (!there.some((one) => one.id === change.person)) return refuse('not-there');
		const stop = change.contact === 'no' ? mayStopAsContact(there, change.person) : accept(null);
		if (!stop.ok) return stop;
		await setContact(tx, change.person, id, change.contact === 'yes', now());
		await logged(tx, viewer, 'contact-changed', id, now());
		return accept(null);
	});
}

export type OfferRefusal = MergeRefusal | 'team-unknown' | 'team-several';

/** Asks another team, by name, to go on together. Nothing happens until a contact there says yes. */
export async function offerMerge(context: Context, id: string, name: string): Promise<Outcome<null, OfferRefusal>> {
	const { db, now } = context;
	return db.transaction(async (tx) => {
		const { viewer, organisation } = await managing(tx, context, id);
		const found = named(await all(tx), name);
		if (found.length !== 1) return refuse(found.length === 0 ? 'team-unknown' : 'team-several');
		const into = found[0] ?? notFound('organisation');
		const may = mayMerge(organisation, into);
		if (!may.ok) return may;
		await store.offer(tx, { fromId: id, intoId: into.id, by: viewer.id, at: now() });
		return accept(null);
	});
}

/** "Buurtteam Noord", or "Buurtteam Noord, Lindevoort" when there are several. */
function named(organisations: readonly Organisation[], typed: string): Organisation[] {
	const same = (text: string) => text.toLowerCase() === typed.toLowerCase();
	return organisations.filter(
		({ kind, veiled, name, municipality }) =>
			kind === 'member' && !veiled && (same(name) || same(`${name}, ${municipality}`))
	);
}

/** The asking team takes its question back, or the other says no. */
export async function dropOffer(context: Context, fromId: string, intoId: string, as: 'from' | 'into'): Promise<void> {
	await context.db.transaction(async (tx) => {
		await managing(tx, context, as === 'from' ? fromId : intoId);
		await store.takeOffer(tx, fromId, intoId);
	});
}

/** The other team says yes: its people and those of the asking team are one team from now on. */
export async function acceptMerge(
	context: Context,
	fromId: string,
	intoId: string
): Promise<Outcome<null, MergeRefusal | 'no-offer'>> {
	const { db, now } = context;
	return db.transaction(async (tx) => {
		// In a fixed order, so that two teams that answer at once do not wait for each other.
		for (const id of [fromId, intoId].sort()) await lock(tx, id);
		const { viewer, organisation: into } = await managing(tx, context, intoId);
		const from = (await find(tx, fromId)) ?? notFound('organisation');
		const may = mayMerge(from, into);
		if (!may.ok) return may;
		if (!(await store.takeOffer(tx, fromId, intoId))) return refuse('no-offer');
		await store.moveAll(tx, fromId, intoId, now());
		await close(tx, fromId, now());
		await store.keepEvent(tx, { organisationId: fromId, kind: 'merged', otherId: intoId, at: now() });
		await store.keepEvent(tx, { organisationId: intoId, kind: 'took-in', otherId: fromId, at: now() });
		await logged(tx, viewer, 'organisation-merged', intoId, now());
		return accept(null);
	});
}

/** It no longer takes part. What its people told stays theirs and stays where it stands. */
export async function endOrganisation(context: Context, id: string): Promise<void> {
	const { db, now } = context;
	await db.transaction(async (tx) => {
		const { viewer } = await managing(tx, context, id);
		await store.endAll(tx, id, now());
		await close(tx, id, now());
		await store.keepEvent(tx, { organisationId: id, kind: 'ended', at: now() });
		await logged(tx, viewer, 'organisation-ended', id, now());
	});
}

/** Colleagues with an address here may ask to join; '' for nobody. */
export async function nameDomain(context: Context, id: string, domain: string): Promise<void> {
	await context.db.transaction(async (tx) => {
		await managing(tx, context, id);
		await store.setDomain(tx, id, domain || null);
	});
}

/** A contact knows this colleague, or not. A yes makes them one of the team. */
export async function answerJoinAsk(
	context: Context,
	id: string,
	{ person, answer }: { person: string; answer: 'yes' | 'no' }
): Promise<void> {
	const { db, now, later } = context;
	await db.transaction(async (tx) => {
		await managing(tx, context, id);
		if (!(await asks.answer(tx, id, person, now())) || answer === 'no') return;
		if ((await peopleOf(tx, id, now())).some((one) => one.id === person)) return;
		await affiliate(tx, { personId: person, organisationId: id, from: now(), until: null, contact: false });
		await tell(tx, { personId: person, kind: 'joined', subjectId: id, aboutId: '' }, now());
		await later(tx, 'deliver-notices');
	});
}

/** What the page of managing shows; null for who does not manage here. */
export async function showManaging({ db, viewer, now }: Context, id: string) {
	if (!isSignedIn(viewer)) return null;
	const organisation = (await find(db, id)) ?? notFound('organisation');
	const there = await peopleOf(db, id, now());
	if (organisation.leftAt || !mayManage(viewer, id, there)) return null;
	const offers = await store.offersOf(db, id);
	const others = new Map(
		(
			await findMany(
				db,
				offers.flatMap(({ fromId, intoId }) => [fromId, intoId])
			)
		).map((one) => [one.id, one.name])
	);
	const asked = offers.find(({ fromId }) => fromId === id);
	return {
		people: there.map(({ id: personId, name, contact }) => ({ id: personId, name, contact })),
		domain: await store.domainOf(db, id),
		joinAsks: await asks.openOf(db, [id]),
		mayMerge: organisation.kind === 'member',
		asked: asked ? { id: asked.intoId, name: others.get(asked.intoId) ?? '' } : null,
		offers: offers
			.filter(({ intoId }) => intoId === id)
			.map(({ fromId }) => ({ id: fromId, name: others.get(fromId) ?? '' }))
	};
}

/** What happened to it, oldest first. A name that was veiled does not come back here. */
export async function historyOf(db: Db, organisation: Organisation): Promise<HistoryLine[]> {
	const events = await store.eventsOf(db, organisation.id);
	const others = await findMany(
		db,
		events.flatMap(({ otherId }) => otherId ?? [])
	);
	const lines: HistoryLine[] = events.map(({ kind, at, otherId, formerName }) => {
		if (kind === 'renamed') return { kind, at, formerName: organisation.veiled ? null : formerName };
		if (kind === 'ended') return { kind, at };
		const other = others.find(({ id }) => id === otherId);
		return { kind, at, other: other ? { name: other.name, path: organisationPath(other) } : null };
	});
	const { joinedAt, leftAt } = organisation;
	const hasEnd = lines.some(({ kind }) => kind === 'ended' || kind === 'merged');
	return [
		{ kind: 'joined', at: joinedAt },
		...lines,
		...(leftAt && !hasEnd ? [{ kind: 'ended' as const, at: leftAt }] : [])
	];
}
