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
