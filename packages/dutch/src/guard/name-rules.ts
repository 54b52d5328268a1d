// The rules by which a word stands for somebody: a title or a relation before it, initials, a capital, what people do behind it.
import { list, NAMING, PARTICLES, PERSON_VERBS, RELATIONS, TITLES } from './known.ts';
import {
	firstName,
	isClearName,
	isFamilyName,
	isForeign,
	isListed,
	isNoun,
	isOrdinary,
	isPeople,
	isPlace,
	isSafe,
	isSlip,
	isWord,
	rankOf
} from './lexicon.ts';
import { BEFORE_A_PLACE, capitalName, openingName } from './name-capitals.ts';
import { bare, initialBefore, KUNYA, NEAR, PRONOUNS } from './name-spans.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbs.ts';

const BEFORE_A_PERSON = list(
	'van met bij voor aan naar tegen over door en of dat als toen omdat want volgens heb ken sprak belde zag hielp zonder ook dus maar'
);
/** "De merel zong": a bird, not Merel. */
const BEFORE_A_NOUN = list('de het een geen deze die elke twee drie veel');

/** "3335 BH Zwijndrecht": that is a town. */
export const behindPostcode = (tokens: readonly Token[], at: number): boolean =>
	!!tokens[at - 1]?.shout && tokens[at - 1]!.text.length === 2 && /\d{4}\s?$/.test(tokens[at - 1]!.gap);
