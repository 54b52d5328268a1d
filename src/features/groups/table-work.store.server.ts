// Days of tables, whether they press, and how the network relates to institutions, as rows.
import { and, asc, desc, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { DayKind, Pressing, RelationVersion, TableDay } from './table-work.ts';
import { pressing, relation, tableDay } from './table-work.tables.ts';

type NewDay = { groupId: string; kind: DayKind; day: string; words: string; addedBy: string; addedAt: Date };

export async function insertDay(db: Db, given: NewDay): Promise<void> {
	await db.insert(tableDay).values(given);
}

/** False when it was gone already. */
export async function removeDay(db: Db, groupId: string, id: string): Promise<boolean> {
	const rows = await db
		.delete(tableDay)
		.where(and(eq(tableDay.groupId, groupId), eq(tableDay.id, id)))
		.returning({ id: tableDay.id });
	return rows.length > 0;
}

export function daysAt(db: Db, groupIds: readonly string[]): Promise<TableDay[]> {
	if (groupIds.length === 0) return Promise.resolve([]);
	return db
		.select({
			id: tableDay.id,
			groupId: tableDay.groupId,
			kind: tableDay.kind,
			day: tableDay.day,
			words: tableDay.words
		})
		.from(tableDay)
		.where(inArray(tableDay.groupId, [...groupIds]))
		.orderBy(asc(tableDay.day), asc(tableDay.addedAt));
}

type NewPressing = { groupId: string; personId: string; answer: Pressing; organisationIds: string[]; at: Date };

/** The last thing somebody said is what they say. */
export async function savePressing(db: Db, given: NewPressing): Promise<void> {
	const { answer, organisationIds, at } = given;
	await db
		.insert(pressing)
		.values(given)
		.onConflictDoUpdate({ target: [pressing.groupId, pressing.personId], set: { answer, organisationIds, at } });
}

/** What was said since then, with the member organisations that count: greeted by somebody. */
export async function pressingSince(db: Db, groupId: string, since: Date) {
	const said = await db
		.select({
			personId: pressing.personId,
			answer: pressing.answer,
			organisationIds: pressing.organisationIds,
			at: pressing.at
		})
		.from(pressing)
		.where(and(eq(pressing.groupId, groupId), gt(pressing.at, since)));
	const ids = [...new Set(said.flatMap(({ organisationIds }) => organisationIds))];
	if (ids.length === 0) return { said, counted: new Set<string>() };
	const rows = await db
		.select({ id: organisation.id })
		.from(organisation)
		.where(and(inArray(organisation.id, ids), eq(organisation.kind, 'member'), isNotNull(organisation.greetedAt)));
	return { said, counted: new Set(rows.map(({ id }) => id)) };
}

/** Every version of how the network relates to this institution, the newest first. */
export async function relationsTo(db: Db, partnerId: string): Promise<RelationVersion[]> {
	const rows = await db
		.select({
			id: relation.id,
			number: relation.number,
			words: relation.words,
			reason: relation.reason,
			by: person.name,
			at: relation.at,
			veiled: isVeiled('relation', relation.id)
		})
		.from(relation)
		.leftJoin(person, eq(person.id, relation.writtenBy))
		.where(eq(relation.partnerId, partnerId))
		.orderBy(desc(relation.number));
	return rows.map((row) => ({ ...row, by: row.by || null, ...(row.veiled ? { words: '', reason: '' } : {}) }));
}

type NewRelation = { partnerId: string; words: string; reason: string; writtenBy: string; at: Date };

/** The next version; null when somebody wrote one since `seen`. */
export async function insertRelation(tx: Db, given: NewRelation, seen: number): Promise<number | null> {
	// The row of the institution keeps two writers in line.
	await tx.select({ id: organisation.id }).from(organisation).where(eq(organisation.id, given.partnerId)).for('update');
	const [last] = await tx
		.select({ number: relation.number })
		.from(relation)
		.where(eq(relation.partnerId, given.partnerId))
		.orderBy(desc(relation.number))
		.limit(1);
	const number = (last?.number ?? 0) + 1;
	if (number !== seen + 1) return null;
	await tx.insert(relation).values({ ...given, number });
	return number;
}
