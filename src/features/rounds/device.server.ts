// A visitor's device: one device, one person, as far as that goes without following anybody.
import { createHmac, randomBytes } from 'node:crypto';
import { isSignedIn, type Viewer } from '#kernel/viewer.ts';
import type { Answerer } from './answering.store.server.ts';

/** Holds nothing but a random number, is set at the first answer, and is sent to the pages of rounds only. */
export const deviceCookie = {
	name: 'ronde',
	path: '/rondes',
	/** A year: a round can be open for long. */
	maxAge: 365 * 24 * 60 * 60
} as const;

export const newDevice = (): string => randomBytes(24).toString('base64url');

const isDevice = (value: string | undefined): value is string => value !== undefined && /^[\w-]{32}$/.test(value);

type Asking = { viewer: Viewer; cookie: string | undefined; secret: string; roundId: string };

/** Who answers: the account, or else the device; null for a visitor who did not answer anything yet. */
export function answererOf({ viewer, cookie, secret, roundId }: Asking): Answerer | null {
	if (isSignedIn(viewer)) return { personId: viewer.id };
	if (!isDevice(cookie)) return null;
	return {
		device: createHmac('sha256', secret)
			.update(JSON.stringify(['ronde', roundId, cookie]))
			.digest('base64url')
	};
}
