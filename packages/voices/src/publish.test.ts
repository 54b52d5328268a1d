import { describe, expect, test } from 'vitest';
import { landscape, mayPublish, publish, simulateReference } from './index.ts';

const made = simulateReference({ kind: 'groups', sizes: [9, 1], people: 120, statements: 30, density: 0.4, seed: 2 });
const found = landscape(made, { groups: 2 });

describe('what leaves the server', () => {
	test('nobody', () => {
		const text = JSON.stringify(publish(found, 'public'));
		expect(text).not.toMatch(/membership|uncertainty|shaping/);
	});

	test('no party with fewer answers than the least group, and never exactly one left out', () => {
		for (const circle of ['public', 'closed'] as const) {
			const least = circle === 'public' ? 10 : 5;
			for (const { byGroup } of publish(found, circle).statements) {
				expect(byGroup.every((g) => g.agree + g.disagree + g.pass >= least)).toBe(true);
				expect(byGroup.length).not.toBe(1);
			}
		}
	});

	test('a group under the least size: no split at all, the totals stay', () => {
		const small = { ...found, groups: found.groups.map((group, at) => (at === 1 ? { ...group, size: 4 } : group)) };
		const shown = publish(small, 'closed');
		expect([shown.groups, shown.counterVoices]).toEqual([[], []]);
		expect(shown.statements[0].agree).toBe(found.statements[0].agree);
	});

	test('a new version waits for five new people', () =>
		expect([mayPublish(20, 24), mayPublish(20, 25)]).toEqual([false, true]));
});
