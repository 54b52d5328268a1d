// Schools, care providers and other institutions, by the word before their name or by the name itself.
import {
	BESIDE_A_HOUSE,
	CARE,
	CLUB,
	DIRECTION,
	HOME_END,
	HOUSE,
	IN_WORDS,
	INSTITUTIONS,
	kindOf,
	NAMED_SMALL,
	OWN_NAMES,
	PLACED,
	SCHOOL_END,
	SHOP
} from './institution-words.ts';
import {
	dictionary,
	firstName,
	isClearName,
	isFamilyName,
	isOrdinary,
	isPeople,
	isPlace,
	isSafe,
	isSlip,
	isWord,
	rankOf
} from './lexicon.ts';
import { RELATIONS, TITLES } from './known.ts';
import type { Find, Kind } from './mark.ts';
import type { Token } from './tokens.ts';

const NEAR = /^[\s.]{1,2}$/;
const ARTICLE = /^(de|het|it|'t|t)$/;
const LEADS = /^(de|het|it|'t|onze|deze|stichting)$/;
const BEFORE_A_HOUSE = /^(van|op|bij|naar|in|uit|via|met|door|tegenover|achter|naast|langs|voor)$/;

type Found = { kind: Kind; first: number; last: number };

export function findInstitution(tokens: readonly Token[], at: number): Find[] {
	const found =
		known(tokens, at) ??
		afterItsKind(tokens, at) ??
		byItsEnd(tokens, at) ??
		byCapitals(tokens, at) ??
		typedSmall(tokens, at);
	if (!found) return [];
	const { kind, first, last } = found;
	return [{ kind, level: 'ask', start: tokens[first]!.start, end: tokens[last]!.end }];
}

/** By a name that many know: Pluryn, "leger des heils". */
function known(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, capital } = tokens[at]!;
	for (const { kind, words } of IN_WORDS)
		if (words[0] === lower && words.every((word, on) => tokens[at + on]?.lower === word))
			return { kind, first: at, last: at + words.length - 1 };
	const kind = CARE.has(lower) ? 'care' : INSTITUTIONS.has(lower) ? 'institution' : undefined;
	const bare = /^(bij|van|naar|via|door)$/.test(tokens[at - 1]?.lower ?? '');
	return kind && (capital || bare || !dictionary().has(lower)) ? { kind, first: at, last: at } : undefined;
}

/** "Basisschool De Regenboog", "het Bravis ziekenhuis", "café de sluis", "sv orion", "ggz drenthe". */
function afterItsKind(tokens: readonly Token[], at: number): Found | undefined {
	const word = tokens[at]!.lower;
	const kind = kindOf(word);
	if (kind) {
		const first = withOwnName(tokens, at);
		const last = namedUntil(tokens, at);
		if (last > at || first < at) return { kind, first, last };
		if (isSmallNamed(tokens, at)) return { kind, first: at, last: at + 1 };
	} else if (HOUSE.test(word)) {
		const last = namedUntil(tokens, at);
		const person =
			!ARTICLE.test(tokens[at + 1]?.lower ?? '') && tokens.slice(at + 1, last + 1).some(({ lower }) => isPerson(lower));
		if (last > at && !person) return { kind: 'institution', first: at, last };
	}
	const next = tokens[at + 1];
	// "Nachtopvang noord", "veilig thuis haaglanden".
	const regional = HOUSE.test(word) || word === 'welzijn' || (word === 'thuis' && tokens[at - 1]?.lower === 'veilig');
	if (
		regional &&
		next?.gap === ' ' &&
		(DIRECTION.test(next.lower) || isPlace(next.lower) || (word === 'thuis' && !isWord(next.lower)))
	)
		return { kind: word === 'thuis' ? 'care' : 'institution', first: word === 'thuis' ? at - 1 : at, last: at + 1 };
	if (CLUB.test(word) && next?.gap === ' ' && (next.capital || rankOf(next.lower) > 1000))
		return { kind: 'institution', first: at, last: Math.max(at + 1, namedUntil(tokens, at)) };
	if (SHOP.test(word)) return atTheSquare(tokens, at);
	if (word === 'pi' && /^(ter|de)$/.test(next?.lower ?? '')) return { kind: 'institution', first: at, last: at + 2 };
	const last = NAMED_SMALL.test(word) ? smallNameUntil(tokens, at) : undefined;
	return last ? { kind: kind ?? 'institution', first: at, last } : undefined;
}

/** "Mariaschool", "de pauluskerk", "de bolderborg". */
function byItsEnd(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, capital, opening, gap } = tokens[at]!;
	if (SCHOOL_END.test(lower) && lower.length > 7 && (capital && !opening ? true : !isWord(lower)))
		return { kind: 'school', first: withCapitals(tokens, at), last: at };
	if (SCHOOL_END.test(lower) && capital && tokens[at - 1]?.capital && NEAR.test(gap))
		return { kind: 'school', first: withCapitals(tokens, at), last: at };
	if (/.{3}ziekenhuis$/.test(lower) || (!dictionary().has(lower) && namesake(lower)))
		return { kind: 'institution', first: at, last: at };
	const led = ARTICLE.test(tokens[at - 1]?.lower ?? '') && BEFORE_A_HOUSE.test(tokens[at - 2]?.lower ?? '');
	return led && HOME_END.test(lower) && !dictionary().has(lower) && !isPlace(lower)
		? { kind: 'institution', first: at, last: at }
		: undefined;
}

