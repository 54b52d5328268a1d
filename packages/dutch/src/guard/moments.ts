// Days: of birth, and others by which somebody could recognise what happened.
import { BIRTH, FULL_DATE, MONTHS } from './dates.ts';
import type { Find } from './mark.ts';
import { before, findShapes, type Rule } from './shape.ts';
import { SPOKEN } from './spoken.ts';

const ORDINALS =
	'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?twintigste|(?:eenen)?dertigste';
/** One to thirty-one, and first to thirty-first. */
const DAY = `(?:de\\s)?(?:${ORDINALS}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?twintig|(?:eenen)?dertig)`;
/** "Op de derde" is more often a floor or a try. */
const LATE_DAY = ORDINALS.split('|').slice(9).join('|');

const RULES: Rule[] = [
	{ kind: 'birthDate', level: 'decide', pattern: new RegExp(FULL_DATE, 'giu'), accept: isBirthDate },
	{
		kind: 'birthDate',
		level: 'decide',
		pattern: new RegExp(
			String.raw`(?<![\d\p{L}])(?:0?[1-9]|[12]\d|3[01])(?:e)?\s(?:${MONTHS})\.?\s['’]?\d\d(?!\d|[.,:]\d|\s?(?:uur|euro))`,
			'giu'
		),
		// "3 feb 81": no day of these years.
		accept: (match, text) => /[3-9]\d$/.test(match[0]) || BIRTH.test(before(match, text, 40))
	},
	{
		kind: 'birthDate',
		level: 'decide',
		pattern:
			/(?<![\d\p{L}])(?:0?[1-9]|[12]\d|3[01])\s?[-/.]\s?(?:0?[1-9]|1[0-2])\s?[-/.]\s?['’`]?\d\d(?!\d|[-/.,:]\d|\s?(?:uur|euro))/giu,
		accept: (match, text) => /['’`]?[3-9]\d$/.test(match[0]) || BIRTH.test(before(match, text, 40))
	},
	// "Geb 01011986": eight digits that are a day of a year somebody alive was born in.
	{
		kind: 'birthDate',
		level: 'decide',
		pattern: /(?<![\p{L}\d.,/-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19[2-9]|20[012])\d(?![\p{L}\d]|[.,/-]\d)/gu,
		accept: (match, text) => BIRTH.test(before(match, text, 40))
	},
	// "Geb 120387".
	{
		kind: 'birthDate',
		level: 'decide',
		pattern:
			/(?<=(?<!\p{L})(?:geb|geboren|geboortedatum|ge?b\.?\s?dat(?:um)?|gd|gbdat)\.?:?\s)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d(?![\p{L}\d]|[.,/-]\d)/giu
	},
	{
		kind: 'birthDate',
		level: 'decide',
		only: /negentien|tweeduizend/i,
		pattern: new RegExp(
			String.raw`(?<![\d\p{L}])(?:\d{1,2}(?:e|ste|de)?|${DAY})\s(?:${MONTHS})\s(?:negentien(?:honderd)?\s?(?:en\s?)?(?:${SPOKEN})|tweeduizend(?:\s?(?:en\s?)?(?:${SPOKEN}))?)(?!\p{L})`,
			'giu'
		)
	},
	// "Geboren op twaalf maart eenentachtig".
	{
		kind: 'birthDate',
		level: 'decide',
		only: /tig(?!\p{L})/iu,
		pattern: new RegExp(
			String.raw`(?<![\d\p{L}])(?:\d{1,2}(?:e|ste|de)?|${DAY})\s(?:${MONTHS})\s(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?!\p{L}|\s(?:uur|euro|mensen|keer))`,
			'giu'
		),
		accept: (match, text) => BIRTH.test(before(match, text, 40))
	},
	// "Jarig op 11 dec", "haar verjaardag, de zestiende mei", "kwam op 6 augustus ter wereld": a birthday, also without its year.
	{
		kind: 'birthDate',
		level: 'decide',
		only: BIRTH,
		pattern: new RegExp(
			String.raw`(?<![\d\p{L}])(?:(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de)?|${DAY})\s(?:${MONTHS})(?![\p{L}])(?:\.?\s(?:19|20)\d\d)?`,
			'giu'
		),
		accept: (match, text) =>
			/(?:geboren|verjaardag|jarig|geboortedag)(?:\s\p{L}+)?(?:\s(?:op|is|in)|,)?\s(?:de\s)?$/iu.test(
				before(match, text, 40)
			) ||
			/^\s(?:ter\swereld|geboren|jarig|kwam\s(?:hij|ze|zij|de\sbaby)\ster)/iu.test(
				text.slice(match.index + match[0].length, match.index + match[0].length + 24)
			)
	},
	// "Een tweeling van 9 juni 2016".
	{
		kind: 'birthDate',
		level: 'decide',
		only: /(?:tweeling|baby|kind|zoon|dochter|meisje|jongen)/i,
		pattern: new RegExp(
			String.raw`(?<=(?:tweeling|baby|kind|kindje|zoon|zoontje|dochter|dochtertje|meisje|jongen|jongetje)\svan\s)(?:0?[1-9]|[12]\d|3[01])\s(?:${MONTHS})\s(?:19|20)\d\d`,
			'giu'
		)
	},
	// "Geboren op de tweede van de vierde negentienzesenveertig", "op oudejaarsdag 1999 geboren".
	{
		kind: 'birthDate',
		level: 'decide',
		only: /gebor|jarig/i,
		pattern: new RegExp(
			String.raw`(?<![\d\p{L}])(?:(?:${DAY})\svan\sde\s(?:${ORDINALS})(?:\s(?:(?:19|20)\d\d|(?:negentien(?:honderd)?|tweeduizend)\s?(?:en\s?)?(?:${SPOKEN})?))?|(?:oudejaarsdag|oudejaarsavond|nieuwjaarsdag|(?:eerste|tweede)\s(?:kerstdag|paasdag|pinksterdag)|koningsdag|koninginnedag|sinterklaas(?:avond)?)(?:\s(?:van\s)?(?:19|20)\d\d)?)(?!\p{L})`,
			'giu'
		),
		accept: (match, text) =>
			/geboren|jarig/i.test(
				before(match, text, 30) + text.slice(match.index + match[0].length, match.index + match[0].length + 14)
			)
	},
	{
		kind: 'date',
		level: 'ask',
		pattern: new RegExp(
			String.raw`(?<![\d\p{L}])(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s)?(?:${DAY})\s(?:${MONTHS.split('|').slice(0, 12).join('|')})(?!\p{L})(?:\s(?:19|20)\d\d)?`,
			'giu'
		)
	},
	// "Voor de veertiende", "staat op de 19e": a day of this month.
	{
		kind: 'date',
		level: 'ask',
		pattern: new RegExp(
			String.raw`(?<=(?<!\p{L})(?:op|voor|vanaf|tot|per|sinds|uiterlijk)\sde\s)(?:(?:[1-9]|[12]\d|3[01])(?:e|ste|de)|${LATE_DAY})(?=\s?(?:[.,;:!?)]|$)|\s(?:moet|is|was|komt|wordt|of|en|om|belt|hoort|staat|begint)(?!\p{L}))`,
			'giu'
		)
	},
	{ kind: 'date', level: 'ask', pattern: new RegExp(FULL_DATE, 'giu') },
	{
		kind: 'date',
		level: 'ask',
		pattern:
			/(?<=(?:geboren|geb\.?|geboortejaar|bouwjaar)(?:\s(?:in|is|uit|was)|:)?\s|(?:hij|zij|ze|ik|vrouw|man|meneer|mevrouw)\s(?:(?:is|ben|komt)\s)?(?:van|uit)\s)(?:19|20)\d\d(?!\d)/giu
	},
	{
		kind: 'date',
		level: 'ask',
		pattern: new RegExp(
			String.raw`(?<![\d\p{L}])(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s)?(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de)?\s(?:${MONTHS})(?![\p{L}])(?:\s(?:19|20)\d\d)?`,
			'giu'
		)
	}
];

export const findMoments = (text: string): Find[] => findShapes(text, RULES);

/** With a word for it, or so long ago that nothing else happened then. */
function isBirthDate(match: RegExpExecArray, text: string): boolean {
	const year = Number(/(?:19|20)\d\d/.exec(match[0])?.[0] ?? 0);
	const around =
		before(match, text, 40) + ' ' + text.slice(match.index + match[0].length, match.index + match[0].length + 15);
	return BIRTH.test(around) || (year > 0 && year < 2013);
}
