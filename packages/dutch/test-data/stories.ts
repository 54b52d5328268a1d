// Reads the practice stories: the text as typed, and what identifies in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../src/guard.ts';

export type Label = { start: number; end: number; kind: Kind };
export type Story = { number: number; background: string; capitals: boolean; text: string; labels: Label[] };

const KINDS: Record<string, Kind> = {
	n: 'name',
	a: 'address',
	z: 'postcode',
	p: 'phone',
	e: 'email',
	u: 'url',
	h: 'handle',
	b: 'bsn',
	i: 'iban',
	g: 'birthDate',
	d: 'date',
	l: 'age',
	k: 'plate',
	f: 'fileNumber',
	o: 'institution',
	c: 'care',
	s: 'school',
	w: 'place',
	q: 'illness',
	r: 'family',
	j: 'work',
};
/** In a name only the name itself identifies: "mevrouw" and "tante" tell nothing. */
const TITLE = /^(?:(?:mevrouw|mw\.|meneer|dhr\.|mr\.?|mrs|dr\.|ds\.|familie|opa|oma|tante|ome|oom|pan|sheikh|ma|meester) )+/i;

export const readStories = (): Story[] => ['1', '2', '3', '4'].flatMap(readFile);

/** Written before the learned tagger, one half to look at, the other (`readFreshStories`) to measure once at the end. */
export const readLearningStories = (): Story[] => readFile('5');
export const readFreshStories = (): Story[] => readFile('fresh');

/** Denser stories written before the rules for institutions were bettered: one batch to look at, the other measured at the end. */
export const readDenseStories = (): Story[] => readFile('6');
export const readHeldOutStories = (): Story[] => readFile('7');

/** Written when the guard was ready, in other hands' ways of writing, and measured once. */
export const readLastStories = (): Story[] => readFile('8');

/** Written when the detector was ready, and measured once: what came out is not used to better it. */
export const readUnseenStories = (): Story[] => readFile('unseen');

/** Sets written blind and committed before they were measured, by the day they were written. */
export const DATED = [
	'2026-11-26-a',
	'2026-11-26-b',
	'2026-11-26-c',
	'2026-11-26-d',
	'2026-11-26-e',
	'2026-11-26-f',
	'2026-11-27-g',
	'2026-11-27-h',
	'2026-11-27-i',
	'2026-11-27-j',
	'2026-11-27-k',
	'2026-11-27-l'
] as const;
export type Dated = (typeof DATED)[number];
/** Those that bring compounds, related words and questions along. */
export const WITH_LISTS = DATED.slice(0, 3);
/** Those that bring compounds, and those that bring texts in English. */
export const WITH_COMPOUNDS = DATED.filter((set) => !set.endsWith('d'));
export const WITH_ENGLISH = DATED.slice(0, 4);

/** Sentences by one who knows how people say one kind of thing, and sentences that only look so; nothing was learned from these. */
export const WAYS = ['shapes', 'noshapes', 'institutions', 'noinstitutions', 'names', 'nonames'] as const;
export const readWays = (name: (typeof WAYS)[number]): Story[] => linesIn(`2026-11-27-ways/${name}.txt`).map(readStory);

const linesIn = (file: string): string[] =>
	readFileSync(join(import.meta.dirname, file), 'utf8').trim().split('\n');
export const readDatedStories = (set: Dated): Story[] => linesIn(`${set}/stories.txt`).map(readStory);
/** Texts in English, with the names that stand in them. */
export const readEnglish = (set: Dated): Story[] => linesIn(`${set}/english.txt`).map(readStory);
/** Paragraphs in which nothing identifies anybody: every mark is a false one. They are numbered from 2001. */
export const readClean = (set: Dated): Story[] =>
	linesIn(`${set}/clean.txt`).map((text, at) => ({
		number: 2001 + at,
		background: '-',
		capitals: /\p{Lu}/u.test(text),
		text,
		labels: []
	}));

const readFile = (name: string): Story[] => linesIn(`stories-${name}.txt`).map(readStory);

function readStory(line: string): Story {
	const [number, background, capitals, marked] = line.split('|');
	const labels: Label[] = [];
	let text = '';
	let from = 0;
	for (const { 0: whole, 1: letter, 2: written, index } of marked!.matchAll(/\{(\w) ([^}]*)\}/g)) {
		text += marked!.slice(from, index);
		const title = letter === 'n' ? (TITLE.exec(written!)?.[0].length ?? 0) : 0;
		labels.push({ start: text.length + title, end: text.length + written!.length, kind: KINDS[letter!]! });
		text += written!;
		from = index + whole.length;
	}
	return { number: Number(number), background: background!, capitals: capitals === 'h', text: text + marked!.slice(from), labels };
}
