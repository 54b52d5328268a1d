import { expect, test } from 'vitest';
import { findIdentifying } from '../guard.ts';
import { numberOf } from './spoken.ts';

test.each([
	['nul', 0],
	['elf', 11],
	['achtenveertig', 48],
	['zevenenzeventig', 77],
	['negenentwintig', 29],
	['tweeëndertig', 32],
	['honderdzevenenvijftig', 157]
])('"%s", said aloud, is %i', (written, number) => expect(numberOf(written)).toBe(number));

test('a telephone number that somebody dictates is seen, also where a number ends as the next begins', () => {
	const text = 'Hij zei: nul zes achtenveertig dertien zevenenzeventig nul twee, en ik typte mee.';
	const [phone] = findIdentifying(text);
	expect([phone?.kind, phone && text.slice(phone.start, phone.end)]).toEqual([
		'phone',
		'nul zes achtenveertig dertien zevenenzeventig nul twee'
	]);
});
