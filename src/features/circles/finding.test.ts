import { describe, expect, test } from 'vitest';
import { fits, readWanted, wantsAnything } from './finding.ts';

const circle = {
	name: 'Buren in het noorden',
	purpose: 'Elkaar zien, twee keer per seizoen.',
	region: 'Fryslân en Groningen',
	kind: 'regional' as const,
	theme: { id: 'aaaaaaaaaaaaaa', title: 'Dichtbij in een dorp' }
};
const asked = (query: string) => readWanted(new URLSearchParams(query));

describe('finding a circle', () => {
	test('by a region, typed without its accent or capital', () => {
		expect(fits(circle, asked('zoek=fryslan'))).toBe(true);
		expect(fits(circle, asked('zoek=limburg'))).toBe(false);
	});

	test('by several words that stand in different places', () => {
		expect(fits(circle, asked('zoek=buren dorp'))).toBe(true);
		expect(fits(circle, asked('zoek=buren stad'))).toBe(false);
	});

	test('by kind and theme', () => {
		expect(fits(circle, asked('soort=regional&thema=aaaaaaaaaaaaaa'))).toBe(true);
		expect(fits(circle, asked('soort=peer'))).toBe(false);
		expect(fits(circle, asked('thema=bbbbbbbbbbbbbb'))).toBe(false);
	});

	test('who asks nothing, or nonsense, sees every circle', () => {
		expect(wantsAnything(asked('soort=club&zoek= '))).toBe(false);
		expect(fits(circle, asked('soort=club'))).toBe(true);
	});
});
