// Tables, seats and bringings, as rows.
import { and, asc, desc, eq, exists, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Viewer } from '#kernel/viewer.ts';
import type { Db } from '#platform/db/db.ts';
import { visibleTo } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { jointText, maker, version } from '#features/joint-texts/joint-text.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { NewTable, SeatOffer, TableAnswer } from './group.forms.ts';
import { stateOfBringing, tablePath, veiledName, type BringingView, type Seat, type TableLine } from './group.ts';
import { bringing, group, seat } from './group.tables.ts';

const tableColumns = {
	id: group.id,
	name: group.name,
	purpose: group.purpose,
	partner: { id: organisation.id, name: organisation.name },
	theme: { id: theme.id, title: theme.title },
	themeVeiled: isVeiled('theme', theme.id),
	begunAt: group.begunAt,
	endedAt: group.endedAt,
	veiled: isVeiled('group', group.id)
};

const selectTables = (db: Db) =>
	db
		.select(tableColumns)
		.from(group)
		.innerJoin(organisation, eq(organisation.id, group.partnerId))
		.leftJoin(theme, eq(theme.id, group.themeId));

type TableRow = Awaited<ReturnType<typeof selectTables>>[number];

function asTable({ themeVeiled, ...row }: TableRow): TableLine {
	const shown = { ...row, theme: row.theme && themeVeiled ? { ...row.theme, title: veiledName } : row.theme };
	return row.veiled ? { ...shown, name: veiledName, purpose: '' } : shown;
}

export async function all(db: Db): Promise<TableLine[]> {
	return (await selectTables(db).orderBy(desc(group.begunAt))).map(asTable);
}

export async function find(db: Db, id: string): Promise<TableLine | undefined> {
	const [row] = await selectTables(db).where(eq(group.id, id));
	return row && asTable(row);
}

export async function findMany(db: Db, ids: readonly string[]): Promise<Map<string, TableLine>> {
	if (ids.length === 0) return new Map();
	const rows = await selectTables(db).where(inArray(group.id, [...new Set(ids)]));
	return new Map(rows.map((row) => [row.id, asTable(row)]));
}

export async function insert(db: Db, form: NewTable, begunBy: string, begunAt: Date): Promise<string> {
	const { name, purpose, partner: partnerId } = form;
	const [row] = await db
		.insert(group)
		.values({ kind: 'table', name, purpose, partnerId, themeId: form.theme || null, begunBy, begunAt })
		.returning({ id: group.id });
	if (!row) throw new Error('table was not inserted');
	return row.id;
}

/** Everyone who sits or offers to sit at these tables now. Who deleted their account sits nowhere. */
export async function seatsAt(db: Db, groupIds: readonly string[]): Promise<(Seat & { groupId: string })[]> {
	if (groupIds.length === 0) return [];
	return db
		.select({
			groupId: seat.groupId,
			personId: seat.personId,
			name: person.name,
			side: seat.side,
			practice: seat.practice,
			offeredAt: seat.offeredAt,
			since: seat.since,
			until: seat.until
		})
		.from(seat)
		.innerJoin(person, eq(person.id, seat.personId))
		.where(and(inArray(seat.groupId, [...groupIds]), isNull(seat.until), isNull(person.deletedAt)))
		.orderBy(asc(seat.since), asc(seat.offeredAt));
}

/** Keeps other offers and answers of this table waiting until this transaction ends. */
export async function lock(tx: Db, groupId: string): Promise<void> {
	await tx.select({ id: group.id }).from(group).where(eq(group.id, groupId)).for('update');
}

/** Who left before and offers again takes the same row. */
export async function offerSeat(tx: Db, groupId: string, personId: string, form: SeatOffer, offeredAt: Date): Promise<void> {
	const fresh = { ...form, offeredAt, since: null, welcomedBy: null, until: null };
	await tx
		.insert(seat)
		.values({ groupId, personId, ...fresh })
		.onConflictDoUpdate({ target: [seat.groupId, seat.personId], set: fresh });
}

