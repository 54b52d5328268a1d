// Copies of drafts on the writer's own device: what was typed and is not on the server yet. Browser only.
// Each page that is open has a copy of its own, so that two tabs cannot overwrite each other here either.
import type { DraftInput } from './draft.ts';

export type DeviceCopy = Pick<
	DraftInput,
	'draftKey' | 'id' | 'revision' | 'title' | 'body' | 'kind' | 'themeIds' | 'allowedNumbers' | 'stays'
> & {
	unconfirmed: string[];
	/** When it was kept, in milliseconds. */
	at: number;
};

export type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
export type FoundCopy = { tab: string; copy: DeviceCopy };

/** Per person: who signs in next on this device does not find somebody else's words. */
const prefix = (personId: string) => `meerstem:concept:${personId}:`;

/** False when the device keeps nothing: full, or storage is switched off. */
export function keepOnDevice(device: Device, personId: string, tab: string, copy: DeviceCopy): boolean {
	try {
		device.setItem(prefix(personId) + tab, JSON.stringify(copy));
		return true;
	} catch {
		return false;
	}
}

/** Takes a copy away; with `at`, only when nobody wrote in it since. */
export function dropFromDevice(device: Device, personId: string, tab: string, at?: number): void {
	try {
		if (at !== undefined && read(device, prefix(personId) + tab)?.at !== at) return;
		device.removeItem(prefix(personId) + tab);
	} catch {
		// Storage is switched off: then there is nothing to take away.
	}
}

/** All copies of this person, the latest first. */
export function copiesOnDevice(device: Device, personId: string): FoundCopy[] {
	const found: FoundCopy[] = [];
	try {
		for (let i = 0; i < device.length; i++) {
			const key = device.key(i);
			if (!key?.startsWith(prefix(personId))) continue;
			const copy = read(device, key);
			if (copy) found.push({ tab: key.slice(prefix(personId).length), copy });
		}
	} catch {
		return [];
	}
	return found.sort((a, b) => b.copy.at - a.copy.at);
}

const lockOf = (tab: string) => `meerstem:tab:${tab}`;

/** Says that this page is open, until it closes. Where a browser has no locks (plain http), nothing is said. */
export function sayOpen(locks: LockManager | undefined, tab: string): void {
	void locks?.request(lockOf(tab), () => new Promise(() => {})).catch(() => {});
}

/**
 * The pages of these copies that are open now: their words go on being written there. `before`: what this page was called before it was loaded again;
 * that can take a moment to close. When it stays open, this page began as a copy of it.
 */
export async function openAmong(
	locks: LockManager | undefined,
	copies: readonly FoundCopy[],
	before: string | null
): Promise<Set<string>> {
	if (!locks || copies.length === 0) return new Set();
	const ask = async () => {
		const held = (await locks.query().catch(() => null))?.held ?? [];
		const names = new Set(held.map(({ name }) => name));
		return new Set(copies.flatMap(({ tab }) => (names.has(lockOf(tab)) ? [tab] : [])));
	};
	const open = await ask();
	if (before === null || !open.has(before)) return open;
	await new Promise((done) => setTimeout(done, 300));
	return ask();
}

function read(device: Device, key: string): DeviceCopy | null {
	try {
		const value: unknown = JSON.parse(device.getItem(key) ?? 'null');
		return isCopy(value) ? value : null;
	} catch {
		return null;
	}
}

const isCopy = (value: unknown): value is DeviceCopy =>
	typeof value === 'object' &&
	value !== null &&
	'draftKey' in value &&
	'body' in value &&
	'at' in value &&
	'unconfirmed' in value;
