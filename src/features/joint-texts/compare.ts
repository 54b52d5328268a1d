// Two versions beside each other, sentence by sentence and, in a sentence that changed, word by word. Pure, on the server.
import { diffArrays, diffWordsWithSpace } from 'diff';
import { plainWords } from './joint-text.ts';
import { textFields, type TextField } from './kinds.ts';
import type { Position, Version } from './joint-text.ts';
import type { ShownSentence, ShownVoice } from './shown.ts';

export type Words = { words: string; state: 'same' | 'gone' | 'new' }[];

/** `number`: the place of the sentence in its version; null: it is not in that version. */
export type ComparedSentence = {
	state: 'same' | 'gone' | 'new' | 'changed';
	from: number | null;
	to: number | null;
	words: Words;
	/** Of the sentence as it stands in the newer version; of a sentence that is gone, as it stood in the older. */
	sentence: ShownSentence;
	/** Differing voices that came beside it or no longer stand there. */
	newVoices: ShownVoice[];
	goneVoices: ShownVoice[];
	/** How many sources came and went. */
	newSources: number;
	goneSources: number;
};

export type ComparedText = { field: TextField | 'title' | 'summary'; words: Words };
export type ComparedPosition = { number: number; title: Words; protects: Words };

export type Comparable = {
	version: Pick<Version, TextField | 'title' | 'summary'>;
	sentences: readonly ShownSentence[];
	positions: readonly Position[];
};
export type Comparison = {
	sentences: ComparedSentence[];
	/** Only those in which something changed. */
	texts: ComparedText[];
	positions: ComparedPosition[];
	/** How many sentences stayed, changed, came and went. */
	counts: Record<ComparedSentence['state'], number>;
};

export function compare(older: Comparable, newer: Comparable): Comparison {
	const sentences = pairs(older.sentences, newer.sentences).map(comparedSentence);
	const counts = { same: 0, changed: 0, new: 0, gone: 0 };
	for (const { state } of sentences) counts[state]++;
	const fields = ['title', 'summary', ...textFields] as const;
	return {
		sentences,
		texts: fields
			.filter((field) => older.version[field] !== newer.version[field])
			.map((field) => ({ field, words: wordsOf(older.version[field], newer.version[field]) })),
		positions: comparedPositions(older.positions, newer.positions),
		counts
	};
}

type Placed = { at: number; sentence: ShownSentence };
type Pair = { from: Placed | null; to: Placed | null };

/** Equal sentences hold the two texts together; between them, sentences that share most of their words are one that changed. */
function pairs(older: readonly ShownSentence[], newer: readonly ShownSentence[]): Pair[] {
	const placed = (some: readonly ShownSentence[]): Placed[] => some.map((sentence, i) => ({ at: i + 1, sentence }));
	const found: Pair[] = [];
	const [left, right] = [placed(older), placed(newer)];
	let gone: Placed[] = [];
	const flush = (came: Placed[]) => {
		found.push(...changedAmong(gone, came));
		gone = [];
	};
	const same = (a: Placed, b: Placed) => plainWords(a.sentence.body) === plainWords(b.sentence.body);
	let came: Placed[] = [];
	let [i, j] = [0, 0];
	for (const { added, removed, count } of diffArrays(left, right, { comparator: same })) {
		if (removed) gone.push(...left.slice(i, (i += count)));
		else if (added) came.push(...right.slice(j, (j += count)));
		else {
			flush(came);
			came = [];
			for (let n = 0; n < count; n++) found.push({ from: left[i++] ?? null, to: right[j++] ?? null });
		}
	}
	flush(came);
	return found;
}

/** Half of the words or more are the same: it is the same sentence, written differently. */
const enoughAlike = 0.5;

function changedAmong(gone: readonly Placed[], came: readonly Placed[]): Pair[] {
	const left = [...gone];
	const found: Pair[] = came.map((to) => {
		const best = left
			.map((from) => ({ from, alike: likeness(from.sentence.body, to.sentence.body) }))
			.sort((a, b) => b.alike - a.alike)[0];
		if (!best || best.alike < enoughAlike) return { from: null, to };
		left.splice(left.indexOf(best.from), 1);
		return { from: best.from, to };
	});
	return [...left.map((from) => ({ from, to: null })), ...found];
}

/** 0: no word in common; 1: the same words. */
function likeness(one: string, other: string): number {
	const [a, b] = [new Set(wordsIn(one)), new Set(wordsIn(other))];
	const both = [...a].filter((word) => b.has(word)).length;
	return (2 * both) / Math.max(1, a.size + b.size);
}
const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];

function comparedSentence({ from, to }: Pair): ComparedSentence {
	const sentence = (to ?? from)!.sentence; // a pair has at least one side
	const [before, after] = [from?.sentence, to?.sentence];
	const words = wordsOf(plainWords(before?.body ?? ''), plainWords(after?.body ?? ''));
	const changed = words.some(({ state }) => state !== 'same');
	const without = <T extends { id: string }>(some: readonly T[], others: readonly T[]) =>
		some.filter(({ id }) => !others.some((one) => one.id === id));
	const refs = (one: ShownSentence | undefined) => (one?.sources ?? []).map(({ refId }) => ({ id: refId }));
	return {
		state: !from ? 'new' : !to ? 'gone' : changed ? 'changed' : 'same',
		from: from?.at ?? null,
		to: to?.at ?? null,
		words,
		sentence,
		newVoices: before ? without(after?.voices ?? [], before.voices) : [],
		goneVoices: after ? without(before?.voices ?? [], after.voices) : [],
		newSources: before ? without(refs(after), refs(before)).length : 0,
		goneSources: after ? without(refs(before), refs(after)).length : 0
	};
}

function comparedPositions(older: readonly Position[], newer: readonly Position[]): ComparedPosition[] {
	const numbers = [...new Set([...older, ...newer].map(({ number }) => number))].sort((a, b) => a - b);
	const of = (some: readonly Position[], number: number) => some.find((one) => one.number === number);
	return numbers
		.map((number) => ({
			number,
			title: wordsOf(of(older, number)?.title ?? '', of(newer, number)?.title ?? ''),
			protects: wordsOf(of(older, number)?.protects ?? '', of(newer, number)?.protects ?? '')
		}))
		.filter(({ title, protects }) => [...title, ...protects].some(({ state }) => state !== 'same'));
}

function wordsOf(older: string, newer: string): Words {
	const found: Words = [];
	let [gone, came] = ['', ''];
	const flush = () => {
		found.push(...apart('gone', gone), ...apart('new', came));
		[gone, came] = ['', ''];
	};
	for (const { value, added, removed } of diffWordsWithSpace(older, newer)) {
		const betweenChanges = gone !== '' || came !== '';
		if (added) came += value;
		else if (removed) gone += value;
		// A word or a comma that stayed between two changes makes them harder to read, not easier.
		else if (betweenChanges && wordsIn(value).length < fewestBetween) [gone, came] = [gone + value, came + value];
		else {
			flush();
			found.push({ words: value, state: 'same' });
		}
	}
	flush();
	return found.filter(({ words }) => words !== '');
}
const fewestBetween = 2;

/** Spaces at the ends stand outside what came or went, so that the signs stand against the words. */
function apart(state: 'gone' | 'new', words: string): Words {
	const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
	if (inside === '') return [];
	return [
		{ words: before, state: 'same' },
		{ words: inside, state },
		{ words: after, state: 'same' }
	];
}