export async function welcome(tx: Db, groupId: string, personId: string, welcomedBy: string, since: Date): Promise<void> {
	await tx.update(seat).set({ since, welcomedBy }).where(ownSeat(groupId, personId));
}

export async function leave(tx: Db, groupId: string, personId: string, until: Date): Promise<void> {
	await tx.update(seat).set({ until }).where(ownSeat(groupId, personId));
}

const ownSeat = (groupId: string, personId: string) =>
	and(eq(seat.groupId, groupId), eq(seat.personId, personId), isNull(seat.until));

type NewBringing = Pick<typeof bringing.$inferInsert, 'groupId' | 'jointTextId' | 'versionId' | 'broughtBy' | 'broughtAt' | 'note'>;

/** Null when this version was brought to this table before. */
export async function insertBringing(tx: Db, given: NewBringing): Promise<string | null> {
	const [row] = await tx.insert(bringing).values(given).onConflictDoNothing().returning({ id: bringing.id });
	return row?.id ?? null;
}

/** Locks the row, so that two answers cannot both be the first. */
export async function findBringingForUpdate(tx: Db, id: string) {
	const [row] = await tx.select().from(bringing).where(eq(bringing.id, id)).for('update');
	return row;
}

/** Answered and, in the same transaction, on the page of every contributor. */
export async function answer(tx: Db, id: string, form: TableAnswer, answeredBy: string, at: Date): Promise<void> {
	await tx.update(bringing).set({ ...form, answeredBy, answeredAt: at, returnedAt: at }).where(eq(bringing.id, id));
}

const bringer = alias(person, 'bringer');
const answerer = alias(person, 'answerer');
const answererSeat = alias(seat, 'answerer_seat');

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
			answererSide: answererSeat.side
		})
		.from(bringing)
		.innerJoin(group, eq(group.id, bringing.groupId))
		.innerJoin(version, eq(version.id, bringing.versionId))
		.innerJoin(jointText, eq(jointText.id, bringing.jointTextId))
		.leftJoin(bringer, eq(bringer.id, bringing.broughtBy))
		.leftJoin(answerer, eq(answerer.id, bringing.answeredBy))
		.leftJoin(answererSeat, and(eq(answererSeat.personId, bringing.answeredBy), eq(answererSeat.groupId, bringing.groupId)));

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
		veiled
	};
}

/** Where a thread lies is told to who may read the version that was brought; others do not see that it lies there. */
function readableBy(db: Db, viewer: Viewer): SQL | undefined {
	if (viewer.kind === 'guest') return visibleTo(viewer, version);
	const weaves = and(eq(maker.jointTextId, version.jointTextId), eq(maker.personId, viewer.id), isNull(maker.leftAt));
	const ways = [visibleTo(viewer, version), exists(db.select({ one: sql`1` }).from(maker).where(weaves))];
	if (viewer.groupIds.length > 0) ways.push(inArray(bringing.groupId, [...viewer.groupIds]));
	return or(...ways);
}

export async function bringingsAt(db: Db, viewer: Viewer, groupId: string): Promise<BringingView[]> {
	const rows = await selectBringings(db)
		.where(and(eq(bringing.groupId, groupId), readableBy(db, viewer)))
		.orderBy(desc(bringing.broughtAt));
	return rows.map(asBringing);
}

export async function bringingsOf(db: Db, viewer: Viewer, jointTextIds: readonly string[]): Promise<BringingView[]> {
	if (jointTextIds.length === 0) return [];
	const rows = await selectBringings(db)
		.where(and(inArray(bringing.jointTextId, [...jointTextIds]), readableBy(db, viewer)))
		.orderBy(asc(bringing.broughtAt));
	return rows.map(asBringing);
}

/** By id, also for who contributed and may no longer read the version: the answer was given to their words too. */
export async function bringingsById(db: Db, ids: readonly string[]): Promise<BringingView[]> {
	if (ids.length === 0) return [];
	return (await selectBringings(db).where(inArray(bringing.id, [...ids]))).map(asBringing);
}
