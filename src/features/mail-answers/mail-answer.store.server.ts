// What mails offered, as rows; and which replies were dealt with.
import { eq, lt, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { AnswerKind } from '#features/responses/response.ts';
import { mailAnswer, receivedReply } from './mail-answer.tables.ts';
import type { Act, Done, MailAsk } from './mail-answer.ts';

export type Offered = {
	id: string;
	personId: string;
	act: Act;
	subjectId: string;
	offeredAt: Date;
	usedAt: Date | null;
	done: Done | null;
	words: string | null;
	answer: AnswerKind | null;
};

/** One row for each thing one person is asked; mailed again, it is open again, and counts from now. */
export async function offer(
	db: Db,
	personId: string,
	asks: readonly MailAsk[],
	now: Date
): Promise<{ id: string; act: Act; subjectId: string }[]> {
	if (asks.length === 0) return [];
	return db
		.insert(mailAnswer)
		.values(asks.map(({ act, subjectId }) => ({ personId, act, subjectId, offeredAt: now })))
		.onConflictDoUpdate({
			target: [mailAnswer.personId, mailAnswer.act, mailAnswer.subjectId],
			set: { offeredAt: now, usedAt: null, done: null }
		})
		.returning({ id: mailAnswer.id, act: mailAnswer.act, subjectId: mailAnswer.subjectId });
}

export async function find(db: Db, id: string): Promise<Offered | undefined> {
	const [row] = await db.select().from(mailAnswer).where(eq(mailAnswer.id, id));
	return row;
}

/** Locks the row: of two presses at once only the first does something. */
export async function lock(tx: Db, id: string): Promise<Offered | undefined> {
	const [row] = await tx.select().from(mailAnswer).where(eq(mailAnswer.id, id)).for('update');
	return row;
}

export async function use(tx: Db, id: string, done: Done, now: Date): Promise<void> {
	await tx.update(mailAnswer).set({ usedAt: now, done, words: null }).where(eq(mailAnswer.id, id));
}

type Kept = { personId: string; act: Act; subjectId: string; words: string; answer: AnswerKind | null };

/** Words that wait already and what is said now are one text: nothing of either is lost. */
export async function keepWords(tx: Db, kept: Kept, now: Date): Promise<string> {
	const [row] = await tx
		.insert(mailAnswer)
		.values({ ...kept, offeredAt: now })
		.onConflictDoUpdate({
			target: [mailAnswer.personId, mailAnswer.act, mailAnswer.subjectId],
			set: {
				offeredAt: now,
				usedAt: null,
				done: null,
				words: sql`case when ${mailAnswer.words} is null then excluded.words else ${mailAnswer.words} || chr(10) || chr(10) || excluded.words end`,
				answer: kept.answer
			}
		})
		.returning({ id: mailAnswer.id });
	if (!row) throw new Error('words were not kept');
	return row.id;
}

/** `forgetBefore`: offers older than this go; words that waited longer than until `wordsBefore` go before that. */
export async function forget(db: Db, forgetBefore: Date, wordsBefore: Date): Promise<void> {
	await db.update(mailAnswer).set({ words: null }).where(lt(mailAnswer.offeredAt, wordsBefore));
	await db.delete(mailAnswer).where(lt(mailAnswer.offeredAt, forgetBefore));
	await db.delete(receivedReply).where(lt(receivedReply.at, forgetBefore));
}

export async function forgetPerson(tx: Db, personId: string): Promise<void> {
	await tx.delete(mailAnswer).where(eq(mailAnswer.personId, personId));
}

/** What was done with a reply before; undefined when it is new. */
export async function received(db: Db, id: string): Promise<{ keptId: string | null } | undefined> {
	const [row] = await db.select({ keptId: receivedReply.keptId }).from(receivedReply).where(eq(receivedReply.id, id));
	return row;
}

export async function keepReceived(tx: Db, id: string, keptId: string | null, now: Date): Promise<void> {
	await tx.insert(receivedReply).values({ id, keptId, at: now });
}
