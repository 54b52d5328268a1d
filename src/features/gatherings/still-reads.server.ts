// Whether a mail or the link in it may still tell somebody of a gathering: signing up gives no eyes of its own.
import type { Db } from '#platform/db/db.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import type { KeptGathering } from './gathering.ts';
import { find } from './gathering.store.server.ts';
import type { SignUp } from './sign-up.store.server.ts';

/** Who left the circle it is for hears no more of it, and a guest is in no circle. */
export async function stillReads(
	db: Db,
	{ personId }: Pick<SignUp, 'personId'>,
	gathering: KeptGathering,
	now: Date
): Promise<boolean> {
	if (gathering.audience.kind === 'public') return true;
	if (personId === null) return false;
	// A mail cannot know in which capacity somebody looks.
	for (const capacity of ['member', 'partner'] as const) {
		if (await find(db, await viewerOf(db, personId, capacity, now), gathering.id)) return true;
	}
	return false;
}
