// Who looks: a session becomes a viewer, with what follows from affiliations, greeting and seats at this moment.
import { and, eq, gt, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import { guest, type Capacity, type Viewer } from '#kernel/viewer.ts';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person, session } from '#features/accounts/account.tables.ts';
import { circleMember } from '#features/circles/circle.tables.ts';
import { group, seat } from '#features/groups/group.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';
import { readsAlong } from './reads-along.server.ts';
import { seatStands } from './seat-stands.server.ts';

type Affiliated = { id: string; kind: 'member' | 'partner' };

/** The viewer behind a session; a guest when the session or its person is gone. */
export async function viewerOfSession(db: Db, sessionId: string, now: Date): Promise<Viewer> {
	const [row] = await db
		.select({ personId: session.personId, capacity: session.capacity })
		.from(session)
		.where(and(eq(session.id, sessionId), gt(session.expiresAt, now)));
	return row ? viewerOf(db, row.personId, row.capacity, now) : guest;
}

/** The viewer a person is now. `chosen`: the capacity they picked, for who has both kinds of affiliation. */
export async function viewerOf(
	db: Db,
	personId: string,
	chosen: 'member' | 'partner' | null,
	now: Date
): Promise<Viewer> {
	const [someone] = await peopleWho(db, now, eq(person.id, personId));
	return someone ? viewerFrom(someone, chosen) : guest;
}

/** The viewers of many at once, each as `viewerOf` with no capacity chosen. Whose account is gone is left out. */
export async function viewersOf(db: Db, personIds: readonly string[], now: Date): Promise<Map<string, Viewer>> {
	if (personIds.length === 0) return new Map();
	const people = await peopleWho(db, now, inArray(person.id, [...personIds]));
	return new Map(people.map((someone) => [someone.id, viewerFrom(someone, null)]));
}

const peopleWho = (db: Db, now: Date, condition: SQL) =>
	db
		.select({
			id: person.id,
			name: person.name,
			steward: person.steward,
			memberAsPerson: person.memberAsPerson,
			readsAlong: readsAlong(now),
			organisations: affiliatedWith(now),
			groupIds: sitsIn(now),
			circleIds: takesPartIn
		})
		.from(person)
		.where(and(condition, isNull(person.deletedAt)));

type Someone = Awaited<ReturnType<typeof peopleWho>>[number];

function viewerFrom(someone: Someone, chosen: 'member' | 'partner' | null): Viewer {
	const capacity = capacityOf(someone.organisations, someone.memberAsPerson || someone.steward, chosen);
	const own = someone.organisations.filter(({ kind }) => kind === (capacity === 'member' ? 'member' : 'partner'));
	const isMember = own.some(({ kind }) => kind === 'member') || someone.memberAsPerson;
	return {
		kind: 'person',
		id: someone.id,
		name: someone.name,
		steward: someone.steward && capacity === 'member',
		capacity,
		mayChooseCapacity:
			capacityOf(someone.organisations, someone.memberAsPerson || someone.steward, null) === 'undecided',
		readsMembers: capacity === 'member' && someone.readsAlong,
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

const affiliatedWith = (now: Date) =>
	qualified<Affiliated[]>(sql`coalesce((
	select json_agg(json_build_object('id', ${organisation.id}, 'kind', ${organisation.kind}))
	from ${affiliation} join ${organisation} on ${organisation.id} = ${affiliation.organisationId}
	where ${affiliation.personId} = ${person.id} and ${affiliation.from} <= ${now.toISOString()}::timestamptz
		and (${affiliation.until} is null or ${affiliation.until} > ${now.toISOString()}::timestamptz)), '[]'::json)`);

const takesPartIn = qualified<string[]>(sql`coalesce((
	select json_agg(${circleMember.circleId}) from ${circleMember}
	where ${circleMember.personId} = ${person.id} and ${circleMember.since} is not null and ${circleMember.until} is null), '[]'::json)`);

/** Who sits somewhere reads along there for as long as they belong where they sit from. */
const sitsIn = (now: Date) =>
	qualified<string[]>(sql`coalesce((
	select json_agg(${seat.groupId}) from ${seat} join ${group} on ${group.id} = ${seat.groupId}
	where ${seat.personId} = ${person.id} and ${and(isNotNull(seat.since), or(isNull(seat.until), gt(seat.until, now)))}
		and ${seatStands(now)}), '[]'::json)`);
