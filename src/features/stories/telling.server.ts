// Telling: who reads along, and taking back.
import { isWider, sameAudience } from '#kernel/audience.ts';
import { newId } from '#kernel/ids.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { tell } from '#features/notices/notices.server.ts';
import type { Given } from '#features/guard/marks.ts';
import { decisionsOn } from '#features/guard/guard.server.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { editedBy, editKey, type DraftText } from './draft.ts';
import * as own from './own-story.store.server.ts';
import { readyFor } from './readiness.server.ts';
import type { AudienceChoice } from './story.forms.ts';
import { audiencesFor } from './story.policy.ts';
import { toldFrom, type OwnStory, type StoryKind, type TextRefusal, type WidenRefusal } from './story.ts';
import { eraseStory, weaversOf } from './withdrawal.store.server.ts';
import { saveDraft } from './writing.server.ts';

/**
 * Chooses who reads along, wider or narrower, and how it is signed. The first time it leaves `self` it is told: from
 * which team, and when. Words that others gave with an answer keep the circle they were given in.
 */
export async function widenStory(
	{ db, viewer, now }: Context,
	id: string,
	choice: AudienceChoice
): Promise<Outcome<{ id: string }, WidenRefusal>> {
	if (!isSignedIn(viewer)) forbid('stories.widen');
	return db.transaction(async (tx) => {
		const story = (await own.findForUpdate(tx, id, viewer.id)) ?? notFound('story');
		if (story.withdrawnAt || editedBy(story.draftKey)) notFound('story');
		const offered = [story.audience, ...audiencesFor(viewer)];
		if (!offered.some((one) => sameAudience(one, choice.audience))) return refuse('not-offered');
		const may = await mayWiden(tx, story, choice);
		if (!may.ok) return may;
		await own.setAudience(tx, id, choice);
		if (!story.toldAt && choice.audience.kind !== 'self') {
			await own.markTold(tx, id, toldFrom(viewer, choice.audience, choice.organisationId), now());
			await own.addVersion(tx, id, 1, { ...story, audience: choice.audience }, now());
			await reindex(tx, 'story', [id]);
		} else await own.widenNewestVersion(tx, id, choice.audience);
		return accept({ id });
	});
}

/** The guard looks again whenever somebody is added who could not read it before. */
async function mayWiden(tx: Db, story: OwnStory, { audience }: AudienceChoice): Promise<Outcome<true, WidenRefusal>> {
	if (!isWider(story.audience, audience)) return accept(true);
	const decisions = await decisionsOn(tx, { kind: 'story', id: story.id });
	return readyFor(tx, { text: story, decisions, audience, read: story });
}

export type Telling = DraftText &
	AudienceChoice & {
		kind: StoryKind;
		themeIds: readonly string[];
		language: string;
		allowedNumbers?: readonly string[];
		stays?: readonly Given[];
	};

/** Writes and tells in one go: for what was written elsewhere. */
export async function tellStory(
	context: Context,
	{ audience, signature, organisationId, ...text }: Telling
): Promise<Outcome<{ id: string }, TextRefusal | WidenRefusal | 'empty'>> {
	const draft = { allowedNumbers: [], ...text, draftKey: newId(), id: null, revision: 0 };
	const kept = await saveDraft(context, draft);
	if (!kept.ok) return kept;
	return widenStory(context, kept.value.id, { audience, signature, organisationId });
}

/** Takes a story back: its words are gone at once, everywhere. A draft nobody read goes without a trace. */
export async function takeBackStory({ db, viewer, now, later }: Context, id: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('stories.take-back');
	await db.transaction(async (tx) => {
		const story = (await own.findForUpdate(tx, id, viewer.id)) ?? notFound('story');
		if (story.withdrawnAt) return;
		await takeBack(tx, story, now());
		await later(tx, 'deliver-notices');
	});
}

/** When an account goes and its stories with it. Ask `later(tx, 'deliver-notices')` after it. */
export async function takeBackAllStories(tx: Db, tellerId: string, now: Date): Promise<void> {
	for (const id of await own.idsOf(tx, tellerId)) {
		const story = await own.findForUpdate(tx, id, tellerId);
		if (story) await takeBack(tx, story, now);
	}
}

/** In a copy from before it was taken back; false when nothing of it is there. */
export async function takeBackStoryAgain(tx: Db, id: string, at: Date): Promise<boolean> {
	const found = await own.owner(tx, id);
	if (!found || found.withdrawn) return false;
	// A draft nobody read goes without a trace, as it did the first time.
	if (!found.told) {
		await own.remove(tx, id);
		return true;
	}
	await eraseStory(tx, id, at);
	await reindex(tx, 'story', [id]);
	if (found.tellerId) await own.removeByKey(tx, found.tellerId, editKey(id));
	return true;
}

async function takeBack(tx: Db, story: OwnStory, now: Date): Promise<void> {
	if (!story.toldAt) return own.remove(tx, story.id);
	for (const { personId, jointTextId } of await weaversOf(tx, 'story', story.id)) {
		if (personId !== story.tellerId) {
			await tell(tx, { personId, kind: 'source-withdrawn', subjectId: jointTextId, aboutId: story.id }, now);
		}
	}
	await eraseStory(tx, story.id, now);
	await reindex(tx, 'story', [story.id]);
	await own.removeByKey(tx, story.tellerId, editKey(story.id));
}
