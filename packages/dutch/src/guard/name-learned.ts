// What the learned tagger says of a word, and which words it is not heard about.
import { NAMING, PARTICLES, PERSON_VERBS, RELATIONS, TITLES } from './known.ts';
import {
	firstName,
	isEveryday,
	isFamilyName,
	isForeign,
	isOrdinary,
	isPeople,
	isPlace,
	isSafe,
	isSlip,
	isWord,
	rankOf
} from './lexicon.ts';
import { BEFORE_A_PLACE } from './name-capitals.ts';
import { behindPostcode, isClipped, isMixed } from './name-rules.ts';
import { bare, PRONOUNS } from './name-spans.ts';
import { scoresOf } from './tagger.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbs.ts';

/** How sure the tagger must be (its scores run from about -200 to 200). */
const SURE = 60;
const NEARLY = -12;

export function learnedLevels(tokens: readonly Token[]): ('decide' | 'ask' | undefined)[] {
	const scores = scoresOf(tokens).names;
	return tokens.map((token, at) => {
		const score = scores[at]!;
		if (score < NEARLY && actsAlone(tokens, at) && canBeName(tokens, at)) return 'ask';
		if (score < NEARLY || !canBeName(tokens, at)) return undefined;
		const word = bare(token);
		const unknown = !isWord(word) || (!!firstName(word) && rankOf(word) > 2500);
		if (unknown && !token.capital && isSlip(word)) return score > SURE / 2 ? 'decide' : 'ask';
		if (unknown) return score > 0 ? 'decide' : token.capital ? 'ask' : undefined;
		if (!token.capital) return score > SURE && rankOf(word) > 2500 ? 'ask' : undefined;
		const calls = !!firstName(word) || isFamilyName(word);
		if (!calls && isOfAThing(tokens, at)) return undefined;
		return calls && score > SURE && !token.opening && word.length < 9 ? 'decide' : score > 0 ? 'ask' : undefined;
	});
}

/** "Hoop kwam alleen": a thing would have an article before it. */
const ALIVE =
	/^(zei|zegt|vroeg|vraagt|belde|belt|lachte|lacht|huilde|huilt|knikte|wil|wilde|woont|woonde|werkt|werkte|kwam|komt|durft|durfde|slaapt|sliep|appte|appt|vertelde|vertelt|keek|kijkt|zwijgt|zweeg|luistert|luisterde|antwoordde|glimlachte)$/;
function actsAlone(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at]!, tokens[at + 1]];
	return (
		token.opening &&
		token.capital &&
		!token.shout &&
		next?.gap === ' ' &&
		ALIVE.test(next.lower) &&
		rankOf(token.lower) > 250 &&
		!/(en|s|heid|ing)$|^(daarna|daarom|laatst|daarbij|daarvoor|hierna|vandaar|intussen|ondertussen|uiteindelijk|soms|altijd)$/.test(
			token.lower
		)
	);
}

/** "Een Sleutel", "het nieuwe Rooster": a capital out of habit, and a word that nobody is called. */
const DETERMINERS = /^(de|het|een|geen|elke|iedere|welke|deze|dit|onze|ons|jullie)$/;
function isOfAThing(tokens: readonly Token[], at: number): boolean {
	const [before, beforeThat] = [tokens[at - 1], tokens[at - 2]];
	if (!before || tokens[at]!.opening) return false;
	if (DETERMINERS.test(before.lower)) return true;
	return (
		DETERMINERS.test(beforeThat?.lower ?? '') && !before.opening && /.{2}e$/.test(before.lower) && isWord(before.lower)
	);
}

function canBeName(tokens: readonly Token[], at: number): boolean {
	const { text, lower, capital, shout } = tokens[at]!;
	if (lower === 'albert' && tokens[at + 1]?.lower === 'heijn') return false;
	if (isMixed(text)) return false;
	if (text.length < 2 || isSafe(lower) || PARTICLES.has(lower) || TITLES.has(lower) || NAMING.has(lower)) return false;
	if (isForeign(lower) && !firstName(lower) && !isFamilyName(lower)) return false;
	if (!capital && isClipped(lower)) return false;
	if (RELATIONS.has(lower) || PRONOUNS.has(lower) || isEveryday(lower) || isOrdinary(lower) || isPeople(lower))
		return false;
	if (tokens[at]!.opening && rankOf(lower) < 1000 && !firstName(lower) && !actsAlone(tokens, at)) return false;
	if (isThought(lower) || (tokens[at]!.opening && isPlural(lower))) return false;
	if (!capital && (PERSON_VERBS.has(lower) || rankOf(lower) < 2500)) return false;
	const verb = !isWord(lower) && !firstName(lower) && !isFamilyName(lower) && isVerbForm(lower);
	if (verb && (!capital || tokens[at]!.opening)) return false;
	if ((shout && text.length < 6 && !firstName(lower)) || behindPostcode(tokens, at)) return false;
	return !isPlace(lower) || !BEFORE_A_PLACE.has(tokens[at - 1]?.lower ?? '');
}

/** "Inclusie", "Perspectief", "Gezinsplan": a capital for the weight of it. */
const isThought = (word: string): boolean =>
	/.{3}(?:[tsc]ie|heid|isme|iteit|schap|ief|ment|plan|agenda|team|dienst|wet|beleid|dag|week|kring|cirkel|punt|uur)$/.test(
		word
	) &&
	isWord(word) &&
	!firstName(word) &&
	!isFamilyName(word);

/** "Gezinnen", "Leveranciers", "Waardering": many, or a thing. */
const isPlural = (word: string): boolean =>
	isWord(word) && /.{3}(?:en|ers|eurs|ing|heid|lijk)$/.test(word) && !firstName(word) && !isFamilyName(word);
