// Members found by name, for who would like to ask them along.
import { and, asc, ilike, isNull, notInArray, sql } from 'drizzle-orm';
import { guest, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { person } from '#features/accounts/account.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { viewerOf } from './viewers.server.ts';

export type Named = { id: string; name: string };

/** `%` and `_` are letters to who searches. */
const containing = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`;
const mostFound = 12;
const leastTyped = 2;

/** Who reads along with the members and has this in their name, in the order of the alphabet, without these people. */
export async function membersNamed(
	{ db, now }: Pick<Context, 'db' | 'now'>,
	typed: string,
	without: readonly string[]
): Promise<Named[]> {
	const search = typed.trim();
	if (search.length < leastTyped) return [];
	const found = await db
		.select({ id: person.id, name: person.name })
		.from(person)
		.where(
			and(
				isNull(person.deletedAt),
				ilike(person.name, containing(search)),
				sql`not ${isVeiled('person', person.id)}`,
				without.length > 0 ? notInArray(person.id, [...without]) : undefined
			)
		)
		.orderBy(asc(person.name))
		.limit(mostFound);
	const viewers = await Promise.all(found.map(({ id }) => viewerOf(db, id, 'member', now())));
	return found.filter((_, i) => readsMembers(viewers[i] ?? guest));
}
