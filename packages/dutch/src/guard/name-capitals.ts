// What a capital tells of a name: in mid-sentence much, at the head of a sentence little.
import { list, PARTICLES, PERSON_VERBS, RELATIONS, TITLES } from './known.ts';
import {
	firstName,
	isClearName,
	isFamilyName,
	isListed,
	isPlace,
	isProperName,
	isSafe,
	isSaid,
	isWord,
	rankOf
} from './lexicon.ts';
import { NEAR } from './name-spans.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbs.ts';

export const BEFORE_A_PLACE = list(
	'in yn uit naar te vanuit rond richting nabij gemeente wijk dorp politie brandweer rechtbank stadsdeel provincie station'
);
const BEFORE_A_THING = list('de het een deze onze stichting vereniging bij');

/** Doornkamp, Vuurboom: made of two words and in no dictionary, as many surnames are. */
export const endsAsSurname = (word: string): boolean =>
	/.{3}(?:veld|kamp|berg|bergen|beek|hoven|hoek|horst|huizen|boom|dijk|vaart|burg|burgh|stein|meijer|meyer|haak|geest|hout|brink|sloot|poort|wijk|woud|werf|vliet|donk|kerk|hof|bos|steen|man|mans)$/.test(
		word
	) && !isListed(word);

/** In mid-sentence. */
export function capitalName(tokens: readonly Token[], at: number, word: string): boolean {
	const before = tokens[at - 1]?.lower ?? '';
	if (word === 'albert' && tokens[at + 1]?.lower === 'heijn') return false;
	if ((firstName(word) || isClearName(word)) && !(isPlace(word) && BEFORE_A_PLACE.has(before))) return true;
	if (BEFORE_A_PLACE.has(before) || isPlace(word)) return isFamilyName(word) && !isPlace(word);
	// "Hofstede-Brink": two family names, though both are words.
	if (/\p{L}-\p{Lu}/u.test(tokens[at]!.text) && !isPlace(word))
		return word.split('-').some(isFamilyName) || !isSaid(word);
	if (isFamilyName(word) || ((!isSaid(word) || endsAsSurname(word)) && !BEFORE_A_THING.has(before))) return true;
	if (!isSaid(word)) return before === 'bij' || (isProperName(word) && before !== 'bij' && !BEFORE_A_THING.has(before));
	return false;
}

/** A capital says nothing here: an unknown word does, and a name that people act after. */
export function openingName(tokens: readonly Token[], at: number, word: string): boolean {
	if (isClearName(word)) return true;
	const next = tokens[at + 1];
	const joined = !!next && NEAR.test(next.gap) && next.capital && !isSafe(next.lower) && !PARTICLES.has(next.lower);
	if ((isPlace(word) && !firstName(word)) || TITLES.has(word)) return false;
	if (!isWord(word)) return !isVerbForm(word);
	// "Aanwezig: Bakker, Jansen en ik".
	const inRow = next?.gap === ', ' && next.capital && (isFamilyName(next.lower) || !!firstName(next.lower));
	if (inRow && isFamilyName(word) && rankOf(word) > 300) return true;
	if (joined && (firstName(word) || isFamilyName(next.lower)) && !isPlace(next.lower)) return rankOf(word) > 300;
	if ((rankOf(word) > 1000 || firstName(word)) && explained(tokens, at)) return true;
	const surname = (isFamilyName(word) && rankOf(word) === Infinity) || endsAsSurname(word);
	if (!firstName(word) && !surname) return false;
	const acts = !!next && next.gap === ' ' && PERSON_VERBS.has(next.lower);
	return (
		(acts && (rankOf(word) > 400 || /^(wil|mark|don|ad)$/.test(word))) || (next?.lower === 'en' && rankOf(word) > 1500)
	);
}

/** "Pluk, de jongste, …": who it is stands behind it. */
function explained(tokens: readonly Token[], at: number): boolean {
	const [which, who] = [tokens[at + 1], tokens[at + 2]];
	return (
		/^, $/.test(which?.gap ?? '') &&
		/^(de|haar|zijn|hun|mijn|onze|ons|een|z'n|mn|zn)$/.test(which!.lower) &&
		!!who &&
		(RELATIONS.has(who.lower) ||
			/^(oudste|jongste|middelste)$|.{3}(?:esse|ster|aar|eur|euse|ist|iste|loog|loge|kundige|werker|werkster|leider|leidster)$/.test(
				who.lower
			))
	);
}
