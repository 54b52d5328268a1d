// Members found by name, for who would like to ask them along.
import { and, asc, ilike, notInArray, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { qualified } from '#platform/db/columns.ts';
import { dutchOrder } from '#platform/db/sorting.ts';
import { person } from '#features/accounts/account.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { inTeamNow, readsAlong } from './reads-along.server.ts';

/** `teams`: names of where they belong, to tell one Anna from another. */
export type Named = { id: string; name: string; teams: string[] };

/** `%` and `_` are letters to who searches. */
const containing = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`;
const mostFound = 20;
const leastTyped = 2;

/** Who reads along with the members and has this in their name, in the order of the alphabet, without these people. */
export async function membersNamed(
	{ db, now }: Pick<Context, 'db' | 'now'>,
	typed: string,
	without: readonly string[]
): Promise<Named[]> {
	const search = typed.trim();
	if (search.length < leastTyped) return [];
	return db
		.select({ id: person.id, name: person.name, teams: teamsAt(now()) })
		.from(person)
		.where(
			and(
				readsAlong(now()),
				ilike(person.name, containing(search)),
				sql`not ${isVeiled('person', person.id)}`,
				without.length > 0 ? notInArray(person.id, [...without]) : undefined
			)
		)
		.orderBy(dutchOrder(person.name), asc(person.id))
		.limit(mostFound);
}

/** Names of where somebody belongs, for a query over people; those of veiled teams are left out. */
export const teamsAt = (now: Date) =>
	qualified<string[]>(sql`coalesce((select json_agg(distinct ${organisation.name}) from ${affiliation}
		join ${organisation} on ${organisation.id} = ${affiliation.organisationId}
		where ${inTeamNow(now)} and not ${isVeiled('organisation', organisation.id)}), '[]'::json)`);
