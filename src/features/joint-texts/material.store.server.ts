// What lies on the weaving page, and in which bundles. Who may lay and take off was decided before.
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import type { MaterialKind } from './joint-text.ts';
import { bundleName, material } from './joint-text.tables.ts';

export type Laid = {
	id: string;
	kind: MaterialKind;
	refId: string;
	laidBy: string | null;
	laidAt: Date;
	takenOffAt: Date | null;
	takenOffReason: string | null;
	bundle: number | null;
};

export const materialOf = (db: Db, jointTextId: string): Promise<Laid[]> =>
	db
		.select({
			id: material.id,
			kind: material.kind,
			refId: material.refId,
			laidBy: person.name,
			laidAt: material.laidAt,
			takenOffAt: material.takenOffAt,
			takenOffReason: material.takenOffReason,
			bundle: material.bundle
		})
		.from(material)
		.leftJoin(person, eq(person.id, material.laidBy))
		.where(eq(material.jointTextId, jointTextId))
		.orderBy(asc(material.laidAt), asc(material.id));

/** Laid on again after it was taken off: it lies there as before, and the old reason goes. */
export async function layOn(
	tx: Db,
	jointTextId: string,
	piece: { kind: MaterialKind; refId: string },
	by: string,
	now: Date
): Promise<void> {
	await tx
		.insert(material)
		.values({ jointTextId, ...piece, laidBy: by, laidAt: now })
		.onConflictDoUpdate({
			target: [material.jointTextId, material.kind, material.refId],
			set: { takenOffAt: null, takenOffReason: null }
		});
}

export const takeOff = async (tx: Db, id: string, reason: string, now: Date): Promise<void> =>
	void (await tx.update(material).set({ takenOffAt: now, takenOffReason: reason }).where(eq(material.id, id)));

export const setBundle = async (tx: Db, materialId: string, bundle: number): Promise<void> =>
	void (await tx.update(material).set({ bundle }).where(eq(material.id, materialId)));

export async function bundleNames(db: Db, jointTextId: string): Promise<Map<number, string>> {
	const rows = await db.select().from(bundleName).where(eq(bundleName.jointTextId, jointTextId));
	return new Map(rows.map(({ bundle, name }) => [bundle, name]));
}

/** An empty name takes the name away. */
export async function renameBundle(tx: Db, jointTextId: string, bundle: number, name: string): Promise<void> {
	await tx.delete(bundleName).where(and(eq(bundleName.jointTextId, jointTextId), eq(bundleName.bundle, bundle)));
	if (name) await tx.insert(bundleName).values({ jointTextId, bundle, name });
}

export const forgetBundleNames = async (tx: Db, jointTextId: string): Promise<void> =>
	void (await tx.delete(bundleName).where(eq(bundleName.jointTextId, jointTextId)));
