// Open calls as rows.
import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import type { Db } from '#platform/db/db.ts';
import { jointText, version } from '#features/joint-texts/joint-text.tables.ts';
import { sharedWith } from '#features/joint-texts/joint-texts.server.ts';
import type { TextKind } from '#features/joint-texts/kinds.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { Family } from './not-heard.ts';
import { openCall } from './not-heard.tables.ts';

export async function callsIn(db: Db, jointTextId: string, since: Date): Promise<Family[]> {
	const rows = await db
		.select({ family: openCall.family })
		.from(openCall)
		.where(and(eq(openCall.jointTextId, jointTextId), gt(openCall.at, since)));
	return rows.map(({ family }) => family);
}

export const insertCall = async (
	db: Db,
	given: { jointTextId: string; family: Family; by: string; at: Date }
): Promise<void> =>
	void (await db
		.insert(openCall)
		.values(given)
		.onConflictDoUpdate({ target: [openCall.jointTextId, openCall.family], set: { by: given.by, at: given.at } }));

export const removeCall = async (db: Db, jointTextId: string, family: Family): Promise<void> =>
	void (await db.delete(openCall).where(and(eq(openCall.jointTextId, jointTextId), eq(openCall.family, family))));

export type OpenCall = Call & { since: Date };

/** All open calls on the newest version of texts that this viewer may read, the longest open first. */
export async function openCalls(db: Db, viewer: Viewer, since: Date): Promise<OpenCall[]> {
	const rows = await db
		.selectDistinctOn([openCall.jointTextId, openCall.family], {
			id: openCall.jointTextId,
			kind: jointText.kind,
			title: version.title,
			family: openCall.family,
			since: openCall.at,
			veiled: isVeiled('joint-text-version', version.id)
		})
		.from(openCall)
		.innerJoin(jointText, eq(jointText.id, openCall.jointTextId))
		.innerJoin(version, eq(version.jointTextId, jointText.id))
		.where(and(gt(openCall.at, since), sharedWith(db, viewer)))
		.orderBy(openCall.jointTextId, openCall.family, desc(version.number));
	return rows
		.filter(({ veiled }) => !veiled)
		.map(({ veiled: _, ...call }) => call)
		.sort((a, b) => a.since.getTime() - b.since.getTime());
}

export type Call = { id: string; kind: TextKind; title: string; family: Family };

/** Calls for teams like these, on the newest version of texts that this viewer may read. */
export async function callsFor(db: Db, viewer: Viewer, families: readonly Family[], since: Date): Promise<Call[]> {
	if (families.length === 0) return [];
	const rows = await db
		.selectDistinctOn([openCall.jointTextId], {
			id: openCall.jointTextId,
			kind: jointText.kind,
			title: version.title,
			family: openCall.family,
			veiled: isVeiled('joint-text-version', version.id)
		})
		.from(openCall)
		.innerJoin(jointText, eq(jointText.id, openCall.jointTextId))
		.innerJoin(version, eq(version.jointTextId, jointText.id))
		.where(and(inArray(openCall.family, [...families]), gt(openCall.at, since), sharedWith(db, viewer)))
		.orderBy(openCall.jointTextId, desc(version.number));
	return rows.filter(({ veiled }) => !veiled).map(({ veiled: _, ...call }) => call);
}
