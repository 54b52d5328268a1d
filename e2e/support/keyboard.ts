// Walking by keyboard alone. Every stop is looked at on the way: the focus is seen, lies on the screen, and nothing covers it.
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Network, PageOptions } from './network.ts';

/** `words`: what it is called; `said`: all that stands in it; `landing`: somebody arrives there after a step, and it is not pressed. */
export type Stop = { words: string; said: string; landing: boolean; kind: string; place: string; problems: string[] };

/** A page of somebody without a pointer. It moves at once: a page that is still on its way shows nothing to look at. */
export async function pageByKeyboard(network: Network, options?: PageOptions): Promise<Page> {
	const page = await network.page(options);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	return page;
}

/** Where the focus is, as somebody who looks at the screen would find it. */
export function focused(page: Page): Promise<Stop> {
	return page.evaluate(() => {
		const line = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
		const element = document.activeElement as HTMLElement;
		const stop = {
			words: '',
			said: '',
			landing: false,
			kind: element.tagName.toLowerCase(),
			place: element.dataset['stop'] ?? '',
			problems: [] as string[]
		};
		if (element === document.body) return { ...stop, problems: ['the focus is lost'] };
		const { labels = null, type = '' } = element as HTMLInputElement;
		const landing = element.getAttribute('tabindex') === '-1';
		const problems: string[] = [];
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const isText = element.tagName === 'MAIN';
		if (!isText && (outlineStyle === 'none' || parseFloat(outlineWidth) < 1)) problems.push('the focus is not seen');
		const box = element.getClientRects()[0];
		// What is taller than the screen is seen where it begins.
		const x = box ? box.left + box.width / 2 : -1;
		const y = box ? (landing ? box.top + Math.min(box.height, 20) / 2 : box.top + box.height / 2) : -1;
		const there = document.elementFromPoint(x, y);
		if (!there) problems.push('the focus is not on the screen');
		else if (!element.contains(there) && !(landing && there.contains(element)) && !there.closest('label'))
			problems.push(`it is covered by ${there.outerHTML.slice(0, 80)}`);
		const words = line(element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent);
		return { ...stop, words, said: line(element.textContent), landing, kind: type || stop.kind, problems };
	});
}

/** What gets the focus is brought onto the screen, but on a busy machine not in the same frame. */
async function settled(page: Page): Promise<Stop> {
	let stop = await focused(page);
	for (let frames = 0; frames < 60 && stop.kind !== 'body' && stop.problems.length > 0; frames++) {
		await nextFrame(page);
		stop = await focused(page);
	}
	return stop;
}

const nextFrame = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));

const seen = (stop: Stop): Stop => {
	expect([stop.words, stop.problems]).toEqual([stop.words, []]);
	return stop;
};

const is = ({ words }: Stop, wanted: string | RegExp) =>
	typeof wanted === 'string' ? words === wanted : wanted.test(words);

/** Presses Tab (or Shift+Tab) until this link, button or field has the focus. */
export async function tabTo(page: Page, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> {
	for (let presses = 0; presses < 120; presses++) {
		await page.keyboard.press(key);
		const stop = await settled(page);
		if (stop.kind === 'body') break; // past the end
		if (is(seen(stop), wanted)) return stop;
	}
	throw new Error(`“${wanted}” cannot be reached by keyboard on ${page.url()}`);
}

/** From the top of a page to its text, past the menu; nothing to do where a step led to the text already. */
export async function skip(page: Page): Promise<void> {
	if ((await focused(page)).kind === 'main') return;
	await page.keyboard.press('Tab');
	expect(seen(await settled(page)).words).toBe('Naar de tekst');
	await page.keyboard.press('Enter');
	expect((await focused(page)).kind).toBe('main');
}

/**
 * Presses Enter, and says where one is then. On the page one was at, the focus has to be at what changed; another page
 * begins at its top, as every page does.
 */
export async function enter(page: Page): Promise<Stop> {
	const before = new URL(page.url()).pathname;
	const loaded = page.waitForEvent('load');
	await page.keyboard.press('Enter');
	await loaded;
	// The browser puts the focus where the page asks for it before it draws.
	await nextFrame(page);
	const { pathname, hash } = new URL(page.url());
	const isNew = pathname !== before && (await page.locator(hash || '#no').count()) === 0;
	let stop = await settled(page);
	for (let frames = 0; frames < 60 && !isNew && stop.kind === 'body'; frames++) {
		await nextFrame(page);
		stop = await settled(page);
	}
	return stop.kind === 'body' && isNew ? stop : seen(stop);
}

export async function pressOn(page: Page, wanted: string | RegExp): Promise<Stop> {
	await tabTo(page, wanted);
	return enter(page);
}

export async function typeIn(page: Page, field: string | RegExp, words: string): Promise<void> {
	// What stands above it can be called the same: a way to it from what was wrong, or what it is folded in.
	let stop: Stop;
	do stop = await tabTo(page, field);
	while (['a', 'button', 'summary'].includes(stop.kind));
	await page.keyboard.type(words);
}

/** Of radio buttons one is reached with Tab, and the others with an arrow. */
export async function choose(page: Page, wanted: RegExp): Promise<void> {
	let stop: Stop;
	do {
		await page.keyboard.press('Tab');
		stop = seen(await settled(page));
	} while (stop.kind !== 'radio');
	if (is(stop, wanted)) return page.keyboard.press('Space');
	for (let presses = 0; presses < 20 && !is(stop, wanted); presses++) {
		await page.keyboard.press('ArrowDown');
		stop = seen(await settled(page));
	}
	expect(stop.words).toMatch(wanted);
}

/** An arrow goes through a list without opening it. */
export async function pick(page: Page, list: string | RegExp, wanted: RegExp): Promise<void> {
	await tabTo(page, list);
	const chosen = () =>
		page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
	for (let presses = 0; presses < 40 && !wanted.test(await chosen()); presses++) await page.keyboard.press('ArrowDown');
	expect(await chosen()).toMatch(wanted);
}

/** From the top to the end of a page: every control is reached once, in the order it stands in, and nothing holds on. */
export async function walkThrough(page: Page): Promise<void> {
	await page.goto(page.url().replace(/#.*/, ''));
	const inOrder = await page.evaluate(() => {
		const groups = new Set<string>();
		const stops = [
			...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')
		];
		const reached = stops.filter((element) => {
			const { type, name, form } = element as HTMLInputElement;
			if (type === 'hidden' || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }))
				return false;
			if (type !== 'radio') return true;
			const key = `${[...document.forms].indexOf(form!)} ${name}`;
			return !groups.has(key) && groups.add(key);
		});
		reached.forEach((element, place) => (element.dataset['stop'] = String(place)));
		return reached.length;
	});
	const walked: string[] = [];
	for (let presses = 0; presses < inOrder * 4; presses++) {
		await page.keyboard.press('Tab');
		const stop = await settled(page);
		if (stop.kind === 'body') break;
		seen(stop);
		if (walked.at(-1) === stop.place) continue; // a day or an hour has several places inside it
		if (walked.length === inOrder) break; // past the end, round to the top
		walked.push(stop.place);
	}
	expect(walked).toEqual([...Array(inOrder).keys()].map(String));
}
