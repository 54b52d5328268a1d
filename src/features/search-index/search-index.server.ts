// The front door of the search index. Whoever saves, takes back or veils words calls `reindex` in the same transaction; what
// stands at that moment is read here, so a caller says only which thing changed. Finding is the affair of `search`.
import type { Db } from '#platform/db/db.ts';
import { readMark, setMark } from '#platform/db/marks.server.ts';
import { entryOf, termRules, type Words } from './entry.ts';
import { entryKinds, type EntryKind } from './entry.tables.ts';
import * as store from './entry.store.server.ts';
import { standing } from './standing.store.server.ts';

const isEntryKind = (kind: string): kind is EntryKind => (entryKinds as readonly string[]).includes(kind);

/** Makes the entries of these things anew; of what no longer stands the entry goes. Other kinds have no entries. */
export async function reindex(tx: Db, kind: string, ids: readonly string[]): Promise<void> {
	if (!isEntryKind(kind) || ids.length === 0) return;
	for (let from = 0; from < ids.length; from += batch) {
		const some = ids.slice(from, from + batch);
		if (kind === 'story') await store.forgetMeanings(tx, some);
		await replace(tx, kind, some, await standing(tx, kind, { ids: some }));
	}
}

const batch = 200;

async function replace(tx: Db, kind: EntryKind, ids: readonly string[], words: readonly Words[]): Promise<void> {
	const entries = words.map((one) => ({ id: one.id, at: one.at, ...entryOf(one, one.textKind ?? kind) }));
	const before = await store.remove(tx, kind, ids);
	await store.insert(tx, kind, entries, termRules);
	const stay = new Set(entries.flatMap(({ stems }) => stems));
	await store.forgetStems(
		tx,
		before.filter((stem) => !stay.has(stem))
	);
}

/** True when the terms were made by other rules, or never: then `rebuildIndex` is due. */
export const indexIsStale = async (db: Db): Promise<boolean> =>
	(await readMark(db, 'search-rules')) !== String(termRules);

/** Of a database that was filled through the front doors from its first row on. */
export const markIndexCurrent = (db: Db): Promise<void> => setMark(db, 'search-rules', String(termRules));

/** Makes every entry anew, a few hundred at a time, while people go on. Returns how many things can be found. */
export async function rebuildIndex(db: Db, progress: (done: number) => void = () => {}): Promise<number> {
	let done = 0;
	for (const kind of entryKinds) {
		for (let words = await next(db, kind, ''); words.length > 0; words = await next(db, kind, words.at(-1)!.id)) {
			const ids = words.map(({ id }) => id);
			await db.transaction(async (tx) => replace(tx, kind, ids, await standing(tx, kind, { ids })));
			progress((done += words.length));
		}
		await dropLost(db, kind);
	}
	await store.forgetLooseStems(db);
	await markIndexCurrent(db);
	return done;
}

/**
 * Every night, where several connections write at once: two people who take the last two entries with a stem back at one
 * moment each see the other's, and the stem stays behind.
 */
export const tidyIndex = (db: Db): Promise<void> => store.forgetLooseStems(db);

const next = (db: Db, kind: EntryKind, after: string) => standing(db, kind, { after, limit: batch });

/** Entries of what was removed outside the front doors. */
async function dropLost(db: Db, kind: EntryKind): Promise<void> {
	for (let after = ''; ;) {
		const ids = await store.idsAfter(db, kind, after, batch);
		if (ids.length === 0) return;
		const there = new Set((await standing(db, kind, { ids })).map(({ id }) => id));
		const lost = ids.filter((id) => !there.has(id));
		if (lost.length > 0) await db.transaction((tx) => replace(tx, kind, lost, []));
		after = ids.at(-1)!;
	}
}
