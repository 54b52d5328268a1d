// Licence plates: as they are written out, behind a word for them, and bare.

export const PLATES =
	/(?<![\p{L}\d-])(?:[A-Z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d\d|\d\d-[A-Z]{2}-[A-Z]{2}|\d\d-[A-Z]{3}-\d|\d-[A-Z]{3}-\d\d|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d\d-[A-Z]|[A-Z]-\d\d-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)(?![\p{L}\d-])/giu;
const [TWO, TWO_DIGITS, SEPARATOR] = ['[A-Z]{2}', String.raw`\d\d`, '[ -]?'];
const ROWS = [
	[TWO, TWO_DIGITS, TWO_DIGITS],
	[TWO_DIGITS, TWO_DIGITS, TWO],
	[TWO_DIGITS, TWO, TWO_DIGITS],
	[TWO, TWO_DIGITS, TWO],
	[TWO, TWO, TWO_DIGITS],
	[TWO_DIGITS, TWO, TWO],
	[TWO_DIGITS, '[A-Z]{3}', String.raw`\d`],
	[String.raw`\d`, '[A-Z]{3}', TWO_DIGITS],
	[TWO, String.raw`\d{3}`, '[A-Z]'],
	['[A-Z]', String.raw`\d{3}`, TWO],
	['[A-Z]{3}', TWO_DIGITS, '[A-Z]'],
	['[A-Z]', TWO_DIGITS, '[A-Z]{3}']
].map((row) => row.join(SEPARATOR));
/** Behind a word for it, also with spaces or in small letters; "is 12 ab" of "kenteken is 12 ab 34" is none. */
export const LOOSE_PLATE = new RegExp(
	String.raw`(?<=(?:kenteken|nummerbord|nummerplaat|(?<!\p{L})plaat(?!s))[^\n]{0,25}?[\s:(])(?!(?:is|was|nr|en|op|of|in|de|met|van)[ -])(?:${ROWS.join('|')})(?![\p{L}\d]|[ -]\d)`,
	'giu'
);
export const BARE_PLATE =
	/(?<![\p{L}\d-])(?:[A-Z]{2}\d{3}[A-Z]|[A-Z]\d{3}[A-Z]{2}|\d{2}[A-Z]{3}\d|\d[A-Z]{3}\d{2}|\d{2}[A-Z]{2}\d{2}|[A-Z]{2}\d{2}[A-Z]{2}|[A-Z]{3}\d{2}[A-Z]|\d{2}[A-Z]{4})(?![\p{L}\d-])/gu;
/** With spaces and without a word for it: three digits or three letters in a row, and no vowels, as on plates since 2008. */
const [ONE_OF, TWO_OF, THREE_OF] = [1, 2, 3].map((many) => `[BCDFGHJKLMNPRSTVXZ]{${many}}`);
export const SPACED_PLATE = new RegExp(
	String.raw`(?<![\p{L}\d-]|[-.,:/]\d?)(?!\d{1,2} (?:mnd|mln|mrd|jrs) )(?:${TWO_OF} \d{3} ${ONE_OF}|${ONE_OF} \d{3} ${TWO_OF}|\d\d ${THREE_OF} \d|\d ${THREE_OF} \d\d|${THREE_OF} \d\d ${ONE_OF})(?![\p{L}\d]|[-.,:/]\d)`,
	'giu'
);
/** "Met Belgisch kenteken 1-BXF-482": of whatever country, behind a word for it. */
export const FOREIGN_PLATE =
	/(?<=(?:[Kk]enteken(?:plaat)?|[Kk]ent\.|[Nn]ummerbord|[Nn]ummerplaat|[Pp]laat)(?:\s(?:is|was|begint\smet|nummer|nr\.?))?[\s:(,]{1,3})(?=[A-Z\d -]{0,9}\d)(?=[\d -]{0,6}[A-Z])[A-Z\d]{1,4}(?:[ -][A-Z\d]{1,5}){1,3}(?![\p{L}\d])/gu;

/** What has a plate. */
export const CARS =
	/(?<!\p{L})(?:auto(?:tje)?|wagen|bus|busje|bestelbus|camper|scooter|brommer|motor|vrachtwagen|platen|plaatje|kenteken|kent|golf|polo|opel|fiat|renault|peugeot|citroen|citroën|toyota|nissan|mazda|mercedes|bmw|audi|skoda|seat|kia|hyundai|suzuki|honda|vespa|dacia|volvo|volkswagen|ford|tesla|twingo)(?!\p{L})/iu;
/** Near one of these also small, and as other countries write them. */
export const PLATE_BY_A_CAR =
	/(?<![\p{L}\d./-])(?:[A-Z]{1,3}[ -]\d{2,4}[ -]?[A-Z]{1,3}|[A-Z]{1,3}-[A-Z]{1,2} \d{1,4}|(?:\d{2}[a-z]{3}\d|\d[a-z]{3}\d{2}|[a-z]{2}\d{3}[a-z]|[a-z]\d{3}[a-z]{2}|[a-z]{3}\d{2}[a-z]|\d{2}[a-z]{2}\d{2}))(?![\p{L}\d]|[-/]\d)/gu;
