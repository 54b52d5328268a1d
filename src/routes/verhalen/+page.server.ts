import { pageNumber } from '#platform/web/page-number.ts';
import { storyKinds } from '#features/stories/story.ts';
import { forReader } from '#features/stories/shown.ts';
import { listStories } from '#features/stories/stories.server.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const themes = await listThemes(locals.context);
	const themeId = themes.find(({ id }) => id === url.searchParams.get('thema'))?.id ?? null;
	const kind = storyKinds.find((one) => one === url.searchParams.get('soort')) ?? null;
	const page = pageNumber(url.searchParams);
	const { stories, hasMore } = await listStories(locals.context, { themeId, kind, page });
	return {
		themes: themes.map(({ id, title }) => ({ id, title })),
		themeId,
		kind,
		page,
		hasMore,
		stories: stories.map(forReader)
	};
};
