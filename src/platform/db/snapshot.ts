// What the database shows at this moment, as a text that is equal only when exactly the same is shown.

/**
 * A snapshot names which transactions are done. What a reader sees follows from that alone, so two equal snapshots see the
 * same rows; every commit that wrote anything makes another. (PostgreSQL manual, "Snapshot information functions".)
 */
export const snapshotQuery = 'select pg_current_snapshot()::text as snapshot';

/**
 * Lets everyone who asks while a query is under way share the next one. An answer that was asked for before somebody came
 * proves nothing to them, so nobody shares the one under way.
 */
export function shareNext<T>(ask: () => Promise<T>): () => Promise<T> {
	let underWay: Promise<unknown> | null = null;
	let next: Promise<T> | null = null;
	const begin = (): Promise<T> => {
		next = null;
		const mine = ask();
		const done = mine
			.catch(() => {})
			.then(() => {
				if (underWay === done) underWay = null;
			});
		underWay = done;
		return mine;
	};
	return () => {
		if (!underWay) return begin();
		next ??= underWay.then(begin);
		return next;
	};
}