const SAINT =
	/^(paulus|petrus|johannes|jozefs?|josefs?|josephs?|marias?|laurentius|lambertus|nicolaas|martinus|maartens?|antonius|franciscus|augustinus|bonifatius|willibrordu?s?|pius|titus|theresia|wilhelmina|juliana|beatrix|emma|bernhard|amalia|maxima|christus)$/;

/** "Paulus" in "pauluskerk", "wilhelmina" in "wilhelminaziekenhuis". */
function namesake(word: string): boolean {
	const [, who] =
		/^(\p{L}{4,})(?:kerk|school|college|ziekenhuis|kliniek|stichting|fonds|huis|hof|parochie)$/u.exec(word) ?? [];
	return !!who && (SAINT.test(who) || isClearName(who) || (who.endsWith('s') && isClearName(who.slice(0, -1))));
}

function byCapitals(tokens: readonly Token[], at: number): Found | undefined {
	const { capital } = tokens[at]!;
	const next = tokens[at + 1];
	if (capital && next?.capital && next.gap === ' & ') return { kind: 'institution', first: at, last: at + 1 };
	if (isLetters(tokens, at) || isThing(tokens, at)) return { kind: 'institution', first: at, last: at };
	return isCalled(tokens, at) || opensNamed(tokens, at)
		? { kind: 'institution', first: at - 1, last: Math.max(at, namedUntil(tokens, at)) }
		: undefined;
}

/** Small letters: only where a house is spoken of, or where nobody knows the word. */
function typedSmall(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, capital, gap } = tokens[at]!;
	if (capital || gap !== ' ' || lower.length < 4 || isSafe(lower) || isSomeone(lower)) return undefined;
	const one: Found = { kind: 'institution', first: at, last: at };
	const [before, beforeThat] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]];
	if (/^(bij|via)$/.test(before) && isWord(lower) && !firstName(lower) && rankOf(lower) === Infinity)
		return isPlaced(tokens, at - 1) && !/(en|je|jes|ing)$/.test(lower) ? one : undefined;
	if (/^(bij|via|van|door|door)$/.test(before) && /.zorg$/.test(lower) && !dictionary().has(lower))
		return { ...one, kind: 'care' };
	if (!beforeThat || !ARTICLE.test(before) || !BEFORE_A_HOUSE.test(beforeThat.lower)) return undefined;
	if (OWN_NAMES.has(lower)) {
		// "De juf van de regenboog": a name that houses have.
		const near = tokens.slice(Math.max(0, at - 9), at + 8);
		if (near.some((token) => BESIDE_A_HOUSE.test(token.lower)) || isPlaced(tokens, at - 2)) return one;
	}
	if (beforeThat.lower === 'bij' && isPlaced(tokens, at - 2) && isWord(lower) && rankOf(lower) === Infinity)
		return /(en|je|jes|ing|er|s)$/.test(lower) ? undefined : one;
	// "Kees van de wiel": a name, not a house.
	const surname = beforeThat.lower === 'van' && !isWord(tokens[at - 3]?.lower ?? '');
	return !isWord(lower) && !isSlip(lower) && !isPlace(lower) && !surname && !firstName(lower) ? one : undefined;
}

