import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn, readsMembers } from '#kernel/viewer.ts';
import { circlesOnTheme } from '#features/circles/circles.server.ts';
import { nextGatherings } from '#features/gatherings/gatherings.server.ts';
import { textKinds, textPath } from '#features/joint-texts/kinds.ts';
import { listTexts } from '#features/joint-texts/joint-texts.server.ts';
import { drawStories } from '#features/lines/lines.server.ts';
import { roundPath } from '#features/rounds/round.ts';
import { listRounds } from '#features/rounds/rounds.server.ts';
import { forReader } from '#features/stories/shown.ts';
import { listStories } from '#features/stories/stories.server.ts';
import { themePath } from '#features/themes/theme.ts';
import { showTheme } from '#features/themes/themes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { context } = locals;
	const theme = await showTheme(context, idIn(params.adres) ?? notFound('theme'));
	if (url.pathname !== themePath(theme)) redirect(301, themePath(theme));
	const told = await listStories(context, { themeId: theme.id, kind: 'experience' });
	const asked = await listStories(context, { themeId: theme.id, kind: 'question' });
	const texts = await listTexts(context, { kinds: textKinds, themeId: theme.id });
	const threads = texts.filter(({ kind, veiled }) => kind === 'thread' && !veiled);
	const [stories, questions] = [told.stories.map(forReader), asked.stories.map(forReader)];
	return {
		description: theme.description,
		theme,
		stories,
		questions,
		now: context.now(),
		lines: await drawStories(context, [...stories, ...questions], threads),
		hasMore: told.hasMore || asked.hasMore,
		texts: texts.map((text) => ({
			id: text.id,
			kind: text.kind,
			title: text.title,
			summary: text.summary,
			veiled: text.veiled,
			path: textPath(text)
		})),
		rounds: (await listRounds(context, theme.id)).map(({ id, title, language, veiled, people }) => ({
			path: roundPath({ id, title, veiled }),
			title,
			language,
			people
		})),
		gatherings: await nextGatherings(context, { themeId: theme.id, most: 3 }),
		circles: await circlesOnTheme(context, theme.id),
		mayTell: isSignedIn(context.viewer),
		mayStartRound: readsMembers(context.viewer)
	};
};
