// What leads to somebody by itself: addresses of mail and web, telephone numbers, postcodes, plates.
import { findBlocked } from '../numbers.ts';
import { findFileNumbers } from './file-numbers.ts';
import { isWord, rankOf } from './lexicon.ts';
import type { Find } from './mark.ts';
import { findMoments } from './moments.ts';
import { BARE_PLATE, CARS, FOREIGN_PLATE, LOOSE_PLATE, PLATE_BY_A_CAR, PLATES, SPACED_PLATE } from './plates.ts';
import { before, findShapes, type Rule } from './shape.ts';
import { findSpokenPhones } from './spoken.ts';

/** Public addresses that lead to nobody. */
const PUBLIC =
	/^(?:www\.)?(?:rijksoverheid|overheid|digid|uwv|svb|duo|belastingdienst|toeslagen|werk|wetten\.overheid|ind|cak|ciz|nibud|thuisarts|113|veiligthuis|slachtofferhulp|juridischloket|kindertelefoon|vng|movisie|nji|rivm|politie|cbs|google|youtube|facebook|instagram|tiktok|marktplaats|funda|whatsapp|gmail|hotmail|outlook)\.(?:nl|com)$/i;

/** Where people have their mail, for who says "at". */
const MAIL_HOUSES =
	'gmail|hotmail|live|outlook|ziggo|kpnmail|kpn|xs4all|yahoo|icloud|planet|hetnet|upcmail|casema|telfort|home|chello|msn|me';
