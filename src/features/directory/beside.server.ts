// Two teams beside each other: the same question, another answer. No verdict, no count, no order that means better.
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { byDutchName, byDutchTitle } from '#platform/db/sorting.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { organisationById, organisationsById } from '#features/organisations/organisations.server.ts';
import { voiceForReader } from '#features/responses/shown.ts';
import { wordsOn } from '#features/responses/responses.server.ts';
import { forReader } from '#features/stories/shown.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { themesById } from '#features/themes/themes.server.ts';
import { saidBy, type Beside, type Side } from './beside.ts';
import * as store from './beside.store.server.ts';

/** Teams that said something about what this team said something about, by name. */
export async function teamsBeside({ db, viewer }: Context, id: string) {
	const teams = await organisationsById(db, await store.teamsBeside(db, viewer, id));
	return teams
		.filter(({ kind, leftAt, veiled }) => kind === 'member' && !leftAt && !veiled)
		.sort(byDutchName)
		.map((team) => ({ id: team.id, name: team.name }));
}

/** Only under `themeId` when it is given. Refuses nothing: two teams that share nothing have an empty page. */
export async function besideEachOther(context: Context, ids: [string, string], themeId: string | null) {
	const { db, viewer } = context;
	const [one, other] = await Promise.all(ids.map((id) => organisationById(db, id)));
	if (one?.kind !== 'member' || other?.kind !== 'member' || one.id === other.id) notFound('organisation');
	const shared = await store.storiesOfBoth(db, viewer, one.id, other.id);
	const wanted = shared.filter(({ themeIds }) => themeId === null || themeIds.includes(themeId)).map(({ id }) => id);
	const [stories, voices, themes] = await Promise.all([
		storiesById(context, wanted),
		wordsOn(context, 'story', wanted),
		themesById(db, [...new Set(shared.flatMap(({ themeIds }) => themeIds))])
	]);
	const sideOf = (storyId: string, teamId: string): Side => ({
		told: stories.get(storyId)?.organisationId === teamId && stories.get(storyId)?.signature !== 'network',
		voices: voices.filter((voice) => voice.subjectId === storyId && saidBy(teamId, voice)).map(voiceForReader)
	});
	return {
		teams: [one, other].map((team) => ({ id: team.id, name: team.name, path: organisationPath(team) })),
		themes: [...themes.values()]
			.filter(({ veiled }) => !veiled)
			.sort(byDutchTitle)
			.map(({ id, title }) => ({ id, title })),
		themeId,
		beside: wanted.flatMap((id): Beside[] => {
			const story = stories.get(id);
			if (story?.state !== 'readable') return [];
			return [{ story: forReader(story), sides: [sideOf(id, one.id), sideOf(id, other.id)] }];
		})
	};
}
