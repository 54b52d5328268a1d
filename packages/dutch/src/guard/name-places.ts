// Where in a sentence nobody but somebody stands: behind a greeting, between a relation and a stop, before an age. An everyday word there is
// asked about ("hoi wil,", "dochter hoop, die", "hub (54)"); what no other word is, is a name.
import { PERSON_VERBS, RELATIONS, TITLES } from './known.ts';
import {
	firstName,
	isEveryday,
	isListed,
	isNoun,
	isOrdinary,
	isPeople,
	isPlace,
	isSafe,
	isWord,
	rankOf
} from './lexicon.ts';
import { endsAsSurname } from './name-capitals.ts';
import { bare, PRONOUNS } from './name-spans.ts';
import type { Token } from './tokens.ts';
import { isVerbForm } from './verbs.ts';

const GREETS =
	/^(hoi|hallo|hey|hee|hé|hi|hai|ha|dag|beste|lieve|geachte|moi|moin|goedemorgen|goedemiddag|goedenavond|salaam|selam|groet|groeten|groetjes|gr|grt|grtjes|mvg|liefs|bedankt|dank)$/;
/** These greet at the end of a sentence too: "met vriendelijke groet, roos". */
const CLOSES = /^(groet|groeten|groetjes|gr|grt|mvg|liefs)$/;
const EVERYONE =
	/^(allemaal|iedereen|collega|collegas|collega's|team|mensen|lezers?|dames|heren|vrienden|buren|allen|daar|mam|pap|mama|papa|juf|meester|weer|samen|leden|ouders|meelezers?|groep|jullie|app|redactie|schat|jongens|meiden|lieverd|lui|wereld|mevrouw|meneer|commissie|raad|bestuur|hoor|alvast|morgen|vandaag)$/;

export function standsWhereNamesDo(tokens: readonly Token[], at: number): 'decide' | 'ask' | undefined {
	const token = tokens[at]!;
	const word = bare(token);
	if (word.length < 2 || token.shout || isSafe(word) || PRONOUNS.has(word) || TITLES.has(word) || isPeople(word))
		return undefined;
	if (greeted(tokens, at)) return token.capital || firstName(word) || !isWord(word) ? 'decide' : 'ask';
	if (related(tokens, at, word)) return 'ask';
	if (actsSmall(tokens, at, word)) return 'ask';
	if (hasItsOwnCapital(tokens, at, word)) return 'ask';
	if (aged(tokens, at, word)) return isWord(word) ? 'ask' : 'decide';
	return undefined;
}

/** "Hoi wil, vraagje", "groetjes,\nhub". */
function greeted(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]!];
	if (!before || !(before.opening ? GREETS : CLOSES).test(before.lower) || !/^(?:,?\s|,?\s*\n\s*)$/.test(token.gap))
		return false;
	if (EVERYONE.test(token.lower) || isEveryday(token.lower) || isOrdinary(token.lower) || RELATIONS.has(token.lower))
		return false;
	return endsSentence(tokens[at + 1]) || tokens[at + 1]?.gap === ', ';
}

