import { expect, test } from 'vitest';
import { guest, type SignedIn } from '#kernel/viewer.ts';
import { offer, stateOfBringing, tablePath, type Seat } from './group.ts';
import { mayAnswer, mayBringHere, maySeeOffers, mayWelcome, sidesFor } from './group.policy.ts';

const someone = (plan: Partial<SignedIn> = {}): SignedIn => ({
	kind: 'person',
	id: 'anna',
	name: 'Anna',
	steward: false,
	capacity: 'member',
	mayChooseCapacity: false,
	readsMembers: true,
	organisationIds: ['team'],
	groupIds: [],
	...plan
});
const at = new Date('2026-11-02T09:00:00Z');
const aSeat = (plan: Partial<Seat> = {}): Seat => ({
	personId: 'bo',
	name: 'Bo',
	side: 'practice',
	practice: 'een dorp',
	offeredAt: at,
	since: at,
	until: null,
	...plan
});
const table = { endedAt: null, partner: { id: 'bureau', name: 'Bureau' } };
const host = someone({ id: 'chris', capacity: 'partner', organisationIds: ['bureau'], readsMembers: false });

test('anyone who takes part may offer to speak from practice; the institution offers its own people', () => {
	expect(sidesFor(someone({ readsMembers: false }), table)).toEqual(['practice']);
	expect(sidesFor(host, table)).toEqual(['host']);
	expect(sidesFor(someone({ capacity: 'partner', organisationIds: ['elsewhere'] }), table)).toEqual([]);
	expect(sidesFor(someone({ capacity: 'undecided' }), table)).toEqual([]);
	expect(sidesFor(guest, table)).toEqual([]);
});

test.each([
	['the table has ended', { ...table, endedAt: at }, [], 'practice', 'ended'],
	['they offered already', table, [aSeat({ personId: 'anna', since: null })], 'practice', 'already-there'],
	['they do not belong to the institution', table, [], 'host', 'not-of-partner']
] as const)('an offer is turned down when %s', (_, where, seats, side, reason) => {
	expect(offer(where, seats, someone(), side)).toEqual({ ok: false, reason });
});

const offered = { personId: 'dirk', side: 'practice' } as const;
test.each([
	['someone who sits there from practice', someone({ id: 'bo' }), [aSeat()], true],
	['someone of the institution, for the practice side', host, [aSeat({ personId: 'chris', side: 'host' })], false],
	['a steward while somebody sits there from practice', someone({ steward: true }), [aSeat()], false],
	['a steward while nobody does', someone({ steward: true }), [aSeat({ personId: 'chris', side: 'host' })], true],
	['who offered themselves', someone({ id: 'dirk', steward: true }), [], false],
	['someone who only offered', someone({ id: 'bo' }), [aSeat({ since: null })], false],
	['a guest', guest, [], false]
] as const)('may say welcome: %s', (_, viewer, seats, expected) => {
	expect(mayWelcome(viewer, seats, offered)).toBe(expected);
});

test('a host is welcomed by anyone who sits there', () => {
	expect(mayWelcome(someone({ id: 'bo' }), [aSeat()], { personId: 'chris', side: 'host' })).toBe(true);
});

test('offers are for those who take part; a name is public only once somebody sits there', () => {
	expect(maySeeOffers(guest, [])).toBe(false);
	expect(maySeeOffers(host, [])).toBe(false);
	expect(maySeeOffers(host, [aSeat({ personId: 'chris', side: 'host' })])).toBe(true);
});

test('a weaver brings, or someone who sits there from practice; not the institution itself', () => {
	const seats = [aSeat(), aSeat({ personId: 'chris', side: 'host' })];
	expect(mayBringHere(someone(), seats, true)).toBe(true);
	expect(mayBringHere(someone({ id: 'bo' }), seats, false)).toBe(true);
	expect(mayBringHere(someone(), seats, false)).toBe(false);
	expect(mayBringHere(host, seats, false)).toBe(false);
});

test('the institution answers only through people who belong to it now', () => {
	const seats = [aSeat({ personId: 'chris', side: 'host' })];
	expect(mayAnswer(host, table, seats)).toBe(true);
	expect(mayAnswer({ ...host, organisationIds: [] }, table, seats)).toBe(false);
	expect(mayAnswer(someone({ id: 'bo' }), table, [aSeat()])).toBe(true);
});

test('a bringing is brought, then answered, then returned', () => {
	expect(stateOfBringing({ answeredAt: null, returnedAt: null })).toBe('brought');
	expect(stateOfBringing({ answeredAt: at, returnedAt: null })).toBe('answered');
	expect(stateOfBringing({ answeredAt: at, returnedAt: at })).toBe('returned');
});

test('the name of a veiled table does not stand in its address', () => {
	expect(tablePath({ id: 'k3f9x2mpqrstvw', name: 'Jan de Boer', veiled: true })).toBe('/tafels/k3f9x2mpqrstvw');
});
