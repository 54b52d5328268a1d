// Ages said in another way than as so many years: by a small word before the number, by who it is, or as a number between commas.
import { GROWN as TEN_AND_MORE, WORDS } from './age-words.ts';
import { AGES_BY_DECADE } from './ages-by-decade.ts';
import { MONTHS } from './dates.ts';
import type { Find } from './mark.ts';

const DAYS = `op\\s(?:de\\s)?\\d{1,2}(?:e|ste|de)?(?:\\s(?:${MONTHS}))?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|morgen|overmorgen|vandaag|dan|straks|binnenkort|(?:volgende|deze)\\s(?:week|maand|zomer)|in\\s(?:${MONTHS})|(?:dit|volgend|komend)\\sjaar|over\\s(?:een|twee|drie|vier|\\d{1,2}|een\\spaar)\\s(?:dag|dagen|week|weken|maand|maanden|jaar)|in\\s(?:de|het)\\s(?:zomer|winter|herfst|lente|voorjaar|najaar)|(?:komende|aanstaande)\\s(?:week|maand)`;
const GROWN = `(?:${TEN_AND_MORE})`;
const AMOUNT = `(?:1[01]\\d|\\d{1,2}(?:,5|½)?|${WORDS.replace('nul|één|een|', '')})`;
/** Nothing is counted by it: a stop follows, or a small word with which the sentence goes on. */
const ENDS =
	'(?=\\s?[.;:!?)]|\\s?,(?!\\d)|\\s(?:en|geworden|hoor|he|hè|hé|dus|maar|inmiddels|nu)(?!\\p{L})|\\s?$|\\s?\\n)';

