// What has a shape of its own: numbers, addresses, links, dates. Every expression is bounded, so time stays linear.
import { findBlocked } from '../numbers.ts';
import { BIRTH, FULL_DATE, MONTHS } from './dates.ts';
import { isWord, rankOf } from './lexicon.ts';
import type { Find, Kind, Level } from './mark.ts';
import { BARE_PLATE, LOOSE_PLATE, PLATES } from './plates.ts';

/** `only`: without this in the text the pattern need not be tried. */
type Rule = {
	kind: Kind;
	level: Level;
	pattern: RegExp;
	only?: RegExp;
	accept?: (match: RegExpExecArray, text: string) => boolean;
};

const before = (match: RegExpExecArray, text: string, size: number) =>
	text.slice(Math.max(0, match.index - size), match.index);

/** Public addresses that lead to nobody. */
const PUBLIC =
	/^(?:www\.)?(?:rijksoverheid|overheid|digid|uwv|svb|duo|belastingdienst|toeslagen|werk|wetten\.overheid|ind|cak|ciz|nibud|thuisarts|113|veiligthuis|slachtofferhulp|juridischloket|kindertelefoon|vng|movisie|nji|rivm|politie|cbs|google|youtube|facebook|instagram|tiktok|marktplaats|funda|whatsapp|gmail|hotmail|outlook)\.(?:nl|com)$/i;

