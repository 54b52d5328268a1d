import { pageNumber } from '#platform/web/page-number.ts';
import { askedOfMe, listQuestions } from '#features/questions/questions.server.ts';
import { forReader } from '#features/stories/shown.ts';
import { themeNames } from '#features/themes/themes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const themes = await themeNames(context);
	const themeId = themes.find(({ id }) => id === url.searchParams.get('thema'))?.id ?? null;
	const page = pageNumber(url.searchParams);
	const { lines, hasMore } = await listQuestions(context, { themeId, page });
	return {
		themes,
		themeId,
		page,
		hasMore,
		asked: (await askedOfMe(context)).map(forReader),
		lines: lines.map(({ story, ...line }) => ({ ...line, story: forReader(story) }))
	};
};
