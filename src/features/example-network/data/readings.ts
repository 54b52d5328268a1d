// How invented tellers read their stories: by a rule, so that every story that is added gets its reading too.
import type { Goal, Layer, Marks, Mood } from '#features/readings/reading.ts';

/** What tends to be chosen under a theme. One of each row is taken, by the name of the story. */
type Leaning = { about: readonly string[]; helped: readonly string[]; line: readonly string[] };

const apart = 'not-applicable';

const leanings: Record<string, Leaning> = {
	blijven: {
		about: [...Array<string>(7).fill('1-10-1'), '1-7-4', '1-7-4', '2-8-2', '4-7-1', '2-5-5', '4-4-4', '7-4-1'],
		helped: ['1-7-4', '1-4-7', '1-1-10', '1-1-10', '2-5-5', 'nothing', '7-4-1', apart],
		line: ['5', '5', '4', '4', '3', '2']
	},
	papier: {
		about: ['2-2-8', '1-4-7', '5-2-5', '4-4-4', '7-1-4', apart, apart],
		helped: ['10-1-1', '7-4-1', 'nothing', 'nothing', '8-2-2', '5-5-2'],
		line: ['1', '1', '2', '2', '3', '4']
	},
	dak: {
		about: ['10-1-1', '10-1-1', '7-4-1', '8-2-2', '5-5-2', '4-7-1'],
		helped: ['nothing', '1-1-10', '5-2-5', '7-1-4', '10-1-1'],
		line: ['1', '2', '2', '3', '5']
	}
};

const anywhere: Leaning = {
	about: ['1-7-4', '1-4-7', '2-5-5', '4-4-4', '2-8-2', '7-4-1', apart],
	helped: ['1-10-1', '4-7-1', '1-1-10', '4-4-4', 'nothing', '2-5-5'],
	line: ['2', '3', '4', '5', '5', apart]
};

const wherePlayed: readonly (readonly Layer[])[] = [
	['resident'],
	['resident', 'organisation'],
	['organisation'],
	['betweenOrganisations'],
	['resident', 'system'],
	[]
];
const aims: readonly (readonly Goal[])[] = [
	['ordinaryLife'],
	['professionalSpace', 'lessBureaucracy'],
	['normalise'],
	['lessBureaucracy'],
	[],
	['demedicalise']
];
const feelings: readonly (Mood | null)[] = ['hopeful', 'heavy', 'angry', 'proud', 'unknown', null, 'heavy'];

/** A number that is always the same for the same words. */
function numberOf(words: string): number {
	let sum = 7;
	for (const letter of words) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
	return sum;
}

const oneOf = <T>(choices: readonly T[], words: string): T => choices[numberOf(words) % choices.length] as T;

/** One teller in five only did what is asked right after telling. */
export function readingOf(story: string, theme: string | undefined): Marks {
	const { about, helped, line } = leanings[theme ?? ''] ?? anywhere;
	const short = numberOf(`kort ${story}`) % 5 === 0;
	return {
		about: oneOf(about, `over ${story}`),
		helped: short ? null : oneOf(helped, `hielp ${story}`),
		line: short ? null : oneOf(line, `doorslag ${story}`),
		layers: short ? [] : oneOf(wherePlayed, `laag ${story}`),
		goals: short ? [] : oneOf(aims, `doel ${story}`),
		mood: short ? null : oneOf(feelings, `stemming ${story}`)
	};
}

/** One in four of those who answered a story lays a reading beside it, and another than the teller's. */
export const readsBeside = (story: string, by: string): boolean => numberOf(`naast ${story} ${by}`) % 4 === 0;
export const readingBeside = (story: string, by: string): Marks => readingOf(`${story} ${by}`, undefined);
