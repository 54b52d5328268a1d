// Whether somebody reads along with the members now, in SQL: the rule of features/viewers for who looks as a member.
import { sql, type SQL } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';

const now = sql`now()`;

/** What others go on writing in a place somebody left is not theirs to take along. */
export const readsAlong = (me: string): SQL =>
	qualified(sql`exists (select 1 from ${person}
		left join ${affiliation} on ${affiliation.personId} = ${person.id} and ${affiliation.from} <= ${now}
			and (${affiliation.until} is null or ${affiliation.until} > ${now})
		left join ${organisation} on ${organisation.id} = ${affiliation.organisationId} and ${organisation.kind} = 'member'
		where ${person.id} = ${me} and (${person.steward}
			or (${organisation.id} is not null and (${organisation.greetedAt} is not null or ${person.greetedAt} is not null))
			or (${person.memberAsPerson} and ${person.greetedAt} is not null)))`);
