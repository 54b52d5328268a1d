// Trains the tagger on made practice stories and writes src/data/tagger.ts: `node packages/dutch/scripts/train-tagger.ts`. No story of
// test-data is read here. The same sentences and lists give the same weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { features, sightsOf, SIZE } from '../src/guard/features.ts';
import { nameScores, packWeights } from '../src/guard/tagger.ts';
import { tokensOf, type Token } from '../src/guard/tokens.ts';
import { chanceFrom, practice, type Practice } from './practice.ts';

const STORIES = Number(process.argv[2] ?? 30_000);
const ROUNDS = 4;
/** Learning goes on until right by this much, so that what is nearly wrong counts too. */
const MARGIN = 8;
/** A name overlooked is worse than a word taken for one. */
const MISSED = 1.5;

type Lesson = { tokens: Token[]; isName: boolean[] };

const lessonsOf = (stories: readonly Practice[]): Lesson[] =>
	stories.map(({ text, names }) => {
		const tokens = tokensOf(text);
		return { tokens, isName: tokens.map(({ start, end }) => names.some(([from, to]) => start < to && from < end)) };
	});

function train(lessons: readonly Lesson[]): Float32Array {
	const weights = new Float32Array(SIZE);
	const sums = new Float64Array(SIZE);
	const chance = chanceFrom(7);
	let step = 0;
	const learn = (looked: readonly number[], change: number) => {
		for (const feature of looked) {
			weights[feature]! += change;
			sums[feature]! += change * step;
		}
	};
	const looked: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		for (const { tokens, isName } of shuffled(lessons, chance)) {
			const sights = sightsOf(tokens);
			for (let at = 0; at < tokens.length; at++) {
				step++;
				features(tokens, sights, at, at > 0 && isName[at - 1]!, looked);
				let score = 0;
				for (const feature of looked) score += weights[feature]!;
				if (isName[at] && score < MARGIN) learn(looked, MISSED);
				else if (!isName[at] && score > -MARGIN) learn(looked, -1);
			}
		}
	}
	return weights.map((weight, feature) => weight - sums[feature]! / step);
}

function shuffled<Value>(list: readonly Value[], chance: () => number): Value[] {
	const order = [...list];
	for (let at = order.length - 1; at > 0; at--) {
		const other = Math.floor(chance() * (at + 1));
		[order[at], order[other]] = [order[other]!, order[at]!];
	}
	return order;
}

function small(weights: Float32Array): Int8Array {
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
	const step = Math.min(largest, 12) / 44;
	return Int8Array.from(weights, (weight) => Math.max(-44, Math.min(44, Math.round(weight / step))));
}

function report(lessons: readonly Lesson[], weights: Int8Array): string {
	let [right, wrong, missed] = [0, 0, 0];
	for (const { tokens, isName } of lessons)
		nameScores(tokens, weights).forEach((score, at) => {
			if (score > 0 && isName[at]) right++;
			else if (score > 0) wrong++;
			else if (isName[at]) missed++;
		});
	return `made stories it did not learn from: found ${(right / (right + missed)).toFixed(3)}, right ${(right / (right + wrong)).toFixed(3)}`;
}

const weights = small(train(lessonsOf(practice(STORIES, 1))));
writeFileSync(
	join(import.meta.dirname, '../src/data/tagger.ts'),
	`// Made by scripts/train-tagger.ts from scripts/practice-sentences.txt and the lists of names. Do not edit.\nexport const weights =\n\t${JSON.stringify(packWeights(weights))};\n`
);
console.log(report(lessonsOf(practice(3000, 2)), weights), `; ${weights.filter(Boolean).length} weights`);