/** "Werkt al jaren" before "bij": within the same sentence, and close. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
	for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
		if (PLACED.test(tokens[back]!.lower)) return true;
		if (tokens[back + 1]!.opening || !NEAR.test(tokens[back + 1]!.gap)) return false;
	}
	return false;
}

const isPerson = (word: string): boolean => (firstName(word) !== undefined || isFamilyName(word)) && !isWord(word);

/** How far the name runs that stands behind a kind of house. */
function namedUntil(tokens: readonly Token[], at: number): number {
	let last = at;
	while (last < at + 5 && isPartOfName(tokens, last + 1)) last++;
	while (last > at && /^(de|het|van|der|den|voor|en|'t|in|te)$/.test(tokens[last]!.lower)) last--;
	return tokens.slice(at + 1, last + 1).some(({ capital }) => capital) ? last : at;
}

/** "Het Bravis ziekenhuis", also "het bravis ziekenhuis": the name stands in front. */
function withOwnName(tokens: readonly Token[], at: number): number {
	const before = tokens[at - 1];
	if (!before || before.opening || !NEAR.test(tokens[at]!.gap) || isSafe(before.lower) || before.lower.length < 4)
		return at;
	if (/^(gereformeerde|hervormde|protestantse|katholieke|evangelische|christelijke|islamitische)$/.test(before.lower))
		return at - 1;
	const rare =
		rankOf(before.lower) === Infinity && /^(lyceum|college|gymnasium|ziekenhuis|kliniek)$/.test(tokens[at]!.lower);
	const own = (!isWord(before.lower) || rare) && (LEADS.test(tokens[at - 2]?.lower ?? '') || !isPerson(before.lower));
	return own ? at - 1 : at;
}

const ADJECTIVE =
	/^(kleine|grote|oude|nieuwe|groene|blauwe|rode|witte|gele|gouden|vrolijke|blije|vier|drie|zeven|hoge|lange|warme|open|zilveren|zonnige)$/;

/** "Obs de klimop", "café de sluis", "buurthuis de oude haven". */
function smallNameUntil(tokens: readonly Token[], at: number): number | undefined {
	const [article, first, second] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (!article || !first || !ARTICLE.test(article.lower) || first.gap !== ' ' || !/^\s['’]?$/.test(article.gap))
		return undefined;
	if (ADJECTIVE.test(first.lower) && second?.gap === ' ' && rankOf(second.lower) > 800) return at + 3;
	return rankOf(first.lower) > 1500 || OWN_NAMES.has(first.lower) ? at + 2 : undefined;
}

/** "De jumbo aan het kerkplein". */
function atTheSquare(tokens: readonly Token[], at: number): Found | undefined {
	const [where, article, street] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (!/^(aan|op|in|bij)$/.test(where?.lower ?? '') || !/^(de|het)$/.test(article?.lower ?? '')) return undefined;
	return /.(straat|plein|laan|weg|dijk|gracht|markt|kade|singel|hof)$/.test(street?.lower ?? '')
		? { kind: 'institution', first: at, last: at + 3 }
		: undefined;
}

/** "Het CMD": letters that are not everyone's. */
function isLetters(tokens: readonly Token[], at: number): boolean {
	const { shout, text, lower } = tokens[at]!;
	if (!shout || text.length < 2 || text.length > 6 || isSafe(lower) || isWord(lower) || firstName(lower)) return false;
	if (tokens[at - 1]?.shout || tokens[at + 1]?.shout) return false;
	return /^(de|het|bij|via)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "De Hoogovens", "het Sondervick": a capital that no sentence asks for. */
function isThing(tokens: readonly Token[], at: number): boolean {
	const { capital, opening, shout, lower } = tokens[at]!;
	if (!capital || opening || shout || isPerson(lower) || isPlace(lower) || isSafe(lower)) return false;
	if (!LEADS.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]!.capital) return false;
	if (OWN_NAMES.has(lower)) return true;
	if (isSomeone(lower)) return false;
	if (firstName(lower) || isFamilyName(lower) || lower.includes('-') || tokens[at - 2]?.capital) return false;
	return !isWord(lower) || rankOf(lower) > 6000;
}

/** "In de gymzaal van De Springplank". */
function isCalled(tokens: readonly Token[], at: number): boolean {
	const [article, token] = [tokens[at - 1], tokens[at]!];
	if (!article?.capital || article.opening || !ARTICLE.test(article.lower) || !token.capital) return false;
	return token.gap === ' ' && isWord(token.lower) && !isFamilyName(token.lower) && !isSafe(token.lower);
}

/** "De Wegwijzer heeft een scherm": the sentence asks one capital, not two. */
function opensNamed(tokens: readonly Token[], at: number): boolean {
	const [article, { lower, capital, gap, shout }] = [tokens[at - 1], tokens[at]!];
	if (!article?.opening || !article.capital || !ARTICLE.test(article.lower) || !capital || shout || gap !== ' ')
		return false;
	if (OWN_NAMES.has(lower)) return true;
	if (firstName(lower) || RELATIONS.has(lower) || TITLES.has(lower)) return false;
	// "Het Vergeten Kind regelde": two of them leave no doubt.
	if (tokens[at + 1]?.capital && tokens[at + 1]!.gap === ' ' && isWord(lower) && !isFamilyName(lower))
		return !isSafe(lower) || !isSafe(tokens[at + 1]!.lower);
	if (isSomeone(lower)) return false;
	return (
		!isSafe(lower) &&
		!isFamilyName(lower) &&
		!firstName(lower) &&
		!isPlace(lower) &&
		!lower.includes('-') &&
		rankOf(lower) > 2500
	);
}

/** "De Wethouder", "het Gesprek": a capital out of respect. */
const isSomeone = (word: string): boolean =>
	isOrdinary(word) || isPeople(word) || RELATIONS.has(word) || TITLES.has(word);

function isPartOfName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.opening || !NEAR.test(token.gap)) return false;
	// "De opvang van Fatima": that is somebody's, not its name.
	if (token.lower === 'van' && firstName(tokens[at + 1]?.lower ?? '')) return false;
	return (
		token.capital ||
		(/^(de|het|van|der|den|voor|en|'t|in|te)$/.test(token.lower) &&
			!!tokens[at + 1] &&
			(tokens[at + 1]!.capital || /^(de|het|der|den)$/.test(tokens[at + 1]!.lower)))
	);
}

/** "kinderopvang partou", "ggz drenthe", "wijkteam noord": typed without capitals. */
function isSmallNamed(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (next?.gap !== ' ' || isSafe(next.lower) || next.lower.length < 4) return false;
	if (DIRECTION.test(next.lower) || (isPlace(next.lower) && !isWord(next.lower))) return true;
	return !isWord(next.lower) && !firstName(next.lower);
}

function withCapitals(tokens: readonly Token[], at: number): number {
	let first = at;
	while (first > 0 && NEAR.test(tokens[first]!.gap) && tokens[first - 1]!.capital && !tokens[first - 1]!.opening)
		first--;
	return first;
}
