import { expect, test } from 'vitest';
import { asCsv, type OpenFigures } from './export.ts';

const figures: OpenFigures = {
	round: 'Wie blijft\ner?',
	licence: { name: 'CC BY 4.0', attribution: 'Meerstem' },
	landscape: { number: 2, upTo: '2026-11-02', structure: 'groups', seed: 1, engine: 'x 1', people: 140 },
	rows: [
		{ statement: 7, words: '=1+1 "ja",\nnee', party: 'everybody', recognise: 4, different: 0, unsure: 2 },
		{ statement: 7, words: null, party: 'A', recognise: 12, different: null, unsure: null }
	]
};

test('the open figures say where they come from and how they may be used, and keep rows whole', () => {
	const lines = asCsv(figures).split('\r\n');
	expect(lines.slice(0, 3)).toEqual([
		'# Wie blijft er?',
		'# CC BY 4.0, Meerstem',
		'# landscape 2, answers up to 2026-11-02, groups, seed 1, x 1'
	]);
	expect(lines.at(-2)).toBe('7,,"A",12,,');
});

test('words that a spreadsheet would take for a formula stay words', () => {
	expect(asCsv(figures)).toContain(`7,"'=1+1 ""ja"",\nnee","everybody",4,0,2`);
});

test('a round for members carries no licence', () => {
	expect(asCsv({ ...figures, licence: null, landscape: null })).toContain('# not public');
});

test('a title is no formula to whoever opens the figures, also not behind a comma in it', () => {
	const [first] = asCsv({ ...figures, round: 'Nazorg,=1+1; @a, "-2"' }).split('\r\n');
	expect(first).toBe(`# Nazorg,'=1+1; '@a, "'-2"`);
});
