// Everything the network shows one viewer, as one text: what the pages are made of, so also what a page does not print.
import type { Context } from '#platform/context.ts';
import { Forbidden, NotFound } from '#kernel/refusals.ts';
import { homeFor } from '#features/today/home.server.ts';
import { myDay } from '#features/today/today.server.ts';
import { showDesk, showLog } from '#features/care/desk.server.ts';
import { listTexts, showText } from '#features/joint-texts/joint-texts.server.ts';
import { showWeaving } from '#features/joint-texts/weaving-page.server.ts';
import { listCircles, showCircle } from '#features/circles/circles.server.ts';
import { textKinds } from '#features/joint-texts/kinds.ts';
import { wordsOn } from '#features/responses/responses.server.ts';
import { myNews } from '#features/returns/returns.server.ts';
import { becameOf, trailOf } from '#features/returns/trails.server.ts';
import { search } from '#features/search/search.server.ts';
import { listStories, showStory, storyVersions } from '#features/stories/stories.server.ts';
import type { History } from './history.ts';

/** JSON keeps what a page would carry along; a Map or a Set would say nothing otherwise. */
const spelledOut = (_: string, value: unknown): unknown =>
	value instanceof Map ? [...value] : value instanceof Set ? [...value] : value;

async function orNothing(look: () => Promise<unknown>): Promise<unknown> {
	try {
		return await look();
	} catch (error) {
		if (error instanceof NotFound || error instanceof Forbidden) return null;
		throw error;
	}
}

export async function seenBy(context: Context, { stories, texts, shared, circles }: History): Promise<string> {
	const storyIds = stories.map(({ id }) => id);
	const looks: (() => Promise<unknown>)[] = [
		() => listStories(context, {}),
		() => wordsOn(context, 'story', storyIds),
		() => listTexts(context, { kinds: textKinds }),
		() => homeFor(context),
		() => myDay(context),
		() => myNews(context),
		() => becameOf(context),
		() => showLog(context),
		() => showDesk(context),
		() => listCircles(context),
		...circles.map(
			({ id }) =>
				() =>
					showCircle(context, id)
		),
		...storyIds.flatMap((id) => [
			() => showStory(context, id),
			() => trailOf(context, id),
			() => storyVersions(context, id)
		]),
		...texts.flatMap(({ id }) => [() => showText(context, id), () => showWeaving(context, id)]),
		...shared.map(
			({ jointTextId, number }) =>
				() =>
					showText(context, jointTextId, number)
		),
		// Asked with another word than the one looked for: a page says back what was asked.
		() => search(context, { words: 'middag', kind: null, themeId: null }),
		() => search(context, { words: 'anders', kind: null, themeId: null })
	];
	const seen: unknown[] = [];
	for (const look of looks) seen.push(await orNothing(look));
	return JSON.stringify(seen, spelledOut);
}
