// Ages said in another way than as so many years: by the decade, by a small word before the number, or as a number between commas.
import { WORDS } from './age-words.ts';
import type { Find } from './mark.ts';

const DECADES = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const DAYS =
	'(?:maan|dins|woens|donder|vrij|zater|zon)dag|morgen|overmorgen|vandaag|dan|straks|binnenkort|volgende\\s(?:week|maand|zomer)|deze\\s(?:week|maand|zomer)|in\\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const AMOUNT = `(?:1[01]\\d|\\d{1,2}(?:,5|½)?|${WORDS.replace('nul|één|een|', '')})`;
/** Nothing is counted by it: a stop follows, or a small word with which the sentence goes on. */
const ENDS =
	'(?=\\s?[.;:!?)]|\\s?,(?!\\d)|\\s(?:en|geworden|hoor|he|hè|hé|dus|maar|inmiddels|nu)(?!\\p{L})|\\s?$|\\s?\\n)';

const RULES: readonly RegExp[] = [
	// "Een zeventiger uit Charkiv", "onze secretaresse, zestigplusser", "een 50-plusser".
	new RegExp(`(?<![\\p{L}\\d-])(?:${DECADES}|[5-9]0)(?:er|[- ]?plusser)(?!\\p{L}|\\sjaren)`, 'giu'),
	// "Beiden eind zestig", "halverwege de dertig", "begin 40".
	new RegExp(
		`(?<!\\p{L})(?:begin|eind|midden|halverwege|achter\\sin)(?:\\s(?:in\\s)?de)?\\s(?:${DECADES}|[2-9]0)(?![\\p{L}\\d:.,]\\d|\\p{L}|\\s?(?:uur|euro|procent|%|graden|mensen|minuten))`,
		'giu'
	),
	// "Ze is pas 20 he", "kleine Omar, net vier en nog", "(bijna honderd, ja echt)".
	new RegExp(
		`(?<=(?<!(?:het|dat|dit|er|wat)\\s)(?:(?<!\\p{L})(?:is|ben|bent|was|wordt|werd)\\s|,\\s|\\())(?:net|pas|bijna|amper|nog\\smaar|nog\\sgeen)\\s${AMOUNT}${ENDS}`,
		'giu'
	),
	// "Hij wordt zaterdag 28".
	new RegExp(
		`(?<=(?<!(?:het|dat|dit|er|wat)\\s)(?<!\\p{L})(?:wordt|werd|word)\\s(?:(?:hij|ze|zij|ie|ik)\\s)?(?:${DAYS})\\s)${AMOUNT}${ENDS}`,
		'giu'
	),
	// "Hij is weer dakloos, 49, hartfalen", "haar zoontje Jibril, 1,5, sliep".
	/(?<=(?:\p{L}{3}|\d\p{L})[)’']?,\s)(?:[1-9]\d|\d,5)(?=,\s(?:\p{L}|\d+\s\p{L}))/giu
];

/** Ages without a unit. They only *ask*. */
export function findAgesSaid(text: string): Find[] {
	return RULES.flatMap((rule) =>
		[...text.matchAll(rule)].map(({ 0: written, index }): Find => {
			// The small word before it tells nothing.
			const from = written.length - written.replace(/^(?:net|pas|bijna|amper|nog\s(?:maar|geen))\s/i, '').length;
			return { kind: 'age', level: 'ask', start: index + from, end: index + written.length };
		})
	);
}
