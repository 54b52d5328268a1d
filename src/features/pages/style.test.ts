import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('ui/style/', import.meta.url);
const shown = readdirSync(folder)
	.map((name) => readFileSync(new URL(name, folder), 'utf8'))
	.join('\n');

test('every component that all pages share stands on /stijl', () => {
	const shared = readdirSync(new URL('../../ui/', import.meta.url)).filter((name) => name.endsWith('.svelte'));
	expect(shared.length).toBeGreaterThan(5);
	expect(shared.filter((name) => !shown.includes(`'#ui/${name}'`))).toEqual([]);
});

test('every drawing stands on /stijl, with its table', () => {
	const drawings = ['lines/ui/ThemeLines', 'lines/ui/StoryLines', 'readings/ui/PatternOf', 'readings/ui/Compared'];
	expect(drawings.filter((name) => !shown.includes(`'#features/${name}.svelte'`))).toEqual([]);
});
