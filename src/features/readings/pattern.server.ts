// The pattern of a theme, from the stories this viewer may read: what they may not read is neither drawn nor counted.
import { before, days } from '#kernel/moments.ts';
import { leastIn } from '#kernel/suppression.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { forReader, type ReaderStory } from '#features/stories/shown.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import {
	answersTo,
	areaOf,
	besideFrom,
	compare,
	compared,
	inBin,
	leaning,
	lastPeriodDays,
	patternOf,
	questions,
	type Beside,
	type Question,
	type CountedReading
} from './pattern.ts';
import { placed } from './reading.ts';
import * as store from './reading.store.server.ts';

/** Whose readings a bin counts. */
export type Whose = 'tellers' | 'readers';
/** `bin`: 'about.7-4-1', whose stories are wanted. `beside`: what to lay next to it. Empty: neither. */
export type PatternAsk = { bin: string; whose: Whose; beside: string };

export async function showPattern(context: Context, themeId: string, ask: PatternAsk) {
	const { db, viewer } = context;
	const readings = await store.counted(db, viewer, themeId, 'tellers');
	const besideThem = await store.counted(db, viewer, themeId, 'readers');
	const others = (await listThemes(context)).filter(({ id, veiled }) => id !== themeId && !veiled);
	const beside = besideFrom(
		ask.beside,
		others.map(({ id }) => id)
	);
	const least = leastIn(isSignedIn(viewer) ? 'closed' : 'public');
	return {
		stories: readings.length,
		least,
		patterns: questions.map((question) => ({
			byTellers: patternOf(readings, question, least),
			byReaders: patternOf(besideThem, question, least)
		})),
		opened: await storiesInBin(context, ask.whose === 'readers' ? besideThem : readings, ask),
		others: others.map(({ id, title }) => ({ id, title })),
		beside: beside && {
			beside,
			comparisons: await comparing(context, readings, beside, least)
		}
	};
}

async function comparing(context: Context, readings: readonly CountedReading[], beside: Beside, least: number) {
	const sides = await sidesOf(context, readings, beside);
	return compared.map((question) => compare(question, sides, least, beside.kind === 'periods'));
}

type Sides = [readonly CountedReading[], readonly CountedReading[]];

async function sidesOf(
	{ db, viewer, now }: Context,
	readings: readonly CountedReading[],
	beside: Beside
): Promise<Sides> {
	if (beside.kind === 'theme') return [readings, await store.counted(db, viewer, beside.themeId, 'tellers')];
	if (beside.kind === 'periods') {
		const from = before(now(), days(lastPeriodDays));
		return [readings.filter(({ toldAt }) => toldAt > from), readings.filter(({ toldAt }) => toldAt <= from)];
	}
	const [one, other] = beside.layers;
	return [
		readings.filter(({ layers }) => layers.includes(one)),
		readings.filter(({ layers }) => layers.includes(other))
	];
}

export type OpenedBin = { question: Question; value: string; whose: Whose; stories: ReaderStory[] };

/** Null for no bin, and for one of a pattern that is not shown. */
async function storiesInBin(
	context: Context,
	readings: readonly CountedReading[],
	{ bin, whose }: PatternAsk
): Promise<OpenedBin | null> {
	const question = questions.find((one) => bin.startsWith(`${one}.`));
	const value = question && bin.slice(question.length + 1);
	if (!question || !value) return null;
	const apart: readonly string[] = question in placed ? placed[question as keyof typeof placed].apart : [];
	if (!answersTo[question].includes(value) && !apart.includes(value)) return null;
	if (patternOf(readings, question, 0).bins === null) return null;
	const ids = [...new Set(inBin(readings, question, value).map(({ storyId }) => storyId))];
	const stories = [...(await storiesById(context, ids)).values()].filter(({ state }) => state === 'readable');
	stories.sort((a, b) => (b.toldAt?.getTime() ?? 0) - (a.toldAt?.getTime() ?? 0));
	return { question, value, whose, stories: stories.map(forReader) };
}

const latestShown = 2;

/**
 * What residents need, three things, as tellers said of their stories: how many lean to each (`counts`, null: too few), and
 * the last ones this viewer may read. `isWanted`: of which moment.
 */
export async function conditionsOfResidents(context: Context, isWanted: (toldAt: Date) => boolean) {
	const { db, viewer } = context;
	const readings = (await store.counted(db, viewer, null, 'tellers')).filter(({ toldAt }) => isWanted(toldAt));
	const side = leaning(readings, 'about', leastIn(isSignedIn(viewer) ? 'closed' : 'public'));
	const newest = readings.toSorted((a, b) => b.toldAt.getTime() - a.toldAt.getTime());
	const perCorner = ['0', '1', '2'].map((corner) =>
		newest.filter(({ about }) => about !== null && isPlace(about) && areaOf('about', about) === corner)
	);
	const latest = perCorner.map((some) => some.slice(0, latestShown).map(({ storyId }) => storyId));
	const stories = await storiesById(context, latest.flat());
	return {
		stories: side?.stories ?? null,
		corners: latest.map((ids, corner) => ({
			count: side?.counts[corner] ?? null,
			latest: ids.flatMap((id) => {
				const story = stories.get(id);
				return story?.state === 'readable' ? [forReader(story)] : [];
			})
		}))
	};
}

const isPlace = (answer: string): boolean => placed.about.places.includes(answer);
