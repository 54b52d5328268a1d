import { expect, test } from 'vitest';
import { pieces } from './linked-text.ts';

test('a text without links is read as it was written', () => {
	expect(pieces('Gewoon een zin.')).toEqual([{ text: 'Gewoon een zin.' }]);
});

test('an empty text has nothing to read', () => {
	expect(pieces('')).toEqual([]);
});

test('a reader finds the link in the middle of the sentence', () => {
	expect(pieces('Lees {link:/privacy|de privacypagina} eerst.')).toEqual([
		{ text: 'Lees ' },
		{ text: 'de privacypagina', href: '/privacy' },
		{ text: ' eerst.' }
	]);
});

test('two links side by side both work', () => {
	expect(pieces('{link:/waarom|Waarom}{link:/meedoen|Meedoen}')).toEqual([
		{ text: 'Waarom', href: '/waarom' },
		{ text: 'Meedoen', href: '/meedoen' }
	]);
});

test('a reader can follow a link to another site or write a mail', () => {
	expect(pieces('{link:https://example.org/a?b=1|site}')).toEqual([
		{ text: 'site', href: 'https://example.org/a?b=1' }
	]);
	expect(pieces('{link:mailto:a@example.org|mail}')).toEqual([{ text: 'mail', href: 'mailto:a@example.org' }]);
});

test.each([
	['runs a script', '{link:javascript:alert(1)|klik}'],
	['leaves our site by a double slash', '{link://example.org|klik}'],
	['has no words', '{link:/privacy|}'],
	['is not finished', 'Lees {link:/privacy|verder']
])('a link that %s stays plain text', (_, text) => {
	expect(pieces(text)).toEqual([{ text }]);
});
