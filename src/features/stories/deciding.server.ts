// The guard on a page of its own: what a writer still has to decide, and keeping what they decided.
import { forbid, notFound } from '#kernel/refusals.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { keepDecisions, waitingIn } from '#features/guard/guard.server.ts';
import { chosenText, type Choices, type Group, type Open } from '#features/guard/marks.ts';
import { editedBy } from './draft.ts';
import * as own from './own-story.store.server.ts';
import { withinLimits, type OwnStory, type TextRefusal } from './story.ts';

/** `editOf`: the story this is an edit of. */
export type Waiting = { story: OwnStory; editOf: string | null; open: Open };

/** What still waits in a text of my own: a draft, an edit, or a story that is told. */
export async function waitingOn({ db, viewer }: Context, id: string): Promise<Waiting> {
	if (!isSignedIn(viewer)) notFound('story');
	const story = (await own.find(db, id, viewer.id)) ?? notFound('story');
	if (story.withdrawnAt) notFound('story');
	const open = await waitingIn(db, { kind: 'story', id }, story);
	return { story, editOf: editedBy(story.draftKey), open: story.toldAt ? withoutProposals(open) : open };
}

/** Readers see a told story: other words in it are an edit, and go that road. */
function withoutProposals({ decide, ask, question }: Open): Open {
	const bare = (groups: Group[]) => groups.map((group) => ({ ...group, proposals: [] }));
	return { decide: bare(decide), ask: bare(ask), question };
}

type Choice = Omit<Choices, 'missing'> & { revision: number };

/** Puts other words in place and keeps what may stay. `other-text`: it was changed since these choices were made. */
export async function decideOn(
	{ db, viewer, now }: Context,
	id: string,
	{ revision, replace, given }: Choice
): Promise<Outcome<true, 'other-text' | TextRefusal>> {
	if (!isSignedIn(viewer)) forbid('stories.decide');
	return db.transaction(async (tx) => {
		const story = (await own.findForUpdate(tx, id, viewer.id)) ?? notFound('story');
		if (story.withdrawnAt) notFound('story');
		if (story.revision !== revision || (story.toldAt && replace.length > 0)) return refuse('other-text');
		const after = chosenText({ title: story.title, body: story.body }, replace);
		const fits = withinLimits(after);
		if (!fits.ok) return fits;
		if (replace.length > 0) await own.updateWords(tx, id, { ...story, ...after }, revision + 1, now());
		await keepDecisions(tx, { kind: 'story', id }, { before: story, after, added: given, by: viewer.id, now: now() });
		return accept(true);
	});
}
