// Organisations, affiliations, invitations and join requests, as rows.
import { and, asc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import type { AboutTeam } from './organisation.forms.ts';
import type { Affiliation, Organisation } from './organisation.ts';
import { affiliation, invitation, joinRequest, organisation } from './organisation.tables.ts';

const parent = alias(organisation, 'parent');
const columns = {
	id: organisation.id,
	name: organisation.name,
	kind: organisation.kind,
	formLabel: organisation.formLabel,
	municipality: organisation.municipality,
	about: organisation.about,
	joinedAt: organisation.joinedAt,
	greetedAt: organisation.greetedAt,
	leftAt: organisation.leftAt,
	parentId: parent.id,
	parentName: parent.name,
	parentKind: parent.kind
};

type Row = Omit<Organisation, 'partOf'> & {
	parentId: string | null;
	parentName: string | null;
	parentKind: Organisation['kind'] | null;
};

function asOrganisation({ parentId, parentName, parentKind, ...row }: Row): Organisation {
	const partOf = parentId && parentName && parentKind ? { id: parentId, name: parentName, kind: parentKind } : null;
	return { ...row, partOf };
}

const selectFrom = (db: Db) =>
	db.select(columns).from(organisation).leftJoin(parent, eq(parent.id, organisation.partOf));

export async function find(db: Db, id: string): Promise<Organisation | undefined> {
	const [row] = await selectFrom(db).where(eq(organisation.id, id));
	return row && asOrganisation(row);
}

export async function findMany(db: Db, ids: readonly string[]): Promise<Organisation[]> {
	if (ids.length === 0) return [];
	const rows = await selectFrom(db).where(inArray(organisation.id, [...ids]));
	return rows.map(asOrganisation);
}

/** All that take part now, by name; sorting by Dutch rules happens in the front door. */
export async function all(db: Db): Promise<Organisation[]> {
	const rows = await selectFrom(db).where(isNull(organisation.leftAt)).orderBy(asc(organisation.name));
	return rows.map(asOrganisation);
}

export type NewOrganisation = {
	name: string;
	kind: Organisation['kind'];
	formLabel: string;
	municipality: string;
	about?: string | null;
	partOf?: string | null;
	joinedAt: Date;
	greetedAt?: Date | null;
	greetedBy?: string | null;
};

export async function insert(db: Db, given: NewOrganisation): Promise<string> {
	const [row] = await db.insert(organisation).values(given).returning({ id: organisation.id });
	if (!row) throw new Error('organisation was not inserted');
	return row.id;
}

export async function update(db: Db, id: string, about: AboutTeam): Promise<void> {
	await db
		.update(organisation)
		.set({ name: about.name, formLabel: about.form, municipality: about.municipality, about: about.about || null })
		.where(eq(organisation.id, id));
}

export async function greet(db: Db, id: string, by: string, now: Date): Promise<void> {
	await db
		.update(organisation)
		.set({ greetedAt: now, greetedBy: by })
		.where(and(eq(organisation.id, id), isNull(organisation.greetedAt)));
}

const current = (now: Date) =>
	and(lt(affiliation.from, new Date(now.getTime() + 1)), or(isNull(affiliation.until), gt(affiliation.until, now)));

export async function affiliate(db: Db, given: Affiliation): Promise<void> {
	await db.insert(affiliation).values(given);
}

export async function affiliationsOf(db: Db, personId: string): Promise<(Affiliation & { organisation: Organisation })[]> {
	const rows = await db
		.select({ affiliation, organisation: columns })
		.from(affiliation)
		.innerJoin(organisation, eq(organisation.id, affiliation.organisationId))
		.leftJoin(parent, eq(parent.id, organisation.partOf))
		.where(eq(affiliation.personId, personId))
		.orderBy(asc(affiliation.from));
	return rows.map((row) => ({ ...row.affiliation, organisation: asOrganisation(row.organisation) }));
}

export async function endAffiliation(db: Db, personId: string, organisationId: string, now: Date): Promise<void> {
	await db
		.update(affiliation)
		.set({ until: now })
		.where(and(eq(affiliation.personId, personId), eq(affiliation.organisationId, organisationId), current(now)));
}

export async function endAllAffiliations(db: Db, personId: string, now: Date): Promise<void> {
	await db
		.update(affiliation)
		.set({ until: now })
		.where(and(eq(affiliation.personId, personId), current(now)));
}

export type Colleague = { id: string; name: string; about: string | null; contact: boolean };

export async function peopleOf(db: Db, organisationId: string, now: Date): Promise<Colleague[]> {
	return db
		.select({ id: person.id, name: person.name, about: person.about, contact: affiliation.contact })
		.from(affiliation)
		.innerJoin(person, eq(person.id, affiliation.personId))
		.where(and(eq(affiliation.organisationId, organisationId), current(now), isNull(person.deletedAt)));
}

export async function countPeople(db: Db, organisationId: string, now: Date): Promise<number> {
	const [row] = await db
		.select({ n: sql<number>`count(distinct ${affiliation.personId})::int` })
		.from(affiliation)
		.where(and(eq(affiliation.organisationId, organisationId), current(now)));
	return row?.n ?? 0;
}

export async function contactsOf(db: Db, organisationId: string, now: Date): Promise<Colleague[]> {
	return (await peopleOf(db, organisationId, now)).filter(({ contact }) => contact);
}

type Invited = { organisationId: string; email: string; keyHash: string; invitedBy: string; at: Date };

export async function insertInvitation(db: Db, given: Invited): Promise<void> {
	await db.insert(invitation).values(given);
}

export async function findInvitation(db: Db, keyHash: string, since: Date) {
	const [row] = await db
		.select()
		.from(invitation)
		.where(and(eq(invitation.keyHash, keyHash), gt(invitation.at, since), isNull(invitation.acceptedAt)));
	return row;
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

/** Teams and people that nobody greeted yet, for whoever can say "ik ken ze". */
export async function ungreeted(db: Db, now: Date) {
	const teams = await selectFrom(db).where(
		and(eq(organisation.kind, 'member'), isNull(organisation.greetedAt), isNull(organisation.leftAt))
	);
	const people = await db
		.select({ id: person.id, name: person.name, about: person.about })
		.from(person)
		.where(
			and(
				eq(person.memberAsPerson, true),
				isNull(person.greetedAt),
				isNull(person.deletedAt),
				sql`not exists (select 1 from ${affiliation} where ${affiliation.personId} = ${person.id} and ${current(now)})`
			)
		);
	return { teams: teams.map(asOrganisation), people };
}
