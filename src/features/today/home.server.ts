// The front page: what lives, what was woven, and what came back from a table.
import type { Context } from '#platform/context.ts';
import { nextGatherings } from '#features/gatherings/gatherings.server.ts';
import { bringingsOf } from '#features/groups/groups.server.ts';
import type { BringingView } from '#features/groups/group.ts';
import { listThreads } from '#features/joint-texts/joint-texts.server.ts';
import { drawThemes } from '#features/lines/lines.server.ts';
import { forReader } from '#features/stories/shown.ts';
import { listStories } from '#features/stories/stories.server.ts';
import { listThemes } from '#features/themes/themes.server.ts';

const shownAnswers = 2;
const shownThemes = 6;
const shownThreads = 4;
const shownStories = 3;
const shownGatherings = 2;

export async function homeFor(context: Context) {
	const threads = (await listThreads(context)).filter(({ veiled }) => !veiled);
	const brought = await bringingsOf(
		context,
		threads.map(({ id }) => id)
	);
	const themes = (await listThemes(context)).filter(({ veiled }) => !veiled);
	const { stories } = await listStories(context);
	const alive = themes.filter(({ energy }) => energy !== 'asleep').slice(0, shownThemes);
	return {
		lines: await drawThemes(context, alive, threads),
		answers: latest([...brought.values()].flat()).slice(0, shownAnswers),
		threads: threads.slice(0, shownThreads),
		alive,
		stories: stories
			.filter(({ state }) => state === 'readable')
			.slice(0, shownStories)
			.map(forReader),
		gatherings: await nextGatherings(context, { most: shownGatherings }),
		isNew: themes.length === 0
	};
}

/** Answers there are, the newest first. */
const latest = (brought: BringingView[]): BringingView[] =>
	brought
		.filter(({ answer, veiled }) => answer !== null && !veiled)
		.sort((a, b) => (b.answeredAt?.getTime() ?? 0) - (a.answeredAt?.getTime() ?? 0));
