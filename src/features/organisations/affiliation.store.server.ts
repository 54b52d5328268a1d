// Who belongs where, and who waits for a greeting, as rows.
import { and, asc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { profile } from '#features/profiles/profile.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { Affiliation, Organisation } from './organisation.ts';
import { findMany, ungreetedOrganisations } from './organisation.store.server.ts';
import { affiliation, organisation } from './organisation.tables.ts';

const current = (now: Date) =>
	and(lt(affiliation.from, new Date(now.getTime() + 1)), or(isNull(affiliation.until), gt(affiliation.until, now)));

export async function affiliate(db: Db, given: Affiliation): Promise<void> {
	await db.insert(affiliation).values(given);
}

export async function affiliationsOf(
	db: Db,
	personId: string
): Promise<(Affiliation & { organisation: Organisation })[]> {
	const rows = await db
		.select()
		.from(affiliation)
		.where(eq(affiliation.personId, personId))
		.orderBy(asc(affiliation.from));
	const organisations = await findMany(db, [...new Set(rows.map((row) => row.organisationId))]);
	const byId = new Map(organisations.map((one) => [one.id, one]));
	return rows.flatMap((row) => {
		const found = byId.get(row.organisationId);
		return found ? [{ ...row, organisation: found }] : [];
	});
}

export async function endAffiliation(db: Db, personId: string, organisationId: string, now: Date): Promise<boolean> {
	const rows = await db
		.update(affiliation)
		.set({ until: now })
		.where(and(eq(affiliation.personId, personId), eq(affiliation.organisationId, organisationId), current(now)))
		.returning({ id: affiliation.id });
	return rows.length > 0;
}

/** They said that everyone may read their page. */
const isPublic = qualified<boolean>(
	sql`exists (select 1 from ${profile} where ${profile.personId} = ${person.id} and ${profile.audience} = 'public')`
);

export type Colleague = { id: string; name: string; about: string | null; contact: boolean; isPublic: boolean };

/** Who has been there longest comes first. */
export async function peopleOf(db: Db, organisationId: string, now: Date): Promise<Colleague[]> {
	const rows = await db
		.select({
			id: person.id,
			name: person.name,
			about: person.about,
			contact: affiliation.contact,
			isPublic,
			veiled: isVeiled('person', person.id)
		})
		.from(affiliation)
		.innerJoin(person, eq(person.id, affiliation.personId))
		.where(and(eq(affiliation.organisationId, organisationId), current(now), isNull(person.deletedAt)))
		.orderBy(asc(affiliation.from), asc(person.id));
	return rows.map(({ veiled, ...row }) => ({ ...row, about: veiled ? null : row.about }));
}

export async function setContact(
	db: Db,
	personId: string,
	organisationId: string,
	contact: boolean,
	now: Date
): Promise<void> {
	await db
		.update(affiliation)
		.set({ contact })
		.where(and(eq(affiliation.personId, personId), eq(affiliation.organisationId, organisationId), current(now)));
}

export async function countPeople(db: Db, organisationId: string, now: Date): Promise<number> {
	const [row] = await db
		.select({ n: sql<number>`count(distinct ${affiliation.personId})::int` })
		.from(affiliation)
		.where(and(eq(affiliation.organisationId, organisationId), current(now)));
	return row?.n ?? 0;
}

/** Teams and people that nobody greeted yet, for whoever can say "ik ken ze", and partners that no steward confirmed. */
export async function ungreeted(db: Db, now: Date) {
	const inSomeTeam = qualified<boolean>(sql`exists (
		select 1 from ${affiliation} join ${organisation} on ${organisation.id} = ${affiliation.organisationId}
		where ${affiliation.personId} = ${person.id} and ${organisation.kind} = 'member' and ${current(now)})`);
	const people = await db
		.select({ id: person.id, name: person.name, since: person.createdAt })
		.from(person)
		.where(
			and(eq(person.memberAsPerson, true), isNull(person.greetedAt), isNull(person.deletedAt), ne(inSomeTeam, true))
		)
		.orderBy(asc(person.createdAt));
	return { organisations: await ungreetedOrganisations(db), people };
}

export const findPerson = async (db: Db, id: string) => (await findPeople(db, [id]))[0];

export async function findPeople(db: Db, ids: readonly string[]) {
	if (ids.length === 0) return [];
	const rows = await db
		.select({
			id: person.id,
			name: person.name,
			about: person.about,
			steward: person.steward,
			memberAsPerson: person.memberAsPerson,
			greetedAt: person.greetedAt,
			isPublic,
			knows: profile.knows,
			asks: profile.asks,
			veiled: isVeiled('person', person.id)
		})
		.from(person)
		.leftJoin(profile, eq(profile.personId, person.id))
		.where(and(inArray(person.id, [...ids]), isNull(person.deletedAt)));
	return rows.map((row) => (row.veiled ? { ...row, about: null, knows: null, asks: null } : row));
}
