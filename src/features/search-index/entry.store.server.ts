// Entries and their stems, as rows. Lists travel as JSON, which both drivers read alike.
import { sql, type SQL } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { Entry } from './entry.ts';
import { storyMeaning } from '#features/likeness/meaning.tables.ts';
import { searchEntry, searchWord, type EntryKind } from './entry.tables.ts';

export type NewEntry = Entry & { id: string; at: Date };

const texts = (list: readonly string[]): SQL => sql`(select json_array_elements_text(${JSON.stringify(list)}::json))`;
const rowsOf = async <T>(db: Db, query: SQL): Promise<T[]> =>
	((await db.execute(query)) as unknown as { rows: T[] }).rows; // both drivers answer a raw query with `rows`

/** Numbers a service made of the words of stories go with those words. */
export async function forgetMeanings(tx: Db, storyIds: readonly string[]): Promise<void> {
	await tx.execute(sql`delete from ${storyMeaning} where story_id in ${texts(storyIds)}`);
}

/** Takes entries out. Returns the stems that stood in them. */
export async function remove(tx: Db, kind: EntryKind, ids: readonly string[]): Promise<string[]> {
	const rows = await rowsOf<{ stem: string }>(
		tx,
		sql`with gone as (delete from ${searchEntry} where kind = ${kind} and ref_id in ${texts(ids)} returning terms)
			select distinct stem.lexeme as stem from gone, unnest(ts_filter(gone.terms, '{a,b}')) as stem`
	);
	return rows.map(({ stem }) => stem);
}

export async function insert(tx: Db, kind: EntryKind, entries: readonly NewEntry[], rules: number): Promise<void> {
	if (entries.length === 0) return;
	const values = entries.map(({ id, at, vector }) => ({ kind, refId: id, at, terms: vector, rules }));
	await tx
		.insert(searchEntry)
		.values(values)
		// Somebody else made the same entry a moment ago: the later words stand.
		.onConflictDoUpdate({
			target: [searchEntry.kind, searchEntry.refId],
			set: { at: sql`excluded.at`, terms: sql`excluded.terms`, rules: sql`excluded.rules` }
		});
	const stems = [...new Set(entries.flatMap((entry) => entry.stems))].sort();
	await tx.execute(sql`insert into ${searchWord} (word) ${texts(stems)} on conflict do nothing`);
}

/** Forgets those of these stems that no entry has any more. */
export async function forgetStems(tx: Db, stems: readonly string[]): Promise<void> {
	if (stems.length === 0) return;
	await tx.execute(sql`delete from ${searchWord} where word in ${texts(stems)} and ${isNowhere}`);
}

/** The same for all stems. */
export async function forgetLooseStems(db: Db): Promise<void> {
	await db.execute(sql`delete from ${searchWord} where ${isNowhere}`);
}

const isNowhere = sql`not exists (select 1 from ${searchEntry} e
	where e.terms @@ (''''||replace(replace(${searchWord.word}, '\\', '\\\\'), '''', '''''')||'''')::tsquery)`;

/** Ids of entries of this kind after an id, to see which have lost what they were made of. */
export async function idsAfter(db: Db, kind: EntryKind, after: string, limit: number): Promise<string[]> {
	const rows = await rowsOf<{ id: string }>(
		db,
		sql`select ref_id as id from ${searchEntry} where kind = ${kind} and ref_id > ${after} order by ref_id limit ${limit}`
	);
	return rows.map(({ id }) => id);
}