const RULES: Rule[] = [
	{
		kind: 'email',
		level: 'decide',
		only: /@|\(at|\[at|apenstaart/i,
		pattern:
			/[\p{L}\d._%+-]{1,64}(?:@|\s@\s|\s?(?:\[at\]|\(at\)|apenstaart(?:je)?)\s?)[\p{L}\d-]{1,63}(?:(?:\.|\s?\[dot\]\s?|\spunt\s)[\p{L}\d-]{1,63}){1,5}/giu
	},
	{ kind: 'url', level: 'decide', pattern: /(?:https?:\/\/|www\.)[^\s<>"'“”]{2,2000}[^\s<>"'“”.,;:!?)\]]/giu },
	{
		kind: 'url',
		level: 'decide',
		pattern:
			/(?<![\p{L}\d@.-])[\p{L}\d-]{2,63}(?:\.[\p{L}\d-]{2,63}){0,3}\.(?:nl|com|org|net|eu|be|de|info|frl|amsterdam|io|app|online|shop|site|gent|tv|uk|fr|pl|example)(?:\/[^\s<>"']{0,500}[^\s<>"'.,;:!?)])?(?![\p{L}\d-])/giu,
		accept: ([written]) => !PUBLIC.test(written)
	},
	{
		kind: 'url',
		level: 'decide',
		pattern: /(?<![\p{L}\d@.-])[\p{L}\d]{1,20}\.(?:me|ly|gg|be|co)\/[^\s<>"']{1,500}[^\s<>"'.,;:!?)]/giu
	},
	{ kind: 'handle', level: 'decide', pattern: /(?<![\p{L}\d.@/])@[\p{L}\d_](?:[\p{L}\d_.]{0,40}[\p{L}\d_])?/gu },
	{
		kind: 'handle',
		level: 'decide',
		only: /insta|snap|tiktok|facebook|twitter|discord|roblox|steam|telegram|gamertag|gebruikersnaam|account/i,
		pattern:
			/(?<=(?:insta|instagram|snap|snapchat|tiktok|facebook|twitter|discord|roblox|steam|telegram|gamertag|gebruikersnaam|account)[:\s]{1,3})(?=\w{0,30}(?:[\d_]|\.\w))[a-z][\w.]{2,30}\w/giu
	},
	{ kind: 'handle', level: 'decide', pattern: /(?<![\p{L}\d.])[\p{L}\d_.]{2,32}#\d{4}(?!\d)/gu },
	{
		kind: 'phone',
		level: 'decide',
		pattern: /(?<=(?:tel|telefoon|telefoonnummer|nummer|mobiel|bel|app)[^\d\n]{0,20})6(?:[\s./–-]{0,3}\d){8}(?!\d)/giu
	},
	{
		kind: 'phone',
		level: 'decide',
		pattern:
			/(?<![\d\p{L}+])(?:(?:\+|00)\d{1,3}[\s().-]{0,3}(?:\(0\)[\s-]?)?\d(?:[\s./–−-]{0,3}\d){6,11}|\(?0\s?[1-9]\d{0,3}\)?(?:[\s./–−-]{0,3}\d){6,9})(?!\d)/gu,
		accept: isPhone
	},
	{
		kind: 'postcode',
		level: 'decide',
		pattern:
			/(?<![\d\p{L}-])[1-9]\d{3}(?:\s{0,2}|-)(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])(?:,?\s(?:(?:nr\.?|nummer|huisnummer)\s?)?\d{1,4}[a-z]?(?![\p{L}\d]|[.,]\d|\s?(?:jaar|euro|keer|uur|weken|maanden|dagen|mensen|kinderen)))?/giu,
		accept: isPostcode
	},
	{ kind: 'plate', level: 'decide', pattern: PLATES },
	{ kind: 'plate', level: 'decide', only: /kenteken|nummerbord|plaat/i, pattern: LOOSE_PLATE },
	{ kind: 'plate', level: 'decide', pattern: BARE_PLATE },
	{ kind: 'birthDate', level: 'decide', pattern: new RegExp(FULL_DATE, 'giu'), accept: isBirthDate },
	{
		kind: 'birthDate',
		level: 'decide',
		pattern: new RegExp(
			String.raw`(?<![\d\p{L}])(?:0?[1-9]|[12]\d|3[01])(?:e)?\s(?:${MONTHS})\.?\s['’]?\d\d(?!\d|[.,:]\d|\s?(?:uur|euro))`,
			'giu'
		),
		accept: (match, text) => BIRTH.test(before(match, text, 40))
	},
	{ kind: 'date', level: 'ask', pattern: new RegExp(FULL_DATE, 'giu') },
	{
		kind: 'date',
		level: 'ask',
		pattern: /(?<=(?:geboren|geb\.?|geboortejaar|bouwjaar)(?:\s(?:in|is|uit|was)|:)?\s)(?:19|20)\d\d(?!\d)/giu
	},
	{
		kind: 'date',
		level: 'ask',
		pattern: new RegExp(
			String.raw`(?<![\d\p{L}])(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s)?(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de)?\s(?:${MONTHS})(?![\p{L}])(?:\s(?:19|20)\d\d)?`,
			'giu'
		)
	},
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<=(?:dossier|zaak|cli[eë]nt|kenmerk|klant|polis|meldings?|registratie|beschikkings?|parket|v-|patient|patiënt)[\s-]?(?:nummer|nr\.?|kenmerk|id)?(?:\s(?:is|was|met\s(?:het\s)?nummer|nummer))?[\s:.#]{1,3})(?=[\p{L}/._-]{0,6}\d)[\p{L}\d](?:[\p{L}\d/._-]{2,24})[\p{L}\d]/giu,
		accept: isFileNumber
	},
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<=\p{L}{3,20}(?:nummer|nr\.?)(?:\s(?:is|was)|:)?\s)(?<!(?:huis|telefoon|rekening|kamer|busnummer|volg|rang|rug)(?:nummer|nr\.?)(?:\s(?:is|was)|:)?\s)\d{2,4}(?:[ .]\d{2,4}){1,4}(?!\d)/giu
	},
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<=\b(?:bsn|burgerservicenummer|v-nummer|sofinummer)(?:\s(?:is|was|nummer))?[\s:]{1,3})\d(?:[\s.-]?\d){7,9}(?!\d)/giu
	},
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<![\p{L}\d])(?:[A-Z]{1,4}[/-](?:19|20)\d\d[/-]\d{3,8}|(?:19|20)\d\d[-/.]\d{4,8}|[A-Z]\/\d{2,4}\/\d{3,8}|(?:[A-Z]{2,5}-)\d{5,10})(?![\p{L}\d])/gu,
		accept: ([written]) => !/^(?:19|20)\d\d[-.](?:19|20)\d\d$/.test(written)
	}
];

/** Everything with a shape: the numbers of level block, and what its writer decides about. */
export function findContact(text: string, allowed: readonly string[]): Find[] {
	const blocked = findBlocked(text, allowed).map(({ kind, start, end }): Find => ({
		kind,
		start,
		end,
		level: 'block'
	}));
	const tried = RULES.filter(({ only }) => !only || only.test(text));
	const found = tried.flatMap(({ kind, level, pattern, accept }) =>
		[...text.matchAll(pattern)]
			.filter((match) => !accept || accept(match, text))
			.map(({ 0: written, index }): Find => ({ kind, level, start: index, end: index + written.length }))
	);
	return [...blocked, ...found];
}

function isPhone(match: RegExpExecArray, text: string): boolean {
	const digits = match[0].replace(/\(0\)/, '').replace(/\D/g, '');
	const foreign = /^\+|^00/.test(match[0]);
	if (/(€|euro|dossier|zaak)\s?\S{0,9}\s?$/i.test(before(match, text, 16))) return false;
	if (/^0\d[-/.]0?\d[-/.](19|20)\d\d$/.test(match[0].trim())) return false;
	return foreign ? digits.length >= 9 && digits.length <= 15 : digits.length >= 9 && digits.length <= 11;
}

/** Capitals, or two letters that are no word: "in 2019 is" and "1200 en" are no postcodes. */
function isPostcode(match: RegExpExecArray, text: string): boolean {
	const [, joint, letters] = /^\d{4}([\s-]*)([a-z]{2})/i.exec(match[0])!;
	if (/^[A-Z]{2}$/.test(letters!)) return true;
	if (joint === '-') return false;
	const written = letters!.toLowerCase();
	if (joint === '') return true;
	if (/kg|km|cm|mm|ml|jr|st/.test(written)) return false;
	if (/postcode\W{0,3}$|\d[a-z]?,?\s$/i.test(before(match, text, 14)) && rankOf(written) > 40) return true;
	return !isWord(written) && rankOf(written) === Infinity ? true : /\d[a-z]?$/i.test(match[0]) && rankOf(written) > 300;
}

/** With a word for it, or so long ago that nothing else happened then. */
function isBirthDate(match: RegExpExecArray, text: string): boolean {
	const year = Number(/(?:19|20)\d\d/.exec(match[0])?.[0] ?? 0);
	const around =
		before(match, text, 40) + ' ' + text.slice(match.index + match[0].length, match.index + match[0].length + 15);
	return BIRTH.test(around) || (year > 0 && year < 2013);
}

function isFileNumber(match: RegExpExecArray): boolean {
	return match[0].replace(/\D/g, '').length >= 3;
}
