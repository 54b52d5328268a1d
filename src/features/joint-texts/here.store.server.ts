// Who opened the weaving page when, as rows. Kept for this one purpose, and forgotten every night.
import { and, asc, eq, gt, lt, ne, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { keptEvery, stillHere } from './here.ts';
import { weaverHere } from './joint-text.tables.ts';

/** Others who weave right now. */
export async function othersHere(db: Db, jointTextId: string, personId: string, now: Date): Promise<string[]> {
	const since = new Date(now.getTime() - stillHere);
	const rows = await db
		.select({ name: person.name })
		.from(weaverHere)
		.innerJoin(person, eq(person.id, weaverHere.personId))
		.where(and(eq(weaverHere.jointTextId, jointTextId), ne(weaverHere.personId, personId), gt(weaverHere.at, since)))
		.orderBy(asc(person.name));
	return rows.map(({ name }) => name);
}

export async function noteHere(db: Db, jointTextId: string, personId: string, now: Date): Promise<void> {
	const recently = new Date(now.getTime() - keptEvery).toISOString();
	const fresh = await db
		.select({ at: weaverHere.at })
		.from(weaverHere)
		.where(
			and(
				eq(weaverHere.jointTextId, jointTextId),
				eq(weaverHere.personId, personId),
				sql`${weaverHere.at} > ${recently}::timestamptz`
			)
		);
	if (fresh.length > 0) return;
	await db
		.insert(weaverHere)
		.values({ jointTextId, personId, at: now })
		.onConflictDoUpdate({ target: [weaverHere.jointTextId, weaverHere.personId], set: { at: now } });
}

export const forgetWhoWasHere = async (db: Db, now: Date): Promise<void> =>
	void (await db.delete(weaverHere).where(lt(weaverHere.at, new Date(now.getTime() - stillHere))));
