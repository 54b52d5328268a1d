// The key in a link from a mail, and what a person may not see or do any more.
import { Forbidden, NotFound } from '#kernel/refusals.ts';
import { idOfKey } from '#platform/signed-keys.server.ts';
import { allChoices, type Choice } from './mail-answer.ts';
import { actOf } from './offering.server.ts';

/** The choice is in the proof, not in the address: a key for one choice cannot be made into one for another. */
export function keyed(key: string, secret: string): { id: string; choice: Choice } | null {
	for (const choice of allChoices) {
		const id = idOfKey(secret, actOf(choice), key);
		if (id !== null) return { id, choice };
	}
	return null;
}

/** What this person may not see or do any more looks like what is not there. */
export async function unlessGone<T>(doing: () => Promise<T>): Promise<T | null> {
	try {
		return await doing();
	} catch (error) {
		if (error instanceof NotFound || error instanceof Forbidden) return null;
		throw error;
	}
}
