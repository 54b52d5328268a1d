// Who reads along with the members: the one rule, in SQL, so that a list can ask it of everybody at once.
import { and, eq, gt, isNotNull, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';

/** A moment, or the place for one in a question that is written once. */
export type Moment = Date | SQL<Date>;

/** An affiliation with a member organisation that holds at this moment. */
export const inTeamNow = (now: Moment): SQL | undefined =>
	and(
		eq(affiliation.personId, person.id),
		eq(organisation.kind, 'member'),
		lte(affiliation.from, now),
		or(isNull(affiliation.until), gt(affiliation.until, now))
	);

const inTeamThat = (condition: SQL | undefined): SQL =>
	sql`exists (select 1 from ${affiliation} join ${organisation} on ${organisation.id} = ${affiliation.organisationId} where ${condition})`;

/**
 * Of the `person` of the query: the programme team, whoever belongs to a team somebody of elsewhere greeted, and whom somebody
 * greeted themselves, in a team or as a person. Who belongs to a partner as well reads along when they look as a member.
 */
export const readsAlong = (now: Moment): SQL<boolean> =>
	qualified(sql`${person.deletedAt} is null and (${person.steward}
		or ${inTeamThat(and(inTeamNow(now), isNotNull(organisation.greetedAt)))}
		or (${person.greetedAt} is not null and (${person.memberAsPerson} or ${inTeamThat(inTeamNow(now))})))`);

/** Of one person, whatever they look as. */
export async function doesReadAlong(db: Db, personId: string, now: Date): Promise<boolean> {
	const found = await db
		.select({ id: person.id })
		.from(person)
		.where(and(eq(person.id, personId), readsAlong(now)));
	return found.length > 0;
}
