// Events, offers to go on together, and moving people from one team to another, as rows.
import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { affiliate, peopleOf } from './affiliation.store.server.ts';
import { affiliation, mergeOffer, organisation, organisationEvent } from './organisation.tables.ts';

export type NewEvent = Omit<typeof organisationEvent.$inferInsert, 'id'>;

export async function keepEvent(tx: Db, event: NewEvent): Promise<void> {
	await tx.insert(organisationEvent).values(event);
}

/** Oldest first. */
export const eventsOf = (db: Db, organisationId: string) =>
	db
		.select()
		.from(organisationEvent)
		.where(eq(organisationEvent.organisationId, organisationId))
		.orderBy(asc(organisationEvent.at));

export async function offer(tx: Db, given: typeof mergeOffer.$inferInsert): Promise<void> {
	const { fromId: _from, ...changed } = given;
	await tx.insert(mergeOffer).values(given).onConflictDoUpdate({ target: mergeOffer.fromId, set: changed });
}

/** Offers from and to this team. */
export const offersOf = (db: Db, id: string) =>
	db
		.select()
		.from(mergeOffer)
		.where(or(eq(mergeOffer.fromId, id), eq(mergeOffer.intoId, id)));

/** Takes the offer away; false when it was answered or taken back already. */
export async function takeOffer(tx: Db, fromId: string, intoId: string): Promise<boolean> {
	const rows = await tx
		.delete(mergeOffer)
		.where(and(eq(mergeOffer.fromId, fromId), eq(mergeOffer.intoId, intoId)))
		.returning({ fromId: mergeOffer.fromId });
	return rows.length > 0;
}

export async function setDomain(tx: Db, id: string, mailDomain: string | null): Promise<void> {
	await tx.update(organisation).set({ mailDomain }).where(eq(organisation.id, id));
}

export async function domainOf(db: Db, id: string): Promise<string> {
	const [row] = await db.select({ domain: organisation.mailDomain }).from(organisation).where(eq(organisation.id, id));
	return row?.domain ?? '';
}

/** Everyone who is there now goes; their time there stays in their history. */
export async function endAll(tx: Db, organisationId: string, now: Date): Promise<void> {
	await tx.delete(mergeOffer).where(or(eq(mergeOffer.fromId, organisationId), eq(mergeOffer.intoId, organisationId)));
	await tx
		.update(affiliation)
		.set({ until: now })
		.where(
			and(eq(affiliation.organisationId, organisationId), or(isNull(affiliation.until), gt(affiliation.until, now)))
		);
}

/** The people of one team go on in the other, contacts as contacts; who was in both stays as they were there. */
export async function moveAll(tx: Db, fromId: string, intoId: string, now: Date): Promise<void> {
	const come = await peopleOf(tx, fromId, now);
	const there = new Set((await peopleOf(tx, intoId, now)).map(({ id }) => id));
	await endAll(tx, fromId, now);
	for (const { id, contact } of come.filter((one) => !there.has(one.id))) {
		await affiliate(tx, { personId: id, organisationId: intoId, from: now, until: null, contact });
	}
	await tx.update(organisation).set({ partOf: intoId }).where(eq(organisation.partOf, fromId));
	await tx.update(organisation).set({ mergedInto: intoId }).where(eq(organisation.id, fromId));
}
