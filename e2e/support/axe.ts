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
		const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Found[] }> } };
		return (await axe.run()).violations;
	});
	return violations.map(
		({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`
	);
}
