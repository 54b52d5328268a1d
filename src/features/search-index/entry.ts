// How words become terms that can be found. Pure. Change `termRules` when the same words would give other terms, here or in
// @meerstem/dutch: the index is then made anew at the next start.
import { saidInWords, terms, wordsOf, type Term } from '@meerstem/dutch';

export const termRules = 7;

/** Words as they stand now, of one thing that can be found. */
export type Words = { id: string; at: Date; title: string; text: string; textKind?: string };

/**
 * What people call such a thing when they look for it: "ronde blijven", "tafel jeugd". Not of stories, statements, people and teams: of these
 * there are so many that the word would tell nothing.
 */
const CALLED: Readonly<Record<string, string>> = {
	round: 'ronde',
	theme: 'thema',
	group: 'tafel',
	gathering: 'bijeenkomst',
	circle: 'kring',
	thread: 'rode draad',
	dilemma: 'dilemma',
	lesson: 'les'
};

/** Terms of one thing, as PostgreSQL writes a tsvector, and the stems that may be looked for with a slip in them. */
export type Entry = { vector: string; stems: string[] };

/** The last position a tsvector knows; what stands further on is found all the same, not in a phrase. */
const lastPosition = 16_383;
/** So that a phrase never runs on from the title into the text. */
const afterTitle = 20;
const shortestStem = 4;

/** `kind`: of the entry, or of the joint text that it is. */
export function entryOf({ title, text }: Pick<Words, 'title' | 'text'>, kind = ''): Entry {
	const places = new Map<string, string[]>();
	const stems = new Set<string>();
	const put = (term: string, position: number, weight: string) => {
		const place = `${position}${weight}`;
		const at = places.get(term);
		if (at) at.push(place);
		else places.set(term, [place]);
	};
	const lay = (words: string, ownWeight: 'A' | 'B' | 'D', from: number) => {
		const tokens = wordsOf(words);
		for (const [i, { written }] of tokens.entries()) {
			const position = Math.min(from + i, lastPosition);
			for (const { term, weight } of termsOfWord(written)) {
				put(term, position, weight === 'A' ? ownWeight : ownWeight === 'D' ? 'D' : 'C');
				if (weight === 'A' && ownWeight !== 'D' && term.length >= shortestStem) stems.add(term);
			}
		}
		for (const { terms: meant, first } of saidInWords(words))
			for (const term of meant) put(term, Math.min(from + first, lastPosition), 'C');
		return from + tokens.length;
	};
	lay(text, 'B', lay(title, 'A', 1) + afterTitle);
	lay(CALLED[kind] ?? '', 'D', lastPosition);
	const vector = [...places].map(([term, at]) => `${lexeme(term)}:${at.slice(0, 200).join(',')}`).join(' ');
	return { vector, stems: [...stems].sort() };
}

/** A term between quotes, for a tsvector or a tsquery. */
export const lexeme = (term: string): string => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

// The same words come again and again, and stemming is the slow part.
const known = new Map<string, Term[]>();

/** The terms of one word: its own stem (A), the parts of a compound and other words for it (C). None for a stop word. */
export function termsOfWord(written: string): Term[] {
	const before = known.get(written);
	if (before) return before;
	const found = terms(written).filter(({ term }) => term.length < 500);
	if (known.size > 20_000) known.clear();
	known.set(written, found);
	return found;
}
