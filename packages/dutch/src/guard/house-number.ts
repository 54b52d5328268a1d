// The number behind a street, with all that belongs to it: "12", "88-B", "19-02", "22 of 24", ", nummers 140 tot 188", ". 6".

const LETTER = String.raw`\s?-?\s?[a-z](?![\p{L}\d])(?:[-/]\d{1,3})?`;
const FLOOR = String.raw`\s?-?\s?(?:hs|huis|bis|[IVX]{1,4}|hoog|links|rechts|zwart|rood|wit|boven|beneden|(?:één|een|twee|drie|vier|vijf|[1-9])\s?hoog|[A-Z]\d{1,3}|\s0\d|\s?\d\s?hg|\s(?:rd|zw|t\/m\s\d{1,4})|,?\s?(?:kamer|wagen|flat|unit|appartement|app\.?|bus)\s\d{1,4})(?![\p{L}\d])`;
const COUNTS = String.raw`(?!\d|\s?(?:jaar|euro|uur|keer|mensen|kinderen|weken|dagen))`;
/** "22 of 24", "9 en 11", "140 tot 188": more houses of one street. */
const MORE = String.raw`(?:\s(?:en|of|tot|t\/m)\s(?:nr\.?\s|nummer\s)?\d{1,4}(?:\s?[a-z](?![\p{L}\d]))?(?![\d.,:]\d|\p{L})${COUNTS}(?!\s\p{L}{3,}(?:en|s)(?!\p{L})))`;

const HOUSE = new RegExp(
	String.raw`^\.?\s?,?\s?(?:nrs?\.?\s?|nummers?\s|huisnummer\s|op\s(?=\d{1,4}(?:[.:,;)]|$)))?\d{1,4}${COUNTS}(?:${LETTER}|[-/]\d{1,3}|${FLOOR})?${MORE}?`,
	'iu'
);

/** Longer than any of these is; so looking stays short, whatever the text. */
const MOST = 40;

/** What stands behind `end` of a street as its number, with the sign between. Nothing where no number does. */
export const houseBehind = (text: string, end: number): string | undefined =>
	HOUSE.exec(text.slice(end, end + MOST))?.[0];