const endsSentence = (next: Token | undefined): boolean => !next || /^[,;:!?.)]|\n/.test(next.gap);
const stops = (next: Token | undefined): boolean => endsSentence(next) || /^\s[(–-]/.test(next!.gap);

/** "Buurvrouw tet, elbasterwei 3", "juf wil van de toermalijn": Dutch puts no two nouns side by side otherwise. */
function related(tokens: readonly Token[], at: number, word: string): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
	if (!before || token.gap !== ' ' || token.opening) return false;
	// "Burgemeester van dalen kwam".
	if (before.lower === 'van' && TITLES.has(tokens[at - 2]?.lower ?? '') && tokens[at - 1]!.gap === ' ')
		return word.endsWith('en') && rankOf(word) > 2500 && !!next && PERSON_VERBS.has(next.lower);
	const titled = CALLED_BY.test(before.lower);
	if (!titled && !RELATIONS.has(before.lower) && !TITLES.has(before.lower)) return false;
	if (RELATIONS.has(word) || isEveryday(word) || isOrdinary(word) || isPlace(word)) return false;
	const goesOn =
		next?.gap === ' ' &&
		(/^(van|en|is|was|heeft|had|die|belt|zegt|zei|uit|wil)$/.test(next.lower) || PERSON_VERBS.has(next.lower));
	if (firstName(word)) return stops(next) || goesOn;
	if (!token.capital && (rankOf(word) < 150 || isVerbForm(word) || /(?:ig|lijk|isch|loos|baar|zaam|end)e?$/.test(word)))
		return false;
	// "Leraar natuurkunde", "huisarts rapportage": what somebody teaches or writes.
	if (/.{3}(?:kunde|logie|age|isme|les|verslag|overleg|notitie)$/.test(word)) return false;
	const thing = isNoun(word) || !isWord(word) || rankOf(word) === Infinity;
	// "Mevr. hulst achter de balie": behind these words a noun is never anything else.
	if (titled && thing && rankOf(word) > 2500) return true;
	// "Mijn zusje lotus is twaalf".
	if (
		thing &&
		rankOf(word) > 2500 &&
		next?.gap === ' ' &&
		/^(is|was|zit|zat|belde|zei|zegt|kwam|woont)$/.test(next.lower)
	)
		return !/(?:er|ster|in|aar|ist|eur|ling|ent)$/.test(word);
	return (
		thing &&
		(rankOf(word) > 250 || token.capital) &&
		stops(next) &&
		!/^(?:thuis|weg|terug|weer|samen|erbij|klaar|boos|ziek)$/.test(word)
	);
}

const CALLED_BY =
	/^(mevrouw|mevr|mw|meneer|mijnheer|dhr|juf|tante|oom|ome|buurman|buurvrouw|zuster|broeder|dominee|dokter)$/;

/** "mark wil weer werken": a name that is a word too, before what people do. */
function actsSmall(tokens: readonly Token[], at: number, word: string): boolean {
	const [token, next] = [tokens[at]!, tokens[at + 1]];
	return (
		token.opening &&
		!token.capital &&
		!!firstName(word) &&
		rankOf(word) > 300 &&
		next?.gap === ' ' &&
		PERSON_VERBS.has(next.lower)
	);
}

/** "Wat ik van Somchai leerde", "met Henna afgesproken": a word, or made of two, but with a capital where no sentence asks one. */
function hasItsOwnCapital(tokens: readonly Token[], at: number, word: string): boolean {
	const { capital, opening, gap } = tokens[at]!;
	if (opening || gap !== ' ' || !isWord(word)) return false;
	const listed = isListed(word);
	// "Ik sprak met doornkamp over": a thing would have an article before it.
	if (!capital)
		return !listed && endsAsSurname(word) && /^(met|door|namens|volgens|sprak|belde|zag)$/.test(tokens[at - 1]!.lower);
	if (!BEFORE_SOMEBODY.test(tokens[at - 1]!.lower) || word.length > 10 || OF_WORK.test(word)) return false;
	return !listed || (rankOf(word) === Infinity && !/(?:en|s|je)$/.test(word));
}
const BEFORE_SOMEBODY = /^(van|met|voor|aan|tegen|dat|als|toen|omdat|en|is|heet|zag|sprak|belde|heeft|wil)$/;
/** What people of policy give a capital. */
const OF_WORK =
	/(?:team|plan|wet|dag|huis|punt|zorg|werk|school|net|app|loket|raad|beleid|kring|wijk|hulp|ing|heid|tie|schap|iteit|isme)$/;

/** "Hub (54) staat nu bij het zorghuis". */
function aged(tokens: readonly Token[], at: number, word: string): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
	if (!next || !/^ \((?:[mv][,/]? ?)?(?:[1-9]|[1-9]\d|10\d)(?: ?(?:jaar|jr|j))?\)/.test(next.gap)) return false;
	if (RELATIONS.has(word) || isEveryday(word) || isOrdinary(word) || /(?:en|er|tje|je|ing)$/.test(word)) return false;
	if (
		/^(de|het|een|dit|dat|deze|die|zijn|haar|mijn|hun|onze|ons|elke|artikel|stap|fase|groep|pagina|bijlage)$/.test(
			before?.lower ?? ''
		)
	)
		return false;
	return word.length > 1 && (token.capital || rankOf(word) > 3000) && !isVerbForm(word);
}
