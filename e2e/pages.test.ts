// Every page, for a visitor and for members: reachable, accessible (axe 0) in light and dark, on a phone and a laptop, with
// one heading, and never wider than the screen, also at 320 pixels.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeProblems } from './support/axe.ts';
import { addressesOf } from './support/addresses.ts';
import { useNetwork, type PageOptions } from './support/network.ts';
import { allRoutes } from './support/routes.ts';

const network = useNetwork();

/** Three of each kind of page: the same component with other words finds little more. */
async function addresses(): Promise<string[]> {
	const pages = new Set(
		allRoutes()
			.filter(({ kind }) => kind === 'page')
			.map(({ id }) => id)
	);
	const seen = new Map<string, number>();
	return (await addressesOf(network.db)).filter((address) => {
		// A file to take along is no page: a browser does not show it.
		if (/\.(csv|json)$/.test(address)) return false;
		const pattern = address.replace(/[a-z0-9]{14}(?=$|\/)/, '*').replace(/\/\d+$/, '/*');
		const count = seen.get(pattern) ?? 0;
		seen.set(pattern, count + 1);
		return (count < 3 && pattern.includes('*')) || pages.has(address);
	});
}

async function problemsOn(page: Page, address: string): Promise<string[]> {
	const response = await page.goto(address);
	const status = response?.status() ?? 0;
	if (!response?.headers()['content-type']?.startsWith('text/html')) return [];
	const found = status >= 500 ? [`status ${status}`] : [];
	found.push(...(await axeProblems(page)));
	const { headings, wide, ownWords } = await page.evaluate(() => ({
		headings: document.querySelectorAll('h1').length,
		wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
		ownWords: document.querySelectorAll('form:not([novalidate]) [required]').length
	}));
	if (headings !== 1) found.push(`${headings} headings of the first level`);
	// A browser's own bubble speaks the browser's language, is gone at once, and hides that the server says it better.
	if (ownWords > 0) found.push(`${ownWords} fields that the browser checks with words of its own`);
	if (wide > 0) found.push(`${wide} pixels wider than the screen`);
	return found;
}

const ways: [string, PageOptions][] = [
	['a visitor on a phone, light', { width: 390 }],
	['a visitor on a laptop, dark', { width: 1280, dark: true }],
	['a visitor on a very narrow screen', { width: 320 }],
	['a new team member on a phone, dark', { width: 390, dark: true, as: 'newcomer' }],
	['the programme team on a laptop, light', { width: 1280, as: 'steward' }],
	['a table member on a phone, light', { width: 390, as: 'tableMember' }],
	['a municipal adviser on a laptop, dark', { width: 1280, dark: true, as: 'adviser' }]
];

test.each(ways)(
	'every page is accessible for %s',
	async (_, options) => {
		const page = await network.page(options);
		const wrong: string[] = [];
		for (const address of await addresses()) {
			for (const problem of await problemsOn(page, address)) wrong.push(`${address}: ${problem}`);
		}
		await page.context().close();
		expect(wrong).toEqual([]);
	},
	900_000
);
