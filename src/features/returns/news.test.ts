import { expect, test } from 'vitest';
import { newsLetter } from './news.letters.ts';
import { onceEach, type NewsItem } from './news.ts';

const line = (id: string, path: string, words: string) => ({ item: { id, path }, words });

test('what says the same and leads to the same place is told in one line, and other words keep their own', () => {
	const lunch = 'Nelleke schreef op wat jij zei bij “Lunch”.';
	const lines = [
		line('1', '/lunch/oogst', lunch),
		line('2', '/lunch/oogst', lunch),
		line('3', '/diner/oogst', lunch),
		line('4', '/lunch/oogst', 'Het is verplaatst.')
	];
	expect(onceEach(lines).map(({ item }) => item.id)).toEqual(['1', '3', '4']);
});

const reader = { name: 'Ann', email: 'ann@voorbeeld.example', language: 'nl', mailKey: 'k' } as const;
const circle = {
	id: 'c',
	at: new Date(0),
	path: '/kringen/c',
	kind: 'circle-asked',
	circle: 'Post',
	who: 'Bo'
} as const;
const answer = {
	id: 'a',
	at: new Date(0),
	path: '/verhalen/a',
	kind: 'first-answer',
	own: { kind: 'story', words: 'Post', path: null }
} as const;

test.each<[string, NewsItem[], string]>([
	['a circle leads to Vandaag', [circle], '/vandaag'],
	['words of theirs lead to what became of them', [answer], '/mijn-verhalen'],
	['a circle and words lead to what became of those', [circle, answer], '/mijn-verhalen']
])('a mail about %s', (_, items, path) => {
	const { paragraphs, subject } = newsLetter(reader, { items, kind: 'news', offers: new Map() }, 'https://m.example');
	expect(paragraphs.at(-1)).toMatchObject({ link: `https://m.example${path}` });
	expect(subject).not.toMatch(/^2 berichten over jouw woorden/);
});
