// Every page, for one way of looking at it: reachable, accessible (axe 0) in light and dark, on a phone and a laptop, with
// one heading, and never wider than the screen, also at 320 pixels.
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Role } from '#features/example-network/chooser.texts.ts';
import { axeProblems, shapeOf } from './axe.ts';
import { addressesOf } from './addresses.ts';
import type { Network } from './network.ts';
import { noRoom } from './room.ts';
import { allRoutes } from './routes.ts';

/** Three of each kind of page: the same component with other words finds little more. */
async function addresses(network: Network): Promise<string[]> {
	const pages = new Set(
		allRoutes()
			.filter(({ kind }) => kind === 'page')
			.map(({ id }) => id)
	);
	const seen = new Map<string, number>();
	return (await addressesOf(network.db)).filter((address) => {
		// A file to take along is no page: a browser does not show it.
		if (/\.(csv|json|ics)$/.test(address)) return false;
		const pattern = address.replace(/[a-z0-9]{14}(?=$|\/)/, '*').replace(/\/\d+$/, '/*');
		const count = seen.get(pattern) ?? 0;
		seen.set(pattern, count + 1);
		return (count < 3 && pattern.includes('*')) || pages.has(address);
	});
}

/** How a page is looked at: a screen's width, and a light or dark room. */
export type Look = { width: 390 | 1280; dark: boolean };

/** Shapes of pages that were looked at already, with the look they were seen in. */
const seenShapes = new Set<string>();

/** False for a shape that was looked at before at this width in this light. */
async function isNewToAxe(page: Page, { width, dark }: Look): Promise<boolean> {
	const seen = `${width} ${dark} ${await shapeOf(page)}`;
	if (seenShapes.has(seen)) return false;
	seenShapes.add(seen);
	return true;
}

async function tooWide(page: Page): Promise<string[]> {
	const [wide, screen] = await page.evaluate(() => [
		document.documentElement.scrollWidth - document.documentElement.clientWidth,
		innerWidth
	]);
	return wide! > 0 ? [`${wide} pixels wider than the screen of ${screen}`] : [];
}

async function wrongInLook(page: Page, look: Look): Promise<string[]> {
	const { width, dark } = look;
	await page.setViewportSize({ width, height: width === 1280 ? 900 : 844 });
	await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
	const found = [...(await tooWide(page)), ...(await noRoom(page))];
	return (await isNewToAxe(page, look)) ? [...found, ...(await axeProblems(page))] : found;
}

/** A page is fetched once, and then looked at in each way; always on the narrowest screen too, of which axe says nothing new. */
async function problemsOn(page: Page, address: string, looks: readonly Look[]): Promise<string[]> {
	const response = await page.goto(address);
	const status = response?.status() ?? 0;
	if (!response?.headers()['content-type']?.startsWith('text/html')) return [];
	const found = status >= 500 ? [`status ${status}`] : [];
	for (const look of looks) found.push(...(await wrongInLook(page, look)));
	await page.setViewportSize({ width: 320, height: 844 });
	found.push(...(await tooWide(page)), ...(await noRoom(page)));
	const { headings, ownWords } = await page.evaluate(() => ({
		headings: document.querySelectorAll('h1').length,
		ownWords: document.querySelectorAll('form:not([novalidate]) [required]').length
	}));
	if (headings !== 1) found.push(`${headings} headings of the first level`);
	// A browser's own bubble speaks the browser's language, is gone at once, and hides that the server says it better.
	if (ownWords > 0) found.push(`${ownWords} fields that the browser checks with words of its own`);
	return found;
}

export async function everyPageIsAccessible(network: Network, as: Role | undefined, looks: Look[]): Promise<void> {
	const page = await network.page(as ? { as } : {});
	const wrong: string[] = [];
	for (const address of await addresses(network)) {
		for (const problem of await problemsOn(page, address, looks)) wrong.push(`${address}: ${problem}`);
	}
	await page.context().close();
	expect(wrong).toEqual([]);
}
