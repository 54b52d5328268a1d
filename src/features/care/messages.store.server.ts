// Messages between two people, as care finds them: read by the two of them, and by the steward who opened a reported one.
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { self } from '#kernel/audience.ts';
import { isSignedIn, isSteward } from '#kernel/viewer.ts';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { conversationPath } from '#features/profiles/message.ts';
import { message } from '#features/profiles/profile.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { concern, openedMessage } from './care.tables.ts';
import type { Finder } from './places.store.server.ts';
import type { Reported } from './words.ts';

/** Whoever opened it reads it, and decides, for as long as they are in the programme team; then another can. */
const opened = sql`from ${openedMessage} join ${person} on ${person.id} = ${openedMessage.stewardId}
	where ${openedMessage.messageId} = ${message.id} and ${person.steward}`;
const openers = qualified<string[]>(
	sql`coalesce((select json_agg(${openedMessage.stewardId} order by ${openedMessage.at}) ${opened}), '[]'::json)`
);

export const messages: Finder = async (db, viewer, ids) => {
	const me = isSignedIn(viewer) ? viewer.id : null;
	const rows = await db.select({ row: message, openers }).from(message).where(inArray(message.id, ids));
	return rows.map(({ row, openers: openedBy }) => {
		const decides = isSteward(viewer) && openedBy.includes(viewer.id);
		const reads = me === row.fromId || me === row.toId || decides;
		return {
			id: row.id,
			readable: reads,
			audience: self,
			decides,
			writerIds: [row.fromId],
			words: reads ? row.words : null,
			language: 'nl',
			path:
				me === row.toId
					? conversationPath(row.fromId)
					: me === row.fromId
						? conversationPath(row.toId)
						: '/programmateam'
		};
	});
};

/** What decides who may open these; nothing of their words. */
export async function reported(db: Db, ids: readonly string[]): Promise<Map<string, Reported>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({
			id: message.id,
			fromId: message.fromId,
			toId: message.toId,
			openedBy: openers,
			openedAt: qualified<string | Date | null>(sql`(select max(${openedMessage.at}) ${opened})`),
			veiled: isVeiled('message', message.id)
		})
		.from(message)
		.where(inArray(message.id, [...ids]));
	return new Map(
		rows.map(({ id, fromId, toId, openedAt, ...row }) => [
			id,
			{ ...row, between: [fromId, toId], openedAt: openedAt === null ? null : new Date(openedAt) }
		])
	);
}

export async function open(tx: Db, messageId: string, stewardId: string, at: Date): Promise<boolean> {
	const rows = await tx
		.insert(openedMessage)
		.values({ messageId, stewardId, at })
		.onConflictDoNothing()
		.returning({ id: openedMessage.messageId });
	return rows.length > 0;
}

/** Decided: from now on nobody but the two of them reads it. */
export async function close(tx: Db, messageId: string): Promise<void> {
	await tx.delete(openedMessage).where(eq(openedMessage.messageId, messageId));
}

export type Report = {
	id: string;
	messageId: string;
	fromId: string;
	fromName: string;
	opened: boolean;
	veiled: boolean;
	/** A steward read it and let it stand. */
	stands: boolean;
};

const reports = (db: Db) =>
	db
		.select({
			id: concern.id,
			messageId: message.id,
			fromId: message.fromId,
			fromName: person.name,
			opened: qualified<boolean>(
				sql`exists (select 1 from ${openedMessage} where ${openedMessage.messageId} = ${message.id})`
			),
			veiled: isVeiled('message', message.id),
			stands: sql<boolean>`${concern.setAsideAt} is not null`
		})
		.from(concern)
		.innerJoin(message, and(eq(concern.wordsKind, 'message'), eq(message.id, concern.wordsId)))
		.innerJoin(person, eq(person.id, message.fromId));

/** What this person reported of these messages, the first first. */
export async function reportsOn(db: Db, personId: string, messageIds: readonly string[]): Promise<Report[]> {
	if (messageIds.length === 0) return [];
	return reports(db)
		.where(and(eq(concern.raisedBy, personId), inArray(message.id, [...messageIds])))
		.orderBy(concern.raisedAt);
}

export async function reportsById(db: Db, personId: string, ids: readonly string[]): Promise<Report[]> {
	if (ids.length === 0) return [];
	return reports(db).where(and(eq(concern.raisedBy, personId), inArray(concern.id, [...ids])));
}

/** Who said something of this message that is not decided yet. */
export async function openReporters(tx: Db, messageId: string): Promise<{ id: string; personId: string }[]> {
	const rows = await tx
		.select({ id: concern.id, personId: concern.raisedBy })
		.from(concern)
		.where(and(eq(concern.wordsKind, 'message'), eq(concern.wordsId, messageId), isNull(concern.setAsideAt)));
	return rows.flatMap(({ id, personId }) => (personId === null ? [] : [{ id, personId }]));
}
