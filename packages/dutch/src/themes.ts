// Which themes a text is about, by the words of a thesaurus that its members keep.
import { rankOf } from './guard/lexicon.ts';
import { STOP_WORDS } from './terms/stopwords.ts';
import { normalise, stem } from './terms/stem.ts';
import { terms, type Term } from './terms.ts';
import type { Thesaurus } from './thesaurus.ts';

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
function themesIn(text: string, thesaurus: Thesaurus): (ThemeSuggestion & { score: number })[] {
	return themesAmong(new Map(terms(text).map((term) => [term.term, term])), text, thesaurus);
}

/** The same for who has the terms of this text already. */
export function themesAmong(
	known: ReadonlyMap<string, Term>,
	text: string,
	thesaurus: Thesaurus
): (ThemeSuggestion & { score: number })[] {
	const sentences = sentencesOf(text);
	const said = new Set(sentences.flatMap((sentence) => sentence.map((word) => word.stem)));
	return prepared(thesaurus)
		.themes.map(({ theme, reasons }) => ({ theme, ...judge(reasons, known, sentences, said) }))
		.filter(({ strength }) => strength >= ENOUGH)
		.sort((a, b) => b.score - a.score)
		.map(({ theme, words, score }) => ({ theme, words, score }));
}

/** The single words of the thesaurus, as terms. */
export const vocabularyOf = (thesaurus: Thesaurus): ReadonlySet<string> => prepared(thesaurus).vocabulary;

function judge(
	reasons: readonly Reason[],
	known: ReadonlyMap<string, Term>,
	sentences: readonly Sentence[],
	said: ReadonlySet<string>
): { words: string[]; score: number; strength: number } {
	const hits = new Map<string, Found & { strength: number }>();
	for (const { row, key, spread } of reasons) {
		const first = row[0]!;
		const hit = row.length === 1 ? asWord(known.get(first)) : said.has(first) && asRow(row, sentences);
		if (hit) hits.set(key, { words: hit.words, strength: hit.score, score: hit.score / spread });
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

/** A word of the thesaurus as stems ("rood staan" as two), and under how many themes those stand. */
type Reason = { row: readonly string[]; key: string; spread: number };
type Prepared = { themes: { theme: string; reasons: Reason[] }[]; vocabulary: ReadonlySet<string> };
const ready = new WeakMap<Thesaurus, Prepared>();

function prepared(thesaurus: Thesaurus): Prepared {
	const before = ready.get(thesaurus);
	if (before) return before;
	const rows = thesaurus.map(({ words }) => words.map(stemsOf).map((row) => ({ row, key: row.join(' ') })));
	const spread = new Map<string, number>();
	for (const some of rows)
		for (const key of new Set(some.map((one) => one.key))) spread.set(key, (spread.get(key) ?? 0) + 1);
	const themes = thesaurus.map(({ theme }, at) => ({
		theme,
		reasons: rows[at]!.map(({ row, key }) => ({ row, key, spread: spread.get(key)! }))
	}));
	const vocabulary = new Set(rows.flat().flatMap(({ row }) => (row.length === 1 ? [row[0]!] : [])));
	const made = { themes, vocabulary };
	ready.set(thesaurus, made);
	return made;
}

/** A row keeps its small words only when too little is left without them. */
function stemsOf(written: string): string[] {
	const words = wordsOf(written);
	const telling = words.filter((word) => !STOP_WORDS.has(normalise(word)) || /^(niet|geen|niemand)$/i.test(word));
	return (telling.length > 1 ? telling : words).map(stem);
}
