// The front door of stories for readers: see them, list them, look back at versions.
import { mayRead, type Audience } from '#kernel/audience.ts';
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { themesById } from '#features/themes/themes.server.ts';
import type { Theme } from '#features/themes/theme.ts';
import type { StoryView } from './story.ts';
import * as own from './own-story.store.server.ts';
import * as store from './story.store.server.ts';

export { whoCouldRead } from './reading.server.ts';
export { addTheme, draftsOf, editStory, myStory, saveDraft, showEdit } from './writing.server.ts';
export { decideOn, waitingOn } from './deciding.server.ts';
export { answerLook, askToLook, looksAt, newsOfLooks, openLooks, showLook } from './second-looks.server.ts';
export { takeBackAllStories, takeBackStory, takeBackStoryAgain, tellStory, widenStory } from './telling.server.ts';
export type { DraftLine, Kept } from './writing.server.ts';
// For features above this one, when words of another kind are taken back.
export { eraseAsks, weaversOf } from './withdrawal.store.server.ts';

/** What is told, by id, as this viewer sees it. Ids of nothing, and of drafts of others, are left out. */
export const storiesById = (
	{ db, viewer }: Pick<Context, 'db' | 'viewer'>,
	ids: readonly string[]
): Promise<Map<string, StoryView>> => store.findMany(db, viewer, ids);

const pageSize = 30;

/** One page of what this viewer may read, newest first. */
export async function listStories(
	{ db, viewer }: Context,
	filter: Omit<store.StoryFilter, 'tellerId'> & { page?: number } = {}
): Promise<{ stories: StoryView[]; hasMore: boolean }> {
	const page = Math.max(1, filter.page ?? 1);
	const stories = await store.list(db, viewer, filter, pageSize + 1, (page - 1) * pageSize);
	return { stories: stories.slice(0, pageSize), hasMore: stories.length > pageSize };
}

/** What I told, newest first; nothing for a guest. */
export async function myStories({ db, viewer }: Context): Promise<StoryView[]> {
	return isSignedIn(viewer) ? store.list(db, viewer, { tellerId: viewer.id }, 100, 0) : [];
}

export type ShownStory = { story: StoryView; themes: Theme[]; versions: number };

/** One story on its page. Taken back: who could read it finds its place, nobody else finds anything. */
export async function showStory({ db, viewer }: Context, id: string): Promise<ShownStory> {
	const story = (await store.findMany(db, viewer, [id])).get(id) ?? notFound('story');
	if (!mayRead(viewer, story.audience, story.tellerId)) notFound('story');
	const themeIds = (await store.themeIdsOf(db, [id])).get(id) ?? [];
	const themes = [...(await themesById(db, themeIds)).values()];
	return { story, themes, versions: await store.countVersions(db, viewer, id) };
}

/** What readers saw before; readable by who may read the story now. */
export async function storyVersions(
	context: Context,
	id: string
): Promise<{ story: StoryView; versions: store.StoryVersion[] }> {
	const { story } = await showStory(context, id);
	if (story.state !== 'readable') notFound('story');
	return { story, versions: await store.versionsOf(context.db, context.viewer, id) };
}

export type StoryOwner = {
	tellerId: string | null;
	organisationId: string | null;
	audience: Audience;
	withdrawn: boolean;
};

/** For features above this one: whose it is and who reads along. */
export const storyOwner = (db: Db, id: string): Promise<StoryOwner | undefined> => own.owner(db, id);
