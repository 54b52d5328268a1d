// What becomes of circles when an account goes.
import type { Db } from '#platform/db/db.ts';
import { endsWithout } from './circle.ts';
import * as circles from './circle.store.server.ts';
import * as inside from './inside.store.server.ts';
import * as places from './place.store.server.ts';

/** They take their words along: every note of theirs loses them at once. */
export async function takeBackAllNotes(tx: Db, personId: string, now: Date): Promise<void> {
	for (const id of await inside.notesBy(tx, personId)) await inside.withdrawNote(tx, id, now);
}

/** In a restored copy, once more. False: it had none of these words any more. */
export const takeBackNoteAgain = (tx: Db, id: string, at: Date): Promise<boolean> => inside.withdrawNote(tx, id, at);

/**
 * Leaves every circle, and every ask and invitation is forgotten. Notes that stay have no name from now on; those that nobody
 * but they could read are taken back. A circle without people ends.
 */
export async function letGoOfCircles(tx: Db, personId: string, now: Date): Promise<void> {
	for (const { circleId, state } of await places.circlesOf(tx, personId)) {
		if (state !== 'in') {
			await places.forgetAsk(tx, circleId, personId);
			continue;
		}
		await circles.lock(tx, circleId);
		const isLast = endsWithout(await places.placesIn(tx, [circleId]), personId);
		await places.leave(tx, circleId, personId, now);
		if (!isLast) continue;
		for (const id of await inside.notesBy(tx, personId, circleId)) await inside.withdrawNote(tx, id, now);
		await circles.endIfOpen(tx, circleId, now);
	}
	await inside.unsign(tx, personId);
}
