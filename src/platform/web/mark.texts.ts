// Why words are marked, and what their writer can do: said in one way beside the writing page and beside any other field.
import type { Kind } from '@meerstem/dutch/guard';
import type { Language } from '#kernel/language.ts';

const nlReasons: Record<Kind, string> = {
	bsn: 'Dit lijkt een burgerservicenummer.',
	iban: 'Dit is een bankrekening.',
	name: 'Dit lijkt de naam van iemand.',
	phone: 'Dit lijkt een telefoonnummer.',
	email: 'Dit is een mailadres.',
	url: 'Via deze link kan iemand te vinden zijn.',
	handle: 'Via deze accountnaam is iemand te vinden.',
	address: 'Dit lijkt een straat of adres.',
	postcode: 'Een postcode wijst een paar huizen aan.',
	birthDate: 'Dit lijkt een geboortedatum.',
	date: 'Een precieze datum.',
	age: 'Een precieze leeftijd.',
	plate: 'Dit lijkt een kenteken.',
	fileNumber: 'Dit lijkt een nummer van een dossier.',
	institution: 'Een organisatie.',
	care: 'Een zorgaanbieder.',
	school: 'Een school.',
	place: 'Een plaats.',
	illness: 'Een ziekte.',
	family: 'Hoe het gezin eruitziet.',
	work: 'Een beroep.'
};

const enReasons: typeof nlReasons = {
	bsn: 'This looks like a citizen service number.',
	iban: 'This is a bank account.',
	name: 'This looks like somebody’s name.',
	phone: 'This looks like a phone number.',
	email: 'This is a mail address.',
	url: 'Somebody may be found through this link.',
	handle: 'Somebody can be found through this account name.',
	address: 'This looks like a street or an address.',
	postcode: 'A postcode points at a few houses.',
	birthDate: 'This looks like a date of birth.',
	date: 'An exact date.',
	age: 'An exact age.',
	plate: 'This looks like a number plate.',
	fileNumber: 'This looks like the number of a file.',
	institution: 'An organisation.',
	care: 'A care provider.',
	school: 'A school.',
	place: 'A place.',
	illness: 'An illness.',
	family: 'What the family looks like.',
	work: 'A job.'
};

const nl = {
	reason: nlReasons,
	stays: (words: string) => `“${words}” mag blijven staan.`,
	togetherStays: 'Niemand uit de buurt kan hieraan iemand herkennen.',
	together: (words: string) => `Hier staan bij elkaar: ${words}. Samen kunnen ze vertellen over wie het gaat.`,
	instead: (proposals: readonly string[]) => `Of schrijf daar iets anders, zoals ${asQuoted(proposals, 'of')}.`
};

const en: typeof nl = {
	reason: enReasons,
	stays: (words) => `“${words}” may stay.`,
	togetherStays: 'Nobody from around there can tell who this is.',
	together: (words) => `These stand together here: ${words}. Together they can tell who it is about.`,
	instead: (proposals) => `Or write something else there, such as ${asQuoted(proposals, 'or')}.`
};

const asQuoted = (proposals: readonly string[], or: string): string =>
	proposals
		.slice(0, 2)
		.map((one) => `“${one}”`)
		.join(` ${or} `);

export const markTexts: Record<Language, typeof nl> = { nl, en };

/** A kind of mark this page does not know yet is shown without a reason. */
export const reasonOf = (language: Language, kind: string): string =>
	(markTexts[language].reason as Record<string, string>)[kind] ?? '';
