// Streets, with the house number where there is one.
import { houseBehind } from './house-number.ts';
import { firstName, isFamilyName, isListed, isPlace, isSafe, isWord } from './lexicon.ts';
import type { Find, Level } from './mark.ts';
import { PLAIN_STREET, placeAt, STREET, STRONG_STREET, withoutPart, type Place } from './street-words.ts';
import { findSpot, livesAt, ofWhichKind, perhapsStreet, widened } from './streets-numbered.ts';
import { streetOfMany } from './streets-of-many.ts';
import type { Token } from './tokens.ts';

const NEAR = /^[\s.]{1,2}$/;

const address = (start: number, end: number, level: Level = 'decide'): Find[] => [
	{ kind: 'address', level, start, end }
];

export function findStreet(text: string, tokens: readonly Token[], at: number): Find[] {
	const token = tokens[at]!;
	/** The street ends here; its number is what stands behind. */
	const until = (last: Token): Find[] => address(token.start, last.end + (houseBehind(text, last.end) ?? '').length);
	const longer = streetOfMany(tokens, at);
	if (longer) return until(longer);
	if (token.shout) return [];
	if (oneSide(text, tokens, at) && STREET.test(token.lower)) return until(tokens[at + 1]!);

	const place = placeAt(text, tokens, at);
	const end = token.end + (place.house?.length ?? 0);
	if (isWrittenApart(place)) return address(tokens[at - 1]!.start, end);
	const numbered = isNumbered(place);
	if (numbered || isBare(place) || isInTwo(place) || isLoneSingel(place))
		return address(tokens[firstOf(place, numbered)]!.start, end);
	const level = place.house && livesAt(tokens, at, place.house, text.slice(end, end + 30));
	if (level) return address(tokens[withArticle(tokens, widened(tokens, at), true)]!.start, end, level);
	const spot = findSpot(text, tokens, at) ?? perhapsStreet(tokens, at, place.located);
	return spot ? [spot] : [];
}

function firstOf(place: Place, numbered: boolean): number {
	const { tokens, at, token, before, house } = place;
	const from =
		(isPlain(place) && /e$|^(achter|voor)$/.test(before)) || calledOldOrNew(tokens, at)
			? at - 1
			: (numbered && plainFrom(tokens, at)) || at;
	return withArticle(tokens, beginsAt(tokens, house ? ofWhichKind(tokens, from) : from, token.capital), !!house);
}

/** "Oude gracht 233", "woont singel 3b". */
function isPlain({ token, before, house }: Place): boolean {
	if (!house || token.gap !== ' ') return false;
	if (!/^(gracht|kade|haven|markt|dijk|singel|hof|plein|straat|weg|laan|brink|wal|baan|ring)$/.test(token.lower))
		return false;
	return (
		/^(\p{L}{4,}se|oude|nieuwe|lange|korte|grote|kleine|hoge|lage|achter|voor)$/u.test(before) ||
		(/^(woont|woonde|adres|aan|op)$/.test(before) && /[a-z]$/i.test(house))
	);
}

/** A number behind it, and something else that tells of a street: how it ends, a capital, somebody who lives there. */
function isNumbered(place: Place): boolean {
	const { tokens, at, token, before, house, located, shaped, capitals } = place;
	if (!house) return false;
	if (isPlain(place) || plainFrom(tokens, at) !== undefined) return true;
	const strong = STRONG_STREET.test(withoutPart(token.lower));
	if (shaped && (token.capital || strong)) return true;
	if (shaped && !isWord(token.lower) && (located || /^(aan|op|in|adres|naar)$/.test(before))) return true;
	if (capitals && inATown(tokens, at)) return true;
	if (capitals && token.lower.length > 2 && !isSafe(token.lower) && (located || /^(aan|op|adres)$/.test(before)))
		return true;
	return STRONG_STREET.test(token.lower) && (token.capital || !!tokens[at - 1]?.capital);
}

/** "De kanaleneiland dreef": written as two words. */
function isWrittenApart({ tokens, at, token, before }: Place): boolean {
	return (
		/^(straat|laan|dreef|singel|gracht|kade|steeg|plein)$/.test(token.lower) &&
		token.gap === ' ' &&
		!isListed(before) &&
		!/(se|e)$/.test(before) &&
		before.length > 4 &&
		(isPlace(before) || !!firstName(before) || isFamilyName(before)) &&
		!tokens[at - 1]!.opening
	);
}

/** Without a number: "aan de Lindelaan", "op de nieuwe binnenweg". */
function isBare({ tokens, at, token, beforeThat, located, shaped, capitals }: Place): boolean {
	if (!shaped || !STRONG_STREET.test(token.lower)) return false;
	return (
		capitals ||
		(located && beforeThat !== 'van' && !isSmallWord(token.lower)) ||
		(located && beforeThat === 'aan' && token.lower.length > 6) ||
		calledOldOrNew(tokens, at) ||
		(token.capital && token.opening && !isWord(token.lower))
	);
}

