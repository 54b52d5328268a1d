// Optional: what stories are about in numbers, from a service of one's own. An extra signal in "wie herkent dit?", never the
// reason that is shown: that stays the words.
import type { Db } from '#platform/db/db.ts';
import type { Embedder } from '#platform/embedding.server.ts';
import { byMeaning } from './likeness.ts';
import * as store from './meaning.store.server.ts';

const atOnce = 16;
/** Beginnings are enough, and models read no more. */
const mostCharacters = 4000;

/** Asks for the numbers of told stories that have none. The network is waited for outside every transaction. */
export async function giveMeaning(db: Db, { model, embed }: Embedder): Promise<number> {
	let done = 0;
	for (let after = ''; ;) {
		const stories = await store.waiting(db, model, after, atOnce);
		const last = stories.at(-1);
		if (!last) return done;
		const rows = await embed(stories.map(({ title, body }) => `${title}\n${body}`.trim().slice(0, mostCharacters)));
		await db.transaction(async (tx) => {
			for (const [i, story] of stories.entries()) await store.keep(tx, story, model, rows[i] ?? []);
		});
		done += stories.length;
		after = last.id;
	}
}

/** The same ids: those that mean much the same first, weighed with the order their words gave them. */
export async function nearestFirst(db: Db, storyId: string, ids: readonly string[]): Promise<string[]> {
	const numbers = await store.numbersOf(db, [storyId, ...ids]);
	const own = numbers.get(storyId);
	return own ? byMeaning(own, ids, numbers) : [...ids];
}
