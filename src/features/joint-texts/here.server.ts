// The front door of "who is here": said to weavers of the same text, and to nobody else.
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import * as store from './here.store.server.ts';
import { weaversFor } from './loom.server.ts';

/** Others who opened this weaving page in the last minutes; that I did is kept for them. */
export async function whoIsHere(context: Context, id: string): Promise<string[]> {
	const { db, viewer, now } = context;
	await weaversFor(context, db, id);
	if (!isSignedIn(viewer)) return [];
	await store.noteHere(db, id, viewer.id, now());
	return store.othersHere(db, id, viewer.id, now());
}

export const forgetWhoWasHere = ({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> =>
	store.forgetWhoWasHere(db, now());
