// Buddies as rows.
import { and, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';
import { readsAlong } from '#features/viewers/reads-along.server.ts';
import type { Helper } from './buddy.ts';
import { buddy, profile } from './profile.tables.ts';

const current = (now: Date) => or(isNull(affiliation.until), gt(affiliation.until, now));

/** Who said they want to help and reads along with the members, and the programme team. */
export async function helpers(db: Db, organisationId: string, since: Date, now: Date): Promise<Helper[]> {
	const among = (where: ReturnType<typeof and>) =>
		sql`exists (select 1 from ${affiliation} join ${organisation} on ${organisation.id} = ${affiliation.organisationId}
			where ${affiliation.personId} = ${person.id} and ${current(now)} and ${where})`;
	const near = among(
		sql`lower(${organisation.municipality}) = (select lower(o.municipality) from ${organisation} o where o.id = ${organisationId})`
	);
	const inThisTeam = among(eq(organisation.id, organisationId));
	const rows = await db
		.select({
			personId: person.id,
			steward: person.steward,
			near: qualified<boolean>(near),
			helping: qualified<number>(sql`(select count(*)::int from ${buddy} where ${buddy.personId} = ${person.id}
				and ${buddy.at} > ${since.toISOString()}::timestamptz)`),
			lastAt: qualified<string | Date | null>(
				sql`(select max(${buddy.at}) from ${buddy} where ${buddy.personId} = ${person.id})`
			)
		})
		.from(person)
		.leftJoin(profile, eq(profile.personId, person.id))
		.where(
			and(isNull(person.deletedAt), sql`not ${inThisTeam}`, or(person.steward, and(profile.buddy, readsAlong(now))))
		);
	return rows.map(({ lastAt, ...row }) => ({ ...row, lastAt: lastAt ? new Date(lastAt) : null }));
}

/** False when the team has one already. */
export async function insert(tx: Db, given: typeof buddy.$inferInsert): Promise<boolean> {
	const rows = await tx.insert(buddy).values(given).onConflictDoNothing().returning({ id: buddy.organisationId });
	return rows.length > 0;
}

/** Of these teams, who helps which, begun after `since`. */
export async function ofTeams(db: Db, organisationIds: readonly string[], since: Date) {
	if (organisationIds.length === 0) return [];
	return db
		.select({ organisationId: buddy.organisationId, personId: person.id, name: person.name })
		.from(buddy)
		.innerJoin(person, eq(person.id, buddy.personId))
		.where(and(inArray(buddy.organisationId, [...organisationIds]), gt(buddy.at, since), isNull(person.deletedAt)));
}

/** True when one of them helps a team the other belongs to. */
export async function areTogether(db: Db, one: string, other: string, now: Date): Promise<boolean> {
	const [row] = await db
		.select({ id: buddy.organisationId })
		.from(buddy)
		.innerJoin(affiliation, eq(affiliation.organisationId, buddy.organisationId))
		.where(
			and(
				current(now),
				or(
					and(eq(buddy.personId, one), eq(affiliation.personId, other)),
					and(eq(buddy.personId, other), eq(affiliation.personId, one))
				)
			)
		)
		.limit(1);
	return row !== undefined;
}
