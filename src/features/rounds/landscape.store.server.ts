// Landscapes as rows: each a version that never changes.
import { and, desc, eq, gt, lt, max, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { prepared, type Given } from '#platform/db/prepared.ts';
import type { Inner, MapDots, SeenLandscape } from './landscape.ts';
import { landscapeVersion } from './round.tables.ts';
import { inARow, type PictureKind } from './steadiness.ts';

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

type Asked = { roundId: string; number: number | null; at: Date | null };

const shown = prepared((db, { roundId, number, at }: Given<Asked>) =>
	db
		.select(columns)
		.from(landscapeVersion)
		.where(
			and(
				eq(landscapeVersion.roundId, roundId),
				eq(landscapeVersion.shown, true),
				sql`coalesce(${landscapeVersion.number} = ${number}, true)`,
				sql`coalesce(${landscapeVersion.madeAt} <= ${at}, true)`
			)
		)
		.orderBy(desc(landscapeVersion.number))
		.limit(1)
);

/** The newest one that is shown; with a number that one; with a moment the newest that was there then. */
export async function findVersion(
	db: Db,
	roundId: string,
	{ number = null, at = null }: { number?: number | null; at?: Date | null } = {}
): Promise<VersionLine | undefined> {
	const [row] = await shown(db, { roundId, number, at });
	return row;
}

/** Drawn since the one that is shown, and waiting to be said again: what kind each of them is, the newest first. */
export async function waitingSince(db: Db, roundId: string, shownNumber: number): Promise<PictureKind[]> {
	const rows = await db
		.select({
			structure: sql<PictureKind['structure']>`${landscapeVersion.inner}->>'structure'`,
			groups: sql<number>`jsonb_array_length(${landscapeVersion.inner}->'groups')`
		})
		.from(landscapeVersion)
		.where(and(eq(landscapeVersion.roundId, roundId), gt(landscapeVersion.number, shownNumber)))
		.orderBy(desc(landscapeVersion.number))
		.limit(inARow);
	return rows;
}

/** The number of the shown picture before this one; null for the first. */
export async function numberBefore(db: Db, roundId: string, number: number): Promise<number | null> {
	const [row] = await db
		.select({ number: max(landscapeVersion.number) })
		.from(landscapeVersion)
		.where(
			and(eq(landscapeVersion.roundId, roundId), eq(landscapeVersion.shown, true), lt(landscapeVersion.number, number))
		);
	return row?.number ?? null;
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

export type NewVersion = Omit<VersionLine, 'id' | 'number'> & Loaded & { roundId: string; shown: boolean };

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
