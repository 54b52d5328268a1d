// What the guard knows about words and names. Unpacked at first use, so that importing costs nothing.
import { english } from '../data/english.ts';
import { frequent } from '../data/frequent.ts';
import { family, female, male, others } from '../data/names.ts';
import { countries, longPlaces, places } from '../data/places.ts';
import { words } from '../data/words.ts';
import { unpack, unpackToAsk } from '../pack.ts';
import { CLEAR_NAMES, EVERYDAY, ORDINARY, SAFE } from './known.ts';
import { remembered } from './remembered.ts';

export type Sex = 'female' | 'male' | 'either';

const once = <Value>(make: () => Value) => {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
};

const wordSet = once(() => unpackToAsk(words));
const ranks = once(() => new Map(frequent.split(' ').map((word, rank) => [word, rank])));
const placeSet = once(() => unpack(places));
const countrySet = once(() => new Set(countries.split(' ')));
const long = once(() => {
	const byFirst = new Map<string, string[][]>();
	for (const name of longPlaces.split('|')) {
		const [first = '', ...rest] = name.split(' ');
		const known = byFirst.get(first);
		if (known) known.push(rest);
		else byFirst.set(first, [rest]);
	}
	for (const rests of byFirst.values()) rests.sort((a, b) => b.length - a.length);
	return byFirst;
});
const familySet = once(() => unpackToAsk(family));
const englishSet = once(() => unpackToAsk(english));
const otherSet = once(() => unpackToAsk(others));
const firstNames = once(() => {
	const found = new Map<string, Sex>();
	for (const name of unpack(female)) found.set(name, 'female');
	for (const name of unpack(male)) found.set(name, found.has(name) ? 'either' : 'male');
	// Who types "huseyin" means Hüseyin.
	for (const [name, sex] of [...found])
		if (/[^a-z'-]/.test(name) && !found.has(plain(name))) found.set(plain(name), sex);
	return found;
});

/** How often a word is said: 0 is the commonest; Infinity for what is not among the 14,000 commonest. */
export const rankOf = (word: string): number =>
	ranks().get(word) ?? (STRESSED.test(word) ? stressedRank(word) : Infinity);
/** "Wèl", "dát": an accent for the weight of it. */
const STRESSED = /[áàéèíìóòúù]/;
const stressedRank = remembered((word): number => {
	const rank = ranks().get(plain(word)) ?? Infinity;
	return rank < 3000 ? rank : Infinity;
});
export const firstName = remembered(
	(word): Sex | undefined =>
		firstNames().get(word) ?? firstNames().get(plain(word)) ?? (word.includes('-') ? joinedName(word) : undefined)
);
export const isFamilyName = remembered((word) => familySet().has(word) || familySet().has(plain(word)));
export const isProperName = (word: string): boolean => otherSet().has(word);
export const isPlace = remembered(
	(word) => placeSet().has(word) || (placeSet().has(word.replace(/s$/, '')) && !isFamilyName(word))
);
/** One of the commonest words of English that Dutch does not have. */
export const isForeign = (word: string): boolean => englishSet().has(word);
/** For English sentences: an everyday word there, whether Dutch has it too or not. */
export const isEnglish = (word: string): boolean => isForeign(word) || ranks().has(word);
/** Of "bergen": "op zoom", "aan zee", the longest first. */
export const placesAfter = (first: string): readonly (readonly string[])[] => long().get(first) ?? [];
export const isSafe = (word: string): boolean =>
	SAFE.has(word) || (countrySet().has(word) && firstName(word) === undefined);
export const isOrdinary = (word: string): boolean => ORDINARY.has(word);
/** What can be made small is a thing, not something people do: "duifje". */
export const isNoun = remembered((word) =>
	['je', 'tje', 'pje', `${word.at(-1)}etje`].some((end) => wordSet().has(word + end))
);
/** Oegandese, Moldaviër: where somebody comes from, not who they are. */
export const isPeople = remembered(
	(word) => (ENDS_AS_PEOPLE.test(word) || isOfATown(word)) && !firstName(word) && !isFamilyName(word)
);
const ENDS_AS_PEOPLE = /.{3}(?:aanse|anese|eese|ese|ische|isch|ees|iër|iërs|enaren)$|.{2}aans$/;
/** Haagse, Arnhemse. */
const isOfATown = (word: string): boolean =>
	/.{3}se$/.test(word) && (SAFE.has(word.slice(0, -1)) || placeSet().has(word.slice(0, -2)));
export const isEveryday = (word: string): boolean => EVERYDAY.has(word);

/** Anne-Sjoerd: every part is one. */
function joinedName(word: string): Sex | undefined {
	const parts = word.split('-').map((part) => firstNames().get(part));
	return parts.every(Boolean) ? parts.at(-1) : undefined;
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

/** Letters that Dutch itself uses: "kubuś" is no cube. */
const DUTCH = /^[a-z'éèëïöüáàóòêâîôûíúçñä-]+$/;
const NUMBER =
	/^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)(en|ën)(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(ste)?$/;

/** A word of the language, also one that is put together from two or wears an accent for emphasis. */
export const isWord = remembered(looksLikeWord);

function looksLikeWord(word: string): boolean {
	const known = (part: string) =>
		wordSet().has(part) || EVERYDAY.has(part) || (DUTCH.test(part) && wordSet().has(plain(part)));
	/** Three letters are often chance: "koots" and "tra" make no word of "kootstra". */
	const builds = (part: string) => known(part) && (part.length > 3 || rankOf(part) < 9000);
	if (known(word) || NUMBER.test(word)) return true;
	if (word.includes('-')) return word.split('-').every((part) => part.length < 3 || known(part) || SAFE.has(part));
	if (word.length < 7 || word.length > 40) return false;
	const after = /^(?:af|op|in|om|na|uit|aan|bij|mee|toe|weg)(.{4,})$/.exec(word)?.[1];
	if (after && known(after)) return true;
	for (let cut = 3; cut <= word.length - 3; cut++) {
		const first = word.slice(0, cut);
		// "Schuldhulpmaatje": in three.
		if (cut > 3 && word.length - cut > 7 && builds(first) && inTwo(word.slice(cut), builds)) return true;
		if (builds(word.slice(cut)) && (builds(first) || (first.endsWith('s') && builds(first.slice(0, -1))))) return true;
	}
	return false;
}

function inTwo(word: string, builds: (part: string) => boolean): boolean {
	for (let cut = 4; cut <= word.length - 4; cut++)
		if (builds(word.slice(cut)) && builds(word.slice(0, cut).replace(/s$/, ''))) return true;
	return false;
}

/** A word of the language by itself, not only made of two: "koolhoven" is none. */
export const isListed = (word: string): boolean => wordSet().has(word) || EVERYDAY.has(word);

/**
 * As isWord, but what is made of two must be made of words that people say: "buurtpunt" is, "rosalinde" (of "rosa" and "linde") and
 * "kwakernaak" are not. For words with a capital that no sentence asks.
 */
export const isSaid = remembered((word): boolean => isWord(word) && (isListed(word) || !isMadeOfRareWords(word)));

function isMadeOfRareWords(word: string): boolean {
	if (word.length < 7 || word.includes('-') || !DUTCH.test(word) || NUMBER.test(word) || WITH_PREFIX.test(word))
		return false;
	for (let cut = 3; cut <= word.length - 3; cut++) {
		const [first, last] = [word.slice(0, cut), word.slice(cut)];
		if ((isCommon(first) || isCommon(first.replace(/s$/, ''))) && (isCommon(last) || isSaidInTwo(last))) return false;
	}
	return true;
}
const WITH_PREFIX =
	/^(?:aan|achter|af|be|bij|door|ge|her|in|mee|na|om|on|onder|ont|op|over|toe|tussen|uit|ver|voor|weg).{4,}$/;
/** Long words are not put together by chance. */
const isCommon = (part: string): boolean =>
	part.length > 2 && (rankOf(part) < Infinity || EVERYDAY.has(part) || (part.length > 5 && wordSet().has(part)));
const isSaidInTwo = (word: string): boolean =>
	word.length > 7 && isWord(word) && !isListed(word) && !isMadeOfRareWords(word);

/** Made of two, and the second of them is said every day: "boekwinkel", "liftfirma". */
export function endsEveryday(word: string): boolean {
	for (let cut = 3; cut <= word.length - 3; cut++)
		if (rankOf(word.slice(cut)) < 5000 && isWord(word.slice(0, cut).replace(/s$/, ''))) return true;
	return false;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** One slip of the pen from a word everyone knows: "gebelt", "intervissie", "zegtze". Short words must be common ones. */
export const isSlip = remembered(looksLikeSlip);

function looksLikeSlip(word: string): boolean {
	if (word.length < 4 || word.length > 24 || !/^[a-z]+$/.test(word)) return false;
	const good = (other: string) =>
		word.length > 6 ? wordSet().has(other) || EVERYDAY.has(other) : rankOf(other) < 6000;
	const joined = /^(.{3,})(ze|je|ie|t|we|ik|dat|hem)$/.exec(word)?.[1];
	if (joined && rankOf(joined) < 3000) return true;
	for (let at = 0; at <= word.length; at++) {
		const [head, tail] = [word.slice(0, at), word.slice(at)];
		if (tail && good(head + tail.slice(1))) return true;
		if (tail.length > 1 && good(head + tail[1] + tail[0] + tail.slice(2))) return true;
		for (const letter of LETTERS)
			if (good(head + letter + tail) || (tail && good(head + letter + tail.slice(1)))) return true;
	}
	return /(s|ing|e)/.test(word) && word.length > 9 && isWord(word.replace(/([bdfgklmnprst])\1/, '$1'));
}

/** A first name that is not also an everyday word: enough to mark it without a capital. */
export const isClearName = remembered(
	(word) =>
		CLEAR_NAMES.has(word) ||
		isDoubleName(word) ||
		(firstName(word) !== undefined && !SAFE.has(word) && word.length > 2 && !isWord(word))
);

/** Dirkjan, Annemarijke. */
function isDoubleName(word: string): boolean {
	if (word.length < 6 || word.length > 14 || wordSet().has(word) || rankOf(word) < Infinity) return false;
	for (let cut = 3; cut <= word.length - 3; cut++) {
		if (CLEAR_NAMES.has(word.slice(0, cut)) && CLEAR_NAMES.has(word.slice(cut))) return true;
	}
	return false;
}

export const dictionary = wordSet;
