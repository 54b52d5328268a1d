// What somebody typed in the search box, as questions to the index. Pure.
import { normalise, saidInWords, wordsOf } from '@meerstem/dutch';
import { queryLimits } from './kind.ts';
import { lexeme, termsOfWord } from '#features/search-index/entry.ts';

/** One word that was typed: its stem, the parts of a compound, and the meaning it shares with other words. */
export type AskedWord = { written: string; own: string; parts: string[]; meanings: string[] };
/** Words "between quotes". `stems`: those in the index, each with its distance to the one before. */
export type Phrase = { written: string[]; stems: { own: string; after: number }[] };
export type Asked = { words: AskedWord[]; phrases: Phrase[] };

export function readQuery(typed: string): Asked {
	const text = typed.slice(0, queryLimits.characters);
	const phrases: Phrase[] = [];
	const loose = text.replace(/["“”„«»]([^"“”„«»]*)["“”„«»]/g, (_, inside: string) => {
		const phrase = phraseOf(inside);
		if (phrase.stems.length > 0) phrases.push(phrase);
		return ' ';
	});
	const words = askedWords(loose);
	return { words: [...new Map(words.map((word) => [word.own, word])).values()], phrases };
}

/** "Niet naar school" asks for verzuim too: the last word of what is said in several words brings that meaning along. */
function askedWords(loose: string): AskedWord[] {
	const asked = wordsOf(loose)
		.slice(0, queryLimits.words)
		.map(({ written, start }) => ({ start, word: askedWord(written) }));
	for (const { terms, start, end } of saidInWords(loose)) {
		const last = asked.findLast((one) => one.word && one.start >= start && one.start < end);
		if (last?.word) last.word = { ...last.word, meanings: [...new Set([...last.word.meanings, ...terms])] };
	}
	return asked.flatMap(({ word }) => word ?? []);
}

export const asksNothing = ({ words, phrases }: Asked): boolean => words.length === 0 && phrases.length === 0;

/** Null for a word too common to tell anything, such as "de". */
function askedWord(written: string): AskedWord | null {
	const found = termsOfWord(written);
	const own = found.find(({ weight }) => weight === 'A')?.term;
	if (own === undefined) return null;
	const others = found.filter(({ weight }) => weight === 'C').map(({ term }) => term);
	const isMeaning = (term: string) => term.startsWith('=');
	return { written, own, parts: others.filter((term) => !isMeaning(term)), meanings: others.filter(isMeaning) };
}

function phraseOf(text: string): Phrase {
	const written = wordsOf(text)
		.slice(0, queryLimits.words)
		.map((token) => token.written);
	const stems: Phrase['stems'] = [];
	let last = -1;
	for (const [position, one] of written.entries()) {
		const word = askedWord(one);
		if (!word) continue;
		stems.push({ own: word.own, after: last === -1 ? 0 : position - last });
		last = position;
	}
	return { written, stems };
}

/** True when a text has these very words in this order, whatever their endings. The index does not know the small ones. */
export function says(text: string, { written }: Phrase): boolean {
	const words = wordsOf(text).map((token) => token.written);
	const same = (one: string, other: string) =>
		normalise(one) === normalise(other) || (askedWord(one) !== null && askedWord(one)?.own === askedWord(other)?.own);
	return words.some((_, from) =>
		written.every((word, i) => words[from + i] !== undefined && same(word, words[from + i]!))
	);
}

// As PostgreSQL writes a tsquery.

const any = (terms: readonly string[]): string => `(${terms.join(' | ')})`;

/** The word itself, a word that means the same, or a text that has all its parts. Of the same theme is near, and not the same. */
export function exactly({ own, parts, meanings }: AskedWord): string {
	const whole = parts.length > 1 ? [`(${parts.map(lexeme).join(' & ')})`] : [];
	// What a part means besides ("brief" in "dreigbrief") is not what the whole word means.
	const ofParts = new Set(parts.flatMap((part) => termsOfWord(part).map(({ term }) => term)));
	const same = meanings.filter((meaning) => !ofParts.has(meaning) && !isTheme(meaning));
	return any([lexeme(own), ...same.map(lexeme), ...whole]);
}

const isTheme = (meaning: string): boolean => meaning.startsWith('=#');

/** Also a part of it, a word that begins with it, and words that differ by a slip. */
export function roughly(word: AskedWord, alike: readonly string[]): string {
	return any([...[word.own, ...word.parts, ...word.meanings].map(lexeme), ...around(word, alike)]);
}

/** Words that begin with it, unless it is too short to say so, and words that differ by a slip. */
function around({ written, own }: AskedWord, alike: readonly string[]): string[] {
	const start = normalise(written);
	const slips = alike.filter((stem) => !stem.startsWith(start) && stem !== own).map(lexeme);
	return start.length >= 3 ? [`${lexeme(start)}:*`, ...slips] : slips;
}

export const inOrder = ({ stems }: Phrase): string =>
	`(${stems.map(({ own, after }, i) => (i === 0 ? '' : after === 1 ? ' <-> ' : ` <${after}> `) + lexeme(own)).join('')})`;

export const allOf = (queries: readonly string[]): string => queries.join(' & ');
export const someOf = (queries: readonly string[]): string => any(queries);
/** Any two of them. */
export const twoOf = (queries: readonly string[]): string =>
	any(queries.slice(0, -1).map((one, i) => `(${one} & ${any(queries.slice(i + 1))})`));

/** What is weighed in a thing that was found: a term, how much it counts, and the word or phrase it was asked by. */
export type Scale = { query: string; weight: number; asked: number };

/** The word itself counts most; a part of it, another word for it and a slip count half, and that a word begins so a quarter. */
export function scalesOf({ words, phrases }: Asked, slips: ReadonlyMap<string, readonly string[]>): Scale[] {
	const ofWords = words.flatMap((word, asked) => [
		{ query: lexeme(word.own), weight: 1, asked },
		...[...word.parts, ...word.meanings].map((term) => ({ query: lexeme(term), weight: 0.5, asked })),
		...around(word, slips.get(word.own) ?? []).map((query) => ({
			query,
			weight: query.endsWith(':*') ? 0.25 : 0.5,
			asked
		}))
	]);
	return [...ofWords, ...phrases.map((phrase, i) => ({ query: inOrder(phrase), weight: 2, asked: words.length + i }))];
}

/** True when one differs from the other by a slip of the fingers: one letter in a short word, two in a longer one. */
export function isSlip(typed: string, known: string): boolean {
	const most = typed.length < 6 ? 1 : 2;
	if (typed[0] !== known[0] && typed.length < 6) return false;
	return Math.abs(typed.length - known.length) <= most && distance(typed, known) <= most;
}

/** Letters changed, added, left out, or swapped with their neighbour. */
function distance(a: string, b: string): number {
	let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
		}
		[before, row] = [row, next];
	}
	return row[b.length]!;
}
