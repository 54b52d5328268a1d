// What a text is about, as terms that let stories find each other: stems, and the parts of compounds beside them.
import { dictionary, rankOf } from './guard/lexicon.ts';
import { splitCompound } from './terms/compound.ts';
import { idiomsIn } from './terms/idioms.ts';
import { AS_IT_IS, IRREGULAR } from './terms/irregular.ts';
import { normalise, stem } from './terms/stem.ts';
import { SAME_MEANING } from './terms/meanings.ts';
import { madeOf, undone } from './terms/related-forms.ts';
import { GENERAL_PARTS, STOP_WORDS } from './terms/stopwords.ts';
import { THESAURUS } from './thesaurus.ts';

/** `weight` is PostgreSQL's: A for a word itself, C for a part of a compound or a word that means the same. `words`: as typed. */
export type Term = { term: string; weight: 'A' | 'C'; words: string[]; count: number };

/** Words both texts share, as typed, the most telling first: the reason shown at "wie herkent dit?". */
export type Shared = { term: string; inFirst: string[]; inSecond: string[] };

export function terms(text: string): Term[] {
	const found = new Map<string, Term>();
	for (const { written } of wordsOf(text)) {
		const word = normalise(written);
		if (word.length < 2 || STOP_WORDS.has(word) || !/\p{L}/u.test(word)) continue;
		const own = stemOf(word);
		add(found, own, 'A', written);
		for (const other of besides(word, own)) add(found, other, 'C', written);
	}
	for (const { terms: meant, start, end } of saidInWords(text))
		for (const term of meant) add(found, term, 'C', text.slice(start, end));
	return [...found.values()];
}

/** A word as it stands in a text. `start`, `end`: UTF-16 code units. */
export type Word = { written: string; start: number; end: number };

/** The words of a text in order: how terms, phrases and places in an index count them. */
export const wordsOf = (text: string): Word[] =>
	[...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)].map(({ 0: written, index }) => ({
		written,
		start: index,
		end: index + written.length
	}));

/** Several words that mean one: "op straat gezet" has the term of "ontruiming". `start`, `end`: in the text; `first`: which word of it. */
export type InWords = { terms: readonly string[]; start: number; end: number; first: number };

export function saidInWords(text: string): InWords[] {
	const words = wordsOf(text);
	return idiomsIn(words.map(({ written }) => written)).map(({ word, first, end }) => ({
		terms: meanings().get(stem(word)) ?? [],
		start: words[first]!.start,
		end: words[end - 1]!.end,
		first
	}));
}

/** A compound nobody lists has the stem of its last word: "burenruzies" as "burenruzie". */
function stemOf(word: string): string {
	const before = stems.get(word);
	if (before) return before;
	const parts = dictionary().has(word) ? [] : splitCompound(word);
	const last = parts.length > 1 ? parts.at(-1)! : '';
	const found = last && word.endsWith(last) ? word.slice(0, -last.length) + stem(last) : stem(word);
	if (stems.size > 20_000) stems.clear();
	stems.set(word, found);
	return found;
}
const stems = new Map<string, string>();

function add(found: Map<string, Term>, term: string, weight: 'A' | 'C', written: string): void {
	const before = found.get(term);
	if (!before) found.set(term, { term, weight, words: [written], count: 1 });
	else {
		before.count++;
		if (weight === 'A') before.weight = 'A';
		if (!before.words.includes(written)) before.words.push(written);
	}
}

/** Parts of a compound and what they mean besides; the word's own meaning comes first. */
function besides(word: string, own: string): string[] {
	const cached = known.get(word);
	if (cached) return cached;
	const parts = splitCompound(word);
	const origins = [word, parts.at(-1)!, undone(word)].flatMap((one) => (one ? (madeOf(one) ?? []) : []));
	const stems = [
		...(parts.length > 1 ? parts.map((part) => withItsLink(word, part)) : []),
		...joined(word, parts),
		...origins,
		undone(word) ?? ''
	]
		.map(stem)
		.filter((part) => part.length > 2 && !STOP_WORDS.has(part));
	// A part that stands in very many words says too little to bring its meanings along.
	const telling = stems.filter((part) => !GENERAL_PARTS.has(part));
	const meant = [own, ...telling].flatMap((term) => meanings().get(term) ?? []);
	const all = [...new Set([...stems, ...meant])].filter((term) => term !== own);
	if (known.size > 20_000) known.clear();
	known.set(word, all);
	return all;
}

