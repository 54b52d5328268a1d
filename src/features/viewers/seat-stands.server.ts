// Whether a seat at a table still stands, in SQL: somebody sits there from somewhere, for as long as they belong there.
import { and, eq, gt, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { group, seat } from '#features/groups/group.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';

const belongs = (at: SQL): SQL =>
	sql`${affiliation.personId} = ${seat.personId} and ${affiliation.from} <= ${at} and (${affiliation.until} is null or ${affiliation.until} > ${at})`;

/** Member organisations they belonged to when they offered to sit, and those that these went on in. */
const offeredFrom = sql`with recursive offered_from(id) as (
	select ${affiliation.organisationId} from ${affiliation} join ${organisation} on ${organisation.id} = ${affiliation.organisationId}
	where ${organisation.kind} = 'member' and ${belongs(sql`${seat.offeredAt}`)}
	union select ${organisation.mergedInto} from ${organisation} join offered_from on offered_from.id = ${organisation.id}
	where ${organisation.mergedInto} is not null)`;

/**
 * Of the `seat` and `group` of the query, when nobody got up from it. From practice: while they belong to a team they offered from; who
 * offered without a team, while they are a member as a person. For the institution: while they belong to it.
 */
export const seatStands = (now: Date): SQL<boolean> => {
	const moment = sql`${now.toISOString()}::timestamptz`;
	const forHost = and(eq(affiliation.personId, seat.personId), eq(affiliation.organisationId, group.partnerId));
	const current = and(lte(affiliation.from, now), or(isNull(affiliation.until), gt(affiliation.until, now)));
	return qualified(sql`case when ${seat.side} = 'host'
		then exists (select 1 from ${affiliation} where ${and(forHost, current)})
		else exists (${offeredFrom} select 1 from ${affiliation} join offered_from on offered_from.id = ${affiliation.organisationId}
				where ${belongs(moment)})
			or (not exists (${offeredFrom} select 1 from offered_from)
				and exists (select 1 from ${person} where ${person.id} = ${seat.personId} and ${person.memberAsPerson}))
		end`);
};
