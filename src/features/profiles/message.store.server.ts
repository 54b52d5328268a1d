// What people wrote to each other, as rows.
import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { Message } from './message.ts';
import { message } from './profile.tables.ts';

export async function insert(
	tx: Db,
	given: { fromId: string; toId: string; words: string; showsAddress: boolean; at: Date }
): Promise<string> {
	const [row] = await tx.insert(message).values(given).returning({ id: message.id });
	if (!row) throw new Error('message was not kept');
	return row.id;
}

/** The writer's address only where they chose to show it. Veiled words are not fetched, also not for their writer. */
const columns = {
	id: message.id,
	fromId: message.fromId,
	toId: message.toId,
	fromName: person.name,
	words: sql<string>`case when ${isVeiled('message', message.id)} then '' else ${message.words} end`,
	veiled: isVeiled('message', message.id),
	address: sql<string | null>`case when ${message.showsAddress} then ${person.email} end`,
	at: message.at
};

/** Between these two, oldest first. */
export const between = (db: Db, one: string, other: string): Promise<Message[]> =>
	db
		.select(columns)
		.from(message)
		.innerJoin(person, eq(person.id, message.fromId))
		.where(
			or(and(eq(message.fromId, one), eq(message.toId, other)), and(eq(message.fromId, other), eq(message.toId, one)))
		)
		.orderBy(asc(message.at), asc(message.id))
		.limit(200);

/** Of these, those written to this person that are not veiled. */
export async function writtenTo(db: Db, personId: string, ids: readonly string[]): Promise<Message[]> {
	if (ids.length === 0) return [];
	return db
		.select(columns)
		.from(message)
		.innerJoin(person, eq(person.id, message.fromId))
		.where(and(inArray(message.id, [...ids]), eq(message.toId, personId), sql`not ${isVeiled('message', message.id)}`));
}

/** True when this person ever wrote to that one: then that one may answer. */
export async function hasWritten(db: Db, fromId: string, toId: string): Promise<boolean> {
	const [row] = await db
		.select({ id: message.id })
		.from(message)
		.where(and(eq(message.fromId, fromId), eq(message.toId, toId)))
		.limit(1);
	return row !== undefined;
}

export async function forgetMessagesOf(tx: Db, personId: string): Promise<void> {
	await tx.delete(message).where(or(eq(message.fromId, personId), eq(message.toId, personId)));
}
