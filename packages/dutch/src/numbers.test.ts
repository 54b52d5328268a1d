import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlocked, withoutBlocked } from './numbers.ts';

/** A number that passes the 11-check, made from eight free digits. */
const aBsn = fc
	.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
	.map((digits) => ({ digits, check: digits.reduce((sum, digit, place) => sum + digit * (9 - place), 0) % 11 }))
	.filter(({ digits, check }) => check < 10 && digits.some((digit) => digit > 0))
	.map(({ digits, check }) => [...digits, check].join(''));

const grouped = (bsn: string, sizes: readonly number[], joint: string) => {
	let from = 0;
	return sizes.map((size) => bsn.slice(from, (from += size))).join(joint);
};
const aGrouping = fc.constantFrom(
	[9],
	[3, 3, 3],
	[4, 2, 3],
	[2, 2, 2, 3],
	[3, 2, 4],
	[1, 1, 1, 1, 1, 1, 1, 1, 1],
	[5, 4]
);
const aJoint = fc.constantFrom(' ', '.', '-', '\u00a0', '\n', '\u2009', '–', ' - ', '. ', '\u200b', '\u00ad', '·');
const aScript = fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce);
const inScript = (text: string, zero: number) =>
	text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const anIban = fc
	.tuple(
		fc.constantFrom('NL', 'BE', 'DE', 'MA', 'TR', 'PL', 'MT', 'NO'),
		fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 29, maxLength: 29 })
	)
	.map(([country, digits]) => {
		const size = { NL: 18, BE: 16, DE: 22, MA: 28, TR: 26, PL: 28, MT: 31, NO: 15 }[country]!;
		const bank = country === 'NL' ? 'ABNA' : '';
		const account = bank + digits.join('').slice(0, size - 4 - bank.length);
		const asNumber = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
		return `${country}${String(98n - (BigInt(asNumber) % 97n)).padStart(2, '0')}${account}`;
	});

const kinds = (text: string, allowed?: string[]) =>
	findBlocked(text, allowed).map(({ kind, digits }) => `${kind} ${digits}`);

describe('numbers that are never stored', () => {
	test('a BSN is found in every usual notation, in any script', () => {
		fc.assert(
			fc.property(aBsn, aGrouping, aJoint, aScript, (bsn, sizes, joint, zero) => {
				fc.pre(!/\b((\d\d?\D+){2}(19|20)\d\d|(19|20)\d\d(\D+\d\d?){2})\b/.test(grouped(bsn, sizes, ' ')));
				const text = `Zijn nummer is ${inScript(grouped(bsn, sizes, joint), zero)}, zei hij.`;
				expect(kinds(text)).toEqual([`bsn ${bsn}`]);
			}),
			{ numRuns: 500 }
		);
	});

	test('an IBAN of any country is found, in lower case and with spaces', () => {
		fc.assert(
			fc.property(anIban, fc.constantFrom('', ' ', '\u00a0', '-', '.'), fc.boolean(), (iban, joint, small) => {
				const written = iban.match(/.{1,4}/g)!.join(joint);
				expect(kinds(`graag op ${small ? written.toLowerCase() : written} van mij`)).toEqual([`iban ${iban}`]);
			}),
			{ numRuns: 300 }
		);
	});

	test('taking out is finished in one go, and leaves all other words as they were', () => {
		const piece = fc.oneof(
			aBsn,
			anIban,
			fc.constantFrom(' ', '.', '-', '\n', 'bsn ', '12 ', '345 ', '\u200b', '🙂', '\ud83d'),
			fc.string()
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const text = pieces.join('');
				const { text: clean, taken } = withoutBlocked(text);
				expect(withoutBlocked(clean)).toEqual({ text: clean, taken: [] });
				let from = 0;
				const outside = taken.map(({ start, end }) => [text.slice(from, start), (from = end)][0]);
				expect([...outside, text.slice(from)].join('[nummer]')).toBe(clean);
			}),
			{ numRuns: 1000 }
		);
	});

	test.each([
		['BSN123456782', 'bsn 123456782'],
		['bsn: 12345672', 'bsn 012345672'],
		['haar burgerservicenummer is 1234 5672', 'bsn 012345672'],
		['btw NL123456782B01', 'bsn 123456782'],
		['op 12 mei 2019 123 456 782 genoteerd', 'bsn 123456782'],
		['1. 123.456.782', 'bsn 123456782'],
		['BSN 2019 123 456 782', 'bsn 123456782'],
		['1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣2️⃣', 'bsn 123456782'],
		['IBANNL91ABNA0417164300', 'iban NL91ABNA0417164300']
	])('%j is taken out', (text, found) => expect(kinds(text)).toEqual([found]));

	test.each([
		['a phone number', 'Bel 0612345678 of 06-12345678, 030 123 45 67, 06 12 34 56 78'],
		['a phone number from abroad', '+31 612345672 · +31 6-12345672 · 0031 612 345 672 · +31 (0)123456782'],
		['a longer number', '1234567820 en 51234567823'],
		['nothing but zeros', 'BSN 000000000, 000.000.000'],
		['eight digits without a BSN word', 'dossier 12345672'],
		['a date beside a BSN word', 'BSN onbekend, geboren 01-01-1990, 12 05 2019 en 1990-01-01'],
		['a row of amounts', '100 200 300 400 500 600 700 800'],
		['money', '€ 123.456.782 of €123456782'],
		['years and times', 'van 2019 tot 2021, 10.30-12.45 uur, 9:15, 1 en 2 en 3'],
		['an IBAN with a typing mistake', 'NL91ABNA0417164301'],
		['words after a number', 'de 12 kinderen en al die andere mensen die er waren'],
		['paragraphs that end and begin with digits', '1234\n\n56782']
	])('%s is left alone', (_, text) => expect(kinds(text)).toEqual([]));

	test('a number the writer vouched for stays, and only that one', () => {
		const text = '123456782 en 111222333';
		expect(kinds(text, ['123456782'])).toEqual(['bsn 111222333']);
		expect(withoutBlocked(text, ['111222333'])).toMatchObject({ text: '[nummer] en 111222333' });
		expect(kinds('bsn 12345672', ['012345672'])).toEqual([]);
	});

	test('offsets point at what was written, unseen signs included', () => {
		const [hit] = findBlocked('nr. 1234\u200b567\u200b82.');
		expect(hit).toEqual({ kind: 'bsn', start: 4, end: 15, digits: '123456782' });
	});

	// No clock: what would grow with the square of this length does not end within the time a test may take.
	test.each(['123456782 ', '1 ', '12', 'NL91', 'bsn 12345672 ', 'NL91ABNA0417164300 '])(
		'%j two hundred thousand signs long is read to its end',
		(piece) => {
			const text = piece.repeat(200_000 / piece.length);
			expect(withoutBlocked(withoutBlocked(text).text).taken).toEqual([]);
		}
	);
});
