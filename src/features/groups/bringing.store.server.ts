// What was brought to which table and what came back, as rows.
import { and, asc, desc, eq, exists, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Viewer } from '#kernel/viewer.ts';
import { qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, preparedFor, type Given } from '#platform/db/prepared.ts';
import { person } from '#features/accounts/account.tables.ts';
import { jointText, maker, version } from '#features/joint-texts/joint-text.tables.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { TableAnswer } from './group.forms.ts';
import { stateOfBringing, tablePath, veiledName, type BringingView } from './group.ts';
import { bringing, group, seat } from './group.tables.ts';

type NewBringing = Pick<
	typeof bringing.$inferInsert,
	'groupId' | 'jointTextId' | 'versionId' | 'broughtBy' | 'broughtAt' | 'note'
>;

/** Null when this version was brought to this table before. */
export async function insert(tx: Db, given: NewBringing): Promise<string | null> {
	const [row] = await tx.insert(bringing).values(given).onConflictDoNothing().returning({ id: bringing.id });
	return row?.id ?? null;
}

/** Locks the row, so that two answers cannot both be the first. */
export async function findForUpdate(tx: Db, id: string) {
	const [row] = await tx.select().from(bringing).where(eq(bringing.id, id)).for('update');
	return row;
}

/** Answered and, in the same transaction, on the page of every contributor. */
export async function answer(tx: Db, id: string, form: TableAnswer, answeredBy: string, at: Date): Promise<void> {
	await tx
		.update(bringing)
		.set({ ...form, answeredBy, answeredAt: at, returnedAt: at })
		.where(eq(bringing.id, id));
}

export async function saveDiscussed(db: Db, id: string, discussedOn: string | null): Promise<void> {
	await db.update(bringing).set({ discussedOn }).where(eq(bringing.id, id));
}

const bringer = alias(person, 'bringer');
const answerer = alias(person, 'answerer');
const answererSeat = alias(seat, 'answerer_seat');

/** How many people have the answer on their page. */
const reached = qualified<number>(
	sql`select count(distinct ${notice.personId})::int from ${notice} where ${notice.kind} = 'answered' and ${notice.subjectId} = ${bringing.id}`
);

const selectBringings = (db: Db) =>
	db
		.select({
			row: bringing,
			table: { id: group.id, name: group.name, veiled: isVeiled('group', group.id) },
			thread: { id: jointText.id, versionId: version.id, number: version.number, title: version.title },
			textVeiled: isVeiled('joint-text-version', version.id),
			veiled: isVeiled('bringing', bringing.id),
			bringerName: bringer.name,
			answererName: answerer.name,
			answererSide: answererSeat.side,
			reached
		})
		.from(bringing)
		.innerJoin(group, eq(group.id, bringing.groupId))
		.innerJoin(version, eq(version.id, bringing.versionId))
		.innerJoin(jointText, eq(jointText.id, bringing.jointTextId))
		.leftJoin(bringer, eq(bringer.id, bringing.broughtBy))
		.leftJoin(answerer, eq(answerer.id, bringing.answeredBy))
		.leftJoin(
			answererSeat,
			and(eq(answererSeat.personId, bringing.answeredBy), eq(answererSeat.groupId, bringing.groupId))
		);

type BringingRow = Awaited<ReturnType<typeof selectBringings>>[number];

function asBringing({ row, table, thread, veiled, ...names }: BringingRow): BringingView {
	const name = table.veiled ? veiledName : table.name;
	return {
		id: row.id,
		table: { id: table.id, name, path: tablePath({ id: table.id, name: table.name, veiled: table.veiled }) },
		thread: { ...thread, number: thread.number ?? 0, title: names.textVeiled ? veiledName : thread.title },
		state: stateOfBringing(row),
		broughtAt: row.broughtAt,
		broughtBy: names.bringerName || null,
		note: veiled ? null : row.note,
		outcome: row.outcome,
		answer: veiled ? null : row.answer,
		answeredAt: row.answeredAt,
		answeredBy: names.answererName ? { name: names.answererName, side: names.answererSide ?? 'practice' } : null,
		returnedAt: row.returnedAt,
		discussedOn: row.discussedOn,
		reached: names.reached,
		veiled
	};
}

/** Where a thread lies is told to who may read the version that was brought; others do not see that it lies there. */
function readableBy(db: Db, viewer: Viewer): SQL | undefined {
	if (viewer.kind === 'guest') return visibleTo(viewer, version);
	const weaves = and(eq(maker.jointTextId, version.jointTextId), eq(maker.personId, viewer.id), isNull(maker.leftAt));
	const ways = [visibleTo(viewer, version)];
	// As for the text itself: who left the network weaves no more.
	if (viewer.readsMembers) {
		const woven = db
			.select({ one: sql`1` })
			.from(maker)
			.where(weaves);
		ways.push(exists(woven));
	}
	if (viewer.groupIds.length > 0) ways.push(inArray(bringing.groupId, [...viewer.groupIds]));
	return or(...ways);
}

export async function atTable(db: Db, viewer: Viewer, groupId: string): Promise<BringingView[]> {
	const rows = await selectBringings(db)
		.where(and(eq(bringing.groupId, groupId), readableBy(db, viewer)))
		.orderBy(desc(bringing.broughtAt));
	return rows.map(asBringing);
}

const ofTexts = preparedFor((db, viewer, { jointTextIds }: Given<{ jointTextIds: readonly string[] }>) =>
	selectBringings(db)
		.where(and(oneOf(bringing.jointTextId, jointTextIds), readableBy(db, viewer)))
		.orderBy(asc(bringing.broughtAt))
);

export async function ofThreads(db: Db, viewer: Viewer, jointTextIds: readonly string[]): Promise<BringingView[]> {
	if (jointTextIds.length === 0) return [];
	const rows = await ofTexts(db, viewer, { jointTextIds });
	return rows.map(asBringing);
}

/** By id, also for who contributed and may no longer read the version: the answer was given to their words too. */
export async function findMany(db: Db, ids: readonly string[]): Promise<BringingView[]> {
	if (ids.length === 0) return [];
	return (await selectBringings(db).where(inArray(bringing.id, [...ids]))).map(asBringing);
}

/** Every bringing of this table by id, in the order they came: the first is sheet 1, also for who cannot read it. */
export async function idsInOrder(db: Db, groupId: string): Promise<string[]> {
	const rows = await db
		.select({ id: bringing.id })
		.from(bringing)
		.where(eq(bringing.groupId, groupId))
		.orderBy(asc(bringing.broughtAt), asc(bringing.id));
	return rows.map(({ id }) => id);
}
