// Which words are veiled. Deciding to veil is the affair of `care`; every store that hands out words asks here.
import { and, desc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { veil, type VeilReason, type WordsKind } from './veil.tables.ts';

export type { VeilReason, WordsKind } from './veil.tables.ts';
export type Veil = typeof veil.$inferSelect;

const about = (kind: WordsKind, id: string) => and(eq(veil.wordsKind, kind), eq(veil.wordsId, id));

/** True in SQL when the words with this id are veiled now: `select({ …, veiled: isVeiled('story', story.id) })`. A kind is a word of ours, so it stands in the SQL itself. */
export const isVeiled = (kind: WordsKind, id: AnyPgColumn): SQL<boolean> =>
	qualified(
		sql`exists (select 1 from ${veil} where ${veil.wordsKind} = ${sql.raw(`'${kind}'`)} and ${veil.wordsId} = ${id} and ${veil.liftedAt} is null)`
	);

export async function veiledAmong(db: Db, kind: WordsKind, ids: readonly string[]): Promise<Set<string>> {
	if (ids.length === 0) return new Set();
	const rows = await db
		.select({ id: veil.wordsId })
		.from(veil)
		.where(and(eq(veil.wordsKind, kind), inArray(veil.wordsId, [...ids]), isNull(veil.liftedAt)));
	return new Set(rows.map(({ id }) => id));
}

/** The veil that lies over these words now. */
export async function veilOver(db: Db, kind: WordsKind, id: string): Promise<Veil | null> {
	const [row] = await db
		.select()
		.from(veil)
		.where(and(about(kind, id), isNull(veil.liftedAt)));
	return row ?? null;
}

/** All that are veiled now, the newest first. */
export const allVeils = (db: Db): Promise<Veil[]> =>
	db.select().from(veil).where(isNull(veil.liftedAt)).orderBy(desc(veil.veiledAt)).limit(200);

export async function veilsById(db: Db, ids: readonly string[]): Promise<Map<string, Veil>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select()
		.from(veil)
		.where(inArray(veil.id, [...ids]));
	return new Map(rows.map((row) => [row.id, row]));
}

/** When a veil over these words was lifted last: concerns from before it have been heard. */
export async function lastLifted(db: Db, kind: WordsKind, id: string): Promise<Date | null> {
	const [row] = await db
		.select({ at: sql<string | null>`max(${veil.liftedAt})` })
		.from(veil)
		.where(about(kind, id));
	return row?.at ? new Date(row.at) : null;
}

type NewVeil = { kind: WordsKind; id: string; reason: VeilReason; by: string | null };

/** Lays a veil; null when one lies there already. `care` has asked "may you?" and holds the lock on these words. */
export async function layVeil(tx: Db, { kind, id, reason, by }: NewVeil, now: Date): Promise<string | null> {
	if (await veilOver(tx, kind, id)) return null;
	const [row] = await tx
		.insert(veil)
		.values({ wordsKind: kind, wordsId: id, reason, veiledAt: now, veiledBy: by })
		.returning({ id: veil.id });
	await reindex(tx, kind, [id]);
	return row?.id ?? null;
}

/** Takes the veil away; false when none lay there. `by` null: the words were changed by a writer who is not known. */
export async function takeVeilAway(
	tx: Db,
	kind: WordsKind,
	id: string,
	by: string | null,
	now: Date
): Promise<boolean> {
	const rows = await tx
		.update(veil)
		.set({ liftedAt: now, liftedBy: by })
		.where(and(about(kind, id), isNull(veil.liftedAt)))
		.returning({ id: veil.id });
	await reindex(tx, kind, [id]);
	return rows.length > 0;
}

/** The writer changed the words, so what was veiled is no longer there (promise 10). Call it where words are saved. */
export const liftBecauseChanged = (tx: Db, kind: WordsKind, id: string, now: Date, writerId: string | null = null) =>
	takeVeilAway(tx, kind, id, writerId, now);
