import { expect, test } from 'vitest';
import { FullReading } from './reading.forms.ts';
import { linePlaces, meaningOf, triadPlaces, triadRows, weightsOf } from './reading.ts';
import { answerName } from './reading.texts.ts';
import { readFields } from '#platform/web/forms.ts';
import { cells } from './triangle.ts';

test('a triangle has sixteen places, each of twelve twelfths, and each corner has as many', () => {
	expect(triadPlaces).toHaveLength(16);
	expect(new Set(triadPlaces).size).toBe(16);
	expect(triadRows.map((row) => row.length)).toEqual([1, 3, 5, 7]);
	for (const place of triadPlaces) expect(weightsOf(place).reduce((sum, one) => sum + one, 0)).toBe(12);
	for (const corner of [0, 1, 2])
		expect(triadPlaces.reduce((sum, place) => sum + (weightsOf(place)[corner] ?? 0), 0)).toBe(64);
});

test.each([
	['10-1-1', { kind: 'only', corner: 0 }],
	['8-2-2', { kind: 'mostly', corner: 0 }],
	['1-4-7', { kind: 'more', corner: 2, than: 1 }],
	['5-5-2', { kind: 'even', corners: [0, 1] }],
	['4-4-4', { kind: 'all' }]
])('%s means what it weighs', (place, meaning) => expect(meaningOf(place)).toEqual(meaning));

test('who hears the places chooses from the same ones as who sees them: every place has a name of its own', () => {
	for (const language of ['nl', 'en'] as const) {
		for (const question of ['about', 'helped'] as const)
			expect(new Set(triadPlaces.map((place) => answerName(language, question, place))).size).toBe(16);
		expect(new Set(linePlaces.map((place) => answerName(language, 'line', place))).size).toBe(5);
	}
	expect(answerName('nl', 'about', '7-4-1')).toBe('meer een huis en inkomen dan mensen om je heen');
});

test('a place is drawn nearest to the corner it has most of', () => {
	const corners = [
		{ x: 200, y: 0 },
		{ x: 0, y: 348 },
		{ x: 400, y: 348 }
	];
	for (const { place, x, y } of cells) {
		const meaning = meaningOf(place);
		if (!('corner' in meaning)) continue;
		const far = corners.map((corner) => Math.hypot(corner.x - x, corner.y - y));
		expect(far[meaning.corner]).toBe(Math.min(...far));
	}
});

function typed(fields: [string, string][]) {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return readFields(form, FullReading);
}

test('everything may be left open, several layers may be chosen, and a place that is none is said at its question', () => {
	expect(typed([])).toMatchObject({ ok: true, value: { about: null, layers: [], goals: [], mood: null } });
	const several: [string, string][] = [
		['about', '7-4-1'],
		['layers', 'system'],
		['layers', 'resident'],
		['layers', 'elsewhere']
	];
	expect(typed(several)).toMatchObject({ ok: true, value: { about: '7-4-1', layers: ['resident', 'system'] } });
	expect(typed([['about', '6-3-3']])).toMatchObject({ ok: false, errors: { about: 'unclear' } });
	expect(typed([['about', 'nothing']])).toMatchObject({ ok: false, errors: { about: 'unclear' } });
	expect(typed([['helped', 'nothing']])).toMatchObject({ ok: true, value: { helped: 'nothing' } });
});
