// Who was heard in a round and who was not, in numbers of teams and visitors. Never crossed with what anyone answered.
import { and, count, eq, gt, isNotNull, isNull, lte, or, countDistinct } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';
import type { Heard } from './round.ts';
import { participant } from './round.tables.ts';

export async function heardIn(db: Db, roundId: string, now: Date): Promise<Heard> {
	const answered = and(eq(participant.roundId, roundId), gt(participant.answers, 0));
	const current = and(lte(affiliation.from, now), or(isNull(affiliation.until), gt(affiliation.until, now)));
	const counted = and(eq(organisation.kind, 'member'), isNotNull(organisation.greetedAt));
	const [here] = await db
		.select({ people: count(), visitors: count(participant.device) })
		.from(participant)
		.where(answered);
	const [heard] = await db
		.select({ teams: countDistinct(organisation.id) })
		.from(participant)
		.innerJoin(affiliation, and(eq(affiliation.personId, participant.personId), current))
		.innerJoin(organisation, and(eq(organisation.id, affiliation.organisationId), counted))
		.where(answered);
	const [all] = await db.select({ teams: count() }).from(organisation).where(counted);
	return {
		here: here?.people ?? 0,
		visitors: here?.visitors ?? 0,
		teams: heard?.teams ?? 0,
		silentTeams: (all?.teams ?? 0) - (heard?.teams ?? 0)
	};
}
