// The front door of the many lines: themes in months, and the stories of one theme with where they came together.
import type { Context } from '#platform/context.ts';
import { textPath } from '#features/joint-texts/kinds.ts';
import type { TextLine as ListedThread } from '#features/joint-texts/shown-text.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import type { ReaderStory } from '#features/stories/shown.ts';
import {
	knotsOf,
	monthKey,
	monthsUntil,
	storiesDrawn,
	type RedThread,
	type StoryLine,
	type ThemeLine,
	type ThreadLine
} from './lines.ts';
import * as store from './lines.store.server.ts';

export type DrawnLines = { months: Date[]; themes: ThemeLine[]; thread: RedThread | null };

/** A line for each of these themes; through them the red line of one thread, the newest that runs between two of them. */
export async function drawThemes(
	{ db, viewer, now }: Context,
	themes: readonly { id: string; title: string }[],
	threads: readonly ListedThread[]
): Promise<DrawnLines> {
	const months = monthsUntil(now());
	const happened = await store.byMonth(db, viewer, months[0] ?? now());
	const countOf = new Map(happened.map(({ themeId, month, count }) => [`${themeId} ${month}`, count]));
	const lines = themes.map(({ id, title }) => ({
		id,
		title,
		counts: months.map((month) => countOf.get(`${id} ${monthKey(month)}`) ?? 0)
	}));
	const cited = await citedIn({ db, viewer }, threads);
	const red = threads.map((thread): RedThread => {
		const shared = thread.theme ? [{ themeId: thread.theme.id, month: monthKey(thread.sharedAt) }] : [];
		const touched = [...(cited.get(thread.id) ?? []), ...shared];
		return { id: thread.id, title: thread.title, knots: knotsOf(touched, lines, now()) };
	});
	return { months, themes: lines, thread: threadToDraw(red) };
}

/** Where none runs between themes, the newest that has two knots at all. */
const threadToDraw = (red: readonly RedThread[]): RedThread | null =>
	red.find(({ knots }) => new Set(knots.map(({ line }) => line)).size > 1) ??
	red.find(({ knots }) => knots.length > 1) ??
	null;

/** The stories of a theme in time, and the threads in which they came together. Both as this viewer may read them. */
export async function drawStories(
	{ db, viewer }: Pick<Context, 'db' | 'viewer'>,
	stories: readonly ReaderStory[],
	threads: readonly ListedThread[]
): Promise<{ stories: StoryLine[]; threads: ThreadLine[] }> {
	const cited = [...(await citedIn({ db, viewer }, threads)).values()].flat();
	const lines = stories.flatMap((story): StoryLine[] => {
		if (story.state !== 'readable' || !story.toldAt) return [];
		const threadIds = cited.filter(({ storyId }) => storyId === story.id).map(({ jointTextId }) => jointTextId);
		const { id, language, toldAt } = story;
		return [
			{ id, path: storyPath(story), name: headline(story), language, toldAt, threadIds: [...new Set(threadIds)] }
		];
	});
	return {
		stories: lines.sort((a, b) => a.toldAt.getTime() - b.toldAt.getTime()).slice(-storiesDrawn),
		threads: threads.map((thread) => ({
			id: thread.id,
			path: textPath(thread),
			title: thread.title,
			sharedAt: thread.sharedAt
		}))
	};
}

/** By thread, what its shown version leans on. */
async function citedIn({ db, viewer }: Pick<Context, 'db' | 'viewer'>, threads: readonly ListedThread[]) {
	const shown = new Map(threads.map(({ id, number }) => [id, number]));
	const cited = await store.citedStories(db, viewer, [...shown.keys()]);
	return Map.groupBy(
		cited.filter(({ jointTextId, number }) => shown.get(jointTextId) === number),
		({ jointTextId }) => jointTextId
	);
}
