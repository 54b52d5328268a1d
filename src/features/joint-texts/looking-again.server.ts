// The front door of looking at a dilemma again: the day comes, the makers are asked, and say how it stands now.
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { tell } from '#features/notices/notices.server.ts';
import { lastShared } from './joint-text.store.server.ts';
import { weaversFor } from './loom.server.ts';
import { nextLook } from './looking-again.ts';
import * as store from './looking-again.store.server.ts';
import { weaversOf } from './makers.store.server.ts';
import { lockText, saveRow } from './weaving.store.server.ts';

/** "Zo staat het er nu voor": nothing closes, and the next day is a year from now. A new version asks for no words here. */
export async function lookAgain(context: Context, id: string, words: string): Promise<void> {
	await context.db.transaction(async (tx) => {
		const row = (await lockText(tx, id)) ?? notFound('joint-text');
		const { me } = await weaversFor(context, tx, id);
		const version = (await lastShared(tx, id)) ?? notFound('joint-text');
		if (row.kind !== 'dilemma') notFound('joint-text');
		const at = context.now();
		await store.insertLook(tx, { jointTextId: id, versionId: version.id, at, by: me.id, words });
		await saveRow(tx, id, { lookAgainAt: nextLook(at) });
	});
}

/** Every night: the makers of dilemmas whose day has come are asked, once for each day. */
export async function askToLookAgain({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
	for (const { id, day } of await store.dueAt(db, now())) {
		await db.transaction(async (tx) => {
			// The day makes it news of its own: next year they are asked again.
			const aboutId = day.toISOString().slice(0, 10);
			for (const { personId } of await weaversOf(tx, id))
				await tell(tx, { personId, kind: 'look-again', subjectId: id, aboutId }, now());
		});
	}
}
