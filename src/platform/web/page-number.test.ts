import { expect, test } from 'vitest';
import { pageNumber } from './page-number.ts';

test.each([
	['', 1],
	['bladzij=3', 3],
	['bladzij=2.9', 2],
	['bladzij=0', 1],
	['bladzij=-4', 1],
	['bladzij=een', 1],
	['bladzij=Infinity', 10_000],
	['bladzij=1e99', 10_000],
	['pagina=7', 1]
])('who asks for "%s" gets page %i', (query, page) => expect(pageNumber(new URLSearchParams(query))).toBe(page));
