// Where the name of an institution begins and ends, around the word that says what kind it is.
import { DIRECTION, OWN_NAMES, SHORT_KIND } from './institution-words.ts';
import { firstName, isFamilyName, isListed, isPlace, isSafe, isWord, rankOf } from './lexicon.ts';
import type { Token } from './tokens.ts';

export const NEAR = /^[\s.]{1,2}$/;
export const ARTICLE = /^(de|het|it|'t|t)$/;
export const LEADS = /^(de|het|it|'t|onze|deze|stichting)$/;

export const isPerson = (word: string): boolean =>
	(firstName(word) !== undefined || isFamilyName(word)) && !isWord(word);

/** How far the name runs that stands behind a kind of house. */
export function namedUntil(tokens: readonly Token[], at: number): number {
	let last = at;
	while (last < at + 5 && isPartOfName(tokens, last + 1)) last++;
	while (last > at && /^(de|het|van|der|den|voor|en|'t|in|te)$/.test(tokens[last]!.lower)) last--;
	return tokens.slice(at + 1, last + 1).some(({ capital }) => capital) ? last : at;
}

/** Friesland college, drenthe college: of everyone's words, but with the kind a name. */
const isPlaceLike = (word: string): boolean =>
	isPlace(word) || /^(friesland|drenthe|zeeland|brabant|limburg|gelderland|flevoland|twente|veluwe)$/.test(word);

/** "Het Bravis ziekenhuis", also "het bravis ziekenhuis": the name stands in front. */
export function withOwnName(tokens: readonly Token[], at: number): number {
	const before = tokens[at]!.opening ? undefined : tokens[at - 1];
	const regional = /^(lyceum|college|ziekenhuis|gasthuis)$/.test(tokens[at]!.lower) && isPlaceLike(before?.lower ?? '');
	if (regional) return at - 1;
	if (!before || before.opening || !NEAR.test(tokens[at]!.gap) || isSafe(before.lower) || before.lower.length < 4)
		return at;
	if (/^(gereformeerde|hervormde|protestantse|katholieke|evangelische|christelijke|islamitische)$/.test(before.lower))
		return at - 1;
	const rare =
		rankOf(before.lower) === Infinity &&
		/^(lyceum|college|gymnasium|ziekenhuis|gasthuis|kliniek|dagcentrum|gezinshuis)$/.test(tokens[at]!.lower);
	const own = (!isWord(before.lower) || rare) && (LEADS.test(tokens[at - 2]?.lower ?? '') || !isPerson(before.lower));
	return own ? at - 1 : at;
}

const ADJECTIVE =
	/^(kleine|grote|oude|nieuwe|groene|blauwe|rode|witte|gele|gouden|vrolijke|blije|vier|drie|zeven|hoge|lange|warme|open|zilveren|zonnige)$/;

/** "Obs de klimop", "café de sluis", "buurthuis de oude haven". */
export function smallNameUntil(tokens: readonly Token[], at: number): number | undefined {
	const [article, first, second] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (!article || !first || !ARTICLE.test(article.lower) || first.gap !== ' ' || !/^\s['’]?$/.test(article.gap))
		return undefined;
	if (ADJECTIVE.test(first.lower) && second?.gap === ' ' && rankOf(second.lower) > 800) return at + 3;
	if (rankOf(first.lower) > 1500 || OWN_NAMES.has(first.lower)) return at + 2;
	// "Hotel het wapen, ingang achter": a common word, but nothing follows that it would go with.
	return rankOf(first.lower) > 300 && endsThere(second) ? at + 2 : undefined;
}

/** A stop or a small word: the name is over. */
export const endsThere = (next: Token | undefined): boolean =>
	!next ||
	next.opening ||
	next.gap !== ' ' ||
	/^(en|in|op|aan|van|voor|met|is|heeft|zegt|belt|uit|waar|of|maar|want|om)$/.test(next.lower);

function isPartOfName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.opening || !NEAR.test(token.gap)) return false;
	// "De opvang van Fatima": that is somebody's, not its name.
	const next = tokens[at + 1];
	if (token.lower === 'van' && next?.capital && !isPlace(next.lower) && !ARTICLE.test(next.lower)) return false;
	return (
		token.capital ||
		(/^(de|het|van|der|den|voor|en|'t|in|te)$/.test(token.lower) &&
			!!tokens[at + 1] &&
			(tokens[at + 1]!.capital || /^(de|het|der|den)$/.test(tokens[at + 1]!.lower)))
	);
}

/** Kinds of which there are many, so that each has a name. */
const ONE_OF_MANY =
	/^(rijschool|basisschool|kinderopvang|stichting|hotel|restaurant|café|uitzendbureau|kapsalon|bakkerij|thuiszorg|pleegzorg|verpleeghuis|woonzorgcentrum|zorgcentrum|moskee|camping|huize|garage|flat|ggz)$/;

/** "kinderopvang partou", "ggz drenthe", "wijkteam noord": typed without capitals. */
export function isSmallNamed(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (next?.gap !== ' ' || isSafe(next.lower) || next.lower.length < 4) return false;
	if (
		/^(centraal|oost-brabant|plus|midden-brabant|breed)$/.test(next.lower) &&
		/^(ggz|ggd|gz|cjg|mee|welzijn|jeugdhulp)$/.test(tokens[at]!.lower)
	)
		return true;
	if (DIRECTION.test(next.lower) || (isPlace(next.lower) && !isListed(next.lower))) return true;
	if (
		(SHORT_KIND.test(tokens[at]!.lower) ||
			/.club$/.test(tokens[at]!.lower) ||
			(ONE_OF_MANY.test(tokens[at]!.lower) && endsThere(tokens[at + 2]))) &&
		rankOf(next.lower) === Infinity &&
		(!/(t|en|d)$/.test(next.lower) || ONE_OF_MANY.test(tokens[at]!.lower)) &&
		!/(end|ende)$/.test(next.lower)
	)
		return true;
	return (!isWord(next.lower) || OWN_NAMES.has(next.lower)) && !firstName(next.lower);
}

export function withCapitals(tokens: readonly Token[], at: number): number {
	let first = at;
	while (
		first > Math.max(0, at - 6) &&
		NEAR.test(tokens[first]!.gap) &&
		tokens[first - 1]!.capital &&
		!tokens[first - 1]!.opening
	)
		first--;
	return first;
}
