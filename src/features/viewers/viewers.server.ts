// Who looks: a session becomes a viewer, with what follows from affiliations, greeting and seats at this moment.
import { and, eq, gt, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import { guest, type Capacity, type Viewer } from '#kernel/viewer.ts';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, prepared, type Given } from '#platform/db/prepared.ts';
import { person, session } from '#features/accounts/account.tables.ts';
import { circleMember } from '#features/circles/circle.tables.ts';
import { group, seat } from '#features/groups/group.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';

type Affiliated = { id: string; kind: 'member' | 'partner'; greeted: boolean };

const sessions = prepared((db, { sessionId, now }: Given<{ sessionId: string; now: Date }>) =>
	db
		.select({ personId: session.personId, capacity: session.capacity })
		.from(session)
		.where(and(eq(session.id, sessionId), gt(session.expiresAt, now)))
);

/** The viewer behind a session; a guest when the session or its person is gone. */
export async function viewerOfSession(db: Db, sessionId: string, now: Date): Promise<Viewer> {
	const [row] = await sessions(db, { sessionId, now });
	return row ? viewerOf(db, row.personId, row.capacity, now) : guest;
}

/** The viewer a person is now. `chosen`: the capacity they picked, for who has both kinds of affiliation. */
export async function viewerOf(
	db: Db,
	personId: string,
	chosen: 'member' | 'partner' | null,
	now: Date
): Promise<Viewer> {
	const [someone] = await people(db, { ids: [personId], now });
	return someone ? viewerFrom(someone, chosen) : guest;
}

/** The viewers of many at once, each as `viewerOf` with no capacity chosen. Whose account is gone is left out. */
export async function viewersOf(db: Db, personIds: readonly string[], now: Date): Promise<Map<string, Viewer>> {
	if (personIds.length === 0) return new Map();
	const found = await people(db, { ids: personIds, now });
	return new Map(found.map((someone) => [someone.id, viewerFrom(someone, null)]));
}

const people = prepared((db, { ids, now }: Given<{ ids: readonly string[]; now: Date }>) =>
	db
		.select({
			id: person.id,
			name: person.name,
			steward: person.steward,
			memberAsPerson: person.memberAsPerson,
			greetedAt: person.greetedAt,
			organisations: affiliatedWith(now),
			groupIds: sitsIn(now),
			circleIds: takesPartIn
		})
		.from(person)
		.where(and(oneOf(person.id, ids), isNull(person.deletedAt)))
);

type Someone = Awaited<ReturnType<typeof people>>[number];

function viewerFrom(someone: Someone, chosen: 'member' | 'partner' | null): Viewer {
	const capacity = capacityOf(someone.organisations, someone.memberAsPerson || someone.steward, chosen);
	const own = someone.organisations.filter(({ kind }) => kind === (capacity === 'member' ? 'member' : 'partner'));
	const greeted = someone.greetedAt !== null || own.some((one) => one.kind === 'member' && one.greeted);
	const isMember = own.some(({ kind }) => kind === 'member') || someone.memberAsPerson;
	return {
		kind: 'person',
		id: someone.id,
		name: someone.name,
		steward: someone.steward && capacity === 'member',
		capacity,
		mayChooseCapacity:
			capacityOf(someone.organisations, someone.memberAsPerson || someone.steward, null) === 'undecided',
		readsMembers: capacity === 'member' && ((isMember && greeted) || someone.steward),
		organisationIds: own.map(({ id }) => id),
		// Circles are for members: a partner, or who left the network, reads nothing there.
		groupIds:
			capacity === 'member' && (isMember || someone.steward)
				? [...someone.groupIds, ...someone.circleIds]
				: someone.groupIds
	};
}

function capacityOf(
	organisations: readonly Affiliated[],
	asPerson: boolean,
	chosen: 'member' | 'partner' | null
): Capacity {
	const asMember = asPerson || organisations.some(({ kind }) => kind === 'member');
	const asPartner = organisations.some(({ kind }) => kind === 'partner');
	if (asMember && asPartner) return chosen ?? 'undecided';
	return asPartner ? 'partner' : 'member';
}

const affiliatedWith = (now: SQL<Date>) =>
	qualified<Affiliated[]>(sql`coalesce((
	select json_agg(json_build_object('id', ${organisation.id}, 'kind', ${organisation.kind}, 'greeted', ${organisation.greetedAt} is not null))
	from ${affiliation} join ${organisation} on ${organisation.id} = ${affiliation.organisationId}
	where ${affiliation.personId} = ${person.id} and ${affiliation.from} <= ${now}
		and (${affiliation.until} is null or ${affiliation.until} > ${now})), '[]'::json)`);

const takesPartIn = qualified<string[]>(sql`coalesce((
	select json_agg(${circleMember.circleId}) from ${circleMember}
	where ${circleMember.personId} = ${person.id} and ${circleMember.since} is not null and ${circleMember.until} is null), '[]'::json)`);

/** Who sits somewhere for an institution reads along there for as long as they belong to it. */
const sitsIn = (now: SQL<Date>) =>
	qualified<string[]>(sql`coalesce((
	select json_agg(${seat.groupId}) from ${seat} join ${group} on ${group.id} = ${seat.groupId}
	where ${seat.personId} = ${person.id} and ${and(isNotNull(seat.since), or(isNull(seat.until), gt(seat.until, now)))}
		and (${seat.side} = 'practice' or exists (
			select 1 from ${affiliation} where ${affiliation.personId} = ${person.id} and ${affiliation.organisationId} = ${group.partnerId}
				and ${or(isNull(affiliation.until), gt(affiliation.until, now))}))), '[]'::json)`);