/** "Jan Steenstraat". */
const isInTwo = ({ tokens, at, token, capitals }: Place): boolean =>
	STRONG_STREET.test(token.lower) && capitals && !!tokens[at - 1]?.capital;

/** "Op de singel". */
const isLoneSingel = ({ token, beforeThat, located }: Place): boolean =>
	/^(singel|brink|coolsingel|dam)$/.test(token.lower) && located && beforeThat === 'op';

/** "Op de pas 7", "van de laan 60": a number stands behind no "de", so it is part of what the street is called. */
const withArticle = (tokens: readonly Token[], first: number, numbered: boolean): number =>
	numbered && first > 0 && tokens[first]!.gap === ' ' && /^(de|het|'t|den)$/.test(tokens[first - 1]!.lower)
		? first - 1
		: first;

/** "Op de nieuwe binnenweg": with such a word before it a street has a name. */
const calledOldOrNew = (tokens: readonly Token[], at: number): boolean =>
	/^(oude|nieuwe|lange|korte|grote|kleine|hoge|lage)$/.test(tokens[at - 1]?.lower ?? '') &&
	/^(de|het)$/.test(tokens[at - 2]?.lower ?? '') &&
	/^(aan|op|in)$/.test(tokens[at - 3]?.lower ?? '');

/** "Grote Hagen 118, IJsselmonde": a number, and a town behind it. */
function inATown(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return (
		!!next?.capital && /^\s\d{1,4}\s?[a-z]?,\s$/i.test(next.gap) && isPlace(next.lower) && !isPlace(tokens[at]!.lower)
	);
}

/** "Maashaven oostzijde", "loosterweg zuid 14a": which side or half of it. */
function oneSide(text: string, tokens: readonly Token[], at: number): boolean {
	const side = tokens[at + 1];
	if (side?.gap !== ' ' || tokens[at]!.lower.length < 5) return false;
	if (/^(noord|zuid|oost|west)(zijde|kant)$/.test(side.lower)) return true;
	return /^(noord|zuid|oost|west|achter|buiten|binnen)$/.test(side.lower) && houseBehind(text, side.end) !== undefined;
}

/** Capitals before it belong to it ("Jan van Goyenstraat"), and after whom a street was called ("de van goghstraat"). */
function beginsAt(tokens: readonly Token[], at: number, capital: boolean): number {
	let first = at;
	const isName = (place: number) =>
		place > 0 && !!tokens[place]!.capital && !tokens[place]!.opening && NEAR.test(tokens[place + 1]!.gap);
	// No street has more words than that; so the walk stays short, whatever the text.
	while (capital && first > at - 6) {
		if (isName(first - 1)) first--;
		else if (/^(van|de|der)$/.test(tokens[first - 1]?.lower ?? '') && isName(first - 2)) first -= 2;
		else break;
	}
	// "P.C. Hooftlaan".
	while (first > at - 8 && tokens[first - 1]?.text.length === 1 && /^\.\s?$/.test(tokens[first]!.gap)) first--;
	const calledAfter = tokens[first - 1]?.lower === 'van' && /^(de|het)$/.test(tokens[first - 2]?.lower ?? '');
	// "De ruyterkade": after De Ruyter.
	const admiral =
		tokens[first - 1]?.lower === 'de' &&
		/^(ruyter|witt|wit|ruijter|lairesse|clercq|keyser|vries|lange)(kade|straat|laan|weg|plein|hof|singel)$/.test(
			tokens[first]!.lower
		);
	return calledAfter || admiral ? first - 1 : first;
}

/** "Aan de oude haven 33b": an everyday word, but somebody lives at that number. */
function plainFrom(tokens: readonly Token[], at: number): number | undefined {
	if (!PLAIN_STREET.has(tokens[at]!.lower) || tokens[at]!.lower === 'buurt') return undefined;
	for (let back = at - 1; back > 0 && back >= at - 3; back--) {
		if (/^(de|het)$/.test(tokens[back]!.lower))
			return /^(aan|op|in|achter)$/.test(tokens[back - 1]!.lower) ? back + 1 : undefined;
	}
	return undefined;
}

/** "Schoolplein", "landweg": words everyone uses; "beukenlaan" is one too, but behind "aan de" it is a street. */
const isSmallWord = (word: string): boolean =>
	PLAIN_STREET.has(word) || (isWord(word) && !/(laan|straat|kade|gracht|singel|steeg|dreef)$/.test(word));
