// The number in the secret address of somebody's calendar, as a row.
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { calendarAddress } from './gathering.tables.ts';

export async function numberOf(db: Db, personId: string): Promise<string | undefined> {
	const [row] = await db.select().from(calendarAddress).where(eq(calendarAddress.personId, personId));
	return row?.number;
}

export async function personOf(db: Db, number: string): Promise<string | undefined> {
	const [row] = await db
		.select({ personId: calendarAddress.personId })
		.from(calendarAddress)
		.innerJoin(person, eq(person.id, calendarAddress.personId))
		.where(and(eq(calendarAddress.number, number), isNull(person.deletedAt)));
	return row?.personId;
}

export async function renew(db: Db, personId: string, number: string, at: Date): Promise<void> {
	await db
		.insert(calendarAddress)
		.values({ personId, number, at })
		.onConflictDoUpdate({ target: calendarAddress.personId, set: { number, at } });
}

export async function forget(db: Db, personId: string): Promise<void> {
	await db.delete(calendarAddress).where(eq(calendarAddress.personId, personId));
}
