// What was said at gatherings, as rows that two people read: who wrote it down and who said it.
import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { gathering, gatheringHost, harvestNote, signUp } from './gathering.tables.ts';
import type { Note } from './harvest.ts';

const writer = alias(person, 'writer');
const columns = {
	id: harvestNote.id,
	gatheringId: harvestNote.gatheringId,
	writerId: harvestNote.writerId,
	writer: writer.name,
	saidBy: harvestNote.saidBy,
	speaker: person.name,
	kind: harvestNote.kind,
	subjectKind: harvestNote.subjectKind,
	subjectId: harvestNote.subjectId,
	body: harvestNote.body
};

const select = (db: Db) =>
	db
		.select(columns)
		.from(harvestNote)
		.innerJoin(person, eq(person.id, harvestNote.saidBy))
		.innerJoin(writer, eq(writer.id, harvestNote.writerId));
type Row = Awaited<ReturnType<typeof select>>[number];

const asNote = ({ subjectKind, subjectId, ...note }: Row): Note => ({
	...note,
	about: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null
});

/** Of one gathering, what this person wrote down or said, as long as nobody made it their own. */
export async function between(db: Db, gatheringId: string, personId: string): Promise<Note[]> {
	const rows = await select(db)
		.where(
			and(
				eq(harvestNote.gatheringId, gatheringId),
				isNull(harvestNote.storyId),
				or(eq(harvestNote.writerId, personId), eq(harvestNote.saidBy, personId))
			)
		)
		.orderBy(asc(harvestNote.at), asc(harvestNote.id));
	return rows.map(asNote);
}

/** Locks it, so that pressing twice makes one draft. Only for who said it. */
export async function ownForUpdate(tx: Db, id: string, personId: string): Promise<Note | undefined> {
	const [row] = await select(tx)
		.where(and(eq(harvestNote.id, id), eq(harvestNote.saidBy, personId), isNull(harvestNote.storyId)))
		.for('update', { of: harvestNote });
	return row && asNote(row);
}

/** For news about them: whoever asks is who said it. */
export async function findMany(db: Db, ids: readonly string[], saidBy: string) {
	if (ids.length === 0) return [];
	const rows = await select(db).where(
		and(
			eq(harvestNote.saidBy, saidBy),
			isNull(harvestNote.storyId),
			sql`${harvestNote.id} in (select json_array_elements_text(${JSON.stringify(ids)}::json))`
		)
	);
	return rows.map(asNote);
}

type NewRow = Omit<typeof harvestNote.$inferInsert, 'id' | 'storyId'>;

export async function insert(tx: Db, row: NewRow): Promise<string> {
	const [kept] = await tx.insert(harvestNote).values(row).returning({ id: harvestNote.id });
	if (!kept) throw new Error('note was not kept');
	return kept.id;
}

/** The words are the teller's from here on. */
export async function becomes(tx: Db, id: string, storyId: string): Promise<void> {
	await tx.update(harvestNote).set({ storyId, body: '' }).where(eq(harvestNote.id, id));
}

/** By who wrote it or who said it. False when it was neither, or made somebody's own. */
export async function remove(db: Db, id: string, personId: string): Promise<boolean> {
	const rows = await db
		.delete(harvestNote)
		.where(
			and(
				eq(harvestNote.id, id),
				isNull(harvestNote.storyId),
				or(eq(harvestNote.writerId, personId), eq(harvestNote.saidBy, personId))
			)
		)
		.returning({ id: harvestNote.id });
	return rows.length > 0;
}

export async function storiesFrom(db: Db, gatheringId: string): Promise<string[]> {
	const rows = await db
		.select({ id: harvestNote.storyId })
		.from(harvestNote)
		.where(and(eq(harvestNote.gatheringId, gatheringId), isNotNull(harvestNote.storyId)));
	return rows.flatMap(({ id }) => id ?? []);
}

/** People with an account who come or host: those whose words can be written down. */
export async function present(db: Db, gatheringId: string): Promise<{ id: string; name: string }[]> {
	const there = sql`(exists (select 1 from ${signUp} where ${signUp.gatheringId} = ${gatheringId}
			and ${signUp.personId} = ${person.id} and ${signUp.state} = 'coming')
		or exists (select 1 from ${gatheringHost} where ${gatheringHost.gatheringId} = ${gatheringId}
			and ${gatheringHost.personId} = ${person.id} and ${gatheringHost.since} is not null))`;
	return db
		.select({ id: person.id, name: person.name })
		.from(person)
		.where(and(isNull(person.deletedAt), there))
		.orderBy(asc(person.name));
}

/** True for the first who says what came of it: it is told once. */
export async function setOutcome(tx: Db, gatheringId: string, outcome: string, at: Date): Promise<boolean> {
	const rows = await tx
		.update(gathering)
		.set({ outcome, outcomeAt: at })
		.where(and(eq(gathering.id, gatheringId), isNull(gathering.outcomeAt)))
		.returning({ id: gathering.id });
	return rows.length > 0;
}

/**
 * Of somebody who goes no row is left: it would still know who told the story that was made of a note. Somebody else's story
 * keeps where it began.
 */
export async function forgetNotes(tx: Db, personId: string): Promise<void> {
	await tx.delete(harvestNote).where(eq(harvestNote.saidBy, personId));
	const written = eq(harvestNote.writerId, personId);
	await tx.delete(harvestNote).where(and(written, isNull(harvestNote.storyId)));
	await tx
		.update(harvestNote)
		.set({ writerId: sql`${harvestNote.saidBy}` })
		.where(written);
}
