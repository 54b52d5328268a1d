import { expect, test } from 'vitest';
import { descriptionHtml } from './description.ts';
import {
	filtered,
	licenceUrl,
	lookingPath,
	orders,
	pageOf,
	pagesOf,
	sorted,
	statementPath,
	type Statement
} from './round.ts';

const aStatement = (number: number, given: Partial<Statement> = {}): Statement => ({
	id: String(number),
	number,
	body: `Zin ${number}`,
	language: 'nl',
	moderated: true,
	recognise: 0,
	different: 0,
	unsure: 0,
	...given
});

const known = aStatement(0, { recognise: 9, different: 1 });
const elsewhere = aStatement(1, { different: 8, moderated: false });
const split = aStatement(2, { recognise: 5, different: 5, unsure: 1 });
const open = aStatement(3, { body: null, unsure: 7 });

test.each([
	['number', [0, 1, 2, 3]],
	['recognise', [0, 2, 1, 3]],
	['different', [1, 2, 0, 3]],
	['divided', [2, 0, 1, 3]],
	['unsure', [3, 2, 0, 1]]
] as const)('somebody can put the statements in order of %s; equal ones stay in order of number', (order, numbers) => {
	expect(sorted([open, split, elsewhere, known], order).map(({ number }) => number)).toEqual(numbers);
	expect(orders).toContain(order);
});

test('who looks for a word finds it in either case, and never in words that are veiled', () => {
	expect(filtered([known, open], { text: ' ZIN ', unmoderatedOnly: false })).toEqual([known]);
	expect(filtered([known, elsewhere], { text: '', unmoderatedOnly: true })).toEqual([elsewhere]);
});

test('a long round comes in pages, and a statement has a page of its own', () => {
	const many = Array.from({ length: 101 }, (_, i) => aStatement(i * 2));
	expect([pagesOf(many.length), pagesOf(0), pageOf(many, 3)]).toEqual([3, 1, [many[100]]]);
	const round = { id: 'k3f9x2mpqrstvw', title: 'Wie blijft?' };
	const looking = { order: 'unsure', text: 'één & al', unmoderatedOnly: true } as const;
	expect(lookingPath(round, looking, 2)).toBe(
		'/rondes/wie-blijft-k3f9x2mpqrstvw/stellingen?volgorde=unsure&zoek=%C3%A9%C3%A9n+%26+al&nietnagekeken=1&blad=2'
	);
	expect(lookingPath(round, { order: 'number', text: '', unmoderatedOnly: false }, 1)).toBe(
		'/rondes/wie-blijft-k3f9x2mpqrstvw/stellingen'
	);
	expect(statementPath(round, 7)).toBe('/rondes/wie-blijft-k3f9x2mpqrstvw/stelling/7');
});

test('what a conversation says about itself cannot bring pictures, headings or markup of its own', () => {
	const html = descriptionHtml(
		'# Groot\n\n![x](https://elders.example/x.png) <script>alert(1)</script> [ja](javascript:alert) *nee*'
	);
	expect(html).not.toMatch(/<h1|<img|<script|javascript:/);
	expect(html).toContain('<em>nee</em>');
});

test('the licence leads to its text', () => {
	expect(licenceUrl('CC BY 4.0')).toBe('https://creativecommons.org/licenses/by/4.0/');
});