const RULES: readonly RegExp[] = [
	// "Ze is pas 20 he", "kleine Omar, net vier en nog", "(bijna honderd, ja echt)".
	new RegExp(
		`(?<=(?<!(?<!\\p{L})(?:het|dat|dit|er|wat)\\s)(?:(?<!\\p{L})(?:is|ben|bent|was|wordt|werd)\\s|,\\s|\\())(?:net|pas|bijna|amper|nog\\smaar|nog\\sgeen)\\s${AMOUNT}${ENDS}`,
		'giu'
	),
	// "Hij wordt zaterdag 28".
	new RegExp(
		`(?<=(?<!(?<!\\p{L})(?:het|dat|dit|er|wat)\\s)(?<!\\p{L})(?:wordt|werd|word)\\s(?:(?:hij|ze|zij|ie|ik)\\s)?(?:${DAYS})\\s)${AMOUNT}${ENDS}`,
		'giu'
	),
	// "Hij is weer dakloos, 49, hartfalen", "haar zoontje Jibril, 1,5, sliep".
	/(?<=(?:\p{L}{3}|\d\p{L})[)’']?,\s)(?:[1-9]\d|\d,5)(?=,\s(?:\p{L}|\d+\s\p{L}))/giu,
	// "Ik ben au pair, eenentwintig, bij een gezin", "eenentachtig allebei".
	new RegExp(
		`(?<=\\p{L}{3}[)’']?,\\s)${GROWN}(?=,\\s\\p{L}|\\s(?:allebei|beiden)(?!\\p{L}))(?!,\\s(?:en\\s)?${AMOUNT})`,
		'giu'
	),
	// "Zondag ook. 44, slaapt in zijn auto", "69 en nog lang niet stil".
	new RegExp(`(?<=\\p{L}[.!?]\\s)(?:[1-9]\\d|${GROWN})(?=,\\s(?!\\d)\\p{L}|\\sen\\s(?:nog|al|net|pas)\\s)`, 'giu'),
	// "Ik ben 8 zegt ze", "mijn moeder is 81 zegt hij".
	new RegExp(
		`(?<=(?<!(?<!\\p{L})(?:het|dat|dit|er|wat)\\s)(?<!\\p{L})(?:ben|is|was)\\s(?:nu\\s|al\\s|pas\\s)?)${AMOUNT}(?=,?\\s(?:zegt|zei|roept|riep|vertelt|fluistert)\\s(?:ze|zij|hij|ie|die|moeder|vader|opa|oma)(?!\\p{L}))`,
		'giu'
	),
	// "Moeder is zelf ook pas negentien", "vader is ook al bijna zestig".
	new RegExp(
		`(?<=(?<!(?<!\\p{L})(?:het|dat|dit|er|wat)\\s)(?<!\\p{L})(?:is|ben|bent|was)\\s(?:(?:zelf|ook|nu|toch|echt|nog|al|pas|net|maar|bijna|inmiddels|intussen)\\s){2,4})${AMOUNT}${ENDS}`,
		'giu'
	),
	// "De jongste, 5 maanden, huilde", "de baby, acht weken, sliep".
	new RegExp(
		`(?<=(?<!\\p{L})(?:jongste|oudste|kleinste|baby|kindje|kleintje|dochtertje|zoontje|tweeling|kleinkind|kleinzoon|kleindochter|peuter|dreumes),\\s)(?:(?:bijna|net|pas|ruim)\\s)?${AMOUNT}\\s(?:maanden|mnd\\.?|weken|wkn|dagen)(?:\\soud)?(?=[,.;)]|\\s?$)`,
		'giu'
	),
	// "Leeftijd kind: 7 mnd", "jarig geweest: 71".
	new RegExp(
		`(?<=(?<!\\p{L})(?:(?:leeftijd|lft\\.?)(?:\\s\\p{L}{3,12})?|jarig\\sgeweest|jarige):\\s)${AMOUNT}(?:\\s(?:jaar|jr|mnd|maanden|weken|wkn))?(?![\\p{L}\\d])`,
		'giu'
	),
	// "Allebei 80", "beiden 19".
	/(?<=(?<!\p{L})(?:allebei|beiden|alletwee|alle twee)\s)[1-9]\d(?=\s?[.,;:!?)]|\s(?:en|dus|maar|nu)(?!\p{L})|\s?$)/giu,
	// "Drie jongens tussen de 14 en 16", "kinderen van 4 tot 9".
	/(?<=(?<!\p{L})(?:jongens|meisjes|meiden|kinderen|jongeren|kids|zoons|zonen|dochters)\s(?:van\s)?tussen\sde\s)\d{1,2}\sen\s(?:de\s)?\d{1,2}(?![\p{L}\d])/giu,
	// "Hij is van bouwjaar 61", "van '87 is hij".
	/(?<=(?<!\p{L})(?:bouwjaar|geboortejaar|lichting)\s)['’]?\d{2}(?![\p{L}\d.:-])/giu,
	/(?<=(?<!\p{L})(?:is|ben|was)\s(?:van|uit)\s)['’]\d{2}(?![\p{L}\d])|(?<=(?:^|[.,;!?]\s?)(?:van|uit)\s)['’]\d{2}(?=\s(?:is|ben|was)\s)/giu,
	// "Hij is 16 bijna 17", "twaalf (bijna dertien)".
	/(?<![\p{L}\d.,:/-])\d{1,2},?\s\(?(?:bijna|haast|net geen|nu|net)\s\d{1,2}(?=\)|\s?[.,;:!?)]|\s(?:dus|en|al|maar|is|wordt|of|nu)(?!\p{L})|\s?$)/giu,
	// "V34, dakloos".
	/(?<=(?:^|[.,;:(\n]\s?|\s))[mv]\d{2}(?=[,.;:)]|\s\p{L}{3})/giu,
	// "Haar leeftijd? 88."
	/(?<=leeftijd\??[:,]?\s)\d{1,2}(?=[.,;!)]|\s?$|\n)/giu,
	// "Hij is 38, geen 12".
	new RegExp(
		`(?<=(?<!\\p{L})(?:is|was|ben|bent|wordt)\\s${AMOUNT},\\s(?:geen|niet|en\\sgeen)\\s)${AMOUNT}${ENDS}`,
		'giu'
	),
	// "65-plus".
	/(?<![\p{L}\d-])[5-9]\d-plus(?!\p{L})/giu,
	// "Een meid van amper zestien": the small word takes the place of "net".
	new RegExp(
		`(?<=\\svan\\s(?:amper|nauwelijks|hooguit|pas|net|bijna|nog\\sgeen|ruim)\\s)${AMOUNT}(?=\\s?[.,;:)!?]|\\sjaar|\\s(?:stond|zat|kwam|liep|die|dat|met|uit|en|is|was|heeft|had|ging|wil|wilde|moet|moest|kreeg)(?!\\p{L}))`,
		'giu'
	),
	// "Zeventien driekwart", "negentig min een".
	new RegExp(
		`(?<=(?<!(?<!\\p{L})(?:het|dat|dit|er|wat)\\s)(?<!\\p{L})(?:is|ben|bent|was|wordt|werd|van)\\s(?:(?:nu|net|pas|al)\\s)?)${AMOUNT}\\s(?:driekwart|en\\seen\\shalf|en\\seen\\skwart|min\\seen|en\\seen\\sbeetje)(?!\\p{L}|\\s(?:uur|dag|week|maand))`,
		'giu'
	),
	// "Maar zij is oud, al 79", "zelf pas 23".
	new RegExp(`(?<=\\p{L}(?:,\\s|,?\\szelf\\s))(?:al|pas|ook\\sal|nog\\smaar)\\s(?:[1-9]\\d|${GROWN})${ENDS}`, 'giu'),
	// "77 lentes".
	new RegExp(`(?<![\\p{L}\\d,.])${AMOUNT}\\s(?:lentes|winters\\s(?:oud|jong))(?!\\p{L})`, 'giu'),
	// "De meisjes zijn nu dertien en zitten op dezelfde school".
	new RegExp(
		`(?<=(?<!\\p{L})\\p{L}{3,20}s\\szijn\\s(?:nu|inmiddels|allebei|net|pas|al|beiden)\\s)${AMOUNT}(?=\\s?[.,;:!?)]|\\s(?:en|jaar|maar|dus)(?!\\p{L}))`,
		'giu'
	),
	// "Ze is niet 43 maar 34".
	new RegExp(
		`(?<=(?<!(?<!\\p{L})(?:het|dat|dit|er|wat)\\s)(?<!\\p{L})(?:is|ben|bent|was|wordt)\\s(?:(?:hij|ze|zij|ie|ik)\\s)?(?:niet|geen)\\s)${AMOUNT}(?=\\smaar\\s${AMOUNT}${ENDS})`,
		'giu'
	),
	new RegExp(
		`(?<=(?<!\\p{L})(?:is|ben|bent|was|wordt)\\s(?:(?:hij|ze|zij|ie|ik)\\s)?(?:niet|geen)\\s${AMOUNT}\\smaar\\s)${AMOUNT}${ENDS}`,
		'giu'
	),
	// "Het zoontje (bijna 4)", "met de kleine (4 mnd)".
	new RegExp(
		`(?<=\\p{L}\\s\\()(?:(?:bijna|net|pas|amper)\\s${AMOUNT}(?:\\sjaar)?|${AMOUNT}\\s(?:jaar|jr|mnd|maanden|wkn|weken|dagen)(?:\\soud)?)(?=\\))`,
		'giu'
	),
	// "Haar baby van elf dagen".
	new RegExp(
		`(?<=(?<!\\p{L})(?:baby|zuigeling|kindje|kleintje|meisje|jongetje|dochtertje|zoontje)(?:tje)?\\s(?:van|is|was)\\s(?:(?:nu|pas|net)\\s)?)${AMOUNT}\\sdagen(?:\\soud)?(?!\\p{L})`,
		'giu'
	)
];

