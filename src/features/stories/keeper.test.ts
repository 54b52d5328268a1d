import { expect, test } from 'vitest';
import { copiesOnDevice, keepOnDevice, type Device } from './device.ts';
import { sortCopies, startKeeping, type Answer, type Place, type Status, type Surroundings } from './keeper.ts';
import type { DraftInput } from './draft.ts';

function aDevice(): Device {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
		key: (i) => [...kept.keys()][i] ?? null,
		get length() {
			return kept.size;
		}
	};
}

const words = (body: string) => ({ title: '', body, kind: 'experience' as const, themeIds: [], allowedNumbers: [] });
const place: Place = { draftKey: 'een-sleutel', id: null, revision: 0 };

/** A page with a server behind it; `offline` drops what is sent, `lost` only the answer. */
function aPage(device = aDevice(), tab = 'tab', start = place, startText = words('')) {
	const page = {
		state: 'online' as 'online' | 'offline' | 'lost',
		sent: [] as DraftInput[],
		status: 'quiet' as Status,
		place: start,
		otherTab: false
	};
	const send: Surroundings['send'] = async (draft): Promise<Answer> => {
		if (page.state === 'offline') throw new Error('no connection');
		page.sent.push(draft);
		if (page.state === 'lost') throw new Error('connection lost');
		return { ok: true, id: 'bcdfghjkmnpqrs', revision: draft.revision + 1, otherTab: false };
	};
	let clock = 0;
	const keeper = startKeeping(
		{
			device,
			personId: 'jet',
			tab,
			language: 'nl',
			send,
			now: () => ++clock,
			tell: (news) => void Object.assign(page, news)
		},
		start,
		startText
	);
	return { page, keeper, device, copies: () => copiesOnDevice(device, 'jet') };
}

test('what is typed stands on the device at once, and leaves it when the server has it', async () => {
	const { page, keeper, copies } = aPage();
	keeper.changed(words('Ze belde.'));
	expect(copies().map(({ copy }) => copy.body)).toEqual(['Ze belde.']);
	expect(await keeper.flush()).toBe(true);
	expect([page.status, page.place.revision, copies().length]).toEqual(['saved', 1, 0]);
});

test('without a connection the words stay on the device, and go along later', async () => {
	const { page, keeper, copies } = aPage();
	page.state = 'offline';
	keeper.changed(words('Ze belde.'));
	expect(await keeper.flush()).toBe(false);
	expect([page.status, copies().length]).toEqual(['device', 1]);
	page.state = 'online';
	expect(await keeper.flush()).toBe(true);
	expect(page.sent.at(-1)?.body).toBe('Ze belde.');
});

test('when the answer got lost, the next attempt says which words were sent before', async () => {
	const { page, keeper } = aPage();
	page.state = 'lost';
	keeper.changed(words('een'));
	await keeper.flush();
	page.state = 'online';
	keeper.changed(words('een twee'));
	await keeper.flush();
	expect(page.sent[0]?.unconfirmed).toEqual([]);
	expect(page.sent[1]?.unconfirmed).toHaveLength(1);
});

test('a BSN never stands on the device', () => {
	const { keeper, copies } = aPage();
	keeper.changed(words('Nummer 123456782.'));
	expect(copies()[0]?.copy.body).toBe('Nummer [nummer].');
});

test('somebody else on the same device finds nothing', () => {
	const { keeper, device } = aPage();
	keeper.changed(words('Ze belde.'));
	expect(copiesOnDevice(device, 'bo')).toEqual([]);
});

test('a device that keeps nothing is said so', () => {
	const device = {
		...aDevice(),
		setItem: () => {
			throw new Error('full');
		}
	};
	const { page, keeper } = aPage(device);
	keeper.changed(words('Ze belde.'));
	expect(page.status).toBe('not-kept');
});

test('after a reload the page goes on with its own words; those of other tabs are offered, not taken', () => {
	const { device, copies } = aPage();
	const copy = { ...words('van dit tabblad'), ...place, unconfirmed: [], at: 1 };
	keepOnDevice(device, 'jet', 'dit', copy);
	keepOnDevice(device, 'jet', 'ander', { ...copy, draftKey: 'andere-sleutel', body: 'van een ander', at: 2 });
	const fresh = { ...place, draftKey: 'nieuwe-sleutel', title: '', body: '' };
	const sorted = sortCopies(copies(), fresh, 'dit');
	expect(sorted.goOn?.copy.body).toBe('van dit tabblad');
	expect(sorted.offered.map((one) => one.copy.body)).toEqual(['van een ander']);
	expect(sortCopies(copies(), fresh, null).goOn).toBe(null);
});

test('a copy of an older text than the server has is offered, and one that goes on from it is taken up', () => {
	const { device, copies } = aPage();
	const server = { draftKey: 'een-sleutel', id: 'bcdfghjkmnpqrs', revision: 4, title: '', body: 'op de server' };
	const copy = { ...words('op het apparaat'), ...server, body: 'op het apparaat', unconfirmed: [], at: 1 };
	keepOnDevice(device, 'jet', 'nieuwer', copy);
	keepOnDevice(device, 'jet', 'ouder', { ...copy, revision: 2, body: 'ouder', at: 2 });
	keepOnDevice(device, 'jet', 'gelijk', { ...copy, body: 'op de server', at: 3 });
	const sorted = sortCopies(copies(), server, null);
	expect(sorted.goOn?.tab).toBe('nieuwer');
	expect(sorted.offered.map(({ tab }) => tab)).toEqual(['ouder']);
	expect(sorted.done.map(({ tab }) => tab)).toEqual(['gelijk']);
});
