// What is new, who is due, and digests that wait, as rows.
import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { audienceFromRow, type AudienceRow } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { gathering, gatheringHost, signUp } from '#features/gatherings/gathering.tables.ts';
import { bringing } from '#features/groups/group.tables.ts';
import { maker, version } from '#features/joint-texts/joint-text.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { digest, digestReader, told, type ToldKind } from '#features/notices/told.tables.ts';
import { round } from '#features/rounds/round.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { keyOf, type DigestRhythm, type NewThing } from './digest.ts';

const rowsOf = async <T>(db: Db, query: SQL): Promise<T[]> =>
	((await db.execute(query)) as unknown as { rows: T[] }).rows; // both drivers answer a raw query with `rows`
const textList = (list: readonly string[]): SQL =>
	sql`(select json_array_elements_text(${JSON.stringify(list)}::json))`;

type ThingRow = AudienceRow & { kind: ToldKind; id: string; at: Date | string; ownerIds: string[] | null };

/** So many at most, the newest: memory does not grow with the network. */
const mostThings = 2000;

/** Everything that became readable for somebody since then, the newest first; of a text the newest version only. */
export async function newThings(db: Db, since: Date): Promise<NewThing[]> {
	const from = sql`${since.toISOString()}::timestamptz`;
	const audience = (table: typeof story | typeof version | typeof gathering | typeof round) =>
		sql`${table.audience} as audience, ${table.audienceOrganisationId} as org, ${table.audienceGroupId} as grp`;
	const makers = sql`(select json_agg(${maker.personId}) from ${maker} where ${maker.jointTextId} = ${version.jointTextId})`;
	const rows = await rowsOf<
		Omit<ThingRow, keyof AudienceRow> & { audience: AudienceRow['audience']; org: string; grp: string }
	>(
		db,
		sql`select * from (
			select 'story' as kind, ${story.id} as id, ${story.toldAt} as at, ${audience(story)}, json_build_array(${story.tellerId}) as "ownerIds"
				from ${story} where ${story.toldAt} > ${from} and ${story.withdrawnAt} is null
			union all select 'joint-text-version', ${version.id}, ${version.sharedAt}, ${audience(version)}, ${makers}
				from ${version} where ${version.sharedAt} > ${from} and ${version.number} is not null and not exists (
					select 1 from ${version} as newer where newer.joint_text_id = ${version.jointTextId} and newer.number > ${version.number})
			union all select 'gathering', ${gathering.id}, ${gathering.plannedAt}, ${audience(gathering)},
					(select json_agg(${gatheringHost.personId}) from ${gatheringHost} where ${gatheringHost.gatheringId} = ${gathering.id})
				from ${gathering} where ${gathering.plannedAt} > ${from} and ${gathering.calledOffAt} is null and ${gathering.startsAt} > now()
					and not exists (select 1 from ${gathering} as earlier where earlier.series_id = ${gathering.seriesId}
						and earlier.starts_at < ${gathering.startsAt} and earlier.starts_at > now())
			union all select 'round', ${round.id}, ${round.importedAt}, ${audience(round)}, json_build_array(${round.startedBy})
				from ${round} where ${round.importedAt} > ${from} and ${round.restsSince} is null
			union all select 'bringing', ${bringing.id}, ${bringing.answeredAt}, ${audience(version)}, json_build_array(${bringing.answeredBy}, ${bringing.broughtBy})
				from ${bringing} join ${version} on ${version.id} = ${bringing.versionId} where ${bringing.answeredAt} > ${from}
		) as things where not exists (select 1 from ${veil} where ${veil.wordsKind} = things.kind and ${veil.wordsId} = things.id and ${veil.liftedAt} is null)
		order by at desc, id limit ${mostThings}`
	);
	return rows.map(({ kind, id, at, ownerIds, audience, org, grp }) => ({
		kind,
		id,
		at: new Date(at),
		audience: audienceFromRow({ audience, audienceOrganisationId: org, audienceGroupId: grp }),
		ownerIds: (ownerIds ?? []).filter((one) => one !== null)
	}));
}

export type Due = { personId: string; lastAt: Date | null };

/** Who switched all mail off before there was a digest has none either, until they say otherwise. */
const rhythmOf = sql`coalesce(${person.digest}, case when ${person.mail} = 'never' then 'never' else 'weekly' end)`;

/**
 * Takes the next people whose digest is due, after this one, and marks them in that same statement: two workers never take
 * the same. Roll back, and nobody was taken.
 */
export async function takeDue(
	tx: Db,
	{
		rhythm,
		after,
		dueBefore,
		most
	}: { rhythm: Exclude<DigestRhythm, 'never'>; after: string; dueBefore: Date; most: number },
	now: Date
): Promise<Due[]> {
	const [moment, due] = [now.toISOString(), dueBefore.toISOString()];
	const found = await rowsOf<{ personId: string; lastAt: string | Date | null }>(
		tx,
		sql`with due as (
				select ${person.id} as person_id, ${digestReader.lastAt} as last_at from ${person}
				left join ${digestReader} on ${digestReader.personId} = ${person.id}
				where ${person.id} > ${after} and ${person.email} is not null and ${person.deletedAt} is null and ${rhythmOf} = ${rhythm}
					and coalesce(${digestReader.lastAt}, ${person.createdAt}) <= ${due}::timestamptz
				order by ${person.id} limit ${most}),
			taken as (
				insert into ${digestReader} (person_id, last_at) select person_id, ${moment}::timestamptz from due
				on conflict (person_id) do update set last_at = excluded.last_at where ${digestReader.lastAt} <= ${due}::timestamptz
				returning person_id)
			select due.person_id as "personId", due.last_at as "lastAt" from due join taken on taken.person_id = due.person_id order by due.person_id`
	);
	return found.map(({ personId, lastAt }) => ({ personId, lastAt: lastAt === null ? null : new Date(lastAt) }));
}

