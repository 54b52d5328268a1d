// Numbers under which somebody is kept: of a file, a case, a client. Offices shape them as they like, so what tells one is that it is nothing
// else with digits (a day, an amount, a law), and the word for it that stands before.
import type { Find } from './mark.ts';
import { findShapes, type Rule } from './shape.ts';

/** What offices call such a number, whatever it belongs to ("meldnr", "dossiernummer", "onder kenmerk"). */
const CALLED =
	'\\p{L}{0,20}(?:nummer|nr|kenmerk|dossier|zaak|aanvraag|referentie|polis)|ref|beschikking|besluit|bezwaar|beroep|klacht|factuur|incasso|cjib|parket|rekest|dagvaarding|toewijzing|indicatie|registratie|melding|aangifte|verzoek|machtiging|cli[eë]nt|klant|pati[eë]nt|case|ticket|id|leerling|deelnemer|\\p{L}{2,20}pas|\\p{L}{2,20}kaart';
/** "Huisnummer 12", "artikelnummer 44120", "telefoonnummer": of no person, or seen elsewhere. */
const OF_A_THING =
	'huis|telefoon|tel|kamer|bus|rang|rug|lijn|bank|rekening|artikel|pagina|spoor|tafel|stoel|plaats|ordinaal|versie|nood|alarm|model|serie|post|mobiele|mobiel|order|bestel|product|type|hoofd';
const LED = new RegExp(
	`(?<![\\p{L}\\d])(?!(?:${OF_A_THING})(?:nummer|nr))(?:${CALLED})\\.?(?:\\s(?:is|was|heet|met|het|onder|nummer|nr\\.?|id|code|kenmerk|van))*[\\s:.#,(]{1,3}$`,
	'iu'
);
const NAMED_BEFORE = new RegExp(
	`(?<![\\p{L}\\d])(?!(?:${OF_A_THING})(?:nummer|nr))\\p{L}{0,20}(?:nummer|nr|kenmerk|dossier|zaak|referentie)(?!\\p{L})[^.!?\\n\\d]{0,40}$`,
	'iu'
);

