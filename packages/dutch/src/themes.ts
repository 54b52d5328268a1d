// Which themes a text is about, by the words of a thesaurus that its members keep.
import { rankOf } from './guard/lexicon.ts';
import { STOP_WORDS } from './terms/stopwords.ts';
import { normalise, stem } from './terms/stem.ts';
import { terms, type Term } from './terms.ts';
import type { Thesaurus, ThesaurusTheme } from './thesaurus.ts';

/** `words` as the teller typed them, the most telling first: the reason shown beside the theme. */
export type ThemeSuggestion = { theme: string; words: string[] };

type Found = { words: string[]; score: number };
type Sentence = readonly { stem: string; written: string }[];

/** A part of a compound tells less than a word itself: one word is enough to suggest a theme, one part is not. */
const PART = 0.6;
/** One of the commonest words ("werk") is half a reason. */
const COMMON = 400;
const ENOUGH = 1;
const MOST = 3;

/**
 * Up to three themes of the thesaurus, the best first; none when the text has none of their words. A word that stands under
 * several themes tells less for each. Pure: the same text and thesaurus give the same answer.
 */
export function suggestThemes(text: string, thesaurus: Thesaurus): ThemeSuggestion[] {
	return themesIn(text, thesaurus)
		.slice(0, MOST)
		.map(({ theme, words }) => ({ theme, words }));
}

/** Every theme the text has enough words of, the best first, with how much it has of each. */
export function themesIn(text: string, thesaurus: Thesaurus): (ThemeSuggestion & { score: number })[] {
	const { spread, stems } = prepared(thesaurus);
	const known = new Map(terms(text).map((term) => [term.term, term]));
	const sentences = sentencesOf(text);
	return thesaurus
		.map((theme) => ({ theme: theme.theme, ...judge(theme, stems, spread, known, sentences) }))
		.filter(({ strength }) => strength >= ENOUGH)
		.sort((a, b) => b.score - a.score)
		.map(({ theme, words, score }) => ({ theme, words, score }));
}

/** The single words of the thesaurus, as terms. */
export function vocabularyOf(thesaurus: Thesaurus): ReadonlySet<string> {
	return new Set([...prepared(thesaurus).stems.values()].filter((row) => row.length === 1).map(([term]) => term!));
}

function judge(
	theme: ThesaurusTheme,
	stems: ReadonlyMap<string, readonly string[]>,
	spread: ReadonlyMap<string, number>,
	known: ReadonlyMap<string, Term>,
	sentences: readonly Sentence[]
): { words: string[]; score: number; strength: number } {
	const hits = new Map<string, Found & { strength: number }>();
	for (const word of theme.words) {
		const row = stems.get(word)!;
		const hit = row.length === 1 ? asWord(known.get(row[0]!)) : asRow(row, sentences);
		const key = row.join(' ');
		if (hit) hits.set(key, { words: hit.words, strength: hit.score, score: hit.score / spread.get(key)! });
	}
	// A word typed once is one reason: "jeugdhulp" does not count again for its part "jeugd".
	const used = new Set<string>();
	const best = [...hits.values()]
		.sort((a, b) => b.score - a.score)
		.filter(
			({ words }) => words.some((word) => !used.has(word)) && words.forEach((word) => used.add(word)) === undefined
		);
	const words = [...new Map([...used].map((word) => [normalise(word), word])).values()];
	const sum = (value: 'score' | 'strength') => best.reduce((total, hit) => total + hit[value], 0);
	return { words, score: sum('score'), strength: sum('strength') };
}

function asWord(term: Term | undefined): Found | undefined {
	if (!term) return undefined;
	const common = Math.min(...term.words.map((word) => rankOf(normalise(word)))) < COMMON ? 0.5 : 1;
	return { words: term.words, score: common * (term.weight === 'A' ? 1 : PART) * (1 + Math.log2(term.count) / 2) };
}

/** All words of the row close together: more telling than one word. Small words of the row are not shown. */
function asRow(row: readonly string[], sentences: readonly Sentence[]): Found | undefined {
	for (const sentence of sentences) {
		const at = sentence.findIndex(({ stem: first }, from) =>
			first === row[0] ? row.every((each) => within(sentence, from, each)) : false
		);
		if (at < 0) continue;
		const near = sentence.slice(Math.max(0, at - NEAR), at + NEAR + 1);
		const words = row.map((each) => near.find(({ stem: found }) => found === each)!.written);
		return { words: words.filter((word) => !STOP_WORDS.has(normalise(word))), score: 1.5 };
	}
	return undefined;
}

const NEAR = 5;
const within = (sentence: Sentence, from: number, wanted: string): boolean =>
	sentence.slice(Math.max(0, from - NEAR), from + NEAR + 1).some(({ stem: found }) => found === wanted);

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const wordsOf = (text: string): string[] => [...text.matchAll(WORDS)].map(([word]) => word);

const sentencesOf = (text: string): Sentence[] =>
	text.split(/[.!?\n]/).map((sentence) => wordsOf(sentence).map((written) => ({ stem: stem(written), written })));

type Prepared = { stems: Map<string, string[]>; spread: Map<string, number> };
const ready = new WeakMap<Thesaurus, Prepared>();

/** Each thesaurus word as stems ("rood staan" as two), and under how many themes those stand. */
function prepared(thesaurus: Thesaurus): Prepared {
	const before = ready.get(thesaurus);
	if (before) return before;
	const stems = new Map<string, string[]>();
	const spread = new Map<string, number>();
	for (const { words } of thesaurus) {
		for (const word of words) stems.set(word, stemsOf(word));
		for (const key of new Set(words.map((word) => stems.get(word)!.join(' '))))
			spread.set(key, (spread.get(key) ?? 0) + 1);
	}
	ready.set(thesaurus, { stems, spread });
	return { stems, spread };
}

/** A row keeps its small words only when too little is left without them. */
function stemsOf(written: string): string[] {
	const words = wordsOf(written);
	const telling = words.filter((word) => !STOP_WORDS.has(normalise(word)) || /^(niet|geen|niemand)$/i.test(word));
	return (telling.length > 1 ? telling : words).map(stem);
}
