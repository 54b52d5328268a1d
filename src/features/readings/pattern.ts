// Patterns in what tellers said of their stories, and apart from them in what readers laid beside those: counts in bins,
// never a mean, never smoothed (promise 8). Pure.
import { withoutSmallCells } from '#kernel/suppression.ts';
import {
	goals,
	layers,
	linePlaces,
	moods,
	placed,
	weightsOf,
	type Layer,
	type Marks,
	type Placed,
	type Triad
} from './reading.ts';

/** What one person said of one story: its teller, or a reader. The two are never counted together. */
export type CountedReading = Marks & { storyId: string; by: string; toldAt: Date };

export const patternRules = { leastStories: 10, few: 5 };

/** Counts readings: of tellers there is one for each story. `few`: not none, and too few, or of too few people, for a number. */
export type Count = number | 'few';
export type Bin = { value: string; count: Count };

export type Question = Placed | 'layers' | 'goals' | 'mood';
export const questions: readonly Question[] = ['about', 'helped', 'line', 'layers', 'goals', 'mood'];

/** What can be answered to it, in the order it is shown. The order says nothing. */
export const answersTo: Record<Question, readonly string[]> = {
	about: placed.about.places,
	helped: placed.helped.places,
	line: placed.line.places,
	layers,
	goals,
	mood: moods
};

export function answersIn(reading: Marks, question: Question): readonly string[] {
	const answer = reading[question];
	return answer === null ? [] : typeof answer === 'string' ? [answer] : answer;
}

/** `readings`: how many answered. `bins` null: under ten stories nothing is shown. `apart`: "niets hielp" and "niet van toepassing", never in the picture. */
export type Pattern = { question: Question; readings: number; stories: number; bins: Bin[] | null; apart: Bin[] };

/** `least`: number of people a number needs, see `leastIn` in kernel/suppression. */
export function patternOf(readings: readonly CountedReading[], question: Question, least: number): Pattern {
	const known = answersTo[question];
	const answered = readings.filter((one) => answersIn(one, question).some((answer) => known.includes(answer)));
	const counted = { question, readings: answered.length, stories: storiesOf(answered) };
	if (counted.stories < patternRules.leastStories) return { ...counted, bins: null, apart: [] };
	const apart = question === 'helped' || question === 'about' || question === 'line' ? placed[question].apart : [];
	return {
		...counted,
		bins: hideWhatFollows(known.map((value) => binOf(readings, question, value, least))),
		apart: apart.map((value) => binOf(readings, question, value, least))
	};
}

export const inBin = (readings: readonly CountedReading[], question: Question, value: string): CountedReading[] =>
	readings.filter((one) => answersIn(one, question).includes(value));

const peopleOf = (readings: readonly CountedReading[]): number => new Set(readings.map(({ by }) => by)).size;
const storiesOf = (readings: readonly CountedReading[]): number => new Set(readings.map(({ storyId }) => storyId)).size;

function binOf(readings: readonly CountedReading[], question: Question, value: string, least: number): Bin {
	const inside = inBin(readings, question, value);
	const few = inside.length < patternRules.few || peopleOf(inside) < least;
	return { value, count: inside.length === 0 ? 0 : few ? 'few' : inside.length };
}

/** One bin without a number would follow from the total: the smallest number beside it goes too. */
function hideWhatFollows(bins: Bin[]): Bin[] {
	if (bins.filter(({ count }) => count === 'few').length !== 1) return bins;
	const numbers = bins.map(({ count }) => count).filter((count) => count !== 'few' && count > 0);
	const smallest = Math.min(...(numbers as number[]));
	const at = bins.findIndex(({ count }) => count === smallest);
	return bins.map((bin, i) => (i === at ? { ...bin, count: 'few' } : bin));
}

// Comparing: two themes, two layers or two periods, in fewer and larger bins, so that more than small numbers is left.

export type Compared = Triad | 'line';
export const compared: readonly Compared[] = ['about', 'helped', 'line'];

/** A triangle in four: each corner with what leans to it, and what lies between. A line in three. */
export const areas: Record<Compared, readonly string[]> = {
	about: ['0', '1', '2', 'between'],
	helped: ['0', '1', '2', 'between'],
	line: ['low', 'even', 'high']
};

export function areaOf(question: Compared, place: string): string {
	if (question === 'line') {
		const middle = (linePlaces.length + 1) / 2;
		return Number(place) === middle ? 'even' : Number(place) < middle ? 'low' : 'high';
	}
	const corner = weightsOf(place).findIndex((weight) => weight >= 7);
	return corner < 0 ? 'between' : String(corner);
}

export type Side = { stories: number; counts: (number | null)[] };
/** `sides` null: one of the two has fewer than ten stories. A count is null when it is too small, also when it is none. */
export type Comparison = { question: Compared; sides: [Side, Side] | null };

function inAreas(readings: readonly CountedReading[], question: Compared) {
	const known = answersTo[question];
	const answered = readings.filter((reading) => known.includes(reading[question] ?? ''));
	const byArea = areas[question].map((area) =>
		answered.filter((reading) => areaOf(question, reading[question] ?? '') === area)
	);
	return { stories: answered.length, byArea };
}

/** How many stories lean to each area, in the order of `areas`. Null: fewer than ten stories. */
export function leaning(readings: readonly CountedReading[], question: Compared, least: number): Side | null {
	const { stories, byArea } = inAreas(readings, question);
	if (stories < patternRules.leastStories) return null;
	const [kept] = withoutSmallCells([byArea.map(peopleOf)], Math.max(least, patternRules.few), false);
	return { stories, counts: byArea.map((inside, at) => (typeof kept?.[at] !== 'number' ? null : inside.length)) };
}

/** `wholeKnown`: the two sides together are everything, so their sum can be known. */
export function compare(
	question: Compared,
	[one, other]: readonly [readonly CountedReading[], readonly CountedReading[]],
	least: number,
	wholeKnown: boolean
): Comparison {
	const cells = [one, other].map((readings) => inAreas(readings, question));
	if (cells.some(({ stories }) => stories < patternRules.leastStories)) return { question, sides: null };
	const people = cells.map(({ byArea }) => byArea.map(peopleOf));
	const kept = withoutSmallCells(people, Math.max(least, patternRules.few), wholeKnown);
	const sides = cells.map(({ stories, byArea }, side) => ({
		stories,
		counts: byArea.map((inside, at) => (typeof kept[side]?.[at] !== 'number' ? null : inside.length))
	}));
	return { question, sides: [sides[0] as Side, sides[1] as Side] };
}

/** What lies beside what: the value of the choice on the page. */
export type Beside =
	{ kind: 'theme'; themeId: string } | { kind: 'layers'; layers: [Layer, Layer] } | { kind: 'periods' };

export const besideValue = (beside: Beside): string =>
	beside.kind === 'theme' ? `thema-${beside.themeId}` : beside.kind === 'periods' ? 'tijd' : beside.layers.join('-');

export const layerPairs: readonly [Layer, Layer][] = layers.flatMap((one, i) =>
	layers.slice(i + 1).map((other): [Layer, Layer] => [one, other])
);

/** Null for a value that is no choice. */
export function besideFrom(value: string, themeIds: readonly string[]): Beside | null {
	const choices: Beside[] = [
		...themeIds.map((themeId): Beside => ({ kind: 'theme', themeId })),
		...layerPairs.map((pair): Beside => ({ kind: 'layers', layers: pair })),
		{ kind: 'periods' }
	];
	return choices.find((choice) => besideValue(choice) === value) ?? null;
}

/** The last half year, and everything before it. */
export const lastPeriodDays = 182;
