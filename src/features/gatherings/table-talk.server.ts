// What was talked about at a gathering: the stories and texts a voice can be about, and a voice on its way to its place.
import { isId } from '#kernel/ids.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { textPath } from '#features/joint-texts/kinds.ts';
import { listTexts } from '#features/joint-texts/joint-texts.server.ts';
import type { Said } from '#features/responses/response.ts';
import { listStories, storiesById } from '#features/stories/stories.server.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import type { KeptGathering } from './gathering.ts';
import { aboutKey, type About, type Note } from './harvest.ts';
import * as store from './harvest.store.server.ts';

export type Topic = { key: string; title: string };
const mostOfAKind = 12;

/** Texts and stories of its theme that this viewer may read, the newest first; without a theme those of the network. */
export async function onTheTable(
	context: Context,
	{ theme }: KeptGathering
): Promise<{ texts: Topic[]; stories: Topic[] }> {
	const themeId = theme?.id ?? null;
	const texts = await listTexts(context, { kinds: ['thread', 'dilemma', 'lesson'], themeId });
	const { stories } = await listStories(context, themeId ? { themeId } : {});
	const topic = (about: About, title: string): Topic => ({ key: aboutKey(about), title });
	return {
		texts: texts
			.filter(({ veiled }) => !veiled)
			.slice(0, mostOfAKind)
			.map(({ id, title }) => topic({ kind: 'joint-text', id }, title)),
		stories: stories
			.filter(({ state }) => state === 'readable')
			.slice(0, mostOfAKind)
			.map((story) => topic({ kind: 'story', id: story.id }, headline(story)))
	};
}

type Place = { title: string; path: string };

/** What it is called and where it stands, for who may read it; null for anyone else. */
async function placeOf(context: Context, { kind, id }: About): Promise<Place | null> {
	if (kind === 'story') {
		const story = (await storiesById(context, [id])).get(id);
		return story?.state === 'readable' ? { title: headline(story), path: storyPath(story) } : null;
	}
	const [text] = (await listTexts(context, { kinds: ['thread', 'dilemma', 'lesson'] })).filter((one) => one.id === id);
	return text && !text.veiled ? { title: text.title, path: textPath(text) } : null;
}

export const titleOf = async (context: Context, about: About): Promise<string | null> =>
	(await placeOf(context, about))?.title ?? null;

/** `answer`: the page on which who said it makes it their own voice; null when they may not read what it is about. */
export type OwnNote = Note & { answer: Place | null };

export async function withAbout(context: Context, notes: readonly Note[]): Promise<OwnNote[]> {
	return Promise.all(
		notes.map(async (note) => {
			const place = note.about && (await placeOf(context, note.about));
			const form = note.about?.kind === 'story' ? 'antwoord' : 'antwoorden';
			return { ...note, answer: place && { ...place, path: `${place.path}?oogst=${note.id}#${form}` } };
		})
	);
}

/** What this person said of this story or text, as it was written down, to go on with in the form of answering. */
export async function saidOf({ db, viewer }: Context, noteId: string | null, about: About): Promise<Said | null> {
	if (!isSignedIn(viewer) || noteId === null || !isId(noteId)) return null;
	const [note] = await store.findMany(db, [noteId], viewer.id);
	return note?.about && aboutKey(note.about) === aboutKey(about) ? { noteId, words: note.body } : null;
}

/** Their voice stands where it belongs now: what was written down of it is nowhere any more. */
export async function becameVoice(context: Context, noteId: unknown, about: About): Promise<void> {
	if (typeof noteId !== 'string' || (await saidOf(context, noteId, about)) === null) return;
	if (isSignedIn(context.viewer)) await store.remove(context.db, noteId, context.viewer.id);
}
