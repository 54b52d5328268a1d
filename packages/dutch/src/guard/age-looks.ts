// What the learned reader of ages looks at: a number, and the words and stops around it, each as the number of a weight.
import { WORDS } from './age-words.ts';
import { MONTHS } from './dates.ts';
import { PERSON_VERBS, RELATIONS, TITLES } from './known.ts';
import { firstName, isClearName, isFamilyName, isNoun, isWord, rankOf } from './lexicon.ts';
import { remembered } from './remembered.ts';
import { numberOf } from './spoken.ts';
import { isVerbForm } from './verbs.ts';

/** How many weights there are: a power of two. */
export const AGE_WEIGHTS = 1 << 17;

export type Amount = { start: number; end: number; value: number };

const HALVES = '(?:twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)half';
/** "12", "2,5", "vijfenveertig", "drieënhalf": whatever could be so many years. "Een" is hardly ever an age. */
const AMOUNT = new RegExp(
	`(?<![\\p{L}\\d€@-]|\\d[.,:]|[€-]\\s)(?:(?:1[01]\\d|\\d{1,2})(?:[.,]\\d(?=[^\\d]|$)|½)?|${HALVES}|${WORDS.replace('nul|één|een|', '')})(?!(?!(?:jr|j|mnd|mndn|wkn|jaar)(?!\\p{L}))[\\p{L}]|[\\d%€]|[.,:-]\\d|\\s[%€])`,
	'giu'
);

export const amountsIn = (text: string): Amount[] =>
	[...text.matchAll(AMOUNT)].map(({ 0: written, index }) => ({
		start: index,
		end: index + written.length,
		value: /^\d/.test(written) ? parseInt(written) : numberOf(written.toLowerCase().replace(/[eë]nhalf$/, ''))
	}));

/** A word, number or stop beside it: `key` the word itself when it is a common one, `sort` what it is. */
type Piece = { key: string; sort: string };

