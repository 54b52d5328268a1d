// Invitations and requests to join, as rows. Keys are in the mails; only their hashes are here.
import { and, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { affiliation, invitation, joinRequest } from './organisation.tables.ts';

type Invited = {
	organisationId: string | null;
	email: string;
	name?: string;
	keyHash: string;
	invitedBy: string | null;
	at: Date;
};

export async function insertInvitation(db: Db, given: Invited): Promise<void> {
	await db.insert(invitation).values(given);
}

export async function findInvitation(db: Db, keyHash: string, since: Date) {
	const [row] = await db
		.select({
			id: invitation.id,
			organisationId: invitation.organisationId,
			email: invitation.email,
			name: invitation.name,
			inviter: person.name
		})
		.from(invitation)
		.leftJoin(person, eq(person.id, invitation.invitedBy))
		.where(and(eq(invitation.keyHash, keyHash), gt(invitation.at, since), isNull(invitation.acceptedAt)));
	return row;
}

/** Those of these addresses whose owners belong to the organisation now. */
export async function mailsOf(db: Db, organisationId: string, mails: readonly string[], now: Date): Promise<string[]> {
	if (mails.length === 0) return [];
	const rows = await db
		.select({ email: person.email })
		.from(person)
		.innerJoin(affiliation, eq(affiliation.personId, person.id))
		.where(
			and(
				inArray(person.email, [...mails]),
				eq(affiliation.organisationId, organisationId),
				or(isNull(affiliation.until), gt(affiliation.until, now))
			)
		);
	return rows.flatMap(({ email }) => email ?? []);
}

/** Those of these addresses that were invited here after `since`, whether they came or not. */
export async function invitedLately(
	db: Db,
	organisationId: string,
	mails: readonly string[],
	since: Date
): Promise<string[]> {
	if (mails.length === 0) return [];
	const rows = await db
		.select({ email: invitation.email })
		.from(invitation)
		.where(
			and(
				eq(invitation.organisationId, organisationId),
				inArray(invitation.email, [...mails]),
				gt(invitation.at, since)
			)
		);
	return rows.map(({ email }) => email);
}

/** Marks it used; false when somebody else just did. */
export async function acceptInvitation(db: Db, id: string, now: Date): Promise<boolean> {
	const rows = await db
		.update(invitation)
		.set({ acceptedAt: now })
		.where(and(eq(invitation.id, id), isNull(invitation.acceptedAt)))
		.returning({ id: invitation.id });
	return rows.length === 1;
}

export type JoinRequest = typeof joinRequest.$inferInsert;

export async function insertJoinRequest(db: Db, given: JoinRequest): Promise<void> {
	await db.insert(joinRequest).values(given);
}

export async function findJoinRequest(db: Db, keyHash: string, since: Date) {
	const [row] = await db
		.select()
		.from(joinRequest)
		.where(and(eq(joinRequest.keyHash, keyHash), gt(joinRequest.at, since)));
	return row;
}

/** Takes it out, so that it is used once; undefined when it was taken already. */
export async function takeJoinRequest(db: Db, id: string) {
	const [row] = await db.delete(joinRequest).where(eq(joinRequest.id, id)).returning();
	return row;
}

/** Requests nobody confirmed and invitations nobody accepted go when they are old. */
export async function forgetOldRequests(db: Db, requestsBefore: Date, invitationsBefore: Date): Promise<void> {
	await db.delete(joinRequest).where(lt(joinRequest.at, requestsBefore));
	await db.delete(invitation).where(lt(invitation.at, invitationsBefore));
}

/** A deleted account leaves no address behind, not in what was sent to it either. */
export async function forgetAddress(db: Db, email: string): Promise<void> {
	await db.delete(joinRequest).where(eq(joinRequest.email, email));
	await db.delete(invitation).where(eq(invitation.email, email));
}
