// Numbers as they are said: telephone numbers and days of somebody who dictates.
import type { Find } from './mark.ts';

const UNITS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ');
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const UNIT_AND_TEN = new RegExp(`^(${UNITS.join('|')})en(${TENS.join('|')})$`);
const UNIT = 'twee|drie|vier|vijf|zes|zeven|acht|negen';

/** One to ninety-nine, as a pattern and as a number. */
const SMALL = `(?:(?:e[eé]n|[eé][eé]n|${UNIT})(?:en|ën)(?:${TENS.join('|')})|${TEENS.join('|')}|${TENS.join('|')}|nul|[eé][eé]n|${UNIT})`;
const HUNDREDS = `(?:(?:${UNIT})?honderd(?:en)?)`;
export const SPOKEN = `(?:${HUNDREDS}${SMALL}?|${SMALL})`;

export function numberOf(written: string): number {
	const word = written.toLowerCase().replaceAll('é', 'e').replaceAll('ë', 'e').replace(/\s/g, '');
	const [, hundreds = '', rest = ''] = /^((?:\p{L}+?)?honderd)?(?:en)?(.*)$/u.exec(word) ?? [];
	const many = hundreds ? 100 * Math.max(1, UNITS.indexOf(hundreds.replace('honderd', ''))) : 0;
	return many + smallNumberOf(rest);
}

function smallNumberOf(word: string): number {
	if (UNITS.includes(word)) return UNITS.indexOf(word);
	if (TEENS.includes(word)) return 10 + TEENS.indexOf(word);
	if (TENS.includes(word)) return 20 + 10 * TENS.indexOf(word);
	// "Zevenenzeventig": a unit may itself end in "en".
	const [, unit = '', ten = ''] = UNIT_AND_TEN.exec(word) ?? [];
	return ten ? 20 + 10 * TENS.indexOf(ten) + UNITS.indexOf(unit) : 0;
}

const PIECE = `(?:\\d{1,10}|(?:nul)?${SPOKEN})`;
const ROW = new RegExp(`(?<![\\p{L}\\d])${PIECE}(?:[\\s.,/–-]{1,3}${PIECE}){2,11}(?![\\p{L}\\d])`, 'giu');
const PIECES = new RegExp(`\\d{1,10}|nul(?=\\p{L})|${SPOKEN}`, 'giu');

/** "Nul zes 53 20 20 11", "010 tweehonderdzes 77 31": ten digits from a zero on, at least one of them in words. */
export function findSpokenPhones(text: string): Find[] {
	if (!/nul|zes|\d/i.test(text)) return [];
	return [...text.matchAll(ROW)].flatMap(({ 0: row, index }): Find[] => {
		if (!/\p{L}/u.test(row)) return [];
		const pieces = [...row.matchAll(PIECES)];
		for (let first = 0; first < pieces.length - 2; first++) {
			let digits = '';
			for (let last = first; last < pieces.length && digits.length < 10; last++) {
				const [piece] = pieces[last]!;
				digits += /\d/.test(piece) ? piece : String(numberOf(piece));
				// "Zes twaalf …": who says it often leaves out the nought, and then says nothing else.
				const bare = /^6\d{8}$/.test(digits) && !/\d/.test(row) && first === 0 && last === pieces.length - 1;
				if (!bare && !/^0[1-9]\d{8}$/.test(digits)) continue;
				// One or two digits too many are a slip, and still somebody's number.
				const rest = pieces
					.slice(last + 1)
					.map(([more]) => (/\d/.test(more) ? more : String(numberOf(more))))
					.join('');
				const end = rest.length < 3 ? row.length : pieces[last]!.index + piece.length;
				const start = pieces[first]!.index;
				return [{ kind: 'phone', level: 'decide', start: index + start, end: index + end }];
			}
		}
		return [];
	});
}
