// Notes, tasks and what lies on the table of a circle, as rows. Their audience is the circle: callers ask `isOfCircle` first.
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { veiledName } from './circle.ts';
import { circleDilemma, circleNote, circleTask } from './circle.tables.ts';
import type { Note, Task } from './inside.ts';

const who = { id: person.id, name: person.name, veiled: isVeiled('person', person.id), deletedAt: person.deletedAt };
type Who = { id: string; name: string; veiled: boolean; deletedAt: Date | null } | null;

const named = (one: Who): { id: string; name: string } | null =>
	one && one.deletedAt === null ? { id: one.id, name: one.veiled ? veiledName : one.name } : null;

const mostNotes = 200;

/** The newest first. */
export async function notesOf(db: Db, circleId: string, viewerId: string): Promise<Note[]> {
	const rows = await db
		.select({ row: circleNote, who, veiled: isVeiled('circle-note', circleNote.id) })
		.from(circleNote)
		.leftJoin(person, eq(person.id, circleNote.writerId))
		.where(and(eq(circleNote.circleId, circleId), isNull(circleNote.withdrawnAt)))
		.orderBy(desc(circleNote.at), asc(circleNote.id))
		.limit(mostNotes);
	return rows.map(({ row, who: writer, veiled }) => ({
		id: row.id,
		writer: named(writer),
		method: row.method,
		leftOpen: row.leftOpen,
		// Who wrote it can change it, and has to see what.
		body: veiled && row.writerId !== viewerId ? '' : row.body,
		at: row.at,
		changedAt: row.changedAt,
		becameStory: row.storyId !== null,
		veiled,
		mine: row.writerId === viewerId
	}));
}

export type OwnNote = { id: string; circleId: string; body: string };

/** Locks it; only for who wrote it. */
export async function ownNote(tx: Db, id: string, writerId: string): Promise<OwnNote | undefined> {
	const [row] = await tx
		.select({ id: circleNote.id, circleId: circleNote.circleId, body: circleNote.body })
		.from(circleNote)
		.where(and(eq(circleNote.id, id), eq(circleNote.writerId, writerId), isNull(circleNote.withdrawnAt)))
		.for('update');
	return row;
}

type NewRow = Pick<typeof circleNote.$inferInsert, 'circleId' | 'writerId' | 'method' | 'leftOpen' | 'body' | 'at'>;

export async function addNote(db: Db, row: NewRow): Promise<string> {
	const [kept] = await db.insert(circleNote).values(row).returning({ id: circleNote.id });
	if (!kept) throw new Error('note was not kept');
	return kept.id;
}

export async function changeNote(tx: Db, id: string, body: string, changedAt: Date): Promise<void> {
	await tx.update(circleNote).set({ body, changedAt }).where(eq(circleNote.id, id));
}

/** Ids of notes somebody wrote and did not take back; in one circle, or everywhere. */
export async function notesBy(tx: Db, writerId: string, circleId?: string): Promise<string[]> {
	const rows = await tx
		.select({ id: circleNote.id })
		.from(circleNote)
		.where(
			and(
				eq(circleNote.writerId, writerId),
				isNull(circleNote.withdrawnAt),
				circleId ? eq(circleNote.circleId, circleId) : undefined
			)
		);
	return rows.map(({ id }) => id);
}

/** The words are gone at once. False: it was not there, or taken back before. */
export async function withdrawNote(tx: Db, id: string, withdrawnAt: Date): Promise<boolean> {
	const rows = await tx
		.update(circleNote)
		.set({ body: '', withdrawnAt })
		.where(and(eq(circleNote.id, id), isNull(circleNote.withdrawnAt)))
		.returning({ id: circleNote.id });
	return rows.length > 0;
}

export async function becameStory(tx: Db, id: string, storyId: string): Promise<void> {
	await tx.update(circleNote).set({ storyId }).where(eq(circleNote.id, id));
}

/** Open ones first, and then by when they were put there. */
export async function tasksOf(db: Db, circleId: string): Promise<Task[]> {
	const rows = await db
		.select({ row: circleTask, who, veiled: isVeiled('circle-task', circleTask.id) })
		.from(circleTask)
		.leftJoin(person, eq(person.id, circleTask.personId))
		.where(eq(circleTask.circleId, circleId))
		.orderBy(sql`${circleTask.doneAt} is not null`, asc(circleTask.at), asc(circleTask.id));
	return rows.map(({ row, who: doer, veiled }) => ({
		id: row.id,
		words: veiled ? veiledName : row.words,
		who: named(doer),
		at: row.at,
		doneAt: row.doneAt,
		veiled
	}));
}

export async function addTask(db: Db, row: typeof circleTask.$inferInsert): Promise<void> {
	await db.insert(circleTask).values(row);
}

const isTask = (circleId: string, id: string) => and(eq(circleTask.id, id), eq(circleTask.circleId, circleId));

export async function changeTask(
	db: Db,
	circleId: string,
	id: string,
	change: { doneAt: Date | null } | { personId: string | null }
): Promise<void> {
	await db.update(circleTask).set(change).where(isTask(circleId, id));
}

export async function removeTask(db: Db, circleId: string, id: string): Promise<void> {
	await db.delete(circleTask).where(isTask(circleId, id));
}

export async function dilemmasOf(db: Db, circleId: string): Promise<string[]> {
	const rows = await db
		.select({ id: circleDilemma.jointTextId })
		.from(circleDilemma)
		.where(eq(circleDilemma.circleId, circleId))
		.orderBy(desc(circleDilemma.laidAt));
	return rows.map(({ id }) => id);
}

export async function layDilemma(db: Db, row: typeof circleDilemma.$inferInsert): Promise<void> {
	await db.insert(circleDilemma).values(row).onConflictDoNothing();
}

export async function removeDilemma(db: Db, circleId: string, jointTextId: string): Promise<void> {
	await db
		.delete(circleDilemma)
		.where(and(eq(circleDilemma.circleId, circleId), eq(circleDilemma.jointTextId, jointTextId)));
}

/** No row knows any more who wrote a note, put a task there, or had their name with one. */
export async function unsign(tx: Db, personId: string): Promise<void> {
	await tx.update(circleNote).set({ writerId: null }).where(eq(circleNote.writerId, personId));
	await tx.update(circleTask).set({ addedBy: null }).where(eq(circleTask.addedBy, personId));
	await tx.update(circleTask).set({ personId: null }).where(eq(circleTask.personId, personId));
	await tx.update(circleDilemma).set({ laidBy: null }).where(eq(circleDilemma.laidBy, personId));
}
