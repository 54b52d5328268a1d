// Who is in the programme team, as rows.
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from './account.tables.ts';

const isSteward = and(eq(person.steward, true), isNull(person.deletedAt));

/** The programme team, for members to know who they are. */
export const stewards = (db: Db): Promise<{ id: string; name: string; about: string | null }[]> =>
	db.select({ id: person.id, name: person.name, about: person.about }).from(person).where(isSteward);

/** Held until the transaction ends, in a fixed order: of two who stop at once the second sees who is left. */
export async function stewardsForUpdate(tx: Db): Promise<string[]> {
	const rows = await tx.select({ id: person.id }).from(person).where(isSteward).orderBy(asc(person.id)).for('update');
	return rows.map(({ id }) => id);
}

export async function makeSteward(db: Db, id: string, now: Date): Promise<void> {
	await db.update(person).set({ steward: true, memberAsPerson: true, greetedAt: now }).where(eq(person.id, id));
}

/** What they became with it stays: a member as a person, whom the network knows. */
export async function unmakeSteward(db: Db, id: string): Promise<void> {
	await db.update(person).set({ steward: false }).where(eq(person.id, id));
}
