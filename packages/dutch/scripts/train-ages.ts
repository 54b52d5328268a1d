// Learns which numbers are ages from our own sentences (practice-ages.txt, an age between braces) and writes src/data/ages.ts:
// `node packages/dutch/scripts/train-ages.ts`. No story of test-data is read here. The same sentences give the same weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGE_WEIGHTS, ageLooks, amountsIn } from '../src/guard/age-looks.ts';
import { isRowed } from '../src/guard/ages-learned.ts';
import { packWeights } from '../src/guard/tagger.ts';
import { chanceFrom } from './practice.ts';

const ROUNDS = 12;
/** Learning goes on until right by this much. */
const MARGIN = 10;
/** An age overlooked is worse than a number asked about. */
const MISSED = 2;

type Lesson = { looks: number[]; is: boolean };

function lessonsOf(line: string): Lesson[] {
	const ages: [number, number][] = [];
	let text = '';
	for (const [part] of line.matchAll(/\{[^}]*\}|[^{]+/g)) {
		if (part.startsWith('{')) ages.push([text.length, text.length + part.length - 2]);
		text += part.replace(/[{}]/g, '');
	}
	const amounts = amountsIn(text);
	const is = amounts.map(({ start, end }) => ages.some(([from, to]) => start < to && from < end));
	return amounts.map((amount, at) => ({
		looks: ageLooks(text, amount, isRowed(text, amounts[at - 1], amount) && is[at - 1]!),
		is: is[at]!
	}));
}

/** The same sentence as others would type it: small, without commas, another number of about the same size. */
function ways(line: string, chance: () => number): string[] {
	const other = (written: string) => {
		const one = Number(written);
		return String(Math.max(2, one + Math.floor(chance() * 5) - 2));
	};
	const renumbered = line.replace(/(?<![\d.,:/-])\d{1,2}(?![\d.,:/-]|e\b)/g, other);
	return [line, line.toLowerCase(), renumbered, renumbered.toLowerCase().replace(/,(?=\s\D)/g, '')];
}

const chance = chanceFrom(11);
const lines = readFileSync(join(import.meta.dirname, 'practice-ages.txt'), 'utf8')
	.split('\n')
	.filter((line) => line && !line.startsWith('#'));
const lessons = lines.flatMap((line) => ways(line, chance).flatMap(lessonsOf));

const weights = new Float32Array(AGE_WEIGHTS);
const sums = new Float64Array(AGE_WEIGHTS);
let step = 0;
for (let round = 0; round < ROUNDS; round++) {
	for (let at = lessons.length - 1; at > 0; at--) {
		const other = Math.floor(chance() * (at + 1));
		[lessons[at], lessons[other]] = [lessons[other]!, lessons[at]!];
	}
	for (const { looks, is } of lessons) {
		step++;
		const score = looks.reduce((sum, look) => sum + weights[look]!, 0);
		const change = is && score < MARGIN ? MISSED : !is && score > -MARGIN ? -1 : 0;
		if (!change) continue;
		for (const look of looks) {
			weights[look]! += change;
			sums[look]! += change * step;
		}
	}
}
const mean = weights.map((weight, look) => weight - sums[look]! / step);
const largest = mean.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const small = Int8Array.from(mean, (weight) =>
	Math.max(-44, Math.min(44, Math.round((weight / Math.min(largest, 12)) * 44)))
);
writeFileSync(
	join(import.meta.dirname, '../src/data/ages.ts'),
	`// Made by scripts/train-ages.ts from scripts/practice-ages.txt. Do not edit.\nexport const ages =\n\t${JSON.stringify(packWeights(small))};\n`
);
console.log(`${lines.length} sentences, ${lessons.length} numbers, ${lessons.filter(({ is }) => is).length} of them ages`);
