// The front door of "wie herkent dit?": stories like this one that the viewer may read, why, and whom they could meet.
import { readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { organisationsById } from '#features/organisations/organisations.server.ts';
import { storiesAbout } from '#features/search/search.server.ts';
import { headline, storyPath, type StoryView } from '#features/stories/story.ts';
import { listStories, storiesById } from '#features/stories/stories.server.ts';
import { themePath } from '#features/themes/theme.ts';
import { chosenWords } from '#features/themes/theme-words.server.ts';
import { nearestFirst } from './meaning.server.ts';
import { sharedWords, tellingBy, tellingTerms, type SharedWord } from './likeness.ts';

export type Likeness = {
	id: string;
	path: string;
	headline: string;
	language: string;
	/** Empty: it is the theme alone. */
	words: SharedWord[];
	/** The theme that the tellers of both chose; null where their words are reason enough. */
	theme: { title: string; path: string } | null;
	/** As far as they signed: nobody for "iemand uit het netwerk". */
	person: { name: string; path: string | null } | null;
	team: { name: string; path: string | null } | null;
};

const most = 3;
/** So many of the best found are read and compared. */
const compared = 12;

/**
 * Up to three; none for a story this viewer may not read. Other stories of the same teller are not somebody else's. Where words
 * find few, stories follow that were told about one of the same `themes`, the newest first.
 */
export async function storiesLike(
	context: Context,
	storyId: string,
	themes: readonly StoryTheme[] = []
): Promise<Likeness[]> {
	const story = (await storiesById(context, [storyId])).get(storyId);
	if (story?.state !== 'readable') return [];
	const text = textOf(story);
	const found = (await storiesAbout(context, tellingTerms(text), storyId)).slice(0, compared);
	const ids = await nearestFirst(context.db, storyId, found);
	const others = await storiesById(context, ids);
	const isTelling = tellingBy(await chosenWords(context));
	const alike = ids.flatMap((id) => {
		const other = others.get(id);
		if (other?.state !== 'readable' || isOfTheSame(story, other)) return [];
		const words = sharedWords(text, textOf(other), isTelling);
		return words.length > 0 ? [{ story: other, words, theme: null }] : [];
	});
	const some = alike.slice(0, most);
	const more = some.length < most ? await onTheSameTheme(context, story, themes) : [];
	const known = new Set([storyId, ...some.map((one) => one.story.id)]);
	return withPeople(context, [...some, ...more.filter((one) => !known.has(one.story.id))].slice(0, most));
}

type StoryTheme = { id: string; title: string; veiled: boolean };
type Alike = { story: StoryView; words: SharedWord[]; theme: StoryTheme | null };

/** What their tellers said it is about is a reason too, also where they used other words. */
async function onTheSameTheme(context: Context, story: StoryView, themes: readonly StoryTheme[]): Promise<Alike[]> {
	const theme = themes.find(({ veiled }) => !veiled);
	if (!theme) return [];
	const { stories } = await listStories(context, { themeId: theme.id });
	return stories
		.filter((other) => other.state === 'readable' && !isOfTheSame(story, other))
		.map((other) => ({ story: other, words: [], theme }));
}

const textOf = ({ title, body }: StoryView): string => `${title ?? ''}\n${body ?? ''}`;
const isOfTheSame = (one: StoryView, other: StoryView): boolean =>
	one.tellerId !== null && one.tellerId === other.tellerId;

async function withPeople({ db, viewer }: Context, alike: readonly Alike[]): Promise<Likeness[]> {
	const teamIds = alike.flatMap(({ story }) => story.organisationId ?? []);
	const teams = new Map((await organisationsById(db, teamIds)).map((team) => [team.id, team]));
	return alike.map(({ story, words, theme }) => {
		const { name, team } = story.signedAs;
		const place = story.organisationId ? teams.get(story.organisationId) : undefined;
		const personPath = readsMembers(viewer) && story.tellerId ? `/mensen/${story.tellerId}` : null;
		return {
			id: story.id,
			path: storyPath(story),
			headline: headline(story),
			language: story.language,
			words,
			theme: theme && { title: theme.title, path: themePath(theme) },
			person: name === null ? null : { name, path: personPath },
			team: team === null ? null : { name: place?.name ?? team, path: place ? organisationPath(place) : null }
		};
	});
}
