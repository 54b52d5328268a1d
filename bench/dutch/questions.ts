// The questions to the practice stories, as people type them, and which stories answer them how well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	WITH_LISTS,
	readClean,
	readDatedStories,
	readDenseStories,
	readHeldOutStories,
	readLearningStories,
	readStories,
	type Story
} from '../../packages/dutch/test-data/stories.ts';

const data = join(import.meta.dirname, '../../packages/dutch/test-data');
export const linesOf = (file: string) =>
	readFileSync(join(data, file), 'utf8')
		.trim()
		.split('\n')
		.filter((line) => !line.startsWith('#'));

type Query = { words: string; wanted: Map<number, number> };
const queriesOf = (file: string): Query[] =>
	linesOf(file).map((line) => {
		const [words, wanted] = line.split('|');
		return {
			words: words!,
			wanted: new Map(wanted!.split(',').map((pair) => pair.split(':').map(Number) as [number, number]))
		};
	});
export type Finding = { queries: Query[]; corpus: Story[] };
export const practised: Finding = {
	queries: queriesOf('retrieval.txt'),
	corpus: readStories().filter(({ number }) => number <= 60)
};
/** Other stories, and questions written before the search was bettered. */
export const fresh: Finding = { queries: queriesOf('retrieval-fresh.txt'), corpus: readLearningStories() };

/** Forty questions to the dense stories, written right after these and before any search was run on them. */
export const dense: Finding = {
	queries: queriesOf('retrieval-3.txt'),
	corpus: [...readDenseStories(), ...readHeldOutStories()]
};

/** Thirty more to the same stories, looked at by nobody until all was ready. */
export const heldOut: Finding = { queries: queriesOf('retrieval-4.txt'), corpus: dense.corpus };

/** Questions to the stories and clean paragraphs of a set that was written blind. */
export const dated: Record<string, Finding> = Object.fromEntries(
	WITH_LISTS.map((set) => [
		set,
		{ queries: queriesOf(`${set}/retrieval.txt`), corpus: [...readDatedStories(set), ...readClean(set)] }
	])
);