const RULES: Rule[] = [
	{
		kind: 'email',
		level: 'decide',
		only: /@|\(at|\[at|apenstaart|\sat\s/i,
		pattern: new RegExp(
			String.raw`[\p{L}\d._%+-]{1,64}(?:@|\s@\s|\s?[\[({<]\s?(?:at|apenstaart(?:je)?)\s?[\])}>]\s?|\s?apenstaart(?:je)?\s?|\sat\s(?=(?:${MAIL_HOUSES})(?!\p{L})))[\p{L}\d-]{1,63}(?:(?:\.|\s?[\[({<]\s?(?:dot|punt)\s?[\])}>]\s?|\s(?:punt|dot)\s)[\p{L}\d-]{1,63}){1,5}`,
			'giu'
		)
	},
	// "Wim punt bos apenstaartje huisnet punt nl": with the points said too.
	{
		kind: 'email',
		level: 'decide',
		only: /apenstaart|[[({<]\s?at\s?[\])}>]/i,
		pattern:
			/(?:[\p{L}\d_-]{1,30}\s(?:[[({<]\s?)?(?:punt|dot|streepje)(?:\s?[\])}>])?\s){1,3}[\p{L}\d_-]{1,30}\s(?:[[({<]\s?(?:at|apenstaart(?:je)?)\s?[\])}>]|apenstaart(?:je)?)\s[\p{L}\d-]{1,63}(?:(?:\.|\s(?:[[({<]\s?)?(?:punt|dot)(?:\s?[\])}>])?\s)[\p{L}\d-]{1,63}){1,5}/giu
	},
	// "Info apenstaart kapsalon rosa punt nl": a name in more words.
	{
		kind: 'email',
		level: 'decide',
		only: /apenstaart/i,
		pattern:
			/[\p{L}\d._-]{1,40}\sapenstaart(?:je)?\s(?:[\p{L}\d-]{1,30}\s){1,4}(?:punt|dot)\s(?:nl|com|org|net|eu|be|frl)(?!\p{L})/giu
	},
	// "Apenstaartje roos laag streepje w".
	{
		kind: 'handle',
		level: 'decide',
		only: /apenstaart/i,
		pattern:
			/(?<=[,:(]\s|^|\s(?:is|account|naam|heet)\s)apenstaart(?:je)?\s[\p{L}\d]{2,24}(?:\s(?:laag streepje|underscore|punt|streepje)\s[\p{L}\d]{1,24}){0,3}(?!\p{L})/giu
	},
	// "Kijk op bakkerij-ottens punt nl".
	{
		kind: 'url',
		level: 'decide',
		only: /\spunt\s(?:nl|com|org|net|eu|frl)(?!\p{L})/iu,
		pattern: /(?<![\p{L}\d@.-])[\p{L}\d-]{3,40}\spunt\s(?:nl|com|org|net|eu|frl)(?!\p{L})/giu,
		accept: ([written]) => !PUBLIC.test(written.replace(/\spunt\s/i, '.'))
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
	{
		kind: 'handle',
		level: 'decide',
		only: /@/,
		pattern: /(?<![\p{L}\d.@/])@[\p{L}\d_](?:[\p{L}\d_.]{0,40}[\p{L}\d_])?/gu
	},
	{
		kind: 'handle',
		level: 'decide',
		only: /insta|snap|tiktok|facebook|twitter|discord|roblox|steam|telegram|gamertag|gebruikersnaam|inlog|account/i,
		pattern:
			/(?<=(?:insta|instagram|snap|snapchat|tiktok|facebook|twitter|discord|roblox|steam|telegram|gamertag|gebruikersnaam|inlognaam|inlog|account)(?:\s(?:is|was|heet|onder(?:\sde\snaam)?|als))?[:\s]{1,3})(?=\w{0,30}(?:[\d_]|\.\w))[a-z][\w.]{2,30}\w/giu
	},
	{ kind: 'handle', level: 'decide', only: /#\d{4}/, pattern: /(?<![\p{L}\d.])[\p{L}\d_.]{2,32}#\d{4}(?!\d)/gu },
	// "Onder zakaria_rijdt": nobody writes a low line in a sentence for anything else.
	{
		kind: 'handle',
		level: 'decide',
		only: /\p{L}_\p{L}/u,
		pattern: /(?<![\p{L}\d_./@-])_{0,2}\p{L}[\p{L}\d.]{0,24}(?:_[\p{L}\d.]{1,24}){1,3}_{0,2}(?![\p{L}\d_@/-])/gu
	},
	{
		kind: 'phone',
		level: 'decide',
		only: /(?<!\d)6[\s./–-]{0,3}\d/,
		pattern: /(?<=(?:tel|telefoon|telefoonnummer|nummer|mobiel|bel|app)[^\d\n]{0,20})6(?:[\s./–-]{0,3}\d){8}(?!\d)/giu
	},
	{
		kind: 'phone',
		level: 'decide',
		pattern:
			/(?<![\d\p{L}+])(?:(?:\+|00)\d{1,3}[\s().-]{0,3}(?:\(0\)[\s-]?)?\d(?:[\s./–−-]{0,3}\d){6,11}|\(?0\s?[1-9]\d{0,3}\)?(?:[\s./–−-]{0,3}\d){6,9})(?!\d)/gu,
		accept: isPhone
	},
	// "0 3 0, 2 8 8, 1 4, 0 7": each digit by itself.
	{ kind: 'phone', level: 'decide', pattern: /(?<![\d\p{L}+]|\d[.,]\s?)0(?:,?\s\d){9}(?![\d\p{L}]|,?\s\d)/gu },
	{
		kind: 'postcode',
		level: 'decide',
		pattern:
			/(?<![\d\p{L}-])[1-9]\d{3}(?:\s{0,2}|-)(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])(?:,?\s(?:(?:nr\.?|nummer|huisnummer)\s?)?[1-9]\d{0,3}[a-z]?(?![\p{L}\d]|[.,]\d|\s?(?:jaar|euro|keer|uur|weken|maanden|dagen|mensen|kinderen)))?/giu,
		accept: isPostcode
	},
	{ kind: 'plate', level: 'decide', pattern: PLATES },
	{ kind: 'plate', level: 'decide', only: /kenteken|nummerbord|plaat/i, pattern: LOOSE_PLATE },
	{
		kind: 'plate',
		level: 'decide',
		only: /kenteken|nummerbord|plaat/i,
		pattern: FOREIGN_PLATE
	},
	// "Een busje met Poolse platen, WGM 4417C", "witte golf 77tzk4".
	{ kind: 'plate', level: 'decide', only: CARS, pattern: PLATE_BY_A_CAR, accept: hasCar },
	{ kind: 'plate', level: 'decide', pattern: SPACED_PLATE },
	{ kind: 'plate', level: 'decide', pattern: BARE_PLATE }
];

/** Everything with a shape: the numbers of level block, and what its writer decides about. */
export function findContact(text: string, allowed: readonly string[]): Find[] {
	const blocked = findBlocked(text, allowed).map(({ kind, start, end }): Find => ({
		kind,
		start,
		end,
		level: 'block'
	}));
	return [
		...blocked,
		...findShapes(text, RULES),
		...findSpokenPhones(text),
		...findMoments(text),
		...findFileNumbers(text)
	];
}

function hasCar(match: RegExpExecArray, text: string): boolean {
	return CARS.test(before(match, text, 60));
}

function isPhone(match: RegExpExecArray, text: string): boolean {
	const digits = match[0].replace(/\(0\)/, '').replace(/\D/g, '');
	const foreign = /^\+|^00/.test(match[0]);
	// "Zaak 0612…"; but "op de zaak, (0314) …" is where somebody works.
	if (/(€|euro|dossier|(?<!op de )zaak)\s?[^\s,]{0,9}\s?$/i.test(before(match, text, 20))) return false;
	if (/^0\d[-/.]0?\d[-/.](19|20)\d\d$/.test(match[0].trim())) return false;
	return foreign ? digits.length >= 9 && digits.length <= 15 : digits.length >= 9 && digits.length <= 11;
}

/** Capitals, or two letters that are no word: "in 2019 is" and "1200 en" are no postcodes. */
function isPostcode(match: RegExpExecArray, text: string): boolean {
	const [, joint, letters] = /^\d{4}([\s-]*)([a-z]{2})/i.exec(match[0])!;
	if (/^[A-Z]{2}$/.test(letters!)) return true;
	if (joint === '-') return rankOf(letters!.toLowerCase()) === Infinity;
	const written = letters!.toLowerCase();
	if (joint === '') return true;
	if (/kg|km|cm|mm|ml|jr|st/.test(written)) return false;
	if (/postcode\W{0,3}$|\d[a-z]?,?\s$/i.test(before(match, text, 14)) && rankOf(written) > 40) return true;
	return !isWord(written) && rankOf(written) === Infinity ? true : /\d[a-z]?$/i.test(match[0]) && rankOf(written) > 300;
}
