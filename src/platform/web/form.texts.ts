// What can be wrong with any field, said in one way everywhere. A form adds its own words for its own reasons.
import type { Language } from '#kernel/language.ts';

const nl = {
	missing: 'Dit is nog leeg. Vul iets in.',
	'too-long': 'Dit is te lang. Maak het korter.',
	'mail-unclear': 'Dit lijkt geen mailadres. Kijk het nog eens na.',
	'blocked-number':
		'Hier staat een nummer dat op een burgerservicenummer of bankrekening lijkt. Dat bewaren we nooit. Haal het weg.',
	'marked-words': 'Hieraan kan iemand te herkennen zijn. Verander het, of vink aan wat mag blijven staan.',
	'too-often': 'Dit is net te vaak geprobeerd. Wacht even en probeer het dan opnieuw.',
	somethingWrong: 'Er klopt nog iets niet. Wat je typte staat er nog.',
	notBsn: (digits: string) => `${digits} is geen BSN`
};

const en: typeof nl = {
	missing: 'This is still empty. Please fill it in.',
	'too-long': 'This is too long. Please make it shorter.',
	'mail-unclear': 'This does not look like a mail address. Please check it.',
	'blocked-number':
		'There is a number here that looks like a citizen service number or a bank account. We never keep those. Take it out.',
	'marked-words': 'This can show who somebody is. Change it, or tick what may stay.',
	'too-often': 'This was tried too often just now. Wait a moment and try again.',
	somethingWrong: 'Something is not right yet. What you typed is still here.',
	notBsn: (digits: string) => `${digits} is not a citizen service number`
};

export const formTexts: Record<Language, typeof nl> = { nl, en };

/** The sentence for an error key: the form's own word for it, else the general one. */
export function errorText(
	language: Language,
	key: string | undefined,
	own: Record<string, string> = {}
): string | undefined {
	if (key === undefined) return undefined;
	const general = formTexts[language] as Record<string, unknown>;
	const words = own[key] ?? general[key];
	return typeof words === 'string' ? words : formTexts[language].somethingWrong;
}
