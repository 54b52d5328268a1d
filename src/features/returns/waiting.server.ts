// Answers that stay away: what the programme team sees of it, and what a team sees of its own. Part of the front door.
import { before } from '#kernel/moments.ts';
import { isSignedIn, isSteward } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { bringingsById } from '#features/groups/groups.server.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { isLate, lateAfter, stewardsSeeAfter, teamSeesAfter, type Waiting } from './waiting.ts';
import * as store from './waiting.store.server.ts';

/** For a steward; null for anyone else. Stories of `members` and wider, and what lies at a table for six weeks. */
export async function answersThatStayAway(
	context: Context
): Promise<{ stories: Waiting[]; tables: (Waiting & { table: string })[] } | null> {
	const { db, viewer, now } = context;
	if (!isSteward(viewer)) return null;
	const ids = await store.unansweredWide(db, viewer, before(now(), stewardsSeeAfter));
	const brought = await bringingsById(db, await store.unansweredBringings(db, viewer, before(now(), lateAfter)));
	return {
		stories: await linesOf(context, ids),
		tables: brought
			.map(({ id, table, thread, broughtAt: since }) => ({
				path: `${table.path}#gebracht-${id}`,
				title: thread.title,
				language: 'nl',
				since,
				late: true,
				table: table.name
			}))
			.sort((a, b) => a.since.getTime() - b.since.getTime())
	};
}

/** What colleagues told in a small circle and nobody answered for a week: for who reads along there. */
export async function waitsInMyCircle(context: Context): Promise<Waiting[]> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) return [];
	return linesOf(context, await store.unansweredClose(db, viewer, before(now(), teamSeesAfter)));
}

async function linesOf(context: Context, ids: readonly string[]): Promise<Waiting[]> {
	const stories = await storiesById(context, ids);
	return ids.flatMap((id) => {
		const story = stories.get(id);
		if (story?.state !== 'readable' || !story.toldAt) return [];
		const { toldAt: since, language } = story;
		return [{ path: storyPath(story), title: headline(story), language, since, late: isLate(since, context.now()) }];
	});
}
