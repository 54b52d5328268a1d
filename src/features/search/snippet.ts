// The words around what was found, out of a text its reader may read at this moment. Pure.
import { normalise, saidInWords, wordsOf, type Word } from '@meerstem/dutch';
import { termsOfWord } from '#features/search-index/entry.ts';
import type { Asked } from './query.ts';

export type Piece = { text: string; found: boolean };

/** What is looked for: a word as it stands in a text, and what several words mean together. */
export type Wanted = { word: (written: string) => boolean; meaning: (term: string) => boolean };

/** `alike`: stems that differ by a slip from what was typed. */
export function wantedBy({ words, phrases }: Asked, alike: readonly string[]): Wanted {
	const terms = new Set([
		...words.flatMap(({ own, parts, meanings }) => [own, ...parts, ...meanings]),
		...phrases.flatMap(({ stems }) => stems.map(({ own }) => own)),
		...alike
	]);
	const starts = words.map(({ written }) => normalise(written)).filter((start) => start.length >= 3);
	// Twenty texts hold the same words again and again.
	const known = new Map<string, boolean>();
	const word = (written: string): boolean => {
		const before = known.get(written);
		if (before !== undefined) return before;
		const is =
			termsOfWord(written).some(({ term }) => terms.has(term)) ||
			starts.some((start) => normalise(written).startsWith(start));
		known.set(written, is);
		return is;
	};
	return { word, meaning: (term) => terms.has(term) };
}

/** In order and without overlap: words, and several that mean one of them together ("op straat gezet" for ontruiming). */
function foundIn(text: string, wanted: Wanted): Word[] {
	const said = saidInWords(text)
		.filter(({ terms }) => terms.some(wanted.meaning))
		.map(({ start, end }): Word => ({ written: text.slice(start, end), start, end }));
	const words = wordsOf(text).filter(
		(token) => wanted.word(token.written) && !said.some(({ start, end }) => token.start < end && start < token.end)
	);
	const inOrder = [...words, ...said].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Word[] = [];
	for (const token of inOrder) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
	return kept;
}

/** The whole text with what was found marked. */
export function marked(text: string, wanted: Wanted): Piece[] {
	return piecesOf(text, 0, text.length, foundIn(text, wanted));
}

const mostCharacters = 240;

/** The stretch that holds the most different words looked for; the beginning when it holds none. */
export function snippetOf(given: string, wanted: Wanted): Piece[] {
	const text = given.replace(/\s+/g, ' ').trim();
	const found = foundIn(text, wanted);
	const start = beginning(text, bestStart(found));
	const end = ending(text, start);
	const inside = found.filter((token) => token.start >= start && token.end <= end);
	const pieces = piecesOf(text, start, end, inside);
	if (start > 0) pieces.unshift({ text: '… ', found: false });
	if (end < text.length) pieces.push({ text: ' …', found: false });
	return pieces;
}

function bestStart(found: readonly Word[]): number {
	let best = { start: 0, words: 0 };
	for (const [i, { start }] of found.entries()) {
		const within = found.slice(i).filter((token) => token.end <= start + mostCharacters - 40);
		const words = new Set(within.map(({ written }) => normalise(written))).size;
		if (words > best.words) best = { start, words };
	}
	return best.start;
}

/** A little before, at the start of a word; from the start when that is near. */
function beginning(text: string, at: number): number {
	if (at < 60) return 0;
	return text.indexOf(' ', at - 40) + 1;
}

function ending(text: string, start: number): number {
	if (text.length - start <= mostCharacters) return text.length;
	const space = text.lastIndexOf(' ', start + mostCharacters);
	return space > start ? space : start + mostCharacters;
}

function piecesOf(text: string, start: number, end: number, found: readonly Word[]): Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	for (const token of found) {
		if (token.start > at) pieces.push({ text: text.slice(at, token.start), found: false });
		pieces.push({ text: text.slice(token.start, token.end), found: true });
		at = token.end;
	}
	if (at < end) pieces.push({ text: text.slice(at, end), found: false });
	return pieces;
}
