// How dates are written, and what tells that somebody was born on one.

export const MONTHS =
	'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';
export const FULL_DATE = String.raw`(?<![\d\p{L}])(?:(?:0?[1-9]|[12]\d|3[01])(?:\s?[-/.]\s?(?:0?[1-9]|1[0-2])\s?[-/.]\s?|(?:e|ste|de)?\s(?:${MONTHS})\.?[\s-]|-(?:${MONTHS})-)(?:19|20)\d\d|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])[-/]\d\d)(?!\d|[-/]\d)`;
export const BIRTH = /(gebor|\bgeb\b|geboortedat|geb\.|\*\s?$|verjaardag|jarig|ter wereld)/i;
