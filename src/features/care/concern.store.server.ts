// Concerns, as rows.
import { and, asc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { veil } from '#features/veils/veil.tables.ts';
import type { WordsKind } from '#features/veils/veils.server.ts';
import { concern } from './care.tables.ts';

export type Concern = typeof concern.$inferSelect;
export type NewConcern = Omit<typeof concern.$inferInsert, 'id' | 'setAsideAt' | 'setAsideBy'>;

const about = (kind: WordsKind, id: string) => and(eq(concern.wordsKind, kind), eq(concern.wordsId, id));

/** One at a time per piece of writing, so that two members who speak at the same moment are counted together. */
export async function lockWords(tx: Db, kind: WordsKind, id: string): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${kind}/${id}`}, 0))`);
}

export async function insert(tx: Db, given: NewConcern): Promise<void> {
	await tx.insert(concern).values(given);
}

/** Not heard yet: no steward set it aside, and no veil was lifted since. */
export async function openOn(db: Db, kind: WordsKind, id: string, since: Date | null): Promise<Concern[]> {
	const later = since ? gt(concern.raisedAt, since) : undefined;
	return db
		.select()
		.from(concern)
		.where(and(about(kind, id), isNull(concern.setAsideAt), later))
		.orderBy(asc(concern.raisedAt));
}

/** All that no steward set aside, oldest first. */
export const notSetAside = (db: Db): Promise<Concern[]> =>
	db.select().from(concern).where(isNull(concern.setAsideAt)).orderBy(asc(concern.raisedAt)).limit(500);

export async function setAside(tx: Db, kind: WordsKind, id: string, by: string, now: Date): Promise<boolean> {
	const rows = await tx
		.update(concern)
		.set({ setAsideAt: now, setAsideBy: by })
		.where(and(about(kind, id), isNull(concern.setAsideAt)))
		.returning({ id: concern.id });
	return rows.length > 0;
}

/** What was said of these words, for their writer. */
export async function saidOf(db: Db, kind: WordsKind, ids: readonly string[]): Promise<Concern[]> {
	if (ids.length === 0) return [];
	return db
		.select()
		.from(concern)
		.where(and(eq(concern.wordsKind, kind), inArray(concern.wordsId, [...ids])))
		.orderBy(asc(concern.raisedAt));
}

/** Who deletes their account leaves no words behind here. */
export async function forgetWordsOf(tx: Db, personId: string): Promise<void> {
	await tx.update(concern).set({ words: null, raisedBy: null }).where(eq(concern.raisedBy, personId));
}

/** When a veil over each of these was lifted last: `kind/id` → moment. */
export async function lastLiftedOf(db: Db, wordsIds: readonly string[]): Promise<Map<string, Date>> {
	if (wordsIds.length === 0) return new Map();
	const rows = await db
		.select({ kind: veil.wordsKind, id: veil.wordsId, at: veil.liftedAt })
		.from(veil)
		.where(and(inArray(veil.wordsId, [...wordsIds]), isNotNull(veil.liftedAt)))
		.orderBy(asc(veil.liftedAt));
	return new Map(rows.flatMap(({ kind, id, at }) => (at ? [[`${kind}/${id}`, at]] : [])));
}