/** "iWmo", "ZZP'ers": no name is written so, but for "IJsbrand". */
export const isMixed = (written: string): boolean => /^\p{Ll}+\p{Lu}|^(?!IJ)\p{Lu}{2,}['’]?\p{Ll}/u.test(written);

/** "Klantnr", "ntb", "sdq": what has no vowel is clipped, and nobody's name. */
export const isClipped = (word: string): boolean => /^[^aeiouyà-ÿ]{2,6}$/.test(word) || /.{3}nrs?$/.test(word);

export function standsForSomeone(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const word = bare(token);
	if (word.length < 2 || (PARTICLES.has(token.lower) && !titled(tokens, at))) return false;
	if (titled(tokens, at)) return nameAfterTitle(tokens, at);
	// "Abu Bakr", "umm tarek": half a name brings the other half.
	if (KUNYA.test(tokens[at - 1]?.lower ?? '') && token.gap === ' ' && rankOf(word) > 300) return true;
	// "Lieve Marijke" greets; "Noord-West" is a side.
	if (token.lower === 'lieve' && token.opening && tokens[at + 1]?.capital) return false;
	if (/^(noord|zuid|oost|west)-(noord|zuid|oost|west)$/.test(token.lower)) return false;
	// "Sinds jan '24": the month.
	if (token.lower === 'jan' && !token.capital && /^\s['’]?\d\d/.test(tokens[at + 1]?.gap ?? '')) return false;
	if (isMixed(token.text)) return false;
	if (isSafe(token.lower) || (token.shout && word.length < 6 && !isClearName(word))) return false;
	if (isOrdinary(word) || isPeople(word) || (isForeign(word) && !firstName(word) && !isFamilyName(word))) return false;
	if (announced(tokens, at)) return true;
	if (behindPostcode(tokens, at)) return false;
	if (initialBefore(tokens, at) && (token.capital || isFamilyName(word) || !isWord(word))) return true;
	if (!token.capital) return smallName(tokens, at, word);
	return token.opening ? openingName(tokens, at, word) : capitalName(tokens, at, word);
}

/** A title directly before, with small words and initials between: "mevrouw A. van der Wit". */
function titled(tokens: readonly Token[], at: number): boolean {
	for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
		if (!NEAR.test(tokens[back + 1]!.gap) || tokens[back + 1]!.opening) return false;
		const { lower, text } = tokens[back]!;
		// "De juf van De Kaleidoscoop": where she works.
		const works = tokens[back + 1]!.text === 'van' && /^(De|Het|'t)$/.test(tokens[back + 2]?.text ?? '');
		if (TITLES.has(lower.replace(/^(?:ex|oud)-/, ''))) return !works;
		const initial = text.length === 1 && (tokens[back]!.capital || tokens[back + 1]!.gap.startsWith('.'));
		if (!PARTICLES.has(lower) && !initial) return false;
	}
	return false;
}

function nameAfterTitle(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const word = bare(token);
	if (token.text.length === 1 || isSafe(token.lower)) return false;
	if (PARTICLES.has(token.lower)) return false;
	// "De familie van den boogaard": these small words stand in names only.
	if (/^(den|der|ten|ter)$/.test(tokens[at - 1]!.lower) && word.length > 2) return true;
	if (token.capital && !TITLES.has(token.lower) && !RELATIONS.has(token.lower)) return true;
	if (!firstName(word) && !isFamilyName(word) && isVerbForm(word)) return false;
	// "Dhr tuinman": behind these short forms a noun is a name, what somebody does is not.
	if (/^(dhr|mw|mevr)$/.test(tokens[at - 1]!.lower) && rankOf(word) > 3000 && !/(t|d|de|te|en|ig|lijk|s)$/.test(word))
		return true;
	// "Mr. koolhoven kan later": made of two words, but no word itself.
	if (!isListed(word) && word.length > 4 && endsOrGoesOn(tokens[at + 1])) return true;
	// "Wethouder bos zegt": behind what somebody is for all, an everyday word that many are called.
	const office = OFFICES.has(tokens[at - 1]!.lower.replace(/^(?:ex|oud)-/, ''));
	const acts = PERSON_VERBS.has(tokens[at + 1]?.lower ?? '');
	if (office && isFamilyName(word) && rankOf(word) > 150 && (word.endsWith('en') ? acts : endsOrGoesOn(tokens[at + 1])))
		return true;
	// "Meneer duif, zo heet hij": a thing, where a sentence goes on or ends.
	// But "mevrouw van de universiteit": where she is from.
	const from = /^(de|het)$/.test(tokens[at - 1]!.lower) && tokens[at - 2]?.lower === 'van';
	if (rankOf(word) > 1500 && isNoun(word) && !from && endsOrGoesOn(tokens[at + 1])) return true;
	const afterParticle = PARTICLES.has(tokens[at - 1]!.lower) && tokens[at - 1]!.lower !== 'in';
	if (afterParticle && isFamilyName(word) && !RELATIONS.has(word)) return rankOf(word) > 200;
	// "Dhr r. van 't hof": with a letter before it no "mevrouw van het loket".
	if (PARTICLES.has(tokens[at - 1]!.lower) && initialBefore(tokens, at)) return rankOf(word) > 200;
	return isClearName(word) || !isWord(word) || ((isFamilyName(word) || !!firstName(word)) && rankOf(word) > 1500);
}

const OFFICES = list(
	'wethouder burgemeester dokter juf meester dominee pastoor professor mr dr ds meneer mevrouw oom tante'
);

/** A stop, a small word or what somebody does: behind a name one of these comes. */
const endsOrGoesOn = (next: Token | undefined): boolean =>
	!next ||
	next.gap !== ' ' ||
	next.opening ||
	PERSON_VERBS.has(next.lower) ||
	(next.lower.length < 6 && rankOf(next.lower) < 120);

/** "Ze noemen 'm Sjors". */
const WHOM = list("m r me 'm 'r hem haar ze zich hen mij jou d'r ie hij zij haarzelf hemzelf");

/** "Ze heet Roos", "haar zoon Storm". */
function announced(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1];
	// "De oudste (eren, 12)".
	if (before && RELATIONS.has(before.lower) && token.gap === ' (' && firstName(bare(token))) return true;
	// A new line begins anew: "De soep van een vrouw" above "Vanmorgen bracht ik soep".
	if (!before || !/^[\s,"“‘']{1,3}$/.test(token.gap) || token.gap.includes('\n')) return false;
	const word = bare(token);
	const close = NEAR.test(token.gap);
	const name = token.capital ? !PRONOUNS.has(word) : isClearName(word) || (!isWord(word) && word.length > 2);
	const naming = NAMING.has(before.lower) || (WHOM.has(before.lower) && NAMING.has(tokens[at - 2]?.lower ?? ''));
	if (naming) return name || (!!firstName(word) && rankOf(word) > 1500);
	if (!RELATIONS.has(before.lower) || isPlace(word)) return false;
	const surname = isFamilyName(word) && rankOf(word) === Infinity && endsOrGoesOn(tokens[at + 1]);
	return close
		? name || surname || (!!firstName(word) && rankOf(word) > 1500)
		: name && (!!firstName(word) || !isWord(word));
}

function smallName(tokens: readonly Token[], at: number, word: string): boolean {
	if (isClearName(word)) {
		const led = tokens[at - 1]?.lower ?? '';
		return !(isPlace(word) && BEFORE_A_PLACE.has(led)) && !(BEFORE_A_NOUN.has(led) && isWord(word));
	}
	const next = tokens[at + 1];
	const before = tokens[at - 1]?.lower ?? '';
	// "Van der berg belde".
	if (/^(der|den)$/.test(before) && tokens[at - 2]?.lower === 'van' && rankOf(word) > 300) return true;
	const acts = !!next && next.gap === ' ' && PERSON_VERBS.has(next.lower);
	if (firstName(word) && rankOf(word) > 4000 && acts && (tokens[at]!.opening || BEFORE_A_PERSON.has(before)))
		return true;
	// "Pietje heeft gehuild", "ngozi en pietje".
	const stem = word.replace(/(tje|je|ke)$/, '');
	if (stem.length > 3 && stem !== word && isClearName(stem) && (acts || before === 'en') && !BEFORE_A_NOUN.has(before))
		return true;
	// "Zonneveld is kwaad" typed small: made of two words, but known as somebody's and in no dictionary.
	const somebodys = isFamilyName(word) && !isListed(word) && rankOf(word) === Infinity;
	if (word.length < 3 || (isWord(word) && !somebodys) || isPlace(word) || isVerbForm(word) || isClipped(word))
		return false;
	// Whether a slip of the pen or a name nobody knows: the tagger tells these apart best.
	if (isSlip(word)) return false;
	if (/^(de|het|een|deze|onze|stichting|mijn|zijn|haar|hun|jouw|je|geen|veel|weer)$/.test(before)) return false;
	// Who types without capitals gives no other sign than that nobody knows the word.
	if (word.length > 4 && typedSmall(tokens)) return true;
	return acts || BEFORE_A_PERSON.has(before) || next?.lower === 'en' || (tokens[at]!.opening && !!next);
}

const small = new WeakMap<readonly Token[], boolean>();

function typedSmall(tokens: readonly Token[]): boolean {
	const known = small.get(tokens) ?? !tokens.some(({ capital, shout }) => capital && !shout);
	small.set(tokens, known);
	return known;
}
