// The front door of readings: give one, take it away, see those on a story, and the pattern of a theme.
import { mayRead } from '#kernel/audience.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { storyOwner, type StoryOwner } from '#features/stories/stories.server.ts';
import { mayGiveReading, noMarks, saysNothing, type Layer, type Marks, type ReadingView } from './reading.ts';
import * as store from './reading.store.server.ts';

/** Readings side by side, the teller's first. Nothing where the story cannot be read. */
export const readingsOn = ({ db, viewer }: Context, storyId: string): Promise<ReadingView[]> =>
	store.onStory(db, viewer, storyId);

/** In which layers stories play, as their tellers said; without an entry where they said nothing. */
export const layersByTellers = (
	{ db, viewer }: Context,
	storyIds: readonly string[]
): Promise<Map<string, readonly Layer[]>> => store.layersByTellers(db, viewer, storyIds);

/** Keeps what is given and leaves the rest as it was. A reading in which everything is open is no reading. */
export async function giveReading(context: Context, storyId: string, given: Partial<Marks>): Promise<void> {
	const { db, viewer, now } = context;
	await db.transaction(async (tx) => {
		const story = await readableStory({ ...context, db: tx }, storyId);
		if (!mayGiveReading(viewer, story)) forbid('readings.give');
		const before = (await store.own(tx, storyId, viewer.id)) ?? noMarks;
		if (saysNothing({ ...before, ...given })) return store.remove(tx, storyId, viewer.id);
		const byTeller = story.tellerId === viewer.id;
		const capacity = viewer.capacity === 'partner' ? 'partner' : 'member';
		await store.keep(tx, { storyId, personId: viewer.id, byTeller, capacity, at: now() }, given);
	});
}

export async function takeBackReading({ db, viewer }: Context, storyId: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('readings.take-back');
	await store.remove(db, storyId, viewer.id);
}

/** Drafts are not read by anybody yet, so they have no reading either. */
async function readableStory({ db, viewer }: Context, storyId: string): Promise<StoryOwner> {
	const story = await storyOwner(db, storyId);
	if (!story || story.withdrawn || !mayRead(viewer, story.audience, story.tellerId)) notFound('story');
	if (story.audience.kind === 'self') notFound('story');
	return story;
}

/** When an account goes. */
export const letGoOfReadings = store.letGo;
