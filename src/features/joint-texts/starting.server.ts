// The front door of beginning a joint text: from nothing, from a story, or from a statement of a round.
import { forbid, notFound } from '#kernel/refusals.ts';
import { readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { statementsById } from '#features/rounds/rounds.server.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { headline } from '#features/stories/story.ts';
import { themeById } from '#features/themes/themes.server.ts';
import type { NewText } from './joint-text.forms.ts';
import { isOfEveryone, type TextKind } from './kinds.ts';
import { mayLay } from './laying.server.ts';
import { mustReadMembers } from './loom.server.ts';
import { weavesFrom } from './makers.server.ts';
import { unsharedAbout } from './makers.store.server.ts';
import { layOn } from './material.store.server.ts';
import { insertText, lockBeginning, onlyOf } from './weaving.store.server.ts';

export type Beginning = { ref: string; words: string; language: string };

/** The story or statement a text would begin from, as this viewer reads it; null when there is none they can lay on. */
export async function whatItBeginsFrom(
	context: Context,
	asked: { story: string | null; statement: string | null }
): Promise<Beginning | null> {
	if (asked.story) {
		const story = (await storiesById(context, [asked.story])).get(asked.story);
		if (!story || !(await mayLay(context, 'story', asked.story))) return null;
		return { ref: `story/${story.id}`, words: headline(story), language: story.language };
	}
	if (!asked.statement) return null;
	const statement = (await statementsById(context, [asked.statement])).get(asked.statement);
	if (statement?.state !== 'readable' || !statement.body) return null;
	return { ref: `statement/${statement.id}`, words: statement.body, language: statement.language };
}

/** Of a text of everyone there is one: who wants it otherwise works on its next version. */
export async function mayStart({ db, viewer }: Context, kind: TextKind): Promise<boolean> {
	return readsMembers(viewer) && !(isOfEveryone(kind) && (await onlyOf(db, kind)) !== undefined);
}

/** Begins a text of this kind; what it begins from lies on its weaving page at once. */
export async function startText(context: Context, kind: TextKind, form: NewText): Promise<string> {
	const me = mustReadMembers(context, 'joint-texts.start');
	const theme = form.theme ? ((await themeById(context.db, form.theme)) ?? notFound('theme')) : null;
	const { title, summary, from } = form;
	if (from && !(await mayLay(context, from.kind, from.ref))) notFound('material');
	return context.db.transaction(async (tx) => {
		if (isOfEveryone(kind)) await lockBeginning(tx, kind);
		if (!(await mayStart({ ...context, db: tx }, kind))) forbid('joint-texts.start');
		const text = { kind, title, summary, themeId: theme?.id ?? null };
		const id = await insertText(tx, text, weavesFrom(me), context.now());
		if (from) await layOn(tx, id, { kind: from.kind, refId: from.ref }, me.id, context.now());
		return id;
	});
}

export type BegunAs = { title: string; summary: string; themeId: string | null; voiceIds: readonly string[] };

/**
 * Begins a lesson with a story of one's own and what others answered on it; owners are asked as always before it is shared.
 * Begun from this story before and not shared yet: that one. Returns the lesson's id.
 */
export async function startLessonWith(context: Context, storyId: string, begun: BegunAs): Promise<string> {
	const me = mustReadMembers(context, 'joint-texts.start');
	const { now } = context;
	return context.db.transaction(async (tx) => {
		const inside = { ...context, db: tx };
		await lockBeginning(tx, `lesson ${storyId} ${me.id}`);
		const before = await unsharedAbout(tx, { personId: me.id, kind: 'lesson', storyId });
		if (before) return before;
		if (!(await mayLay(inside, 'story', storyId))) notFound('material');
		const { title, summary, themeId } = begun;
		const id = await insertText(tx, { kind: 'lesson', title, summary, themeId }, weavesFrom(me), now());
		await layOn(tx, id, { kind: 'story', refId: storyId }, me.id, now());
		for (const refId of begun.voiceIds)
			if (await mayLay(inside, 'voice', refId)) await layOn(tx, id, { kind: 'voice', refId }, me.id, now());
		return id;
	});
}
