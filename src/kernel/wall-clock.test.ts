import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, instantOf, isDay, wallClockOf } from './wall-clock.ts';

test.each([
	['winter', '2027-03-27', '14:00', '2027-03-27T13:00:00.000Z'],
	['summer', '2027-03-29', '14:00', '2027-03-29T12:00:00.000Z'],
	['the hour that comes twice, the first time', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
	['midnight', '2026-11-25', '00:00', '2026-11-24T23:00:00.000Z']
])('an appointment in %s keeps its time on the clock', (_, day, time, instant) => {
	const at = instantOf({ day, time });
	expect(at?.toISOString()).toBe(instant);
	expect(at && wallClockOf(at)).toEqual({ day, time });
});

test.each([
	['2027-03-28', '02:30'],
	['2027-02-29', '10:00'],
	['2027-02-10', '24:00'],
	['morgen', '10:00'],
	['2027-02-10', '10 uur']
])('%s %s is no moment', (day, time) => expect(instantOf({ day, time })).toBeNull());

test('every minute comes back from the clock as itself, but for the hour that comes twice', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: Date.parse('2020-01-01') / 60_000, max: Date.parse('2060-01-01') / 60_000 }),
			(minute) => {
				const moment = new Date(minute * 60_000);
				const back = instantOf(wallClockOf(moment));
				const early = new Date(moment.getTime() - 3_600_000);
				return back?.getTime() === moment.getTime() || back?.getTime() === early.getTime();
			}
		)
	);
});

test('days go on over the end of a month and a leap day', () => {
	expect([addDays('2028-02-28', 1), addDays('2027-02-28', 1), addDays('2026-12-31', 7)]).toEqual([
		'2028-02-29',
		'2027-03-01',
		'2027-01-07'
	]);
	expect(isDay('2027-02-29')).toBe(false);
});
