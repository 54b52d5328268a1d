// Keys of links in mails that are not kept anywhere: an id, and a proof that this installation made the link for this act.
// Whoever reads the database cannot make one.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** 24 characters: 144 bits, too many to guess. */
const proofLength = 24;

const proofOf = (secret: string, act: string, id: string): string =>
	createHmac('sha256', secret)
		.update(JSON.stringify([act, id]))
		.digest('base64url')
		.slice(0, proofLength);

/** `act`: what the link is for, such as `sign-up`; a key for one act opens no other. */
export const signedKey = (secret: string, act: string, id: string): string => `${id}.${proofOf(secret, act, id)}`;

/** The id in a key; null when this installation did not make it for this act. */
export function idOfKey(secret: string, act: string, key: string): string | null {
	const [id = '', proof = '', ...more] = key.split('.');
	const expected = Buffer.from(proofOf(secret, act, id));
	const given = Buffer.from(proof);
	const same = given.length === expected.length && timingSafeEqual(given, expected);
	return same && more.length === 0 ? id : null;
}