/** Person → what they were told since then, and what they take part in or have news of: both are left out. */
export async function knownTo(db: Db, people: readonly string[], since: Date) {
	const them = textList(people);
	const toldRows = await rowsOf<{ personId: string; kind: ToldKind; id: string }>(
		db,
		sql`select ${told.personId} as "personId", ${told.kind} as kind, ${told.subjectId} as id from ${told}
			where ${told.personId} in ${them} and ${told.at} > ${since.toISOString()}::timestamptz`
	);
	const involvedRows = await rowsOf<{ personId: string; kind: ToldKind; id: string }>(
		db,
		sql`select ${signUp.personId} as "personId", 'gathering' as kind, ${signUp.gatheringId} as id from ${signUp} where ${signUp.personId} in ${them}
			union select ${notice.personId}, case when ${notice.kind} = 'answered' then 'bringing' else 'joint-text-version' end, ${notice.subjectId}
				from ${notice} where ${notice.personId} in ${them} and ${notice.kind} in ('answered', 'used', 'used-differently', 'left-out')
					and ${notice.at} > ${since.toISOString()}::timestamptz`
	);
	return { told: byPerson(toldRows), involved: byPerson(involvedRows) };
}

function byPerson(rows: readonly { personId: string; kind: ToldKind; id: string }[]): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const { personId, ...thing } of rows) {
		const known = found.get(personId) ?? new Set();
		known.add(keyOf(thing));
		found.set(personId, known);
	}
	return found;
}

/** Of these people, who has news of their own that waits for the digest. */
export async function withDeferredNews(db: Db, people: readonly string[]): Promise<Set<string>> {
	const rows = await rowsOf<{ personId: string }>(
		db,
		sql`select distinct ${notice.personId} as "personId" from ${notice}
			where ${notice.personId} in ${textList(people)} and ${notice.forDigest} and ${notice.mailedAt} is null`
	);
	return new Set(rows.map(({ personId }) => personId));
}

/** One digest for each of these, in the order given. */
export async function insertDigests(
	tx: Db,
	people: readonly string[],
	at: Date
): Promise<{ id: string; personId: string }[]> {
	if (people.length === 0) return [];
	return tx
		.insert(digest)
		.values(people.map((personId) => ({ personId, at })))
		.returning({ id: digest.id, personId: digest.personId });
}

export type Waiting = { id: string; personId: string; attempts: number };

/** The one that waits longest and is due; held in that same statement, so that no other worker takes it. */
export async function take(db: Db, attempts: number, heldUntil: Date, now: Date): Promise<Waiting[]> {
	const moment = sql`${now.toISOString()}::timestamptz`;
	const due = db.$with('due').as(
		db
			.select({ dueId: sql<string>`${digest.id}`.as('due_id') })
			.from(digest)
			.where(
				sql`${digest.mailedAt} is null and ${digest.attempts} < ${attempts}
					and (${digest.takenUntil} is null or ${digest.takenUntil} <= ${moment})
					and ${digest.at} + ${digest.attempts} * ${digest.attempts} * interval '5 minutes' <= ${moment}`
			)
			.orderBy(asc(digest.at), asc(digest.id))
			.limit(1)
			.for('update', { skipLocked: true })
	);
	return db
		.with(due)
		.update(digest)
		.set({ takenUntil: heldUntil })
		.where(sql`${digest.id} in (select due_id from due)`)
		.returning({ id: digest.id, personId: digest.personId, attempts: digest.attempts });
}

export async function markMailed(tx: Db, id: string, now: Date): Promise<void> {
	await tx.update(digest).set({ mailedAt: now, takenUntil: null }).where(eq(digest.id, id));
}

/** When it was this mail that was refused, it waits from now, longer each time. */
export async function putBack(db: Db, { id, attempts }: Waiting, after: number, now: Date): Promise<void> {
	await db
		.update(digest)
		.set({ takenUntil: null, attempts: after, ...(after > attempts ? { at: now } : {}) })
		.where(eq(digest.id, id));
}

export async function thingsIn(db: Db, digestId: string, personId: string): Promise<{ kind: ToldKind; id: string }[]> {
	return db
		.select({ kind: told.kind, id: told.subjectId })
		.from(told)
		.where(and(eq(told.digestId, digestId), eq(told.personId, personId)));
}

/** Digests that left, and whoever waits too long for one. */
export async function forgetBefore(db: Db, moment: Date): Promise<void> {
	await db.delete(digest).where(sql`${digest.at} < ${moment.toISOString()}::timestamptz`);
}
