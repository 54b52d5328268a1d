import { expect, test } from 'vitest';
import { compare, type Comparable } from './compare.ts';
import type { ShownSentence, ShownVoice } from './shown.ts';

let made = 0;
const aVoice = (id: string): ShownVoice => ({
	id,
	standing: 'readable',
	words: 'Bij ons niet.',
	language: 'nl',
	signedAs: null,
	inOwnCircle: false,
	original: true,
	mine: false,
	hue: 'indigo'
});
const aSentence = (body: string, plan: Partial<ShownSentence> = {}): ShownSentence => ({
	id: `z${++made}`,
	body,
	revision: 1,
	stitch: 'own',
	under: 0,
	sources: [],
	voices: [],
	stories: 0,
	teams: 0,
	statements: 0,
	voiceSources: 0,
	...plan
});
const empty = {
	title: 'Blijf je?',
	summary: 'Lastig.',
	worksBecause: '',
	wouldNotIf: '',
	notKnown: '',
	possible: '',
	ordinaryLife: '',
	forWhom: '',
	toWhom: '',
	notHeard: '',
	soughtAt: ''
};
const aText = (sentences: ShownSentence[], plan: Partial<Comparable> = {}): Comparable => ({
	version: empty,
	sentences,
	positions: [],
	...plan
});
const said = (state: string, words: { words: string; state: string }[]) =>
	words.filter((one) => one.state === state).map((one) => one.words.trim());

test('two versions are compared sentence by sentence, and a sentence that was rewritten word by word', () => {
	const older = aText([
		aSentence('Een brief is geen gesprek.'),
		aSentence('Blijven kan ook iemand doen die daar niet voor betaald wordt.'),
		aSentence('Dit valt weg en lijkt nergens op.')
	]);
	const newer = aText([
		aSentence('Een brief is geen gesprek.'),
		aSentence('Blijven kan ook iemand uit de buurt doen die daar niet voor betaald wordt.'),
		aSentence('Hier staat een heel nieuwe gedachte.')
	]);
	const { sentences, counts } = compare(older, newer);
	expect(counts).toEqual({ same: 1, changed: 1, gone: 1, new: 1 });
	const changed = sentences.find(({ state }) => state === 'changed')!;
	expect(said('new', changed.words)).toEqual(['uit de buurt']);
	expect(sentences.find(({ state }) => state === 'gone')).toMatchObject({ from: 3, to: null });
});

test('a text put beside itself differs nowhere, whatever its spaces', () => {
	const body = 'Een brief  is geen\ngesprek.';
	const { sentences, texts, positions } = compare(
		aText([aSentence(body)]),
		aText([aSentence('Een brief is geen gesprek.')])
	);
	expect(sentences.map(({ state }) => state)).toEqual(['same']);
	expect([texts, positions]).toEqual([[], []]);
});

test('a voice that came and a voice that went are both there', () => {
	const before = aText([aSentence('Niemand blijft.', { voices: [aVoice('oud')] })]);
	const after = aText([aSentence('Niemand blijft.', { voices: [aVoice('nieuw')] })]);
	const [sentence] = compare(before, after).sentences;
	expect(sentence).toMatchObject({ newVoices: [{ id: 'nieuw' }], goneVoices: [{ id: 'oud' }] });
});

test('a side that was added and words beside the sentences are compared too', () => {
	const before = aText([], { positions: [{ number: 1, title: 'Blijven', protects: 'Rust', revision: 1 }] });
	const after = aText([], {
		version: { ...empty, possible: 'Een datum noemen.' },
		positions: [
			{ number: 1, title: 'Blijven', protects: 'Rust', revision: 1 },
			{ number: 2, title: 'Loslaten', protects: 'Een eigen leven', revision: 1 }
		]
	});
	const { texts, positions } = compare(before, after);
	expect(texts.map(({ field }) => field)).toEqual(['possible']);
	expect(positions.map(({ number }) => number)).toEqual([2]);
});

test('a sentence that was half rewritten stays readable: one piece gone, one piece new', () => {
	const [sentence] = compare(
		aText([aSentence('Blijven kan ook iemand doen die daar niet voor betaald wordt.')]),
		aText([aSentence('Blijven kan ook iemand uit de buurt doen, en die wordt daar meestal niet voor betaald.')])
	).sentences;
	const words = sentence!.words;
	expect(words.map((one) => one.words).join('')).not.toContain('  ');
	const of = (state: string) =>
		words.filter((one) => one.state === state || one.state === 'same').map((one) => one.words);
	expect(of('gone').join('').replace(/\s+/g, ' ')).toContain('doen die daar niet voor betaald wordt');
	expect(of('new').join('').replace(/\s+/g, ' ')).toContain('uit de buurt doen, en die wordt daar meestal');
	expect(words.filter(({ state }) => state !== 'same').length).toBeLessThan(6);
});
