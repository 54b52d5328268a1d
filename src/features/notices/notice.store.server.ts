// News as rows: keeping, reading, and claiming it for a mail.
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { notice, type NoticeKind } from './notice.tables.ts';

export type News = {
	personId: string;
	kind: NoticeKind;
	subjectId: string;
	/** The person's own story or response it concerns; '' when none in particular. */
	aboutId: string;
};

export type Notice = News & { id: string; at: Date; seenAt: Date | null };

const columns = {
	id: notice.id,
	personId: notice.personId,
	kind: notice.kind,
	subjectId: notice.subjectId,
	aboutId: notice.aboutId,
	at: notice.at,
	seenAt: notice.seenAt
};

export async function insertOnce(tx: Db, news: News, at: Date): Promise<void> {
	await tx
		.insert(notice)
		.values({ ...news, at })
		.onConflictDoNothing();
}

export function unseenOf(db: Db, personId: string, most: number): Promise<Notice[]> {
	return db
		.select(columns)
		.from(notice)
		.where(and(eq(notice.personId, personId), isNull(notice.seenAt)))
		.orderBy(desc(notice.at), asc(notice.id))
		.limit(most);
}

export function ofKind(db: Db, personId: string, kind: NoticeKind): Promise<Notice[]> {
	return db
		.select(columns)
		.from(notice)
		.where(and(eq(notice.personId, personId), eq(notice.kind, kind)))
		.orderBy(asc(notice.at));
}

export async function markSeen(db: Db, personId: string, ids: readonly string[], now: Date): Promise<void> {
	if (ids.length === 0) return;
	await db
		.update(notice)
		.set({ seenAt: now })
		.where(and(eq(notice.personId, personId), inArray(notice.id, [...ids]), isNull(notice.seenAt)));
}

export async function countPeople(
	db: Db,
	kind: NoticeKind,
	subjectIds: readonly string[]
): Promise<Map<string, number>> {
	if (subjectIds.length === 0) return new Map();
	const rows = await db
		.select({ subjectId: notice.subjectId, people: sql<number>`count(distinct ${notice.personId})::int` })
		.from(notice)
		.where(and(eq(notice.kind, kind), inArray(notice.subjectId, [...subjectIds])))
		.groupBy(notice.subjectId);
	return new Map(rows.map(({ subjectId, people }) => [subjectId, people]));
}

/** `after`: the person taken before in this run, '' for the first, so that a run comes past everyone once. */
export type Claim = { after: string; attempts: number; notBefore: Date };

/**
 * Takes all news of one person that waits for a mail, and marks it as mailed in that same statement. Two workers never
 * take the same news: the second passes over a person the first is busy with, and finds no unmailed rows after it.
 * A crash after this loses the mail, never sends it twice; the page still shows the news.
 */
export async function claimForOnePerson(db: Db, { after, attempts, notBefore }: Claim, now: Date): Promise<Notice[]> {
	const moment = now.toISOString();
	const waits = sql`${notice.mailedAt} is null and not ${notice.forDigest} and ${notice.attempts} < ${attempts} and ${notice.at} > ${notBefore.toISOString()}::timestamptz
		and ${notice.at} + ${notice.attempts} * ${notice.attempts} * interval '5 minutes' <= ${moment}::timestamptz`;
	const due = db.$with('due').as(
		db
			.select({ dueId: sql<string>`${person.id}`.as('due_id') })
			.from(person)
			.where(
				sql`${person.mail} = 'direct' and ${person.email} is not null and ${person.deletedAt} is null and ${person.id} > ${after}
					and exists (select 1 from ${notice} where ${notice.personId} = "person"."id" and ${waits})`
			)
			.orderBy(asc(person.id))
			.limit(1)
			.for('update', { skipLocked: true })
	);
	const rows = await db
		.with(due)
		.update(notice)
		.set({ mailedAt: now })
		.where(sql`${notice.personId} in (select due_id from due) and ${waits}`)
		.returning(columns);
	return rows.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}

/** The mail did not go out. `counted`: the mail server refused it; otherwise it was the road there that failed. */
export async function putBack(db: Db, ids: readonly string[], counted: 'counted' | 'not-counted'): Promise<number> {
	const rows = await db
		.update(notice)
		.set({ mailedAt: null, ...(counted === 'counted' ? { attempts: sql`${notice.attempts} + 1` } : {}) })
		.where(inArray(notice.id, [...ids]))
		.returning({ attempts: notice.attempts });
	return Math.max(0, ...rows.map((row) => row.attempts));
}

/** So many mails a day about one's own words; what comes after them that day waits for the digest. */
const mostMailsADay = 3;

/** Mails of one run bear one moment, so different moments are different mails. Who wants no digest is still mailed each. */
export async function deferToDigest(db: Db, since: Date): Promise<void> {
	const from = sql`${since.toISOString()}::timestamptz`;
	await db.execute(sql`update ${notice} set for_digest = true
		where ${notice.mailedAt} is null and not ${notice.forDigest} and ${notice.personId} in (
			select ${person.id} from ${person} where ${person.mail} = 'direct' and coalesce(${person.digest}, 'weekly') <> 'never')
		and (select count(distinct sent.mailed_at) from ${notice} as sent
			where sent.person_id = ${notice.personId} and not sent.for_digest and sent.mailed_at >= ${from}) >= ${mostMailsADay}`);
}

/** What waits for this person's digest, marked as mailed in that same statement. */
export async function takeDeferred(db: Db, personId: string, now: Date): Promise<Notice[]> {
	const rows = await db
		.update(notice)
		.set({ mailedAt: now })
		.where(and(eq(notice.personId, personId), notice.forDigest, isNull(notice.mailedAt)))
		.returning(columns);
	return rows.sort((a, b) => b.at.getTime() - a.at.getTime());
}
