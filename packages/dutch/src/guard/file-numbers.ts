// Numbers under which somebody is kept: of a file, a case, a client.
import type { Find } from './mark.ts';
import { findShapes, type Rule } from './shape.ts';

const RULES: Rule[] = [
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /dossier|zaak|cli[eë]nt|kenmerk|klant|polis|melding|registratie|beschikking|parket|v-|pati[eë]nt/i,
		pattern:
			/(?<=(?:dossier|zaak|cli[eë]nt|kenmerk|klant|polis|meldings?|registratie|beschikkings?|parket|v-|patient|patiënt)[\s-]?(?:nummer|nr\.?|kenmerk|id)?(?:\s(?:is|was|met\s(?:het\s)?nummer|nummer))?[\s:.#]{1,3})(?=[\p{L}/._-]{0,6}\d)[\p{L}\d](?:[\p{L}\d/._-]{2,24})[\p{L}\d]/giu,
		accept: isFileNumber
	},
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /(?:nummer|nr\.?)(?:\s(?:is|was)|:)?\s\d/i,
		pattern:
			/(?<=\p{L}{3,20}(?:nummer|nr\.?)(?:\s(?:is|was)|:)?\s)(?<!(?:huis|telefoon|rekening|kamer|busnummer|volg|rang|rug)(?:nummer|nr\.?)(?:\s(?:is|was)|:)?\s)\d{2,4}(?:[ .]\d{2,4}){1,4}(?!\d)/giu
	},
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /bsn|burgerservicenummer|v-nummer|sofinummer/i,
		pattern:
			/(?<=\b(?:bsn|burgerservicenummer|v-nummer|sofinummer)(?:\s(?:is|was|nummer))?[\s:]{1,3})\d(?:[\s.-]?\d){7,9}(?!\d)/giu
	},
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<![\p{L}\d])(?:[A-Z]{1,4}[/-](?:19|20)\d\d[/-]\d{3,8}|(?:19|20)\d\d[-/.]\d{4,8}|[A-Z]\/\d{2,4}\/\d{3,8}|(?:[A-Z]{2,5}-)\d{5,10})(?![\p{L}\d])/gu,
		accept: ([written]) => !/^(?:19|20)\d\d[-/.](?:19|20)\d\d$/.test(written)
	},
	// "Lidnummer 55821", "paspoortnummer NX1234567", "relatienummer: 4471882": whatever keeps people by number.
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /(?:nummer|nr\.?|kaart|pas|code)(?:\s(?:is|was)|:)?\s[a-z]{0,3}\d/i,
		pattern:
			/(?<=(?<!\p{L})(?!(?:huis|telefoon|tel|kamer|bus|volg|rang|rug|lijn|bank|rekening|artikel|pagina|spoor|tafel|stoel|plaats|ordinaal|versie|nood|alarm|model|serie|post|mobiele|mobiel)(?:nummer|nr))\p{L}{2,20}(?:nummer|nr\.?|kaart|pas)(?:\s(?:is|was)|:)?\s)(?:[A-Z]{1,3}\d[A-Z\d]{5,10}|\d{5,12}|\d{4}(?:\s\d{4}){1,3})(?![\p{L}\d]|[.,/-]\d)/giu,
		accept: (match) => /\d.*\d.*\d.*\d/.test(match[0])
	},
	// "C/19/148207 / JE RK 25-331", "AP/NL/55032": of courts, and of offices that stand between countries.
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<![\p{L}\d/])(?:C\/\d\d\/\d{5,7}(?:\s\/\s(?:[A-Z]{2}\s){1,2}\d\d[-/]\d{1,5})?|(?:[A-Z]{2,4}\/){1,2}\d{4,8})(?![\p{L}\d/])/gu
	},
	// "Haar klantnummer hebben, 70-448-2193".
	{
		kind: 'fileNumber',
		level: 'decide',
		only: /nummer|kenmerk/i,
		pattern: /(?<=\p{L}{3,20}(?:nummer|kenmerk)(?!\p{L})[^.!?\n\d]{1,20})\d{2,4}(?:-\d{2,5}){1,3}(?![\p{L}\d-])/giu,
		accept: isFileNumber
	},
	// "Nummer zit in wmo-77120", "bezwaar, nummer BZW 26 00417".
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern: /(?<![\p{L}\d.@/-])(?!covid|iso|nen)\p{L}{2,6}-\d{5,8}(?![\p{L}\d]|[-/._]\d)/giu
	},
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern: /(?<=(?:nummer|nr\.?|kenmerk|dossier|zaak|onder)[\s:]{1,2})[A-Z]{2,5}(?:\s\d{2,6}){1,3}(?![\p{L}\d])/gu,
		accept: isFileNumber
	},
	// "SHV-24-1187", "2025/WMO/00871", "D-2024.5532": letters and groups of digits as only an office makes them.
	{
		kind: 'fileNumber',
		level: 'decide',
		pattern:
			/(?<![\p{L}\d.@/-])(?:[A-Z]{1,5}[-/._]?\d{2,4}[-/._]\d{3,8}|\d{2,4}[-/._][A-Z]{1,5}[-/._]\d{3,8}(?:-[a-z\d])?|[A-Z]{2,5}[-/._]\d{2,8}[-/._][A-Z\d]{1,8}|\d{2,4}\.\d{2}\.\d{4,6}|\d{2}\/\d{5,6}-\d{2}|(?:AWB|SGR|ROT|AMS|UTR|FA RK|FT EA|BRE|ARN|LEE|ZWB)\s\d{2}[/-]\d{3,6})(?![\p{L}\d]|[-/._]\d)/gu,
		accept: (match) => isFileNumber(match) && !/^(?:ISO|NEN|EN|DIN|COVID)\b/.test(match[0])
	}
];

export const findFileNumbers = (text: string): Find[] => findShapes(text, RULES);

function isFileNumber(match: RegExpExecArray): boolean {
	return match[0].replace(/\D/g, '').length >= 3;
}
