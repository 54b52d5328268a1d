import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { forReader } from '#features/stories/shown.ts';
import { shownMoment, storyPath } from '#features/stories/story.ts';
import { storyVersions } from '#features/stories/stories.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { story, versions } = await storyVersions(locals.context, idIn(params.adres) ?? notFound('story'));
	const path = `${storyPath(story)}/versies`;
	if (url.pathname !== path) redirect(301, path);
	return {
		story: forReader(story),
		versions: versions.map((one) => ({ ...one, at: shownMoment(story.signature, one.at) })).reverse()
	};
};
