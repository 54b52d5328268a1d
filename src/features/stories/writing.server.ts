// Writing: drafts that are never lost, and edits that make versions.
import type { BlockedNumber } from '@meerstem/dutch/numbers';
import { newId } from '#kernel/ids.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { editedBy, editKey, keepable, replaces, tidy, type DraftInput } from './draft.ts';
import { guardBeforeWidening } from './guard.ts';
import * as own from './own-story.store.server.ts';
import { mayTell } from './story.policy.ts';
import { headline, withinLimits, type EditRefusal, type OwnStory, type TextRefusal } from './story.ts';
import { countVersions, themeIdsOf } from './story.store.server.ts';
import { liftByChange } from './withdrawal.store.server.ts';

/** What is kept now. `taken`: numbers that were left out; `otherTab`: the words became a draft of their own. */
export type Kept = {
	id: string;
	revision: number;
	title: string;
	body: string;
	taken: BlockedNumber[];
	otherTab: boolean;
};

/** Keeps a draft. Two tabs never overwrite each other: when the kept text is not the one this page saw, both stay. */
export async function saveDraft(
	{ db, viewer, now }: Context,
	given: DraftInput
): Promise<Outcome<Kept, TextRefusal | 'empty'>> {
	if (!mayTell(viewer)) forbid('stories.tell');
	const { taken, ...text } = keepable(tidy(given), given.allowedNumbers);
	const fits = withinLimits(text);
	if (!fits.ok) return fits;
	if (!given.id && !text.title && !text.body.trim()) return refuse('empty');
	const draft = { ...given, ...text };
	const kept = await db.transaction((tx) => keep(tx, viewer.id, draft, now()));
	return accept({ ...kept, ...text, taken });
}

async function keep(tx: Db, tellerId: string, draft: DraftInput, now: Date) {
	const found = await findOrInsert(tx, tellerId, draft, now);
	if (found.isNew) return { id: found.story.id, revision: found.story.revision, otherTab: false };
	const { story } = found;
	const decision = replaces(story, draft);
	// What was told or taken back meanwhile is no draft any more: these words go on by themselves.
	if (story.toldAt || story.withdrawnAt || !decision.ok) return keepBeside(tx, tellerId, draft, now);
	const revision = decision.value === 'same' ? story.revision : story.revision + 1;
	await own.updateWords(tx, story.id, draft, revision, now);
	await own.setThemes(tx, story.id, draft.themeIds);
	return { id: story.id, revision, otherTab: false };
}

async function findOrInsert(
	tx: Db,
	tellerId: string,
	draft: DraftInput,
	now: Date
): Promise<{ story: OwnStory; isNew: boolean }> {
	const byId = draft.id ? await own.findForUpdate(tx, draft.id, tellerId) : undefined;
	const found = byId ?? (await own.findByKey(tx, tellerId, draft.draftKey));
	if (found) return { story: found, isNew: false };
	const inserted = await own.insertDraft(tx, tellerId, draft, now);
	// Two first saves of one draft at once: the other one was first.
	if (!inserted)
		return { story: (await own.findByKey(tx, tellerId, draft.draftKey)) ?? notFound('draft'), isNew: false };
	await own.setThemes(tx, inserted.id, draft.themeIds);
	return { story: inserted, isNew: true };
}

async function keepBeside(tx: Db, tellerId: string, draft: DraftInput, now: Date) {
	const beside = (await own.insertDraft(tx, tellerId, { ...draft, draftKey: newId() }, now)) ?? notFound('draft');
	await own.setThemes(tx, beside.id, draft.themeIds);
	return { id: beside.id, revision: beside.revision, otherTab: true };
}

export type Own = { story: OwnStory; themeIds: string[]; edit: OwnStory | null };

/** A story of my own with all its words: a draft to go on with, or a told story with the edit that waits. */
export async function myStory({ db, viewer }: Context, id: string): Promise<Own> {
	if (!isSignedIn(viewer)) notFound('story');
	const story = (await own.find(db, id, viewer.id)) ?? notFound('story');
	if (story.withdrawnAt) notFound('story');
	const edit = story.toldAt ? ((await own.findByKey(db, viewer.id, editKey(id))) ?? null) : null;
	const themeIds = (await themeIdsOf(db, [edit?.id ?? id])).get(edit?.id ?? id) ?? [];
	return { story, themeIds, edit };
}

/**
 * Shows an edit to whoever reads the story: a new version. `storyRevision` is what the page saw when it opened; when the
 * story changed since, the edit goes on as a draft of its own.
 */
export async function editStory(
	{ db, viewer, now }: Context,
	id: string,
	given: DraftInput & { storyRevision: number }
): Promise<Outcome<{ version: number }, EditRefusal>> {
	if (!isSignedIn(viewer)) forbid('stories.edit');
	const text = tidy(given);
	const fits = withinLimits(text);
	if (!fits.ok) return fits;
	if (!text.body.trim()) return refuse('missing');
	const guarded = guardBeforeWidening({ ...text, allowedNumbers: given.allowedNumbers });
	if (!guarded.ok) return guarded;
	return db.transaction(async (tx) => {
		const story = (await own.findForUpdate(tx, id, viewer.id)) ?? notFound('story');
		if (!story.toldAt || story.withdrawnAt) notFound('story');
		const edit = await own.findByKey(tx, viewer.id, editKey(id));
		if (story.revision !== given.storyRevision) {
			if (edit) await own.rekey(tx, edit.id, newId());
			return refuse('other-tab');
		}
		const versions = await countVersions(tx, id);
		const changed = story.title !== text.title || story.body !== text.body;
		await own.updateWords(tx, id, { ...given, ...text }, story.revision + 1, now());
		await own.setThemes(tx, id, given.themeIds);
		if (edit) await own.remove(tx, edit.id);
		if (!changed) return accept({ version: versions });
		await own.addVersion(tx, id, versions + 1, text, now());
		await liftByChange(tx, id, viewer.id, text.body, now());
		await reindex(tx, 'story', [id]);
		return accept({ version: versions + 1 });
	});
}

/** Puts a told story of one's own under a theme as well. A theme that is not there is passed over. */
export async function addTheme({ db, viewer }: Context, id: string, themeId: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('stories.edit');
	await db.transaction(async (tx) => {
		const story = (await own.findForUpdate(tx, id, viewer.id)) ?? notFound('story');
		if (!story.toldAt || story.withdrawnAt) notFound('story');
		const themeIds = (await themeIdsOf(tx, [id])).get(id) ?? [];
		await own.setThemes(tx, id, [...new Set([...themeIds, themeId])]);
	});
}

/** `editOf`: an edit of this told story that readers do not see yet. */
export type DraftLine = { id: string; headline: string; language: string; updatedAt: Date; editOf: string | null };

export async function draftsOf({ db, viewer }: Context): Promise<DraftLine[]> {
	if (!isSignedIn(viewer)) return [];
	const drafts = await own.drafts(db, viewer.id);
	return drafts.map((draft) => ({
		id: draft.id,
		headline: headline(draft),
		language: draft.language,
		updatedAt: draft.updatedAt,
		editOf: editedBy(draft.draftKey)
	}));
}
