// Institutions told by letters, by a region or by the town behind them: "WZU Veluwe", "van NOVO", "vista college", "de arend in nunspeet".
import { ARTICLE, namedUntil } from './institution-names.ts';
import { isSomeone, PAPER, type Found } from './institution-signs.ts';
import { isHouse, kindOf, OWN_NAMES } from './institution-words.ts';
import { firstName, isClearName, isFamilyName, isListed, isPlace, isSafe, isWord, rankOf } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbs.ts';

const REGION =
	/^(?:friesland|drenthe|overijssel|gelderland|utrecht|holland|zeeland|brabant|limburg|flevoland|groningen|twente|veluwe|achterhoek|salland|betuwe|rivierenland|haaglanden|rijnmond|kennemerland|gooi|amstelland|drechtsteden|westfriesland|west-friesland|parkstad|peelland|westbrabant|ijsselland|vallei|eemland|bollenstreek|noord|zuid|oost|west|midden)$/;
/** "Friesland", "noord-limburg"; as people say it, no town. */
export const isPartOfCountry = (word: string): boolean => REGION.test(word) || REGION.test(word.split('-').at(-1)!);
const isRegion = (word: string): boolean => isPartOfCountry(word) || isPlace(word);

/** What they do, behind letters: "WVO Zorg", "RIBW Groep". */
const DOES =
	/^(?:zorg|wonen|welzijn|groep|jeugdhulp|thuiszorg|jeugd|werk|onderwijs|kinderopvang|college|lyceum|school|ggz)$/;

const BEFORE_LETTERS = /^(?:van|bij|naar|via|door|aan|met|op|en|of|namens|volgens)$/;

/** "GGD Flevoland", "WIJ Groningen", "WVO Zorg"; "van NOVO, en". */
export function byLetters(tokens: readonly Token[], at: number): Found | undefined {
	const { shout, text, lower, opening } = tokens[at]!;
	if (!shout || text.length < 2 || text.length > 6 || firstName(lower) || isClearName(lower)) return undefined;
	const next = tokens[at + 1];
	const behind = next?.gap === ' ' && next.capital && !next.shout && !next.opening;
	if (behind && (DOES.test(next.lower) || isRegion(next.lower)) && !/^(?:in|te)$/.test(lower))
		return { kind: DOES.test(next.lower) ? 'care' : 'institution', first: at, last: at + 1 };
	if (opening || text.length < 3 || isWord(lower) || isSafe(lower)) return undefined;
	if (tokens[at - 1]?.shout || next?.shout || !/^[A-Z]+$/.test(text)) return undefined;
	return BEFORE_LETTERS.test(tokens[at - 1]?.lower ?? '')
		? { kind: 'institution', first: at, last: at, weak: true }
		: undefined;
}

/**
 * "Fysio bij Fysiofit", "opgevangen door Kansrijk": behind these words no sentence asks a capital, so it is what something is called. In a text
 * about somebody only, as who writes of plans gives them capitals too.
 */
export function byItsCapital(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, capital, shout, opening, gap } = tokens[at]!;
	if (!capital || shout || opening || gap !== ' ' || lower.length < 4) return undefined;
	if (!/^(?:bij|via|door|naar)$/.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]!.capital) return undefined;
	const everyones = isListed(lower) && rankOf(lower) < 1500;
	if (everyones || isSafe(lower) || isSomeone(lower) || isPlace(lower) || !isWord(lower)) return undefined;
	if (firstName(lower) || isFamilyName(lower) || PAPER.test(lower) || /(?:heid|isme|iteit|tie|ing)$/.test(lower))
		return undefined;
	return { kind: 'institution', first: at, last: Math.max(at, namedUntil(tokens, at)), weak: true };
}

/** "Op vista college", "het drents lyceum": what stands before such a school in small letters is its name, where it is no everyday word. */
export function smallCollege(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, gap, capital } = tokens[at]!;
	const before = tokens[at - 1];
	if (capital || !before || gap !== ' ' || before.opening || !/^(?:college|lyceum|gymnasium)$/.test(lower))
		return undefined;
	const everyones =
		rankOf(before.lower) < 1500 ||
		isVerbForm(before.lower) ||
		ARTICLE.test(before.lower) ||
		/(?:ig|lijk)e?$/.test(before.lower);
	return everyones ? undefined : { kind: 'school', first: at - 1, last: at };
}

/** "De arend in nunspeet", "bij de klok, zijn kroeg": a name that houses have, and where it stands or what it is. */
export function byItsTown(tokens: readonly Token[], at: number): Found | undefined {
	const { lower, gap } = tokens[at]!;
	if (gap !== ' ' || !ARTICLE.test(tokens[at - 1]?.lower ?? '')) return undefined;
	const [next, town] = [tokens[at + 1], tokens[at + 2]];
	const stands =
		OWN_NAMES.has(lower) &&
		next?.gap === ' ' &&
		/^(?:in|te)$/.test(next.lower) &&
		town?.gap === ' ' &&
		isPlace(town.lower);
	if (stands) return { kind: 'institution', first: at - 1, last: at };
	// "De klok, dat is zijn kroeg".
	if (next?.gap !== ', ' || rankOf(lower) < 800) return undefined;
	const said = tokens
		.slice(at + 1, at + 6)
		.find(({ lower: word }) => kindOf(word) ?? (isHouse(word) || /^(?:kroeg|café|stamkroeg|winkel)$/.test(word)));
	const whose = tokens.slice(at + 1, at + 5).some(({ lower: word }) => /^(?:zijn|haar|hun|mijn|onze|een)$/.test(word));
	return said && whose ? { kind: 'institution', first: at - 1, last: at, weak: true } : undefined;
}
