// Learns which numbers are ages from our own sentences (practice-ages.txt, an age between < and >) and writes src/data/ages.ts:
// `node packages/dutch/scripts/train-ages.ts`. No story of test-data is read here. The same sentences give the same weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../src/data/words.ts';
import { female, male } from '../src/data/names.ts';
import { AGE_WEIGHTS, ageLooks, amountsIn } from '../src/guard/age-looks.ts';
import { isRowed } from '../src/guard/ages-learned.ts';
import { packWeights } from '../src/guard/tagger.ts';
import { firstName, isNoun } from '../src/guard/lexicon.ts';
import { isVerbForm } from '../src/guard/verbs.ts';
import { unpack } from '../src/pack.ts';
import { perceptron, shuffled, small } from './perceptron.ts';
import { chanceFrom } from './practice.ts';

const ROUNDS = 6;
/** Learning goes on until right by this much. */
const MARGIN = 10;
/** An age overlooked is worse than a number asked about. */
const MISSED = 1.2;

/** How often a line is said, with choices in it and without. */
const [MANY, FEW] = [150, 20];

type Lesson = { looks: number[]; is: boolean };

const chance = chanceFrom(11);
const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(chance() * from.length)]!;

const WORDS =
	'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
		' '
	);
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const known = [...unpack(words)].filter((word) => word.length > 4 && word.length < 14 && !firstName(word));
const plurals = known.filter(
	(word) => /(?:en|s)$/.test(word) && isNoun(word.replace(/(?:en|s)$/, '')) && !isVerbForm(word)
);
const acts = known.filter((word) => /t$/.test(word) && isVerbForm(word));
const adjectives = known.filter((word) => /(?:ig|lijk|baar|zaam|loos)$/.test(word));
const firsts = [...unpack(female), ...unpack(male)];

function inWords(value: number): string {
	if (value < 20) return WORDS[value - 1]!;
	const [ten, unit] = [TENS[Math.floor(value / 10) - 2]!, value % 10];
	if (!unit) return ten;
	return `${WORDS[unit - 1]!}${unit === 2 || unit === 3 ? 'ën' : 'en'}${ten}`;
}
const between = (least: number, most: number): number => least + Math.floor(chance() * (most - least + 1));
const SLOTS: Record<string, () => string> = {
	'[k]': () => String(between(2, 17)),
	'[K]': () => inWords(between(2, 17)),
	'[g]': () => String(between(18, 97)),
	'[G]': () => inWords(between(18, 97)),
	'[T]': () => pick(TENS),
	'[c]': () => String(between(2, 14)),
	'[C]': () => inWords(between(2, 14)),
	'[M]': () => pick(plurals),
	'[D]': () => pick(acts),
	'[A]': () => pick(adjectives),
	'[V]': () => pick(firsts).replace(/^./, (letter) => letter.toUpperCase())
};

/** Of each choice one, the innermost first, and a number or name in each slot. */
function said(line: string): string {
	let text = line;
	for (let deep = 0; deep < 4 && text.includes('{'); deep++)
		text = text.replace(/\{([^{}]*)\}/g, (_, choices: string) => pick(choices.split('|')));
	return text.replace(/\[\w\]/g, (slot) => SLOTS[slot]?.() ?? slot);
}

function lessonsOf(line: string): Lesson[] {
	const ages: [number, number][] = [];
	let text = '';
	for (const [part] of line.matchAll(/<[^>]*>|[^<]+/g)) {
		if (part.startsWith('<')) ages.push([text.length, text.length + part.length - 2]);
		text += part.replace(/[<>]/g, '');
	}
	const amounts = amountsIn(text);
	const is = amounts.map(({ start, end }) => ages.some(([from, to]) => start < to && from < end));
	return amounts.map((amount, at) => ({
		looks: ageLooks(text, amount, isRowed(text, amounts[at - 1], amount) && is[at - 1]!),
		is: is[at]!
	}));
}

/** Another number of about the same size, as long as it is the same kind of sentence. */
const renumbered = (line: string): string =>
	line.replace(/(?<![\d.,:/'-])\d{1,2}(?![\d.,:/-]|e(?!\p{L}))/gu, (written) =>
		String(Math.max(2, Number(written) + between(-2, 2)))
	);

/** As others would type it: small, without commas, with the sentence before it or behind it. */
function typed(line: string): string {
	const opened = line.replace(/^(<?)\p{Ll}/u, (letter) => letter.toUpperCase());
	const way = chance();
	return way < 0.5 ? opened : way < 0.8 ? opened.toLowerCase() : opened.toLowerCase().replace(/,(?=\s\D)/g, '');
}

const lines = readFileSync(join(import.meta.dirname, 'practice-ages.txt'), 'utf8')
	.split('\n')
	.filter((line) => line && !line.startsWith('#'));
/** A line with choices says many things. */
const times = (line: string): number => (line.includes('{') || line.includes('[') ? MANY : FEW);
const made = lines.flatMap((line) => Array.from({ length: times(line) }, () => typed(renumbered(said(line)))));
const lessons = made.flatMap((line, at) => {
	const beside =
		chance() < 0.5 ? line : chance() < 0.5 ? `${pick(made)} ${line}` : `${line} ${made[(at * 7919) % made.length]!}`;
	return lessonsOf(beside);
});

const learner = perceptron(AGE_WEIGHTS, { margin: MARGIN, missed: MISSED });
for (let round = 0; round < ROUNDS; round++)
	for (const { looks, is } of shuffled(lessons, chance)) learner.learn(looks, is);
writeFileSync(
	join(import.meta.dirname, '../src/data/ages.ts'),
	`// Made by scripts/train-ages.ts from scripts/practice-ages.txt. Do not edit.\nexport const ages =\n\t${JSON.stringify(packWeights(small(learner.mean())))};\n`
);
console.log(
	`${lines.length} sentences, ${lessons.length} numbers, ${lessons.filter(({ is }) => is).length} of them ages`
);
