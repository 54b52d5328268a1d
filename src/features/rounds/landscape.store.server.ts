// Landscapes as rows: each a version that never changes.
import { and, desc, eq, max, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { Inner, MapDots, SeenLandscape } from './landscape.ts';
import { landscapeVersion } from './round.tables.ts';

/** A version without its weight. */
export type VersionLine = {
	id: string;
	number: number;
	upTo: Date;
	madeAt: Date;
	people: number;
	answers: number;
	seed: number;
	engine: string;
};

const columns = {
	id: landscapeVersion.id,
	number: landscapeVersion.number,
	upTo: landscapeVersion.upTo,
	madeAt: landscapeVersion.madeAt,
	people: landscapeVersion.people,
	answers: landscapeVersion.answers,
	seed: landscapeVersion.seed,
	engine: landscapeVersion.engine
};

/** The newest one; with a number that one; with a moment the newest that was there then. */
export async function findVersion(
	db: Db,
	roundId: string,
	asked: { number?: number; at?: Date } = {}
): Promise<VersionLine | undefined> {
	const [row] = await db
		.select(columns)
		.from(landscapeVersion)
		.where(
			and(
				eq(landscapeVersion.roundId, roundId),
				asked.number === undefined ? undefined : eq(landscapeVersion.number, asked.number),
				asked.at === undefined ? undefined : sql`${landscapeVersion.madeAt} <= ${asked.at.toISOString()}::timestamptz`
			)
		)
		.orderBy(desc(landscapeVersion.number))
		.limit(1);
	return row;
}

export type Loaded = { seen: SeenLandscape; dots: MapDots | null; inner: Inner };

/** Versions never change, so the last few stay in memory: thrown away freely, and read anew where they are not there. */
const kept = new Map<string, Loaded>();
const mostKept = 12;

export async function load(db: Db, versionId: string): Promise<Loaded> {
	const known = kept.get(versionId);
	if (known) return known;
	const [row] = await db
		.select({ seen: landscapeVersion.seen, dots: landscapeVersion.dots, inner: landscapeVersion.inner })
		.from(landscapeVersion)
		.where(eq(landscapeVersion.id, versionId));
	if (!row) throw new Error('a landscape version is gone');
	kept.set(versionId, row);
	for (const oldest of kept.keys()) {
		if (kept.size <= mostKept) break;
		kept.delete(oldest);
	}
	return row;
}

export type NewVersion = Omit<VersionLine, 'id' | 'number'> & Loaded & { roundId: string };

/** Two processes that drew the same round at once: one of them is kept, the other finds its number taken. */
export async function insertVersion(db: Db, version: NewVersion): Promise<void> {
	await db.transaction(async (tx) => {
		const [last] = await tx
			.select({ number: max(landscapeVersion.number) })
			.from(landscapeVersion)
			.where(eq(landscapeVersion.roundId, version.roundId));
		await tx
			.insert(landscapeVersion)
			.values({ ...version, number: (last?.number ?? 0) + 1 })
			.onConflictDoNothing();
	});
}
