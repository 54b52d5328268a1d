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

const kinds = (text: string): string[] =>
	findIdentifying(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test.each([
	['Jarig op 12 dec, kaart sturen.', 'birthDate 12 dec'],
	['Haar verjaardag, de zeventiende mei, viert ze thuis.', 'birthDate de zeventiende mei'],
	['De baby kwam op 7 augustus ter wereld.', 'birthDate 7 augustus'],
	['Een tweeling van 9 juni 2015 zit erbij.', 'birthDate 9 juni 2015'],
	['Hij is op oudejaarsdag 1998 geboren.', 'birthDate oudejaarsdag 1998'],
	['mail info apenstaart kapsalon roos punt nl', 'email info apenstaart kapsalon roos punt nl'],
	['Kijk op bakkerij-otter punt nl, zei ze.', 'url bakkerij-otter punt nl'],
	['Haar account, apenstaartje roos laag streepje w, is weg.', 'handle apenstaartje roos laag streepje w']
])('%j is seen whole', (text, mark) => expect(kinds(text)).toContain(mark));
