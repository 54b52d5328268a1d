// axe on a page as it stands, for WCAG 2.2 A and AA and axe's own best practices.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { id: string; help: string; nodes: { target: unknown; html: string }[] };

/** What axe finds wrong, one line each; empty is good. Works with scripts off in the page too: it runs beside them. */
export async function axeProblems(page: Page): Promise<string[]> {
	// Through the debugger, so that the page's own Content-Security-Policy stays as it is.
	await page.evaluate(source);
	const violations = await page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } };
		// The same rules on the same elements; only what passed is not described in full, which takes longest.
		return (await axe.run({ resultTypes: ['violations'] })).violations;
	});
	return violations.map(
		({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`
	);
}

/**
 * What of a page axe looks at, without the words themselves: its elements with their roles, states, names and places in
 * the stylesheet, and whether there are words in them. Two pages with the same shape have the same mistakes.
 */
export function shapeOf(page: Page): Promise<string> {
	return page.evaluate(() => {
		const shape = (element: Element): string => {
			const facts = [...element.attributes].map(({ name, value }) =>
				/^(class|type|role|lang|style|rel|scope|autocomplete|tabindex)$|^aria-(?!label|describedby|controls)/.test(name)
					? `${name}=${value}`
					: `${name}${value === '' ? ' empty' : ''}`
			);
			const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			return `<${element.tagName} ${facts.join(' ')} ${words ? 'words' : ''}${[...element.children].map(shape).join('')}>`;
		};
		return shape(document.documentElement);
	});
}
