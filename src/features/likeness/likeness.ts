// Which stories are about the same, and in which words. Pure. The reason is words, never a percentage.
import { similar, stem, THESAURUS } from '@meerstem/dutch';

/** A word both stories have, as each of them wrote it: often the same. */
export type SharedWord = { here: string; there: string };

const mostTelling = 14;
/** One word in common is chance. */
const fewestShared = 2;
const mostShown = 5;

/** What a story is most about: its own words, the rarest in Dutch first. */
export const tellingTerms = (text: string): string[] =>
	similar(text, text)
		.slice(0, mostTelling)
		.map(({ term }) => term);

/** Says whether a word is about something, as "schuld" is and "dezelfde" is not. */
export type Telling = (word: string) => boolean;

const single = (word: string) => /^[\p{L}\p{M}'’-]+$/u.test(word);
const stemsOf = (words: readonly string[]) => words.filter(single).map(stem);
/** Words of the work itself: they stand in nearly every story here, and so tell nothing of one. */
const everywhere = new Set(stemsOf(['collega', "collega's", 'team', 'teams', 'teamgenoot', 'telefoon']));
const ours = new Set(stemsOf(THESAURUS.flatMap(({ words }) => words)).filter((one) => !everywhere.has(one)));

/** Words of the thesaurus that comes with Meerstem, and words the members chose for their themes. */
export function tellingBy(themeWords: readonly string[]): Telling {
	const theirs = new Set(stemsOf(themeWords));
	return (word) => ours.has(stem(word)) || theirs.has(stem(word));
}

/**
 * The telling words two texts share, the rarest first; empty when that is too little to say that they are alike. One word is
 * enough when both use that very word, and it is one people seldom use without meaning it.
 */
export function sharedWords(here: string, there: string, isTelling: Telling): SharedWord[] {
	const found = new Map<string, SharedWord>();
	let isStrong = false;
	for (const { term, inFirst, inSecond } of similar(here, there)) {
		const word = { here: (inFirst[0] ?? '').toLowerCase(), there: (inSecond[0] ?? '').toLowerCase() };
		if (!tells(term, word, isTelling)) continue;
		isStrong ||= term.length >= strongFrom && stem(word.here) === stem(word.there);
		if (![...found.values()].some((one) => one.here === word.here || one.there === word.there)) {
			found.set(word.here, word);
		}
	}
	return found.size < fewestShared && !isStrong ? [] : [...found.values()].slice(0, mostShown);
}

/** "Deurwaarder", "huisuitzetting": so long a word of the work is seldom said in passing. */
const strongFrom = 10;

/**
 * What they share has to tell something by itself: a "huis" in "thuis" and "trappenhuis" does not, "huur" in
 * "huurachterstand" does. Two words of one meaning tell when each of them does.
 */
function tells(term: string, { here, there }: SharedWord, isTelling: Telling): boolean {
	return term.startsWith('=') ? isTelling(here) && isTelling(there) : isTelling(term);
}

export type Meaning = { model: string; numbers: readonly number[] };

/**
 * Orders by words and by meaning together, each for half. `ids` come in the order of their words. What has no numbers, or
 * those of another model, keeps half.
 */
export function byMeaning(own: Meaning, ids: readonly string[], others: ReadonlyMap<string, Meaning>): string[] {
	const score = (id: string, place: number) => {
		const other = others.get(id);
		const likeness = other?.model === own.model ? cosine(own.numbers, other.numbers) : 0;
		return 1 - place / ids.length + likeness;
	};
	return ids
		.map((id, place) => ({ id, score: score(id, place) }))
		.sort((a, b) => b.score - a.score)
		.map(({ id }) => id);
}

function cosine(a: readonly number[], b: readonly number[]): number {
	let [dot, lengthA, lengthB] = [0, 0, 0];
	for (let i = 0; i < Math.min(a.length, b.length); i++) {
		dot += a[i]! * b[i]!;
		lengthA += a[i]! ** 2;
		lengthB += b[i]! ** 2;
	}
	return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
}
