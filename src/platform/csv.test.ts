import { expect, test } from 'vitest';
import { decodeUtf8, readCsv, readTable } from './csv.ts';

test('a row is named by the line it begins on, whatever line ends and empty lines the file has', () => {
	const rows = readCsv('x.csv', '\uFEFFa,b\r\n1,"x\r\ny"\r\n\r\n3,4');
	expect(rows).toEqual([
		{ line: 1, cells: ['a', 'b'] },
		{ line: 2, cells: ['1', 'x\ny'] },
		{ line: 5, cells: ['3', '4'] }
	]);
});

test('text in another encoding is named where it begins', () => {
	const bytes = Buffer.from('naam\nRené zei\n', 'latin1');
	expect(() => decodeUtf8('x.csv', bytes)).toThrow('x.csv, line 2, column 4: this is not UTF-8 text');
	expect(decodeUtf8('x.csv', Buffer.from('René \uFFFD'))).toBe('René \uFFFD');
});

test.each([
	['a,b\n1,"xy\n2,3', 'x.csv, line 2, column b: a quote in this row opens and never closes'],
	['a,b\n1,"x\ny"z\n', 'x.csv, line 3, column b: the quotes here are broken; this row begins on line 2'],
	['a,b\n1', 'x.csv, line 2, column 2: this row has 1 cells, and the header 2'],
	['a\n1', 'x.csv, line 1, column b: this column is missing'],
	['', 'x.csv: the file is empty']
])('%j is refused with the place where it goes wrong', (text, words) => {
	expect(() => readTable('x.csv', text, ['a', 'b'])).toThrow(words);
});
