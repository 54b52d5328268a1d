// Towns, villages and parts of towns: known ones, and whatever has a capital behind "in" or "uit".
import {
	firstName,
	isFamilyName,
	isListed,
	isOrdinary,
	isPlace,
	isSafe,
	isWord,
	placesAfter,
	rankOf
} from './lexicon.ts';
import type { Find } from './mark.ts';
import type { Token } from './tokens.ts';

const NEAR = /^[\s.]{1,2}$/;
const PLACED =
	/^(in|yn|uit|naar|te|vanuit|rond|richting|nabij|gemeente|wijk|dorp|bij|op|van|omgeving|tussen|voorbij|onder|buiten)$/;

export function findPlace(tokens: readonly Token[], at: number): Find[] {
	const token = tokens[at]!;
	const before = tokens[at - 1]?.lower ?? '';
	const last = endOfLong(tokens, at);
	if (last) {
		const find: Find = { kind: 'place', level: 'ask', start: token.start, end: tokens[last]!.end };
		// "Kaag en Braassem"; but "Anna Paulowna" may be somebody.
		return [last > at + 1 || token.lower === 'den' ? { ...find, long: true } : find];
	}
	if (isSafe(token.lower) || token.lower.length < 3) return [];
	// Den Haag, Den Bosch: the one kind of town in two words that everyone writes.
	if (before === 'den' && /^(haag|bosch|helder|burg|ham|dolder)$/.test(token.lower) && token.gap === ' ') {
		return [{ kind: 'place', level: 'ask', start: tokens[at - 1]!.start, end: token.end, long: true }];
	}
	return isTown(tokens, at) || inRowOfPlaces(tokens, at)
		? [{ kind: 'place', level: 'ask', start: token.start, end: token.end }]
		: [];
}

function isTown(tokens: readonly Token[], at: number): boolean {
	const { lower, capital, opening, shout, gap } = tokens[at]!;
	const before = tokens[at - 1]?.lower ?? '';
	const postcode = !!tokens[at - 1]?.shout && /\d{4}\s?$/.test(tokens[at - 1]!.gap);
	const toPlace =
		(postcode ||
			/^(in|yn|uit|naar|te|vanuit|gemeente|dorp|wijk|politie|brandweer|rechtbank|stadsdeel|station)$/.test(before)) &&
		NEAR.test(gap);
	const named = !!firstName(lower) || isFamilyName(lower);
	if (!capital) {
		// "In drachten": a word too, but nobody says it.
		if (toPlace) return isPlace(lower) && (!isListed(lower) || rankOf(lower) > 9000);
		return isPlace(lower) && !isListed(lower) && !named && lower.length > 4;
	}
	if (isPlace(lower))
		return toPlace || (!named && (!opening || !isListed(lower)) && (PLACED.test(before) || !isListed(lower)));
	// "In Holtenbroek": made of two words, but no word itself.
	const saidOtherwise = isListed(lower) || isOrdinary(lower) || !!firstName(lower);
	// "Breda-Noord": a part of it.
	if (lower.includes('-')) return toPlace && isPlace(lower.split('-')[0]!);
	return toPlace && !shout && !saidOtherwise;
}

/** Items of a row before (`step` -1) or behind a word: "Utrecht", "Zwolle" and "Almere" of "Utrecht, Zwolle en Almere". */
function rowFrom(tokens: readonly Token[], at: number, step: 1 | -1): Token[] {
	const row: Token[] = [];
	let [here, joined] = [at, false];
	while (row.length < 4) {
		const next = tokens[here + step];
		if (!next) break;
		const gap = step === 1 ? next.gap : tokens[here]!.gap;
		const and = /^(en|of)$/.test(next.lower) && gap === ' ';
		if (and && !joined) [here, joined] = [here + step, true];
		else if (next.capital && (gap === ', ' || (joined && gap === ' '))) {
			row.push(next);
			[here, joined] = [here + step, false];
		} else break;
	}
	return row;
}

/** "Uit Utrecht, Zwolle en Almere": people are called Zwolle too, but here it stands among towns. */
export function inRowOfPlaces(tokens: readonly Token[], at: number): boolean {
	const { lower, capital } = tokens[at]!;
	if (!capital || !isPlace(lower)) return false;
	const row = [...rowFrom(tokens, at, -1), ...rowFrom(tokens, at, 1)].map((token) => token.lower);
	const isTownOnly = (word: string) => (isPlace(word) && !firstName(word) && !isFamilyName(word)) || isSafe(word);
	return row.some(isTownOnly) && !row.some((word) => !!firstName(word) && !isPlace(word));
}

/** "Bergen op Zoom", "de lier": where a town in more words ends. In small letters only behind a word that leads to a place. */
export function endOfLong(tokens: readonly Token[], at: number): number | undefined {
	const rest = placesAfter(tokens[at]!.lower).find((words) =>
		words.every((word, on) => tokens[at + 1 + on]?.lower === word && tokens[at + 1 + on]!.gap === ' ')
	);
	if (!rest) return undefined;
	const last = tokens[at + rest.length]!;
	if (last.capital) return at + rest.length;
	const led = /^(in|uit|naar|te|vanuit|bij|gemeente|omgeving)$/.test(tokens[at - 1]?.lower ?? '');
	return led && (!isWord(last.lower) || rankOf(last.lower) === Infinity) ? at + rest.length : undefined;
}
