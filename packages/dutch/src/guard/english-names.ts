// Names in an English sentence. There "nobody knows this word" says nothing, as the dictionary is Dutch: a capital does, or a name from
// the lists that is no everyday English word.
import { TITLES } from './known.ts';
import {
	firstName,
	isClearName,
	isEnglish as isEverydayEnglish,
	isFamilyName,
	isPeople,
	isPlace,
	isProperName,
	isSafe,
	isWord
} from './lexicon.ts';
import { bare, initialBefore, NEAR } from './name-spans.ts';
import type { Token } from './tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const CALLED = list('mrs ms miss aunt auntie uncle sir madam reverend father sister brother nurse');
const ACTS = list(`
	said says told tells asked asks lives lived works worked came comes went goes wrote writes called calls smiled laughed cried knows knew
	is was has had wants wanted does did
`);
const LED = list('called named asked told met saw helped phoned visited thanked');
const SAFE = list(`
	i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
	november december christmas easter ramadan eid diwali god english dutch german french turkish moroccan arabic polish syrian
	ukrainian somali eritrean ghanaian nigerian afghan iranian iraqi pakistani indian chinese spanish italian portuguese greek tigrinya
	netherlands holland germany belgium france britain england ireland scotland turkey morocco poland syria ukraine somalia eritrea
	europe africa asia america mum mom dad
`);
/** English words that are names too, and are more often said as words. */
const SAID_TOO = list(`
	amber angel april baker banks bill bird bishop black brook brown carol carter chase cook crystal daisy dawn day drew early faith field fisher fox grace grant gray green hill holly hope hunter iris ivy joy june king lily long
	love major marsh mason may moody page pearl penny porter post potter price rice rich rivers rose ruby sandy savage short small stone summer sunny taylor violet white wolf wood woods young
`);
/** British spelling, which the list does not have. */
const BRITISH =
	/^(neighbours?|neighbourhoods?|colours?|centres?|theatres?|favourites?|behaviours?|grey|programmes?|councils?|flats?|barbecues?|librarians?)$/;
const isNationality = (word: string): boolean => /.{3}(?:ish|ese|ian|ean)$/.test(word) && !firstName(word);

const isEnglish = (word: string): boolean => SAID_TOO.has(word) || BRITISH.test(word) || isEverydayEnglish(word);

/** Whether this word in an English sentence stands for somebody. */
export function isEnglishName(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const word = bare(token).replace(/['’]s$/, '');
	if (word.length < 2) return false;
	const before = tokens[at - 1];
	const close = !!before && NEAR.test(token.gap);
	if (close && token.capital && !token.opening && (CALLED.has(before.lower) || TITLES.has(before.lower))) return true;
	if (
		SAFE.has(word.replace(/s$/, '')) ||
		SAFE.has(word) ||
		isSafe(word) ||
		isNationality(word) ||
		isPeople(word) ||
		TITLES.has(word) ||
		CALLED.has(word)
	)
		return false;
	if (token.shout && word.length < 6) return false;
	if (initialBefore(tokens, at) && token.capital) return true;
	const acts = tokens[at + 1]?.gap === ' ' && ACTS.has(tokens[at + 1]!.lower);
	const unknown = !isEnglish(word) && !isWord(word);
	if (!token.capital)
		return (isClearName(word) && !isEnglish(word)) || (unknown && (acts || (close && LED.has(before.lower))));
	// "Deepika teaches", "Siobhan opened".
	const does = acts || (tokens[at + 1]?.gap === ' ' && /.{2}(s|ed)$/.test(tokens[at + 1]!.lower));
	if (token.opening) return firstName(word) ? !isEnglish(word) || acts : unknown && does;
	return byCapital(tokens, at, word);
}

function byCapital(tokens: readonly Token[], at: number, word: string): boolean {
	const before = tokens[at - 1]?.lower ?? '';
	if (isPlace(word) && !firstName(word)) return false;
	if (firstName(word)) return !isEnglish(word) || before !== 'the';
	// "The Housing Office", "our Open Table": words with a capital, side by side or behind "the".
	if (isEnglish(word) || /^(in|at|near|the|a|an)$/.test(before)) return false;
	const beside = [tokens[at - 1], tokens[at + 1]].some((one) => one?.capital && !one.opening && isEnglish(one.lower));
	return isFamilyName(word) || isProperName(word) || (!isWord(word) && !beside);
}