const PIECE = /\p{L}[\p{L}\p{M}'’-]*|\d+(?:[.,:/-]\d+)*|[^\s\p{L}\d]|\n/gu;
const NOTHING: Piece = { key: '^', sort: '^' };
const [FAR_BEFORE, FAR_BEHIND] = [9, 4];

const COUNTED =
	/^(?:euro|uur|keer|maal|weken|week|wkn|dagen|dag|maanden|maand|mnd|minuten|minuut|min|seconden|procent|stuks|mensen|gezinnen|graden|kilo|km|kilometer|meter|cm|cent|gram|jaar|jr|kwartier|kinderen|kids|personen|pagina|pagina's|nachten|avonden)$/;
const MONTH = new RegExp(`^(?:${MONTHS})$`);
const DAY = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag/;
const IN_WORDS = new RegExp(`^(?:${WORDS.replace('nul|één|een|', '')}|${HALVES})$`, 'iu');

export const seen = remembered((word): Piece => {
	const lower = word.toLowerCase().replaceAll('’', "'");
	const sort = sortOf(lower.replace(/'s?$/, ''), /^\p{Lu}/u.test(word));
	const itself = rankOf(lower) < 3000 || /^(?:counted|relation|title|[^\p{L}])/u.test(sort);
	return { key: itself && !/^#/.test(sort) ? lower : sort, sort };
});

function sortOf(word: string, capital: boolean): string {
	if (!/\p{L}/u.test(word)) return /\d/.test(word) ? '#' : word;
	if (IN_WORDS.test(word)) return '#words';
	if (RELATIONS.has(word)) return 'relation';
	if (TITLES.has(word)) return 'title';
	if (MONTH.test(word)) return 'month';
	if (DAY.test(word)) return 'day';
	if (COUNTED.test(word)) return 'counted';
	if (isClearName(word) || !isWord(word) || (capital && (firstName(word) || isFamilyName(word)))) return 'name';
	if (PERSON_VERBS.has(word)) return 'does';
	if (rankOf(word) < 150) return 'small';
	if (isVerbForm(word)) return 'verb';
	if (isNoun(word)) return 'thing';
	return /(?:en|s)$/.test(word) ? 'many' : 'other';
}

const piecesOf = (text: string): Piece[] => (text.match(PIECE) ?? []).map(seen);
const ENDS_SENTENCE = /^[.!?\n]$/;

/** The weights that speak for this number. `rowed`: the number before it in the same row was taken for an age. */
export function ageLooks(text: string, { start, end, value }: Amount, rowed: boolean): number[] {
	const before = piecesOf(text.slice(Math.max(0, start - 90), start)).reverse();
	const behind = piecesOf(text.slice(end, end + 60));
	const [b1, b2, b3, b4] = [0, 1, 2, 3].map((far) => before[far] ?? NOTHING) as [Piece, Piece, Piece, Piece];
	const [f1, f2, f3, f4] = [0, 1, 2, 3].map((far) => behind[far] ?? NOTHING) as [Piece, Piece, Piece, Piece];
	const own = shapeOf(text.slice(start, end), value);
	const looks: string[] = ['', own, `value ${value}`, `row ${rowed}`, `row ${rowed} ${f1.key}`];
	[b1, b2, b3, b4].forEach(({ key, sort }, far) => looks.push(`b${far} ${key}`, `b${far}: ${sort}`));
	[f1, f2, f3, f4].forEach(({ key, sort }, far) => looks.push(`f${far} ${key}`, `f${far}: ${sort}`));
	for (const [at, { key, sort }] of Object.entries({ b1, b2, f1, f2 }))
		looks.push(`${at}o ${key} ${own}`, `${at}o: ${sort} ${own}`);
	looks.push(
		...pairs('bb', b2, b1),
		...pairs('bf', b1, f1),
		...pairs('ff', f1, f2),
		`bbb ${b3.sort} ${b2.key} ${b1.key}`,
		`bsf ${b2.sort} ${b1.key} ${f1.sort}`,
		`bbf ${b2.sort} ${b1.sort} ${f1.sort}`,
		`bff ${b1.sort} ${f1.sort} ${f2.sort}`,
		`bbfo ${b2.sort} ${b1.sort} ${f1.sort} ${own}`,
		`b3b2 ${b3.key} ${b2.key}`
	);
	const said = sentence(before, FAR_BEFORE);
	const who = said.findIndex(({ sort }) => /^(?:relation|title|name)$/.test(sort));
	const person = who < 0 ? 'nobody' : `${said[who]!.sort} ${Math.min(3, Math.ceil(who / 2))}`;
	looks.push(`who ${person}`, `who ${person} ${f1.sort}`);
	for (const { key } of said) looks.push(`before ${key}`);
	for (const { key } of sentence(behind, FAR_BEHIND)) looks.push(`behind ${key}`);
	return looks.map(weightOf);
}

const pairs = (sort: string, one: Piece, other: Piece): string[] => [
	`${sort} ${one.key} ${other.key}`,
	`${sort}: ${one.sort} ${other.sort}`
];

/** As far as the sentence goes. */
function sentence(pieces: readonly Piece[], most: number): readonly Piece[] {
	const end = pieces.findIndex(({ key }) => ENDS_SENTENCE.test(key));
	return pieces.slice(0, Math.min(most, end < 0 ? most : end));
}

/** In figures or words, how large, a round number, a half. */
function shapeOf(written: string, value: number): string {
	const size = [2, 5, 10, 13, 20, 30, 60, 100].find((more) => value < more) ?? 'more';
	const round = value >= 20 && value % 10 === 0 ? ' round' : '';
	return `${/\d/.test(written) ? 'figures' : 'words'} ${size}${round}${/,5|½|half/i.test(written) ? ' half' : ''}`;
}

/** FNV-1a, stirred. */
function weightOf(look: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < look.length; at++) value = Math.imul(value ^ look.charCodeAt(at), 0x01000193);
	value = Math.imul(value ^ (value >>> 13), 0x5bd1e995);
	return (value ^ (value >>> 15)) & (AGE_WEIGHTS - 1);
}
