// Schools, care providers and other institutions, by the word before their name or by the name itself.
import { findChain } from './institution-chains.ts';
import { firm, isMeant, ownNameUntil, schoolUntil } from './institution-firms.ts';
import { byItsCapital, byItsTown, byLetters, isPartOfCountry, smallCollege } from './institution-letters.ts';
import {
	ARTICLE,
	isPerson,
	isSmallNamed,
	namedUntil,
	NEAR,
	smallNameUntil,
	withCapitals,
	withOwnName
} from './institution-names.ts';
import {
	BEFORE_A_HOUSE,
	isCalled,
	isLetters,
	isThing,
	opensNamed,
	typedSmall,
	type Found
} from './institution-signs.ts';
import { namesAfter } from './institution-phrases.ts';
import { bySeat } from './institution-seats.ts';
import {
	CARE,
	CLUB,
	DIRECTION,
	HOME_END,
	isHouse,
	INSTITUTIONS,
	kindOf,
	isNamedSmall,
	SCHOOL_END
} from './institution-words.ts';
import { dictionary, firstName, isClearName, isListed, isPlace, isSafe, isWord, rankOf } from './lexicon.ts';
import type { Find } from './mark.ts';
import { scoresOf } from './tagger.ts';
import type { Token } from './tokens.ts';

export function findInstitution(tokens: readonly Token[], at: number): Find[] {
	const found = firstOf(tokens, at);
	if (!found) return [];
	const { kind, first, last } = found;
	const find: Find = { kind, level: 'ask', start: tokens[first]!.start, end: tokens[last]!.end };
	return [found.weak ? { ...find, weak: true } : find];
}

function firstOf(tokens: readonly Token[], at: number): Found | undefined {
	for (const way of WAYS) {
		const found = way(tokens, at);
		if (found) return found;
	}
	return undefined;
}

/** By a name that many know: Pluryn, "leger des heils". */
function known(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, capital } = tokens[at]!;
	for (const { kind, words } of namesAfter(lower))
		if (words.every((word, on) => tokens[at + on]?.lower === word) && isMeant(tokens, at, words.length))
			return { kind, first: at, last: at + words.length - 1 };
	const kind = CARE.has(lower) ? 'care' : INSTITUTIONS.has(lower) ? 'institution' : undefined;
	if (!kind) return undefined;
	const bare =
		/^(bij|van|naar|via|door)$/.test(tokens[at - 1]?.lower ?? '') ||
		(tokens[at - 1]?.lower === 'op' && /^(zit|zat|wacht|wachten)$/.test(tokens[at - 2]?.lower ?? ''));
	// "Horizon zegt dat er geen geld is": a house that does what people do.
	const acts =
		/^(zegt|zei|belt|belde|wil|vindt|vond|heeft|had|schreef|schrijft|denkt|weigert|stopt|kan|kon|komt|meldt|vraagt|doet|deed)$/.test(
			tokens[at + 1]?.lower ?? ''
		);
	const speaks = acts && (tokens[at]!.opening || /^(en|maar|want|dat|dus|ook)$/.test(tokens[at - 1]?.lower ?? ''));
	return capital || bare || speaks || !dictionary().has(lower) || scoresOf(tokens).houses[at]! > 0
		? { kind, first: at, last: at }
		: undefined;
}

/** "Basisschool De Regenboog", "het Bravis ziekenhuis", "bso kakelbont". */
function afterItsKind(tokens: readonly Token[], at: number): Found | undefined {
	const word = tokens[at]!.lower;
	const kind = kindOf(word);
	if (kind) {
		const first = withOwnName(tokens, at);
		const last = namedUntil(tokens, at);
		if (last > at || first < at) return { kind, first, last };
		if (isSmallNamed(tokens, at)) return { kind, first: at, last: at + 1 };
	} else if (isHouse(word)) {
		const last = namedUntil(tokens, at);
		const person =
			!ARTICLE.test(tokens[at + 1]?.lower ?? '') && tokens.slice(at + 1, last + 1).some(({ lower }) => isPerson(lower));
		if (last > at && !person) return { kind: 'institution', first: at, last };
		if (/.(club|vereniging|centrum)$/.test(word) && isSmallNamed(tokens, at))
			return { kind: 'institution', first: at, last: at + 1 };
	}
	const last = isNamedSmall(word)
		? smallNameUntil(tokens, at)
		: (schoolUntil(tokens, at) ?? (kind && ownNameUntil(tokens, at)));
	return last ? { kind: kind ?? 'institution', first: at, last } : undefined;
}

/** "Nachtopvang noord", "veilig thuis haaglanden", "het Zaans Medisch Centrum": a region makes it one house of many. */
function inARegion(tokens: readonly Token[], at: number): Found | undefined {
	const word = tokens[at]!.lower;
	const next = tokens[at + 1];
	if (next?.gap !== ' ') return undefined;
	const region =
		DIRECTION.test(next.lower) ||
		(word === 'ggz' && isPartOfCountry(next.lower)) ||
		(isPlace(next.lower) && (next.capital || !dictionary().has(next.lower)));
	if (word === 'thuis' && tokens[at - 1]?.lower === 'veilig' && (region || !isWord(next.lower)))
		return { kind: 'care', first: at - 1, last: at + 1 };
	if (word === 'medisch' && next.lower === 'centrum' && at > 0 && rankOf(tokens[at - 1]!.lower) > 2000)
		return { kind: 'institution', first: at - 1, last: at + 1 };
	if (region && word === 'ggz') return { kind: 'care', first: at, last: at + 1 };
	return region && (word === 'welzijn' || isHouse(word)) ? { kind: 'institution', first: at, last: at + 1 } : undefined;
}

