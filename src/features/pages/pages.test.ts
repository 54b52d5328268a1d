// What holds for the words of all these pages at once.
import { describe, expect, test } from 'vitest';
import { accessibilityTexts } from './accessibility.texts.ts';
import { errorTexts, errorWordsFor } from './errors.texts.ts';
import { homeTexts } from './home.texts.ts';
import { joiningTexts } from './joining.texts.ts';
import { pieces } from './linked-text.ts';
import { privacyTexts } from './privacy.texts.ts';
import { whyTexts } from './why.texts.ts';

const days = { session: 30, mail: 30 };
const privacy = {
	nl: { ...privacyTexts.nl, kept: privacyTexts.nl.kept(days) },
	en: { ...privacyTexts.en, kept: privacyTexts.en.kept(days) }
};
const pages = {
	why: whyTexts,
	privacy,
	accessibility: accessibilityTexts,
	joining: joiningTexts,
	home: homeTexts,
	errors: errorTexts
};

/** Every string a reader can meet, with examples filled in where a text asks for something. */
function wordsIn(texts: unknown): string[] {
	if (typeof texts === 'string') return [texts];
	if (typeof texts === 'function') return wordsIn(texts('noor@example.org', 'Noor'));
	if (texts === null || typeof texts !== 'object') return [];
	return Object.values(texts).flatMap(wordsIn);
}

const asRead = (text: string) =>
	pieces(text)
		.map((piece) => piece.text)
		.join('');
const sentencesOf = (text: string) => asRead(text).split(/(?<=[.?:]’?)\s+/);
const wordCount = (sentence: string) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

describe.each(Object.entries(pages))('the page %s', (_, texts) => {
	const dutch = wordsIn(texts.nl);
	const english = wordsIn(texts.en);

	test('says in English as many things as in Dutch', () => {
		expect(english.length).toBe(dutch.length);
	});

	test('keeps every Dutch sentence within 20 words', () => {
		expect(dutch.flatMap(sentencesOf).filter((sentence) => wordCount(sentence) > 20)).toEqual([]);
	});

	test('stays sober, and lets nobody speak for the members', () => {
		const unwanted = /!|\bcli[eë]nt|\bcontent\b|\busers?\b|engagement|namens|leden vinden|on behalf|members think/i;
		expect([...dutch, ...english].filter((text) => unwanted.test(text))).toEqual([]);
	});

	test('has only links that work and no HTML', () => {
		expect([...dutch, ...english].map(asRead).filter((text) => /[{}|<>]/.test(text))).toEqual([]);
	});
});

test('someone who switches language stays at the same section', () => {
	for (const { nl, en } of [whyTexts, privacyTexts, accessibilityTexts])
		expect(en.sections.map(({ id }) => id)).toEqual(nl.sections.map(({ id }) => id));
	expect(privacy.en.kept.map(({ id }) => id)).toEqual(privacy.nl.kept.map(({ id }) => id));
});

test.each([
	[404, 404],
	[418, 400],
	[502, 500]
] as const)('someone who meets error %i reads the words of %i', (status, words) => {
	expect(errorWordsFor(status)).toBe(words);
});
