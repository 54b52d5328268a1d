// Numbers that are never stored, the device included (promise 1). Small on purpose: this file goes to phones by itself.

/** A number that may not be kept. Offsets are UTF-16 code units; a BSN of eight digits gets its leading zero. */
export type BlockedNumber = { kind: 'bsn' | 'iban'; start: number; end: number; digits: string /* normalised */ };

/** BSN and IBAN in `text`. `allowed` holds the `digits` of numbers of which the writer said "dit is geen BSN". */
export function findBlocked(text: string, allowed: readonly string[] = []): BlockedNumber[] {
	const found: BlockedNumber[] = [];
	if (!/\p{N}/u.test(text)) return found;
	let signs = plainSigns(text);
	// Taking one number out can leave its neighbours standing alone, so look again until nothing is left.
	for (let hits = scan(signs, allowed); hits.length; hits = scan(signs, allowed)) {
		let from = 0;
		const kept: Sign[][] = [];
		for (const { kind, start: at, end: to, digits } of hits) {
			const [, start] = signs[at]!;
			const [, , end] = signs[to - 1]!;
			found.push({ kind, start, end, digits });
			kept.push(
				signs.slice(from, at),
				[...PLACEHOLDER].map((sign) => [sign, start, end])
			);
			from = to;
		}
		signs = [...kept, signs.slice(from)].flat();
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The text with '[nummer]' in place of each blocked number, and what was taken out (offsets in the text given). */
export function withoutBlocked(text: string, allowed?: readonly string[]): { text: string; taken: BlockedNumber[] } {
	const taken = findBlocked(text, allowed);
	let rest = '';
	let from = 0;
	for (const { start, end } of taken) {
		rest += text.slice(from, start) + PLACEHOLDER;
		from = end;
	}
	return { text: rest + text.slice(from), taken };
}

const PLACEHOLDER = '[nummer]';

/** One visible character as a plain capital, digit or sign, and where it starts and ends in the text. */
type Sign = [string, number, number];
/** Digits side by side; `joint` is what ties them to the group before: '' when nothing does. */
type Group = { at: number; end: number; joint: string };

function plainSigns(text: string): Sign[] {
	const signs: Sign[] = [];
	let start = 0;
	for (const character of text) {
		const end = start + character.length;
		const sign = character < '\x7f' ? character.toUpperCase() : plain(character);
		if (sign) signs.push([sign, start, end]);
		start = end;
	}
	return signs;
}

/** Empty for what nobody sees (zero-width signs, accents apart); digits of any script become ours. */
function plain(character: string): string {
	if (/[\p{DI}\p{Cf}\p{M}]/u.test(character)) return '';
	if (/[\p{Pd}−]/u.test(character)) return '-';
	if (/[·•∙]/.test(character)) return '.';
	const simple = character.normalize('NFKC');
	if (!/^\p{Nd}$/u.test(simple)) return simple[1] ? '~' : simple.toUpperCase()[0]!;
	// Unicode keeps the digits of a script in order, zero first: the value is how many stand before it.
	let value = 0;
	while (/\p{Nd}/u.test(String.fromCodePoint(simple.codePointAt(0)! - value - 1))) value++;
	return String(value % 10);
}

function scan(signs: Sign[], allowed: readonly string[]): BlockedNumber[] {
	const line = signs.map(([sign]) => sign).join('');
	let free = 0;
	return [...findIbans(line), ...findBsns(line)]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ start, end }) => start >= free && (free = end))
		.filter(({ digits }) => !allowed.includes(digits));
}

// Length and countries, from the IBAN registry and the countries that use it without being in there.
const LENGTHS =
	'15NO16BE18DKFIFKFOGLNLSD19MKSI20ATBAEEKZLTLUMNXK21CHHRLILV22BGBHCRDEGBGEIEMERSVA23AEGIILIQOMSOTL24ADCZESMDPKRO' +
	'SASESKTNVG25AOCVGWLYMZPTST26DZIRISTR27BICFCGCMDJFRGAGQGRITKMMCMGMRSMTD28ALAZBFBJBYCICYDOGTHNHULBMAMLNENIPLSNSV' +
	'TG29BREGPSQAUA30JOKWMUYE31MTSC32LC33RU';

