import fc from 'fast-check';
import { expect, test } from 'vitest';
import { look } from './finding.ts';
import {
	besides,
	carried,
	grouped,
	inWords,
	openIn,
	pieces,
	placed,
	replaced,
	shifted,
	standing,
	together,
	withStays,
	wordsAt,
	type Given,
	type Text
} from './marks.ts';

const at = new Date('2026-11-02T09:00:00Z');
const aText = (body: string, title = ''): Text => ({ title, body });
const stays = (words: string): Given => ({ kind: 'name', words, answer: 'stays' });
const decided = (text: Text, ...words: string[]) => placed(words.map(stays), text, 'jet', at);

/** Pieces of stories, with and without what could tell who they are about. */
const piece = fc.constantFrom(
	'Mevrouw De Wit belde. ',
	'Ik sprak Fatima gisteren. ',
	'Roos zei dat het ging. ',
	'Bel 06-48213377 even. ',
	'Ze woont op de Molenweg 12a. ',
	'Het regende.\n\n',
	'fatima kwam later. ',
	'Een jongen van 12 jaar in Grou. ',
	'İstanbul, zei Óskar. '
);
const aStory = fc.record({
	title: fc.constantFrom('', 'Fatima belt', 'De brief'),
	body: fc.array(piece, { maxLength: 8 }).map((some) => some.join(''))
});

test('the same words are decided together, wherever they stand and however they are written', () => {
	const text = aText('Ik sprak Fatima. Later kwam fatima terug.', 'Fatima belt');
	const [group, ...others] = openIn(look(text), []).decide;
	expect(others).toEqual([]);
	expect(group?.places.map(({ field }) => field)).toEqual(['title', 'body', 'body']);
	expect(openIn(look(text), [stays('FATIMA')]).decide).toEqual([]);
});

test('words of another kind, and longer words, need a decision of their own', () => {
	const text = aText('Ik sprak Fatima El Amrani.');
	expect(openIn(look(text), [stays('Fatima')]).decide).toHaveLength(1);
	expect(openIn(look(text), [{ ...stays('Fatima El Amrani'), kind: 'place' }]).decide).toHaveLength(1);
});

test.each([
	['stays when text comes before it', 'Ze belde. Ik sprak Fatima.', 'Fatima'],
	['stays when it is written small', 'en fatima kwam', 'fatima'],
	['goes when the words go', 'Ik sprak haar.', null],
	['goes when they are part of another word', 'Ik sprak Fatimah.', null]
])('a decision %s', (_, after, words) => {
	const before = aText('Ik sprak Fatima.');
	const [one] = carried(decided(before, 'Fatima'), before, aText(after));
	expect(one ? wordsAt(aText(after), one) : null).toBe(words);
});

test('a page that no longer lets a word stand takes that decision back, and leaves answers to the question', () => {
	const text = aText('Fatima en Roos in Grou.');
	const had = [
		...decided(text, 'Fatima', 'Roos'),
		...placed([{ kind: 'place', words: 'Grou', answer: 'no' }], text, 'jet', at)
	];
	const left = withStays(had, [stays('Roos')], text, { by: 'jet', at });
	expect(inWords(left, text).map(({ words }) => words)).toEqual(['Roos', 'Grou']);
	expect(withStays(had, undefined, text, { by: 'jet', at })).toHaveLength(3);
});

test('the question is put again when something new could tell, and not when something went', () => {
	const text = aText('Een jongen van 12 jaar in Grou met epilepsie.');
	const answers = openIn(look(text), []).ask.map(({ kind, words }): Given => ({ kind, words, answer: 'unsure' }));
	expect(openIn(look(text), []).question).toBe(true);
	expect(openIn(look(text), answers).question).toBe(false);
	const more = aText(text.body + ' Hij zit op basisschool De Regenboog.');
	expect(openIn(look(more), answers).question).toBe(true);
});

test('other words begin with a capital where a sentence begins', () => {
	const text = aText('Fatima belde. Toen kwam Fatima. “Fatima”, zei ze.');
	const [group] = grouped(look(text).marks);
	const places = group!.places.map((place) => ({ ...place, by: 'een moeder' }));
	expect(replaced(text, places).body).toBe('Een moeder belde. Toen kwam een moeder. “Een moeder”, zei ze.');
});

test('what was decided first is kept once, with who and when', () => {
	const text = aText('Roos en Roos');
	const later = placed([stays('Roos')], text, 'bo', new Date(at.getTime() + 1));
	expect(together(text, decided(text, 'Roos'), later)).toMatchObject([{ by: 'jet', at }]);
});

test('carried decisions are about the same words, in any two texts', () => {
	fc.assert(
		fc.property(aStory, aStory, (before, after) => {
			const marks = look(before).marks;
			const had = placed(
				marks.map(({ kind, words }) => ({ kind, words, answer: 'stays' })),
				before,
				'jet',
				at
			);
			for (const one of carried(had, before, after)) {
				const words = wordsAt(after, one).toLowerCase();
				expect(had.map((old) => wordsAt(before, old).toLowerCase())).toContain(words);
			}
			expect(standing(inWords(had, before), before)).toHaveLength(had.length);
		}),
		{ numRuns: 200 }
	);
});

test('marks keep lying on their words while somebody types and replaces, and pieces are the text', () => {
	fc.assert(
		fc.property(aStory, fc.nat(), fc.nat(5), fc.constantFrom('', 'x', ' en '), (text, where, take, typed) => {
			const { marks } = look(text);
			const cut = where % (text.body.length + 1);
			const after = aText(text.body.slice(0, cut) + typed + text.body.slice(cut + take), text.title);
			for (const mark of shifted(marks, text, after)) expect(wordsAt(after, mark)).toBe(mark.words);
			const [group] = grouped(marks);
			const replacements = (group?.places ?? []).map((place) => ({ ...place, by: '[naam]' }));
			const put = replaced(text, replacements);
			for (const mark of besides(marks, replacements)) expect(wordsAt(put, mark)).toBe(mark.words);
			const body = marks.filter(({ field }) => field === 'body');
			expect(
				pieces(text.body, body)
					.map(({ words }) => words)
					.join('')
			).toBe(text.body);
		}),
		{ numRuns: 200 }
	);
});
