// Somebody who never touches a pointer: walks by Tab, sees where they are, presses Enter or Space, chooses by arrows.
import type { Page } from 'playwright-core';

/** More stops than any page has before what somebody looks for. */
const mostStops = 150;

type Stop = { name: string; kind: string; group: string };

/** Where the focus is, as it is called for who hears it. */
const stop = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const here = document.activeElement ?? document.body;
		const field = here as HTMLInputElement;
		const name = here.getAttribute('aria-label') ?? field.labels?.[0]?.innerText ?? field.innerText ?? '';
		const kind = here.tagName === 'INPUT' ? field.type : here.tagName.toLowerCase();
		return { name: name.replace(/\s+/g, ' ').trim(), kind, group: field.name ?? '' };
	});

/** What keeps somebody from seeing where they are; null when they see it. */
const unseen = (page: Page): Promise<string | null> =>
	page.evaluate(async () => {
		// What got the focus is brought into view at the next frame.
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const here = document.activeElement ?? document.body;
		const label = (here as HTMLInputElement).labels?.[0];
		// A radio button can be drawn by its label.
		const drawn = here.getBoundingClientRect().width > 2 ? here : (label ?? here);
		const shows = (one: Element | null | undefined) => {
			const { outlineStyle, outlineWidth, boxShadow } = one ? getComputedStyle(one) : ({} as CSSStyleDeclaration);
			return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || (boxShadow ?? 'none') !== 'none';
		};
		if (![here, label, here.closest('label, .choice, li')].some(shows)) return 'and nothing shows it';
		// The first of its boxes: a link can run over two lines.
		const box = drawn.getClientRects()[0] ?? drawn.getBoundingClientRect();
		const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
		return at && (drawn.contains(at) || at.contains(drawn)) ? null : `out of sight, at ${box.top} of ${innerHeight}`;
	});

const fits = (name: string, words: string | RegExp) => (typeof words === 'string' ? name === words : words.test(name));

export async function byKeyboard(page: Page) {
	// Whoever scrolls smoothly is on the way for a while; who asked for less motion is there at once.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	/** Tabs on until this has the focus. `field`: something to write in, not a link to it. */
	async function to(words: string | RegExp, field = false): Promise<Stop> {
		const passed: string[] = [];
		for (let i = 0; i < mostStops; i++) {
			await page.keyboard.press('Tab');
			const here = await stop(page);
			if (!fits(here.name, words) || (field && ['a', 'button'].includes(here.kind))) {
				passed.push(here.name.slice(0, 30));
				continue;
			}
			const why = await unseen(page);
			if (why) throw new Error(`“${words}” has the focus, ${why}`);
			return here;
		}
		throw new Error(`“${words}” cannot be reached by keyboard. Passed: ${[...new Set(passed)].join(' | ')}`);
	}

	/** A link or a button; waits for the page that comes of it, the same one with other words too. */
	async function press(words: string | RegExp): Promise<void> {
		await to(words);
		const next = page.waitForEvent('domcontentloaded');
		await page.keyboard.press('Enter');
		await next;
	}

	/** What opens or closes on the page itself. */
	async function open(words: string | RegExp): Promise<void> {
		await to(words);
		await page.keyboard.press('Enter');
	}

	async function type(field: string | RegExp, words: string): Promise<void> {
		await to(field, true);
		await page.keyboard.type(words);
	}

	/** A radio button by Tab to its group and arrows within it; a tick by Space. */
	async function choose(words: string | RegExp): Promise<void> {
		for (let i = 0; i < mostStops; i++) {
			await page.keyboard.press('Tab');
			let here = await stop(page);
			if (here.kind === 'checkbox' && fits(here.name, words)) return page.keyboard.press('Space');
			const { group } = here;
			const first = here.name;
			if (here.kind !== 'radio') continue;
			do {
				if (fits(here.name, words)) return page.keyboard.press('Space');
				await page.keyboard.press('ArrowDown');
				here = await stop(page);
			} while (here.group === group && here.name !== first);
		}
		throw new Error(`“${words}” cannot be chosen by keyboard`);
	}

	return { to, press, open, type, choose };
}
