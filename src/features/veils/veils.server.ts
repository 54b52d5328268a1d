// Which words are veiled. Deciding to veil is the affair of `care`; every store that hands out words asks here.
import { and, inArray, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { veil, type WordsKind } from './veil.tables.ts';

export type { WordsKind } from './veil.tables.ts';

/** True in SQL when the words with this id are veiled now: `select({ …, veiled: isVeiled('story', story.id) })`. */
export const isVeiled = (kind: WordsKind, id: AnyPgColumn): SQL<boolean> =>
	qualified(
		sql`exists (select 1 from ${veil} where ${veil.wordsKind} = ${kind} and ${veil.wordsId} = ${id} and ${veil.liftedAt} is null)`
	);

export async function veiledAmong(db: Db, kind: WordsKind, ids: readonly string[]): Promise<Set<string>> {
	if (ids.length === 0) return new Set();
	const rows = await db
		.select({ id: veil.wordsId })
		.from(veil)
		.where(and(eq(veil.wordsKind, kind), inArray(veil.wordsId, [...ids]), isNull(veil.liftedAt)));
	return new Set(rows.map(({ id }) => id));
}
