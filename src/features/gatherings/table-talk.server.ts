// What was talked about at a gathering: the stories and texts a voice can be about, and a voice on its way to its place.
import { isId } from '#kernel/ids.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { kindsFromPractice, textPath } from '#features/joint-texts/kinds.ts';
import { listTexts } from '#features/joint-texts/joint-texts.server.ts';
import { mayAnswer, type Said } from '#features/responses/response.ts';
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
	const texts = await listTexts(context, { kinds: kindsFromPractice, themeId });
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

/** What it is called, where it stands, and whether this viewer can answer it there. */
type Place = { title: string; path: string; answers: boolean };
/** A text has no teller: whoever answers may. */
const ofNobody = { tellerId: null };

/** Those of them that this viewer may read, by their key. */
async function placesOf(context: Context, abouts: readonly About[]): Promise<Map<string, Place>> {
	const { viewer } = context;
	const idsOf = (kind: About['kind']) => abouts.filter((one) => one.kind === kind).map(({ id }) => id);
	const stories = [...(await storiesById(context, idsOf('story'))).values()];
	const texts = await listTexts(context, { kinds: kindsFromPractice, ids: idsOf('joint-text') });

	return new Map([
		...stories
			.filter(({ state }) => state === 'readable')
			.map((story): [string, Place] => [
				aboutKey({ kind: 'story', id: story.id }),
				{ title: headline(story), path: `${storyPath(story)}#antwoord`, answers: mayAnswer(viewer, story) }
			]),
		...texts
			.filter(({ veiled }) => !veiled)
			.map((text): [string, Place] => [
				aboutKey({ kind: 'joint-text', id: text.id }),
				{ title: text.title, path: `${textPath(text)}#antwoorden`, answers: mayAnswer(viewer, ofNobody) }
			])
	]);
}

/** True when this viewer may read it. */
export const canBeAbout = async (context: Context, about: About): Promise<boolean> =>
	(await placesOf(context, [about])).size > 0;

/** `answer`: the form in which who said it makes it their own voice; null when they cannot answer there. */
export type OwnNote = Note & { answer: { title: string; path: string } | null };

export async function withAbout(context: Context, notes: readonly Note[]): Promise<OwnNote[]> {
	const places = await placesOf(
		context,
		notes.flatMap(({ about }) => about ?? [])
	);
	return notes.map((note) => {
		const place = note.about && places.get(aboutKey(note.about));
		return { ...note, answer: place?.answers ? { title: place.title, path: withNote(place.path, note.id) } : null };
	});
}

/** The address carries which note it is, so that its words lie ready in the form. */
const withNote = (path: string, noteId: string): string => path.replace('#', `?oogst=${noteId}#`);

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
