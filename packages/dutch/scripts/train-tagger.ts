// Trains the tagger on made practice stories and writes src/data/tagger.ts: `node packages/dutch/scripts/train-tagger.ts`. No story of
// test-data is read here. The same sentences and lists give the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { features, moreFeatures, NAMED_AT, sightsOf, SIZE, type Sight } from '../src/guard/features.ts';
import { packWeights, scoresBy, type Learned } from '../src/guard/tagger.ts';
import { tokensOf, type Token } from '../src/guard/tokens.ts';
import { perceptron, shuffled, small } from './perceptron.ts';
import { chanceFrom, practice, type Practice } from './practice.ts';

const STORIES = Number(process.argv[2] ?? 30_000);
const ROUNDS = 4;
/** Learning goes on until right by this much, so that what is nearly wrong counts too. */
const MARGIN = 8;
/** A name overlooked is worse than a word taken for one. */
const MISSED = 1.5;

/** How many sentences of the stories for houses are about one, or look so. */
const WITH_HOUSES = 0.6;

type Sort = 'names' | 'houses';
type Lesson = { tokens: Token[]; is: boolean[] };

const lessonsOf = (stories: readonly Practice[], sort: Sort): Lesson[] =>
	stories.map((story) => {
		const tokens = tokensOf(story.text);
		return { tokens, is: tokens.map(({ start, end }) => story[sort].some(([from, to]) => start < to && from < end)) };
	});

/** The list of weights that speak for this word, filled anew each time. */
function looker(sort: Sort): (lesson: Lesson, sights: Sight[], at: number) => readonly number[] {
	const looked: number[] = [];
	const more: number[] = [];
	return ({ tokens, is }, sights, at) => {
		const before = at > 0 && is[at - 1]!;
		features(tokens, sights, at, before, looked);
		if (sort === 'names') return looked;
		moreFeatures(sights, at, before, more);
		looked.splice(NAMED_AT, 1);
		looked.push(...more);
		return looked;
	};
}

function train(lessons: readonly Lesson[], sort: Sort): Float32Array {
	const learner = perceptron(SIZE, { margin: MARGIN, missed: MISSED });
	const chance = chanceFrom(7);
	const look = looker(sort);
	for (let round = 0; round < ROUNDS; round++)
		for (const lesson of shuffled(lessons, chance)) {
			const sights = sightsOf(lesson.tokens);
			for (let at = 0; at < lesson.tokens.length; at++) learner.learn(look(lesson, sights, at), lesson.is[at]!);
		}
	return learner.mean();
}

function report(lessons: readonly Lesson[], learned: Learned, sort: Sort): string {
	let [right, wrong, missed] = [0, 0, 0];
	for (const { tokens, is } of lessons)
		scoresBy(tokens, learned)[sort].forEach((score, at) => {
			if (score > 0 && is[at]) right++;
			else if (score > 0) wrong++;
			else if (is[at]) missed++;
		});
	return `${sort} in made stories it did not learn from: found ${(right / (right + missed)).toFixed(3)}, right ${(right / (right + wrong)).toFixed(3)}`;
}

const learned = {
	names: small(train(lessonsOf(practice(STORIES, 1), 'names'), 'names')),
	houses: small(train(lessonsOf(practice(STORIES, 3, WITH_HOUSES), 'houses'), 'houses'))
};
const written = (name: string, weights: Int8Array) =>
	`export const ${name} =\n\t${JSON.stringify(packWeights(weights))};\n`;
writeFileSync(
	join(import.meta.dirname, '../src/data/tagger.ts'),
	'// Made by scripts/train-tagger.ts from scripts/practice-sentences.txt, practice-houses.txt and the lists of names. Do not edit.\n' +
		written('weights', learned.names) +
		written('houses', learned.houses)
);
console.log(report(lessonsOf(practice(3000, 2), 'names'), learned, 'names'));
console.log(report(lessonsOf(practice(3000, 4, WITH_HOUSES), 'houses'), learned, 'houses'));
