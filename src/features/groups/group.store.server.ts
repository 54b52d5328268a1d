// Tables and who sits there, as rows.
import { and, asc, desc, eq, inArray, isNotNull, isNull, not } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { dutchOrder } from '#platform/db/sorting.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { theme } from '#features/themes/theme.tables.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { NewTable, SeatOffer } from './group.forms.ts';
import { veiledName, type Seat, type TableLine } from './group.ts';
import { seatStands } from '#features/viewers/seat-stands.server.ts';
import { group, seat } from './group.tables.ts';

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
	await reindex(db, 'group', [row.id]);
	return row.id;
}

/** Everyone who sits or offers to sit at these tables now. Who deleted their account, or left where they sat from, sits nowhere. */
export async function seatsAt(db: Db, groupIds: readonly string[], now: Date): Promise<(Seat & { groupId: string })[]> {
	if (groupIds.length === 0) return [];
	return seats(db)
		.where(and(inArray(seat.groupId, [...groupIds]), isNull(seat.until), isNull(person.deletedAt), seatStands(now)))
		.orderBy(asc(seat.since), asc(seat.offeredAt), dutchOrder(person.name));
}

/** The seat of somebody who did not get up from it and belongs no more where they sat from. */
export async function lapsedSeat(db: Db, groupId: string, personId: string, now: Date): Promise<Seat | undefined> {
	const [row] = await seats(db).where(and(ownSeat(groupId, personId), isNotNull(seat.since), not(seatStands(now))));
	return row;
}

const seats = (db: Db) =>
	db
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
		.innerJoin(group, eq(group.id, seat.groupId))
		.$dynamic();

/** Keeps other offers and answers of this table waiting until this transaction ends. */
export async function lock(tx: Db, groupId: string): Promise<void> {
	await tx.select({ id: group.id }).from(group).where(eq(group.id, groupId)).for('update');
}

/** Who left before and offers again takes the same row. */
export async function offerSeat(
	tx: Db,
	groupId: string,
	personId: string,
	form: SeatOffer,
	offeredAt: Date
): Promise<void> {
	const fresh = { ...form, offeredAt, since: null, welcomedBy: null, until: null };
	await tx
		.insert(seat)
		.values({ groupId, personId, ...fresh })
		.onConflictDoUpdate({ target: [seat.groupId, seat.personId], set: fresh });
}

export async function welcome(
	tx: Db,
	groupId: string,
	personId: string,
	welcomedBy: string,
	since: Date
): Promise<void> {
	await tx.update(seat).set({ since, welcomedBy }).where(ownSeat(groupId, personId));
}

export async function leave(tx: Db, groupId: string, personId: string, until: Date): Promise<void> {
	await tx.update(seat).set({ until }).where(ownSeat(groupId, personId));
}

const ownSeat = (groupId: string, personId: string) =>
	and(eq(seat.groupId, groupId), eq(seat.personId, personId), isNull(seat.until));
