// What the writer reads at a mark: why it is there, and neutral words to put in its place.
import { RELATIONS, TITLES } from './known.ts';
import type { Find, Kind } from './mark.ts';

const REASONS: Record<Kind, string> = {
	bsn: 'Dit lijkt een burgerservicenummer. Dat bewaren we nooit.',
	iban: 'Dit is een bankrekening. Die bewaren we nooit.',
	name: 'Dit lijkt de naam van iemand.',
	phone: 'Dit lijkt een telefoonnummer.',
	email: 'Dit is een mailadres.',
	url: 'Via deze link kan iemand te vinden zijn.',
	handle: 'Via deze accountnaam is iemand te vinden.',
	address: 'Dit lijkt een straat of adres.',
	postcode: 'Een postcode wijst een paar huizen aan.',
	birthDate: 'Dit lijkt een geboortedatum.',
	date: 'Aan een precieze datum kan iemand dit herkennen.',
	age: 'Aan een precieze leeftijd kan iemand dit herkennen.',
	plate: 'Dit lijkt een kenteken.',
	fileNumber: 'Dit lijkt een nummer van een dossier.',
	institution: 'Aan deze organisatie kan iemand dit herkennen.',
	care: 'Aan deze zorgaanbieder kan iemand dit herkennen.',
	school: 'Aan deze school kan iemand dit herkennen.',
	place: 'Aan deze plaats kan iemand dit herkennen.',
	illness: 'Aan deze ziekte kan iemand dit herkennen.',
	family: 'Aan dit gezin kan iemand dit herkennen.',
	work: 'Aan dit werk kan iemand dit herkennen.'
};

export const reasonFor = (kind: Kind): string => REASONS[kind];

const FIXED: Partial<Record<Kind, string[]>> = {
	bsn: ['[nummer]'],
	iban: ['[nummer]'],
	phone: ['[telefoonnummer]'],
	email: ['[mailadres]'],
	url: ['[website]'],
	handle: ['[account]'],
	address: ['[straat]'],
	postcode: ['[postcode]'],
	birthDate: ['[geboortedatum]'],
	plate: ['[kenteken]'],
	fileNumber: ['[dossiernummer]'],
	institution: ['een organisatie', 'een instelling'],
	care: ['een zorgaanbieder', 'de hulpverlening'],
	school: ['een school', 'de school'],
	place: ['een plaats in de buurt', 'een stad', 'een dorp'],
	illness: ['een ernstige ziekte', 'een ziekte'],
	family: ['een groot gezin', 'een aantal kinderen'],
	work: ['iemand met een bekend beroep']
};

/** `written` is what the mark covers; `age` the age that stands near it, if there is one. */
export function proposalsFor({ kind, hint = '' }: Find, written: string, age: number | undefined): string[] {
	if (kind === 'name') return forName(hint, age);
	if (kind === 'age') return forAge(written);
	if (kind === 'date') return forDate(written);
	return [...(FIXED[kind] ?? [])];
}

/** Behind "mevrouw" a writer can say "van verderop"; behind "juf" or "dominee" nobody would. */
const NEIGHBOURLY =
	/^(mevrouw|mevr|mw|mej|mejuffrouw|juffrouw|tante|oma|pani|abla|moeke|meneer|mijnheer|heer|dhr|hr|oom|ome|opa|pan|abi)$/;

function forName(hint: string, age: number | undefined): string[] {
	const young = age !== undefined && age < 18;
	const about = young && age > 3 ? ` van een jaar of ${roundAge(age)}` : '';
	if (/^(familie|fam|gezin)$/.test(hint)) return ['[naam]', 'uit de buurt'];
	if (hint === 'female') return young ? [`een meisje${about}`, 'zij', '[naam]'] : ['een vrouw', 'een moeder', 'zij'];
	if (hint === 'male') return young ? [`een jongen${about}`, 'hij', '[naam]'] : ['een man', 'een vader', 'hij'];
	if (NEIGHBOURLY.test(hint)) return ['[naam]', 'van verderop'];
	// "Haar zoon Jeroen": the relation already says who it is.
	if (RELATIONS.has(hint) || TITLES.has(hint)) return ['[naam]', '(naam weggelaten)'];
	return [young ? `een kind${about}` : 'iemand', 'een bewoner', '[naam]'];
}

/** To fives: "een jaar of 8" would tell as much as "8". */
const roundAge = (age: number): number => Math.max(5, Math.round(age / 5) * 5);

function forAge(written: string): string[] {
	const age = ageIn(written);
	if (age === undefined) return ['een paar jaar oud'];
	if (age < 4) return ['heel jong'];
	if (age < 18) return [`een jaar of ${roundAge(age)}`, age < 12 ? 'op de basisschool' : 'een tiener'];
	// No decade: the guard asks about "rond de zestig" too, as it does about "begin zestig".
	if (age < 30) return ['jongvolwassen', 'volwassen'];
	return age < 65
		? [age < 45 ? 'volwassen' : 'van middelbare leeftijd', 'een volwassene']
		: ['op leeftijd', age < 80 ? 'gepensioneerd' : 'hoogbejaard'];
}

const SMALL =
	'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
		' '
	);
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd'.split(' ');

/** The age that stands in these words ("bijna 11", "drieëntachtig"), in years. */
export function ageIn(written: string): number | undefined {
	const digits = /\d{1,3}/.exec(written)?.[0];
	if (digits) return Number(digits);
	for (const [word] of written
		.toLowerCase()
		.replaceAll('é', 'e')
		.matchAll(/\p{L}+/gu)) {
		const age = inWords(word);
		if (age !== undefined) return age;
	}
	return undefined;
}

function inWords(word: string): number | undefined {
	const small = SMALL.indexOf(word);
	if (small >= 0) return small;
	const tens = TENS.findIndex((ten) => word.endsWith(ten));
	if (tens < 0) return undefined;
	// "achtentachtig": what stands before the tens is a digit and "en".
	const digit = SMALL.indexOf(word.slice(0, -(TENS[tens] ?? '').length).replace(/[eë]n$/, ''));
	return (tens + 2) * 10 + Math.max(0, digit);
}

const SEASONS = ['de winter', 'het voorjaar', 'de zomer', 'het najaar'];
const MONTH_NAMES = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function forDate(written: string): string[] {
	const lower = written.toLowerCase().replace('mrt', 'maa');
	const named = MONTH_NAMES.findIndex((name) => lower.includes(name));
	const month = named >= 0 ? named : Number(/^\D*\d{1,2}\D+(\d{1,2})/.exec(lower)?.[1] ?? 0) - 1;
	const season = SEASONS[Math.floor(((month + 1) % 12) / 3)];
	return month >= 0 && month < 12 ? [`een dag in ${season}`, 'op een dag'] : ['op een dag'];
}