/** "Ouderen" in "ouderenzorg", which without its link would be of parents. */
const withItsLink = (word: string, part: string): string =>
	AS_IT_IS.has(IRREGULAR.get(`${part}en`) ?? '') && word.includes(`${part}en`) ? `${part}en` : part;

/** "Leerplicht" in "leerplichtambtenaar": two parts that are a word together. */
function joined(word: string, parts: readonly string[]): string[] {
	if (parts.length < 3) return [];
	let from = 0;
	const places = parts.map((part) => (from = word.indexOf(part, from) + part.length) - part.length);
	const pairs = parts.slice(1).flatMap((part, at) => {
		const bothGeneral = GENERAL_PARTS.has(stem(parts[at]!)) && GENERAL_PARTS.has(stem(part));
		return bothGeneral ? [] : [word.slice(places[at], places[at + 1]! + part.length)];
	});
	return pairs.filter((pair) => dictionary().has(pair));
}

// Stories use the same words again and again; splitting is the slow part.
const known = new Map<string, string[]>();

/** Begins the term of a theme: "=#1" stands for all words that only the first theme of the thesaurus has. */
export const THEME = '=#';

function themeOfTerm(): Map<string, number> {
	const themes = new Map<string, number>();
	for (const [at, { words }] of THESAURUS.entries())
		for (const term of words.filter((word) => !word.includes(' ')).map(stem))
			themes.set(term, themes.has(term) && themes.get(term) !== at + 1 ? 0 : at + 1);
	return new Map([...themes].filter(([, theme]) => theme > 0));
}

let groups: Map<string, string[]> | undefined;
function meanings(): Map<string, string[]> {
	if (groups) return groups;
	groups = new Map();
	for (const [first, ...others] of SAME_MEANING)
		for (const word of [first!, ...others]) {
			const term = stem(word);
			groups.set(term, [...new Set([...(groups.get(term) ?? []), `=${first!}`])]);
		}
	for (const [term, theme] of themeOfTerm()) groups.set(term, [...(groups.get(term) ?? []), `${THEME}${theme}`]);
	return groups;
}

export function similar(first: string, second: string): Shared[] {
	const others = new Map(terms(second).map((term) => [term.term, term]));
	const shared = terms(first).flatMap((term) => {
		const other = others.get(term.term);
		if (!other || term.term.startsWith(THEME)) return [];
		if (term.weight === 'C' && other.weight === 'C' && GENERAL_PARTS.has(term.term)) return [];
		return [{ term: term.term, inFirst: term.words, inSecond: other.words, telling: tellingness(term, other) }];
	});
	return withoutDoubles(shared.sort((a, b) => b.telling - a.telling)).map(({ term, inFirst, inSecond }) => ({
		term,
		inFirst,
		inSecond
	}));
}

/** Rare words tell more than common ones; words more than parts. */
function tellingness(first: Term, second: Term): number {
	const rarity = Math.log2(Math.min(rankOf(first.term.replace(/^=/, '')), 14_000) + 2);
	return rarity * (first.weight === 'A' ? 2 : 1) * (second.weight === 'A' ? 2 : 1);
}

/** The same pair of words is one reason, also when it is shared as a word and by its meaning. */
function withoutDoubles<Pair extends Shared>(shared: readonly Pair[]): Pair[] {
	const seen = new Set<string>();
	return shared.filter(({ inFirst, inSecond }) => {
		const pair = `${inFirst.map(normalise).sort().join(' ')}|${inSecond.map(normalise).sort().join(' ')}`;
		return !seen.has(pair) && seen.add(pair);
	});
}
