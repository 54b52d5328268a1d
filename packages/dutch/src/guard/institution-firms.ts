// Where the name of an institution is told apart from everyday words: firms, schools in small letters, names in more words.
import { ARTICLE, endsThere } from './institution-names.ts';
import type { Found } from './institution-signs.ts';
import { FIRM, OWN_NAMES } from './institution-words.ts';
import { isClearName, isListed, isSlip, isWord, rankOf } from './lexicon.ts';
import { scoresOf } from './tagger.ts';
import type { Token } from './tokens.ts';

/** "Sociaal Verhaal Advocaten", "bij van eck bewindvoering": what a firm does stands behind its name. */
export function firm(tokens: readonly Token[], at: number): Found | undefined {
	if (!FIRM.test(tokens[at]!.lower)) return undefined;
	let first = at;
	const named = (token: Token, next: Token) =>
		next.gap === ' ' &&
		!next.opening &&
		!/^(van|bij|via|naar|door|de|het|een|mijn|haar|zijn|hun|onze|en|of|met|in|aan|die|als)$/.test(token.lower) &&
		(tokens[at]!.capital ? token.capital : rankOf(token.lower) > 300);
	while (first > at - 3 && tokens[first - 1] && named(tokens[first - 1]!, tokens[first]!)) first--;
	const led = tokens[at]!.capital || /^(van|bij|via|naar|door)$/.test(tokens[first - 1]?.lower ?? '');
	return first < at && led ? { kind: 'institution', first, last: at } : undefined;
}

/** "Bibliotheek de domijnen": a name that is no word. */
export function ownNameUntil(tokens: readonly Token[], at: number): number | undefined {
	const [article, name] = [tokens[at + 1], tokens[at + 2]];
	if (!article || !ARTICLE.test(article.lower) || article.gap !== ' ' || name?.gap !== ' ' || name.capital)
		return undefined;
	return name.lower.length > 4 &&
		!isListed(name.lower) &&
		(!isSlip(name.lower) || endsThere(tokens[at + 3])) &&
		!isClearName(name.lower)
		? at + 2
		: undefined;
}

/** "School de zevenster": an everyday word before it, so the name must be one that nobody says otherwise. */
export function schoolUntil(tokens: readonly Token[], at: number): number | undefined {
	const [article, name] = [tokens[at + 1], tokens[at + 2]];
	if (!/^(school|kerk|moskee|opvang)$/.test(tokens[at]!.lower) || !ARTICLE.test(article?.lower ?? '')) return undefined;
	if (!name || name.gap !== ' ' || name.capital) return undefined;
	return OWN_NAMES.has(name.lower) || (rankOf(name.lower) === Infinity && !isSlip(name.lower)) ? at + 2 : undefined;
}

/** "De hoop", "ons huis" in small letters are what they say, unless somebody is there: "zit bij de hoop". */
export function isMeant(tokens: readonly Token[], at: number, count: number): boolean {
	const words = tokens.slice(at, at + count);
	if (words.slice(1).some(({ capital }) => capital) || words.some(({ lower }) => !isWord(lower))) return true;
	if (rankOf(words.at(-1)!.lower) === Infinity) return true;
	const plain = count === 2 && /^(de|het|ons|onze|goed|eigen|wonen)$/.test(words[0]!.lower);
	// What the tagger says of it, where it stands: "ik bel de alliantie".
	return !plain || /^(bij|via)$/.test(tokens[at - 1]?.lower ?? '') || scoresOf(tokens).houses[at + 1]! > 20;
}
