// Writing: drafts that are never lost, and edits that make versions.
import type { BlockedNumber } from '@meerstem/dutch/numbers';
import { newId } from '#kernel/ids.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { decisionsFrom, decisionsOn, keepDecisions, setDecisions } from '#features/guard/guard.server.ts';
import { inWords, withStays, type Given } from '#features/guard/marks.ts';
import { readyFor } from './readiness.server.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { editedBy, editKey, keepable, replaces, tidy, type DraftInput } from './draft.ts';
import * as own from './own-story.store.server.ts';
import { mayTell } from './story.policy.ts';
import { headline, withinLimits, type EditRefusal, type OwnStory, type TextRefusal } from './story.ts';
import { newestVersion, themeIdsOf } from './story.store.server.ts';
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
	await keepDecisions(
		tx,
		{ kind: 'story', id: story.id },
		{ before: story, after: draft, stays: draft.stays, by: tellerId, now }
	);
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
	await beginDecided(tx, inserted, draft, editedBy(draft.draftKey), now);
	return { story: inserted, isNew: true };
}

async function keepBeside(tx: Db, tellerId: string, draft: DraftInput, now: Date) {
	const beside = (await own.insertDraft(tx, tellerId, { ...draft, draftKey: newId() }, now)) ?? notFound('draft');
	await own.setThemes(tx, beside.id, draft.themeIds);
	await beginDecided(tx, beside, draft, draft.id, now);
	return { id: beside.id, revision: beside.revision, otherTab: true };
}

/** A draft that goes on from another text begins with what was decided there. */
async function beginDecided(tx: Db, fresh: OwnStory, draft: DraftInput, fromId: string | null, now: Date) {
	const from = fromId ? await own.find(tx, fromId, fresh.tellerId) : undefined;
	const along = await decisionsFrom(tx, from ? [{ subject: asSubject(from), text: from }] : [], fresh);
	const decisions = withStays(along, draft.stays, fresh, { by: fresh.tellerId, at: now });
	await setDecisions(tx, asSubject(fresh), decisions);
}

const asSubject = ({ id }: { id: string }) => ({ kind: 'story' as const, id });

/** `decided`: words that their writer let stand. */
export type Own = { story: OwnStory; themeIds: string[]; edit: OwnStory | null; decided: Given[] };

/** A story of my own with all its words: a draft to go on with, or a told story with the edit that waits. */
export async function myStory({ db, viewer }: Context, id: string): Promise<Own> {
	if (!isSignedIn(viewer)) notFound('story');
	const story = (await own.find(db, id, viewer.id)) ?? notFound('story');
	if (story.withdrawnAt) notFound('story');
	const edit = story.toldAt ? ((await own.findByKey(db, viewer.id, editKey(id))) ?? null) : null;
	const shown = edit ?? story;
	const themeIds = (await themeIdsOf(db, [shown.id])).get(shown.id) ?? [];
	return { story, themeIds, edit, decided: inWords(await decisionsOn(db, asSubject(shown)), shown) };
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
	return db.transaction(async (tx) => {
		const story = (await own.findForUpdate(tx, id, viewer.id)) ?? notFound('story');
		if (!story.toldAt || story.withdrawnAt) notFound('story');
		const edit = await own.findByKey(tx, viewer.id, editKey(id));
		if (story.revision !== given.storyRevision) {
			if (edit) await own.rekey(tx, edit.id, newId());
			return refuse('other-tab');
		}
		return showTo(tx, { story, edit: edit ?? null, given: { ...given, ...text } }, now());
	});
}

/** The edit as it was kept: after its marks were decided on, or a colleague read it. */
export async function showEdit(context: Context, editId: string): Promise<Outcome<{ version: number }, EditRefusal>> {
	const { db, viewer } = context;
	if (!isSignedIn(viewer)) forbid('stories.edit');
	const edit = (await own.find(db, editId, viewer.id)) ?? notFound('draft');
	const storyId = editedBy(edit.draftKey) ?? notFound('draft');
	const story = (await own.find(db, storyId, viewer.id)) ?? notFound('story');
	const themeIds = (await themeIdsOf(db, [editId])).get(editId) ?? [];
	const draft = { ...edit, draftKey: editKey(storyId), themeIds, storyRevision: story.revision };
	return editStory(context, storyId, draft);
}

type Showing = { story: OwnStory; edit: OwnStory | null; given: DraftInput };

async function showTo(
	tx: Db,
	{ story, edit, given }: Showing,
	now: Date
): Promise<Outcome<{ version: number }, EditRefusal>> {
	const { id, tellerId, audience } = story;
	const sources = [story, ...(edit ? [edit] : [])].map((text) => ({ subject: asSubject(text), text }));
	const along = await decisionsFrom(tx, sources, given);
	const decisions = withStays(along, given.stays, given, { by: tellerId, at: now });
	const changed = story.title !== given.title || story.body !== given.body;
	const read = edit && edit.title === given.title && edit.body === given.body ? edit : null;
	const ready = changed ? await readyFor(tx, { text: given, decisions, audience, read }) : accept(true);
	if (!ready.ok) return ready;
	const newest = await newestVersion(tx, id);
	await own.updateWords(tx, id, given, story.revision + 1, now);
	await own.setThemes(tx, id, given.themeIds);
	await setDecisions(tx, asSubject(story), decisions);
	if (edit) await own.remove(tx, edit.id);
	if (!changed) return accept({ version: newest });
	await own.addVersion(tx, id, newest + 1, { ...given, audience }, now);
	await liftByChange(tx, id, tellerId, given.body, now);
	await reindex(tx, 'story', [id]);
	return accept({ version: newest + 1 });
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
