import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownCompounds } from '../../../bench/dutch/compounds.ts';
import { ownSearch, related, retrieval } from '../../../bench/dutch/finding.ts';
import { readability, similar, splitCompound, stem, terms } from './index.ts';

describe('stories that find each other', () => {
	test.each([
		['kinderen', 'kind'],
		['huizen', 'huis'],
		['vertaalde', 'vertalen'],
		['ruzies', 'ruzie'],
		['meisjes', 'meisje'],
		['gesolliciteerd', 'solliciteren'],
		['scholen', 'school']
	])('%s and %s are one word', (one, other) => expect(stem(one)).toBe(stem(other)));

	test.each([
		['schuldhulpverlening', 'schuld+hulp+verlening'],
		['jeugdhulp', 'jeugd+hulp'],
		['keukentafelgesprek', 'keuken+tafel+gesprek'],
		['gezinsplan', 'gezin+plan'],
		['levenslang', 'leven+lang'],
		['boerenerf', 'boer+erf'],
		['verzekering', 'verzekering'],
		['gemeente', 'gemeente'],
		['', '']
	])('%s splits into %s', (word, parts) => expect(splitCompound(word).join('+')).toBe(parts));

	test('a story about schuldhulpverlening finds one about schulden, and says by which words', () => {
		expect(similar('De schuldhulpverlening kwam te laat.', 'Hij had schulden.')).toEqual([
			{ term: 'schuld', inFirst: ['schuldhulpverlening'], inSecond: ['schulden'] }
		]);
		expect(similar('Zij was moe.', 'De hond blafte.')).toEqual([]);
	});

	test('what is said in several words is found by the one word for it', () => {
		const found = (text: string) => terms(text).map(({ term }) => term);
		expect(found('Hij werd op straat gezet.')).toContain('=ontruiming');
		expect(found('Ze liep boos weg.')).toContain('=verdwenen');
		expect(found('De buren houden elkaar in de gaten.')).toContain('=letten');
		expect(found('Hij zit op straat.')).not.toContain('=ontruiming');
		expect(similar('Hij werd op straat gezet.', 'De ontruiming was op maandag.')[0]?.inFirst).toEqual([
			'op straat gezet'
		]);
	});

	test('who looks for the old does not find the parents, nor for boys all that is young', () => {
		const found = (word: string) => terms(word).map(({ term }) => term);
		expect(found('ouderen')).not.toContain('ouder');
		expect(found('ouderenzorg')).toContain('oudere');
		expect(found('ouderavond')).not.toContain('oudere');
		expect(found('jongens')[0]).toBe(found('jongen')[0]);
		expect(found('jong')).not.toContain(found('jongen')[0]);
		expect(found('daken')[0]).toBe(found('dak')[0]);
	});

	test('a word itself weighs more than a part of it', () => {
		const found = terms('schuldhulpverlening');
		expect(found.map(({ term, weight }) => `${weight} ${term}`)).toEqual([
			'A schuldhulpverlening',
			'C schuld',
			'C hulp',
			'C verlening',
			'C =schuldsanering',
			'C =#1',
			'C =schuld'
		]);
	});

	test('what was reached stays reached', () => {
		const own = ownCompounds();
		expect(own.hit / own.all).toBeGreaterThanOrEqual(0.98);
		expect(related().linked).toBeGreaterThanOrEqual(26);
		expect(related().falselyLinked.length).toBeLessThanOrEqual(1);
		expect(retrieval(ownSearch()).mean).toBeGreaterThanOrEqual(0.8);
	});

	test('any word keeps its letters, apart from linking ones', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{0,30}$/)), (word) => {
				const parts = splitCompound(word);
				expect(parts.length).toBeGreaterThan(0);
				expect(parts.join('').length).toBeLessThanOrEqual(word.toLowerCase().normalize('NFC').length);
				terms(word);
				similar(word, word);
			})
		);
	});
});

describe('plain language in our own screens', () => {
	test('short words and sentences score higher', () => {
		const easy = readability('Je mag dit zelf weten. Wij helpen je.');
		const hard = readability(
			'De beschikkingsprocedure aangaande maatwerkvoorzieningen wordt gecontinueerd overeenkomstig de verordening.'
		);
		expect(easy.score).toBeGreaterThan(70);
		expect(hard.score).toBeLessThan(20);
		expect(easy).toMatchObject({ sentences: 2, words: 8, longestSentence: 5 });
	});
	test('nothing to read is no reason to complain', () =>
		expect(readability(' ')).toMatchObject({ score: 100, words: 0 }));
});
