// Room around what can be pressed: nothing lies off the screen, nothing touches a field, and the top of the page is one line.
import type { Page } from 'playwright-core';

export async function noRoom(page: Page): Promise<string[]> {
	const found = await page.evaluate(cramped);
	const width = page.viewportSize()?.width ?? 0;
	return found.map((problem) => `${problem} at ${width} pixels`);
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
	const top = document.querySelector('.top')?.getBoundingClientRect().height ?? 0;
	return [...beyond, ...touching, ...(top > 110 ? ['name, Vertel and Menu do not share one line'] : [])];
}
