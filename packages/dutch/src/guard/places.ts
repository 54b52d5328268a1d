// Towns and villages: known ones, and whatever has a capital behind "in" or "uit".
import { firstName, isFamilyName, isPlace, isSafe, isWord, rankOf } from './lexicon.ts';
import type { Find } from './mark.ts';
import type { Token } from './tokens.ts';

const NEAR = /^[\s.]{1,2}$/;
const PLACED = /^(in|yn|uit|naar|te|vanuit|rond|richting|nabij|gemeente|wijk|dorp|bij|op|van|omgeving)$/;

export function findPlace(tokens: readonly Token[], at: number): Find[] {
	const token = tokens[at]!;
	const before = tokens[at - 1]?.lower ?? '';
	if (isSafe(token.lower) || token.lower.length < 3) return [];
	// Den Haag, Den Bosch: the one kind of town in two words that everyone writes.
	if (before === 'den' && tokens[at - 1]!.capital && /^(haag|bosch|helder|burg|ham|dolder)$/.test(token.lower)) {
		return [{ kind: 'place', level: 'ask', start: tokens[at - 1]!.start, end: token.end }];
	}
	const postcode = !!tokens[at - 1]?.shout && /\d{4}\s?$/.test(tokens[at - 1]!.gap);
	const toPlace = (postcode || /^(in|yn|uit|naar|te|vanuit|gemeente|dorp|wijk)$/.test(before)) && NEAR.test(token.gap);
	const named = firstName(token.lower) || isFamilyName(token.lower);
	const known =
		isPlace(token.lower) &&
		(toPlace ||
			(token.capital &&
				!named &&
				(!token.opening || !isWord(token.lower)) &&
				(PLACED.test(before) || !isWord(token.lower))));
	const unknown = token.capital && toPlace && !token.shout && !isWord(token.lower) && !firstName(token.lower);
	// "In drachten": a word too, but nobody says it.
	const rareWord = isWord(token.lower) && !(isPlace(token.lower) && rankOf(token.lower) > 9000);
	if (!token.capital && (rareWord || !toPlace)) return [];
	return (known && (token.capital || toPlace)) || unknown
		? [{ kind: 'place', level: 'ask', start: token.start, end: token.end }]
		: [];
}
