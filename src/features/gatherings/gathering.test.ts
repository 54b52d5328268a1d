import { expect, test } from 'vitest';
import * as v from 'valibot';
import { NewGathering } from './gathering.forms.ts';
import { aPlan } from './gathering.examples.ts';
import { maySignUp, movingUp, oncePerSeries, placeFor } from './gathering.ts';
import { senderIn } from '#platform/mail/mailer.server.ts';
import { allMomentsOf, circleOf } from './plan.ts';
import { daysOf } from './series.ts';

const now = new Date('2026-11-02T09:00:00Z');
const later = new Date('2026-11-03T09:00:00Z');

test.each([
	['there is room for everyone', { seats: null, coming: 900, waiting: 0 }, 'coming'],
	['one seat is left', { seats: 10, coming: 9, waiting: 0 }, 'coming'],
	['it is full', { seats: 10, coming: 10, waiting: 0 }, 'waiting'],
	['somebody waits already', { seats: 10, coming: 9, waiting: 1 }, 'waiting']
] as const)('who signs up when %s', (_, gathering, place) => expect(placeFor(gathering)).toBe(place));

test.each([
	[{ seats: 10, coming: 8, waiting: 5 }, 2],
	[{ seats: 10, coming: 12, waiting: 5 }, 0],
	[{ seats: null, coming: 12, waiting: 5 }, 5],
	[{ seats: 10, coming: 0, waiting: 1 }, 1]
] as const)('of %o so many move up: %i', (gathering, count) => expect(movingUp(gathering)).toBe(count));

test('one can sign up until the end, not for what was called off', () => {
	expect(maySignUp({ calledOffAt: null, endsAt: later }, now).ok).toBe(true);
	expect(maySignUp({ calledOffAt: null, endsAt: now }, now)).toEqual({ ok: false, reason: 'over' });
	expect(maySignUp({ calledOffAt: now, endsAt: later }, now)).toEqual({ ok: false, reason: 'called-off' });
});

test.each([
	['weekly', '2026-11-03', 3, [], ['2026-11-03', '2026-11-10', '2026-11-17']],
	['two-weekly', '2026-12-22', 3, ['2027-01-05'], ['2026-12-22', '2027-01-19']],
	['monthly', '2026-11-10', 4, [], ['2026-11-10', '2026-12-08', '2027-01-12', '2027-02-09']],
	['monthly', '2027-01-29', 4, [], ['2027-01-29', '2027-02-26', '2027-03-26', '2027-04-30']],
	['monthly', '2026-11-22', 3, [], ['2026-11-22', '2026-12-27', '2027-01-24']]
] as const)('a %s series from %s', (rhythm, first, times, except, days) => {
	expect(daysOf({ first, rhythm, times, except })).toEqual(days);
});

test('a series keeps its time on the clock when summer time begins and ends', () => {
	const planned = allMomentsOf(aPlan({ day: '2027-03-23', rhythm: 'weekly', times: 2 }), now);
	expect(planned.ok && planned.value.map(({ startsAt }) => startsAt.toISOString())).toEqual([
		'2027-03-23T13:00:00.000Z',
		'2027-03-30T12:00:00.000Z'
	]);
});

test.each([
	[{ day: '2026-10-01' }, 'already-past'],
	[{ start: '16:00', end: '14:00' }, 'ends-before'],
	[{ day: '2027-03-28', start: '02:30' }, 'moment-unclear'],
	[{ rhythm: 'weekly' }, 'times-missing'],
	[{ rhythm: 'weekly', times: 2, except: ['2026-12-03', '2026-12-10'] }, 'none-left']
] as const)('%o is not planned: %s', (given, reason) => {
	expect(allMomentsOf(aPlan({ ...given, except: [...('except' in given ? given.except : [])] }), now)).toEqual({
		ok: false,
		reason
	});
});

test('a gathering is open; closing it needs a reason, and a place has to be found', () => {
	const choices = [{ kind: 'public' }, { kind: 'members' }] as const;
	expect(circleOf(aPlan(), choices)).toEqual({ ok: true, value: { audience: { kind: 'public' }, closedReason: null } });
	expect(circleOf(aPlan({ audience: 'members' }), choices)).toEqual({ ok: false, reason: 'reason-missing' });
	expect(circleOf(aPlan({ audience: 'team:x', closedReason: 'x' }), choices)).toEqual({
		ok: false,
		reason: 'choose-audience'
	});
	expect(circleOf(aPlan({ place: '' }), choices)).toEqual({ ok: false, reason: 'place-missing' });
	expect(circleOf(aPlan({ place: '', form: 'online' }), choices).ok).toBe(true);
});

test.each([
	[{ day: 'morgen' }, 'day-unclear'],
	[{ start: '25:00' }, 'time-unclear'],
	[{ seats: 'veel' }, 'seats-unclear'],
	[{ seats: '0' }, 'seats-unclear'],
	[{ link: 'javascript:alert(1)' }, 'link-unclear'],
	[{ except: '2026-12-40' }, 'days-unclear'],
	[{ times: '99' }, 'times-unclear']
] as const)('what was typed is read or refused in words: %o', (typed, wrong) => {
	const good = { title: 'x', form: 'online', day: '2026-12-03', start: '9:30', end: '11.00' };
	expect(v.safeParse(NewGathering, good)).toMatchObject({
		success: true,
		output: { start: '09:30', end: '11:00', seats: null }
	});
	expect(v.safeParse(NewGathering, { ...good, ...typed }).issues?.map(({ message }) => message)).toContain(wrong);
});

test('of a series the next one stands for all', () => {
	const list = [
		{ id: 'a', seriesId: 's' },
		{ id: 'b', seriesId: null },
		{ id: 'c', seriesId: 's' },
		{ id: 'd', seriesId: 's' }
	];
	expect(oncePerSeries(list).map(({ id, more }) => [id, more])).toEqual([
		['a', 2],
		['b', 0]
	]);
});

test('the sender of a mail is found in how it is written', () => {
	expect(senderIn('Meerstem <post@voorbeeld.example>')).toEqual({ name: 'Meerstem', email: 'post@voorbeeld.example' });
	expect(senderIn('post@voorbeeld.example')).toEqual({ name: 'Meerstem', email: 'post@voorbeeld.example' });
});
