// News as rows: keeping and reading it. Its way into a mail stands in mailing.store.server.ts.
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { notice, type NoticeKind } from './notice.tables.ts';

export type News = {
	personId: string;
	kind: NoticeKind;
	subjectId: string;
	/** The person's own story or response it concerns; '' when none in particular. */
	aboutId: string;
};

export type Notice = News & { id: string; at: Date; seenAt: Date | null };

export const columns = {
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
