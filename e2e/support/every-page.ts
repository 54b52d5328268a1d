// Every page, for one way of looking at it: reachable, accessible (axe 0) in light and dark, on a phone and a laptop, with
// one heading, never wider than the screen, also at 320 pixels, and with room around what can be pressed.
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { axeProblems, shapeOf } from './axe.ts';
import { addressesOf } from './addresses.ts';
import type { Network, PageOptions } from './network.ts';
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

/** Shapes of pages that were looked at already, with the width and the light they were seen in. */
const seenShapes = new Set<string>();

/** False for the same shape at the same width in the same light, and for the narrowest screen: axe saw it at 390 pixels. */
async function isNewToAxe(page: Page, { width, dark }: PageOptions): Promise<boolean> {
	if (width === 320) return false;
	const seen = `${width} ${dark} ${await shapeOf(page)}`;
	if (seenShapes.has(seen)) return false;
	seenShapes.add(seen);
	return true;
}

async function problemsOn(page: Page, address: string, options: PageOptions): Promise<string[]> {
	const response = await page.goto(address);
	const status = response?.status() ?? 0;
	if (!response?.headers()['content-type']?.startsWith('text/html')) return [];
	const found = status >= 500 ? [`status ${status}`] : [];
	if (await isNewToAxe(page, options)) found.push(...(await axeProblems(page)));
	const { headings, wide, ownWords } = await page.evaluate(() => ({
		headings: document.querySelectorAll('h1').length,
		wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
		ownWords: document.querySelectorAll('form:not([novalidate]) [required]').length
	}));
	found.push(...(await page.evaluate(cramped)));
	if (headings !== 1) found.push(`${headings} headings of the first level`);
	// A browser's own bubble speaks the browser's language, is gone at once, and hides that the server says it better.
	if (ownWords > 0) found.push(`${ownWords} fields that the browser checks with words of its own`);
	if (wide > 0) found.push(`${wide} pixels wider than the screen`);
	return found;
}

/** Runs in the page. What lies left of the screen cannot be scrolled to; what touches a field is pressed by mistake. */
function cramped(): string[] {
	const boxes = [...document.querySelectorAll('main :is(input, select, textarea, .button)')]
		.map((control) => ({ control, box: control.getBoundingClientRect() }))
		.filter(({ control, box }) => box.width > 2 && control.checkVisibility() && !control.closest('.triad-places'));
	const named = (control: Element) => `${control.tagName.toLowerCase()} ${control.getAttribute('name') ?? ''}`;
	const beyond = boxes.filter(({ box }) => box.left < 0).map(({ control }) => `${named(control)} lies off the screen`);
	const fields = boxes.filter(({ control }) =>
		control.matches('textarea, select, input:not([type=radio], [type=checkbox])')
	);
	const touching = fields.flatMap(({ control, box }) =>
		boxes
			.filter((other) => other.control.matches('.button') && other.box.left < box.right && other.box.right > box.left)
			.filter((other) => other.box.top >= box.bottom - 1 && other.box.top - box.bottom < 6)
			.map((other) => `${named(other.control)} touches ${named(control)}`)
	);
	return [...beyond, ...touching];
}

export async function everyPageIsAccessible(network: Network, options: PageOptions): Promise<void> {
	const page = await network.page(options);
	const wrong: string[] = [];
	for (const address of await addresses(network)) {
		for (const problem of await problemsOn(page, address, options)) wrong.push(`${address}: ${problem}`);
	}
	await page.context().close();
	expect(wrong).toEqual([]);
}