/** "Sv orion", "het st jansdal", "pi ter peel". */
function byWhatFollows(tokens: readonly Token[], at: number): Found | undefined {
	const word = tokens[at]!.lower;
	const next = tokens[at + 1];
	if (!next || !NEAR.test(next.gap)) return undefined;
	if (CLUB.test(word) && ARTICLE.test(next.lower) && tokens[at + 2]?.gap === ' ')
		return { kind: 'institution', first: at, last: at + 2 };
	if (CLUB.test(word) && (next.capital || rankOf(next.lower) > 1000))
		return { kind: 'institution', first: at, last: Math.max(at + 1, namedUntil(tokens, at)) };
	const saint = /^(st|sint)$/.test(word) && /^(het|de|bij|in)$/.test(tokens[at - 1]?.lower ?? '');
	if (saint && rankOf(next.lower) > 3000) return { kind: 'institution', first: at, last: at + 1 };
	if (word === 'pi' && tokens[at + 2] && /^(ter|de)$/.test(next.lower))
		return { kind: 'institution', first: at, last: at + 2 };
	return undefined;
}

/** "Mariaschool", "de pauluskerk", "de bolderborg". */
function byItsEnd(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, capital, opening, gap } = tokens[at]!;
	// "Het hooghuis zit vol": a house that no dictionary has, and that does what people do.
	const alone = tokens[at - 1]?.gap !== undefined && ARTICLE.test(tokens[at - 1]!.lower) && !capital;
	if (
		alone &&
		/.{3}(huis|hof|burg|borg|horst|stede|poort|school|college)$/.test(lower) &&
		!dictionary().has(lower) &&
		/^(zit|zegt|belt|wil|weigert|heeft|belde|zei|wilde|vindt)$/.test(tokens[at + 1]?.lower ?? '')
	)
		return { kind: 'institution', first: at, last: at };
	if (SCHOOL_END.test(lower) && lower.length > 7 && (capital && !opening ? true : !isWord(lower)))
		return { kind: 'school', first: withCapitals(tokens, at), last: at };
	if (SCHOOL_END.test(lower) && capital && tokens[at - 1]?.capital && NEAR.test(gap))
		return { kind: 'school', first: withCapitals(tokens, at), last: at };
	if (/.{3}ziekenhuis$/.test(lower) || (!dictionary().has(lower) && namesake(lower)))
		return { kind: 'institution', first: at, last: at };
	// "Op de camping, de dommelhoeve": said first what it is.
	const said = tokens[at - 1]?.gap === ', ' && isKind(tokens[at - 2]?.lower ?? '');
	const led = ARTICLE.test(tokens[at - 1]?.lower ?? '') && (BEFORE_A_HOUSE.test(tokens[at - 2]?.lower ?? '') || said);
	if (
		ARTICLE.test(tokens[at - 1]?.lower ?? '') &&
		/.{4}(moskee|kerk|synagoge|tempel|kapel)$/.test(lower) &&
		!isListed(lower)
	)
		return { kind: 'institution', first: at, last: at };
	// "De westermoskee"; "het lievensberg": a hill would be "de".
	if (led && /.{3}(moskee|kerk)$/.test(lower)) return { kind: 'institution', first: at, last: at };
	const het = led && tokens[at - 1]!.lower === 'het' && /.{3}(berg|kamp|dijk|land|rode|hout)$/.test(lower);
	if (het && !dictionary().has(lower) && !isPlace(lower)) return { kind: 'institution', first: at, last: at };
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

const isKind = (word: string): boolean => kindOf(word) !== undefined || isHouse(word);

function byCapitals(tokens: readonly Token[], at: number): Found | undefined {
	const { capital, opening, gap, lower } = tokens[at]!;
	const next = tokens[at + 1];
	// "Het uitzendbureau, Carrière, stopte"; but "onze kok in de opvang, Anatolij, heeft".
	if (capital && !opening && gap === ', ' && isKind(tokens[at - 1]?.lower ?? '') && isWord(lower) && !isSafe(lower))
		return { kind: 'institution', first: at, last: at };
	if (capital && next?.capital && next.gap === ' & ' && !(firstName(lower) && firstName(next.lower)))
		return { kind: 'institution', first: at, last: at + 1 };
	if (isLetters(tokens, at) || isThing(tokens, at)) return { kind: 'institution', first: at, last: at };
	return isCalled(tokens, at) || opensNamed(tokens, at)
		? { kind: 'institution', first: at - 1, last: Math.max(at, namedUntil(tokens, at)), weak: true }
		: undefined;
}

/** How an institution is told, the surest way first. */
export const WAYS = [
	known,
	findChain,
	inARegion,
	byWhatFollows,
	afterItsKind,
	byItsEnd,
	firm,
	byCapitals,
	byLetters,
	smallCollege,
	byItsTown,
	byItsCapital,
	typedSmall,
	bySeat
] as const;