/** What has digits and letters or stops between and is none: a day, an hour, an amount, years, a standard, an illness, a phone of a machine. */
const NO_FILE =
	/^(?:(?:iso|nen|en|din|covid|sars|iban|bsn|btw|kvk|avg|wmo|cao|ict|mp|ps|usb|wpa|https?|www)[-. ]?\d{0,4}(?:[-:]\d{1,4})?|\d{1,2}[-./]\d{1,2}(?:[-./]\d{2,4})?|(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?|(?:19|20)\d\d[-/.](?:(?:19|20)\d\d|\d\d)|\d{1,2}[.:]\d\d[-–]\d{1,2}[.:]\d\d|\d{1,3}(?:\.\d{3})+(?:,\d\d|,-)?|0\d[\d-]{7,11}|0[89]00[-\d]+|14\d{3}|[1-9]\d{3}[a-z]{2})$/i;

/** "1000-1500", "24/7": from so many to so many, where no word tells otherwise. */
const FROM_TO = /^\d{1,4}[-/]\d{1,4}$/;

const digitsIn = (written: string): number => written.replace(/\D/g, '').length;

const RULES: Rule[] = [
	// "C/19/148207 / JE RK 25-331", "FA RK 25/331": of courts.
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<![\p{L}\d/])(?:C\/\d\d\/\d{5,7}(?:\s\/\s(?:[A-Z]{2}\s){1,2}\d\d[-/]\d{1,5})?|(?:AWB|SGR|ROT|AMS|UTR|FA RK|FT EA|JE RK|BRE|ARN|LEE|ZWB)\s\d{2}[/-]\d{2,6}|\d{2}\/\d{5,6}-\d{2})(?![\p{L}\d/])/gu
	},
	// "SHV-24-1187", "ZW/JW/2025-0317", "D-2024.5532", "26-118203", "PL2300-2026181145": pieces joined as only an office does.
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<![\p{L}\d@#€./_,:-])(?=[^\s\d]{0,14}\d)[\p{L}\d]{1,12}(?:[-/._][\p{L}\d]{1,12}){1,5}(?![\p{L}\d@]|[-/_:][\p{L}\d]|[.,]\d|\s?[€%])/gu,
		accept: isJoined
	},
	// "11204417 \\ CV EXPL 26-882": of a court for small cases.
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /EXPL|VERZ/,
		pattern: /(?<![\p{L}\d])(?:\d{6,9}\s?[\\/]\s?)?[A-Z]{2}\s(?:EXPL|VERZ)\s\d\d[-/]\d{1,6}(?![\p{L}\d])/gu
	},
	// "Aanvraag GPP 26/2290", "met vermelding van KB 77-4102-8".
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern: /(?<![\p{L}\d@#€./_,:-])(?!EUR\s)[A-Z]{1,5}\s\d{2,4}(?:[-/.]\d{1,7}){1,3}(?![\p{L}\d@]|[-/_:.,]\d)/gu,
		accept: (match, text) =>
			LED.test(before(match, text)) || (digitsIn(match[0]) > 6 && /[-/]/.test(match[0]) && !/\d{4}$/.test(match[0]))
	},
	// "Ean 871687140008814772": nothing else has so many digits.
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern: /(?<![\p{L}\d@#€./_,:-])[1-9]\d{11,19}(?![\p{L}\d@]|[-/_:.,]\d|\s?[€%])/gu
	},
	// "IX7B0R4L2": letters and digits in turns, as on a passport.
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<![\p{L}\d@#€./_-])(?=[A-Z\d]{7,12}(?![\p{L}\d]))[A-Z]{1,3}(?:\d{1,3}[A-Z]{1,2}){2,4}\d{1,4}(?![\p{L}\d@/.-]\d|\p{L})/gu
	},
	// "Het nummer eindigt op 8817", "het eindigt op 447, het dossier".
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /eindigt op/i,
		pattern: /(?<=eindigt op\s)\d{3,5}(?![\p{L}\d]|[.,/-]\d|\s?(?:euro|%|procent|uur))/giu,
		accept: (match, text) =>
			/nummer|nr|dossier|rekening|zaak|tel/i.test(text.slice(Math.max(0, match.index - 60), match.index + 40))
	},
	// "Dossier nul nul acht acht drie een": said digit by digit.
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /(?:nummer|nr|dossier|zaak|kenmerk)/i,
		pattern:
			/(?<=(?:nummer|nr\.?|dossier|zaak|kenmerk)(?!\p{L})[^.!?\n\d]{0,40}?[\s:,])(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:[\s,]{1,2}(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|streepje|schuine streep|punt)){3,14}(?:\s\p{L}{2,12}(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))?(?!\p{L})/giu
	},
	// "Staat in het systeem onder 0038147".
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /(?:staat|bekend|geregistreerd|ligt|loopt|ingeschreven)/i,
		pattern:
			/(?<=(?<!\p{L})(?:staat|stond|bekend|geregistreerd|ligt|loopt|ingeschreven)(?:\s(?:in|bij|nu)\s[^.,\d]{2,30})?\sonder\s)\d{5,9}(?![\p{L}\d]|[.,/-]\d)/giu
	},
	// "URG263391", "F77120".
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern: /(?<![\p{L}\d@#€./_-])[A-Z]{1,5}\d{5,12}(?![\p{L}\d@]|[-/._]\d)/gu,
		accept: ([written]) => !NO_FILE.test(written)
	},
	// "Nummer BZW 26 00417".
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /nummer|nr|kenmerk|dossier|zaak|onder/i,
		pattern: /(?<=(?:nummer|nr\.?|kenmerk|dossier|zaak|onder)[\s:]{1,2})[A-Z]{1,5}(?:\s\d{2,6}){1,3}(?![\p{L}\d])/gu,
		accept: ([written]) => digitsIn(written) > 2
	},
	// "Zaaknummer 448812", "dossier 2023 4451", "ov-chipkaart 3528 0411 2233 4455", "bsn 1234 56 782".
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<![\p{L}\d@#€./_,:-])\d{1,18}(?:[ .]\d{1,6}){0,5}(?![\p{L}\d@]|[-/_:.,]\d|\s?[€%]|\s(?:euro|jaar|keer|mensen|uur))/gu,
		accept: isLedNumber
	},
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /bsn|burgerservicenummer|v-nummer|sofinummer/i,
		pattern:
			/(?<=\b(?:bsn|burgerservicenummer|v-nummer|sofinummer)(?:\s(?:is|was|nummer))?[\s:]{1,3})\d(?:[\s.-]?\d){7,9}(?!\d)/giu
	},
	// "Paspoortnummer NX1234567", "kenmerk z23c0881".
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern: /(?<![\p{L}\d@#€./_-])(?=\p{L}{1,6}\d|\d{1,8}\p{L})[\p{L}\d]{4,16}(?![\p{L}\d@]|[-/._][\p{L}\d])/gu,
		accept: (match, text) => digitsIn(match[0]) > 2 && LED.test(before(match, text))
	}
];

const MAY_HOLD =
	/\d{2}|[A-Z]\d[A-Z]|(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)[\s,]+(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)/i;

export const findFileNumbers = (text: string): Find[] => (MAY_HOLD.test(text) ? findShapes(text, RULES) : []);

const before = ({ index }: RegExpExecArray, text: string): string => text.slice(Math.max(0, index - 60), index);

function isJoined(match: RegExpExecArray, text: string): boolean {
	const [written] = match;
	const digits = digitsIn(written);
	if (digits < 3 || NO_FILE.test(written)) return false;
	const led = LED.test(before(match, text)) || NAMED_BEFORE.test(before(match, text));
	if (led || FROM_TO.test(written)) return led;
	// Words with a number behind ("zeven-12", "week-3"), addresses of the web, models.
	if (/\p{L}{6,}|\p{Ll}{3,}.*\./u.test(written)) return false;
	return /\p{L}/u.test(written) ? digits > 4 || (digits > 3 && /^[A-Z]/.test(written)) : digits > 6;
}

function isLedNumber(match: RegExpExecArray, text: string): boolean {
	const [written] = match;
	// "Onder nr 26.114.882": written as an amount, but told to be a number.
	if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written) && /(?:nummer|nr\.?|kenmerk)[\s:]{1,2}$/i.test(before(match, text)))
		return true;
	if (digitsIn(written) < 4 || NO_FILE.test(written) || /^(?:19|20)\d\d$/.test(written)) return false;
	return LED.test(before(match, text)) || (digitsIn(written) > 6 && NAMED_BEFORE.test(before(match, text)));
}
