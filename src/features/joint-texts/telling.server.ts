// Promise 4: when a version is shared, each owner of material hears once what became of it.
import type { Db } from '#platform/db/db.ts';
import { tell } from '#features/notices/notices.server.ts';
import type { Sentence } from './joint-text.ts';
import * as reading from './joint-text.store.server.ts';
import { materialOf } from './material.store.server.ts';
import { ownersOf } from './owners.store.server.ts';
import { fates } from './telling.ts';

type JustShared = {
	id: string;
	versionId: string;
	sentences: readonly Sentence[];
	before: { id: string; sharedAt: Date | null } | undefined;
};

/** Each owner of material hears once per piece and version: used, used differently, left out. */
export async function tellOwners(tx: Db, { id, versionId, sentences, before }: JustShared, now: Date): Promise<void> {
	const earlier = before ? (await reading.textOf(tx, before.id)).sentences : null;
	// What was taken off before the previous version was told of then.
	const since = before?.sharedAt ?? null;
	const laid = (await materialOf(tx, id)).filter(
		({ takenOffAt }) => takenOffAt === null || since === null || takenOffAt > since
	);
	const told = fates(sentences, earlier, laid);
	const owners = await ownersOf(
		tx,
		told.map(({ piece }) => piece)
	);
	const ownerOf = new Map(owners.map(({ aboutId, personId }) => [aboutId, personId]));
	for (const { piece, fate } of told) {
		const personId = ownerOf.get(piece.refId);
		if (personId) await tell(tx, { personId, kind: fate, subjectId: versionId, aboutId: piece.refId }, now);
	}
}
