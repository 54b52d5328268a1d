// Houses that only the way they are spoken of gives away ("zit op de kameleon", "ik heb het kopland gebeld"): what the tagger learned, for
// words that are neither everyone's nor somebody's. They only *ask*, and only in a text about somebody.
import { PAPER } from './institution-signs.ts';
import { isHouse, kindOf, LANDSCAPE, OWN_NAMES } from './institution-words.ts';
import { PARTICLES, RELATIONS, TITLES } from './known.ts';
import { strangeIn } from './language.ts';
import {
	endsEveryday,
	firstName,
	isEveryday,
	isForeign,
	isListed,
	isOrdinary,
	isPeople,
	isPlace,
	isSafe,
	isSlip,
	isWord,
	rankOf
} from './lexicon.ts';
import type { Find } from './mark.ts';
import { remembered } from './remembered.ts';
import { scoresOf } from './tagger.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbs.ts';

/** How sure the tagger must be (its scores run from about -400 to 300), more so of a word that has no article before it. */
const SURE = 70;
const SURER = 110;
/** So sure that it may be like a slip of the pen or an English word: "otolift", "fletcher". */
const SUREST = 180;
/** Behind an article, and no wonder: "de kraamvogel", "het laar". */
const SURE_ENOUGH = 150;

export function findLearnedHouses(tokens: readonly Token[]): Find[] {
	const scores = scoresOf(tokens).houses;
	const strange = strangeIn(tokens);
	const finds: Find[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const led = ARTICLE.test(tokens[at - 1]?.lower ?? '') && tokens[at]!.gap === ' ';
		if (strange?.[at] || scores[at]! < leastFor(tokens, at, led) || !canBeHouse(tokens[at]!, led, scores[at]!))
			continue;
		let last = at;
		while (
			scores[last + 1]! > 0 &&
			tokens[last + 1]!.gap === ' ' &&
			canBeHouse(tokens[last + 1]!, true, scores[last + 1]!)
		)
			last++;
		const first = led && tokens[at - 1]!.capital && !tokens[at - 1]!.opening ? at - 1 : at;
		finds.push({ kind: 'institution', level: 'ask', start: tokens[first]!.start, end: tokens[last]!.end, weak: true });
		at = last;
	}
	return finds;
}

/** "Zit op de waterval": a name that many houses have asks for less. */
function leastFor(tokens: readonly Token[], at: number, led: boolean): number {
	if (!led) return SURER;
	const { lower } = tokens[at]!;
	return OWN_NAMES.has(lower) ? (LANDSCAPE.has(lower) ? SURE / 2 : 0) : SURE;
}

const ARTICLE = /^(de|het|it|'t|t)$/;

function canBeHouse({ lower, text, opening, capital }: Token, led: boolean, score: number): boolean {
	const surest = score > SUREST;
	if (
		text.length < 3 ||
		isSafe(lower) ||
		isEveryday(lower) ||
		isOrdinary(lower) ||
		(isPeople(lower) && !(led && surest)) ||
		(isForeign(lower) && !surest)
	)
		return false;
	if (
		RELATIONS.has(lower) ||
		TITLES.has(lower) ||
		PARTICLES.has(lower) ||
		firstName(lower) ||
		(isPlace(lower) && !(led && score > SURE_ENOUGH))
	)
		return false;
	if (!led && opening && capital && isListed(lower)) return false;
	if (led && OWN_NAMES.has(lower)) return true;
	if (led && surest && isWord(lower) && !isListed(lower) && !PAPER.test(lower) && !kindOf(lower) && !isHouse(lower))
		return true;
	return isRare(lower) && !(isVerbForm(lower) && !led) && !(isSlip(lower) && !isListed(lower) && !led && !surest);
}

/** Not said every day, and not made of a rare word and an everyday one: "boekwinkel" and "liftfirma" are what they say. */
const isRare = remembered((word) => {
	if (rankOf(word) < 3000 || kindOf(word) || isHouse(word) || PAPER.test(word)) return false;
	if (!isWord(word)) return true;
	if (
		/(?:jes|er|ers|ster|aar|eur|ist|loog|man|vrouw|kundige|partner|ing|heid|tie|teit|ment|schap|isme|baas|baan|tijd|stand|ij|eling|iek)$/.test(
			word
		)
	)
		return false;
	return word.length < 6 || !endsEveryday(word);
});
