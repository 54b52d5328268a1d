// Institutions without a word that says what they are: a capital no sentence asks for, or a place somebody works at.
import { BESIDE_A_HOUSE, LANDSCAPE, OWN_NAMES, PLACED } from './institution-words.ts';
import { ARTICLE, endsThere, isPerson, LEADS, NEAR } from './institution-names.ts';
import { RELATIONS, TITLES } from './known.ts';
import {
	dictionary,
	firstName,
	isFamilyName,
	isOrdinary,
	isPeople,
	isPlace,
	isSafe,
	isSlip,
	isWord,
	rankOf
} from './lexicon.ts';
import type { Kind } from './mark.ts';
import type { Token } from './tokens.ts';

export type Found = { kind: Kind; first: number; last: number; weak?: true };

export const BEFORE_A_HOUSE = /^(van|op|bij|naar|in|uit|via|met|door|tegenover|achter|naast|langs|voor)$/;

/** "Het CMD": letters that are not everyone's. */
export function isLetters(tokens: readonly Token[], at: number): boolean {
	const { shout, text, lower } = tokens[at]!;
	if (!shout || text.length < 2 || text.length > 6 || isSafe(lower) || isWord(lower) || firstName(lower)) return false;
	if (tokens[at - 1]?.shout || tokens[at + 1]?.shout) return false;
	return /^(de|het|bij|via)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "De Hoogovens", "het Sondervick": a capital that no sentence asks for. */
export function isThing(tokens: readonly Token[], at: number): boolean {
	const { capital, opening, shout, lower } = tokens[at]!;
	if (!capital || opening || shout || lower.length < 3 || isPerson(lower) || isPlace(lower) || isSafe(lower))
		return false;
	if (!LEADS.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]!.capital) return false;
	if (OWN_NAMES.has(lower)) return true;
	if (isSomeone(lower)) return false;
	if (/-\p{L}*(?:centrum|huis|school|college)$/u.test(lower)) return true;
	if (firstName(lower) || isFamilyName(lower) || lower.includes('-') || tokens[at - 2]?.capital) return false;
	return !isWord(lower) || (rankOf(lower) > 6000 && !PAPER.test(lower));
}

/** What is made or held, not a house: "de Hervormingsagenda", "het Digipunt" may be either, and is mostly this. */
export const PAPER =
	/(?:^|.{3})(plan|agenda|wet|beleid|visie|nota|monitor|aanpak|dag|week|avond|akkoord|kader|model|methode|formulier|gids|wijzer|kaart|lijst|toets|code|norm|regeling|besluit|overleg|gesprek|cirkel|box|dienst|team|ambt|raad|ombudsman|verpleging|verlening|vergadering|verordening|bescherming|cyclus|pakketten|pakket|wacht|reglement|protocol|wetenschapper|regisseur|medewerker|begeleider|teamleider|beleidsmaker|provincie|laptop|folder|map|toets|pakketten|borrel|wet|panel|plan|verdrag)$/;

/** "In de gymzaal van De Springplank". */
export function isCalled(tokens: readonly Token[], at: number): boolean {
	const [article, token] = [tokens[at - 1], tokens[at]!];
	if (!article?.capital || article.opening || !ARTICLE.test(article.lower) || !token.capital) return false;
	return (
		token.gap === ' ' &&
		(isWord(token.lower) || besideAHouse(tokens, at - 2)) &&
		!isFamilyName(token.lower) &&
		!isSafe(token.lower) &&
		!isSomeone(token.lower)
	);
}

/** "Haar juf van De Kaleidoscoop". */
const besideAHouse = (tokens: readonly Token[], at: number): boolean =>
	tokens.slice(Math.max(0, at - 2), at + 1).some(({ lower }) => BESIDE_A_HOUSE.test(lower));

/** "De Wegwijzer heeft een scherm": the sentence asks one capital, not two. */
export function opensNamed(tokens: readonly Token[], at: number): boolean {
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
		(!PAPER.test(lower) || lower.endsWith('team')) &&
		rankOf(lower) > 2500
	);
}

/** "De Wethouder", "het Gesprek": a capital out of respect. */
export const isSomeone = (word: string): boolean =>
	isOrdinary(word) || isPeople(word) || RELATIONS.has(word) || TITLES.has(word);

/** Small letters: only where a house is spoken of, or where nobody knows the word. */
export function typedSmall(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, capital, gap } = tokens[at]!;
	if (capital || gap !== ' ' || lower.length < 4 || isSafe(lower) || isSomeone(lower)) return undefined;
	const one: Found = { kind: 'institution', first: at, last: at };
	const [before, beforeThat] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]];
	if (/^(bij|via)$/.test(before) && isWord(lower) && !firstName(lower) && rankOf(lower) === Infinity)
		return isPlaced(tokens, at - 1) && !/(en|je|jes|ing)$/.test(lower) ? one : undefined;
	// "Werkt bij qpark": like a slip of the pen, but somebody works there.
	if (before === 'bij' && !isWord(lower) && isSlip(lower) && isPlaced(tokens, at - 1)) return one;
	if (/^(bij|via|van|door)$/.test(before) && /.zorg$/.test(lower) && !dictionary().has(lower))
		return { ...one, kind: 'care' };
	if (!beforeThat || !ARTICLE.test(before) || !BEFORE_A_HOUSE.test(beforeThat.lower)) return undefined;
	if (OWN_NAMES.has(lower) && !LANDSCAPE.has(lower)) {
		// "De juf van de regenboog": a name that houses have.
		const near = tokens.slice(Math.max(0, at - 9), at + 8);
		if (near.some((token) => BESIDE_A_HOUSE.test(token.lower)) || isPlaced(tokens, at - 2)) return one;
	}
	// "Afdeling 2 van de wever": of which house.
	if (beforeThat.lower === 'van' && rankOf(lower) > 5000 && isOfAHouse(tokens, at - 2) && endsThere(tokens[at + 1]))
		return one;
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

const PART_OF_A_HOUSE =
	/^(afdeling|locatie|vestiging|dagopvang|dagbesteding|unit|zorgcoördinator|groepsleid(?:er|ster)|verpleegkundige|verzorgende|behandelaar|groep|nachtdienst|avonddienst|intaker|medewerkster?|juf|meester|mentor|leerkracht|directeur|conciërge|schoolleider|leerling|beheerder|bewoners?|deelnemers?)$/;

/** "Zonnehof 2" between "afdeling" and "van": within a few words of the same sentence. */
function isOfAHouse(tokens: readonly Token[], at: number): boolean {
	for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
		if (PART_OF_A_HOUSE.test(tokens[back]!.lower)) return true;
		if (tokens[back + 1]!.opening) return false;
	}
	return false;
}
