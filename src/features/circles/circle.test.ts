// The rules of circles and werkvormen, as tables.
import { expect, test } from 'vitest';
import { closedBecause, circlePath, endsWithout, join, stateOf, type PlaceState } from './circle.ts';
import { stepAsked, totalMinutes } from './method.ts';
import { methodAt, methodKeys, methodPath, methods } from './methods.ts';

const ended = new Date('2026-01-01');
type Case = [who: string, joining: 'open' | 'ask' | 'closed', own: PlaceState | null, known: boolean, becomes: string];
const cases: Case[] = [
	['a member walks into an open circle', 'open', null, true, 'in'],
	['whom nobody greeted yet asks in an open circle too', 'open', null, false, 'asked'],
	['a member asks where the circle asks first', 'ask', null, true, 'asked'],
	['who asked already does not ask twice', 'ask', 'asked', true, 'already-asked'],
	['who asked walks in once the circle is open', 'open', 'asked', true, 'in'],
	['who is in stays in', 'open', 'in', true, 'already-in'],
	['nobody comes into a closed circle', 'closed', null, true, 'closed'],
	['an invitation opens a closed circle', 'closed', 'invited', true, 'in'],
	['an invitation is enough for who is new', 'ask', 'invited', false, 'in']
];

test.each(cases)('%s', (_, joining, own, known, becomes) => {
	const outcome = join({ joining, endedAt: null }, own, known);
	expect(outcome.ok ? outcome.value : outcome.reason).toBe(becomes);
});

test('nobody comes into a circle that is finished, invited or not', () => {
	for (const own of [null, 'asked', 'invited'] as const)
		expect(join({ joining: 'open', endedAt: ended }, own, true)).toEqual({ ok: false, reason: 'ended' });
});

test('a circle ends with the last one who leaves; who only asks does not keep it going', () => {
	const [ann, bo] = [
		{ personId: 'ann', state: 'in' as const },
		{ personId: 'bo', state: 'in' as const }
	];
	expect(endsWithout([ann, bo], 'ann')).toBe(false);
	expect(endsWithout([ann, { ...bo, state: 'asked' }], 'ann')).toBe(true);
});

test('a closed circle says why, and an open one has no reason', () => {
	expect(closedBecause('closed', '')).toEqual({ ok: false, reason: 'reason-missing' });
	expect(closedBecause('closed', 'Vol.')).toEqual({ ok: true, value: 'Vol.' });
	expect(closedBecause('ask', 'Vol.')).toEqual({ ok: true, value: null });
});

test('ended is more than resting', () => {
	expect(stateOf({ endedAt: null, restingSince: null })).toBe('alive');
	expect(stateOf({ endedAt: null, restingSince: ended })).toBe('resting');
	expect(stateOf({ endedAt: ended, restingSince: ended })).toBe('ended');
});

test('the address of a veiled circle does not say what is veiled', () => {
	expect(circlePath({ id: 'b'.repeat(14), name: '[gesluierd]', veiled: true })).toBe(`/kringen/${'b'.repeat(14)}`);
});

test.each(methodKeys)(
	'werkvorm %s has the same steps in both languages, each with minutes and something to do',
	(key) => {
		const { minutes, words, people } = methods[key];
		for (const { steps, roles } of [words.nl, words.en]) {
			expect(steps).toHaveLength(minutes.length);
			expect(roles).toHaveLength(words.nl.roles.length);
			for (const [i, { title, does }] of steps.entries()) {
				expect(title).not.toBe('');
				expect(does.length, title).toBe(words.nl.steps[i]?.does.length);
			}
		}
		expect(minutes.every((one) => one >= 5)).toBe(true);
		expect(totalMinutes({ minutes })).toBeGreaterThanOrEqual(60);
		expect(people).toEqual([4, 10]);
		expect(methodAt(methodPath(key).slice('/kringen/werkvormen/'.length))).toBe(key);
	}
);

test.each([
	['1', 1],
	['8', 8],
	['9', null],
	['0', null],
	['-1', null],
	['1.5', null],
	['twee', null],
	[null, null]
])('step %s of eight', (asked, step) => {
	expect(stepAsked(asked, methods.incident)).toBe(step);
});
