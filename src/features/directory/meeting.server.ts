// Whom to meet: people of elsewhere who care for the same themes, another few each week.
import { isSignedIn, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { PersonLine } from './directory.ts';
import { linesOf } from './directory.server.ts';
import * as store from './directory.store.server.ts';

const shown = 3;

/** Nobody for who does not read along with the members, and for who cares for no theme yet. */
export async function whomToMeet(context: Context): Promise<PersonLine[]> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer) || !readsMembers(viewer)) return [];
	return linesOf(context, await store.likeMinded(db, viewer, shown, now()));
}