const IBAN_START = /(?=([A-Z])[\s.-]{0,2}([A-Z])[\s.-]{0,2}\d[\s.-]{0,2}\d)/g;

function findIbans(line: string): BlockedNumber[] {
	return [...line.matchAll(IBAN_START)].flatMap(({ index: start, 1: first, 2: second }) => {
		const length = +(RegExp(`(\\d\\d)([A-Z]{2})*?${first}${second}`).exec(LENGTHS)?.[1] ?? 99);
		const whole = RegExp(`^([A-Z\\d][\\s.-]{0,2}){${length - 1}}[A-Z\\d](?!\\d)`);
		const written = whole.exec(line.slice(start, start + 108))?.[0] ?? '';
		const digits = written.replace(/[\s.-]/g, '');
		// Every country's numbers are mostly digits; ordinary words after "de 12" are not.
		if (digits.replace(/\D/g, '').length * 2 < length) return [];
		let rest = 0;
		for (const sign of digits.slice(4) + digits.slice(0, 4)) {
			const value = parseInt(sign, 36);
			rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
		}
		return rest === 1 ? [{ kind: 'iban', start, end: start + written.length, digits }] : [];
	});
}

function findBsns(line: string): BlockedNumber[] {
	let last = 0;
	const groups = [...line.matchAll(/\d+/g)].map(({ 0: digits, index: at }): Group => {
		const gap = line.slice(Math.max(last, at - 4), at);
		last = at + digits.length;
		const joint = /^[\s./_-]{1,3}$/.test(gap) && !/\n\s*\n/.test(gap) ? gap.trim() || ' ' : '';
		return { at, end: last, joint };
	});
	return groups.flatMap((_, first) => {
		const hits: BlockedNumber[] = [];
		for (let last = first; last === first || (last - first < 9 && groups[last]?.joint); last++) {
			hits.push(...bsnIn(line, groups, first, last));
		}
		return hits;
	});
}

const BSN_WORD = /B\.?S\.?N|BURGER.?SERVICE|SOFI.?N(UMME)?R/;
const DATE = /\b((\d\d?\D+){2}(19|20)\d\d|(19|20)\d\d(\D+\d\d?){2})\b/;
const MONEY_OR_PHONE = /€\s?$|(\+|\b00)\d{1,3}[\s().-]*(0[\s).-]*)?$/;

function bsnIn(line: string, groups: Group[], first: number, last: number): BlockedNumber[] {
	const start = groups[first]!.at;
	const end = groups[last]!.end;
	const around = (size: number, to = end + size) => line.slice(Math.max(0, start - size), to);
	const written = around(0);
	const bare = written.replace(/\D/g, '');
	const digits = bare.padStart(9, '0');
	const sum = [...digits].reduce((total, digit, place) => total + +digit * (place < 8 ? 9 - place : -1), 0);
	if (!/^(?=.*[1-9])\d{8,9}$/.test(bare) || sum % 11 || DATE.test(written) || MONEY_OR_PHONE.test(around(14, start)))
		return [];
	const named = BSN_WORD.test(around(40));
	const full = bare === digits;
	const found = (named && full) || ((named || full) && standsAlone(groups, first, last));
	return found ? [{ kind: 'bsn', start, end, digits }] : [];
}

/** Written as one number, and no slice of a list or a phone number. */
function standsAlone(groups: Group[], first: number, last: number): boolean {
	const sizes = (from: number, to: number) => String(groups.slice(from, to).map(({ at, end }) => end - at));
	const own = sizes(first, last + 1);
	const before = groups[first]!.joint;
	const after = groups[last + 1]?.joint;
	const { joint } = groups[last]!;
	if (first === last) return true;
	if (!before && !after) return !/^(.,){5,6}.$/.test(own);
	if (groups.slice(first + 1, last).some((group) => group.joint !== joint)) return false;
	if (before !== joint && after !== joint) return true;
	// The two usual ways to write a BSN also count between other numbers, unless these form one row.
	return /^(3,3,3|4,2,3)$/.test(own) && !/3,3,3,3/.test(sizes(before ? first - 1 : first, last + (after ? 2 : 1)));
}
