// Colleagues who ask to join a team, as rows.
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { joinAsk, organisation } from './organisation.tables.ts';

/** Member teams that named this domain. */
export const teamsWithDomain = (db: Db, domain: string) =>
	db
		.select({ id: organisation.id })
		.from(organisation)
		.where(and(eq(organisation.mailDomain, domain), isNull(organisation.leftAt)));

/** False when they asked already, and it waits or was answered after `since`. */
export async function ask(tx: Db, organisationId: string, personId: string, since: Date, now: Date): Promise<boolean> {
	const mine = and(eq(joinAsk.organisationId, organisationId), eq(joinAsk.personId, personId));
	const [before] = await tx
		.select({ at: joinAsk.at })
		.from(joinAsk)
		.where(and(mine, gt(joinAsk.at, since)));
	if (before) return false;
	await tx.delete(joinAsk).where(mine);
	await tx.insert(joinAsk).values({ organisationId, personId, at: now });
	return true;
}

/** Those of these teams somebody asked to join and got no answer from yet. */
export async function askedBy(db: Db, personId: string, since: Date): Promise<string[]> {
	const rows = await db
		.select({ id: joinAsk.organisationId })
		.from(joinAsk)
		.where(and(eq(joinAsk.personId, personId), gt(joinAsk.at, since)));
	return rows.map(({ id }) => id);
}

/** Who waits for an answer from these teams, the first first. */
export async function openOf(db: Db, organisationIds: readonly string[]) {
	if (organisationIds.length === 0) return [];
	return db
		.select({ organisationId: joinAsk.organisationId, personId: person.id, name: person.name })
		.from(joinAsk)
		.innerJoin(person, eq(person.id, joinAsk.personId))
		.where(
			and(inArray(joinAsk.organisationId, [...organisationIds]), isNull(joinAsk.answeredAt), isNull(person.deletedAt))
		)
		.orderBy(asc(joinAsk.at));
}

/** False when nobody asked, or it was answered already. */
export async function answer(tx: Db, organisationId: string, personId: string, now: Date): Promise<boolean> {
	const rows = await tx
		.update(joinAsk)
		.set({ answeredAt: now })
		.where(and(eq(joinAsk.organisationId, organisationId), eq(joinAsk.personId, personId), isNull(joinAsk.answeredAt)))
		.returning({ id: joinAsk.organisationId });
	return rows.length > 0;
}
