// The colours of the look can be read: 7:1 for running text, 4.5:1 for other words, 3:1 for borders of controls.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)').map((part) => part);

function colour(theme: string, name: string): string {
	const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)?.[1];
	if (!found) throw new Error(`no colour ${name}`);
	return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
		const part = parseInt(hex.slice(i, i + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

const needed: [string, number][] = [
	['ink', 7],
	['soft', 4.5],
	['thread', 4.5],
	['teal', 4.5],
	['ochre', 4.5],
	['indigo', 4.5],
	['plum', 4.5],
	['moss', 4.5],
	['border', 3],
	['attention', 3]
];

test.each(needed)('%s stands out at %d:1 on paper and on a sheet, in light and in dark', (name, least) => {
	for (const theme of [light, dark]) {
		for (const ground of ['paper', 'sheet']) {
			expect(contrast(colour(theme, name), colour(theme, ground))).toBeGreaterThanOrEqual(least);
		}
	}
});