/** Tried where a word begins only: looking back from every letter takes half of the time. */
const atWords = (rules: readonly RegExp[]): RegExp[] =>
	rules.map(({ source }) => new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'giu'));
const TRIED = atWords(RULES);
/** Only where there is something of a decade. */
const BY_DECADE = atWords(AGES_BY_DECADE);
const DECADE = /tig|honderd|[2-9]0|rond\sde/i;

/** Every rule has a number in it or beside it, so only what stands around one need be read. */
const NUMBERS =
	/\d|tig(?:er|[- ]?plus|(?!\p{L}))|tien(?!\p{L})|(?<!\p{L})(?:twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|honderd|anderhal)/giu;
const [BEFORE, BEHIND] = [80, 40];

function around(text: string): [number, number][] {
	const windows: [number, number][] = [];
	for (const { index } of text.matchAll(NUMBERS)) {
		const last = windows.at(-1);
		if (last && index - BEFORE <= last[1]) last[1] = index + BEHIND;
		else windows.push([Math.max(0, index - BEFORE), index + BEHIND]);
	}
	return windows;
}

/** Ages without a unit. They only *ask*. */
export const findAgesSaid = (text: string): Find[] =>
	around(text).flatMap(([from, to]) => saidIn(text.slice(from, to), from));

const saidIn = (part: string, from: number): Find[] =>
	(DECADE.test(part) ? [...BY_DECADE, ...TRIED] : TRIED).flatMap((rule) =>
		[...part.matchAll(rule)].map(({ 0: written, index }): Find => {
			// The small word before it tells nothing.
			const small =
				written.length - written.replace(/^(?:net|pas|bijna|amper|(?:ook\s)?al|nog\s(?:maar|geen))\s/i, '').length;
			return { kind: 'age', level: 'ask', start: from + index + small, end: from + index + written.length };
		})
	);
