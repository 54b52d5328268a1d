// One person and the three questions, as rows. What all answered: pulse-year.store.server.ts.
import { and, eq, isNotNull, lte, ne, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { MyPulse } from './pulse.forms.ts';
import type { AskState, Condition, PulseAnswer, Readers } from './pulse.ts';
import { pulse } from './pulse.tables.ts';

export async function askState(db: Db, personId: string): Promise<AskState | undefined> {
	const latest = (column: AnyPgColumn) =>
		qualified<string | Date | null>(sql`(select max(${column}) from ${pulse} where ${pulse.personId} = ${person.id})`);
	const [row] = await db
		.select({
			cameAt: person.createdAt,
			answered: latest(pulse.answeredAt),
			skipped: latest(pulse.skippedAt),
			mailed: latest(pulse.mailedAt)
		})
		.from(person)
		.where(eq(person.id, personId));
	if (!row) return undefined;
	const said = [row.answered, row.skipped].flatMap((at) => (at === null ? [] : [new Date(at).getTime()]));
	return {
		cameAt: row.cameAt,
		lastSaidAt: said.length === 0 ? null : new Date(Math.max(...said)),
		lastMailedAt: row.mailed === null ? null : new Date(row.mailed)
	};
}

export type Mine = {
	id: string;
	answers: Record<Condition, PulseAnswer | null>;
	words: string;
	readers: Readers | null;
	answeredAt: Date | null;
	changedAt: Date | null;
	veiled: boolean;
};

/** Also what of it is veiled: whoever wrote it can change it. */
export async function ownOf(db: Db, personId: string, year: number): Promise<Mine | undefined> {
	const [row] = await db
		.select({ row: pulse, veiled: isVeiled('pulse', pulse.id) })
		.from(pulse)
		.where(and(eq(pulse.personId, personId), eq(pulse.year, year)));
	if (!row) return undefined;
	const { id, informed, supported, ownWay, words, readers, answeredAt, changedAt } = row.row;
	return {
		id,
		answers: { informed, supported, ownWay },
		words,
		readers,
		answeredAt,
		changedAt,
		veiled: row.veiled
	};
}

type Given = { personId: string; year: number; now: Date };

/** Answers its id. */
export async function keep(tx: Db, { personId, year, now }: Given, given: MyPulse): Promise<string> {
	const { informed = null, supported = null, ownWay = null, words } = given;
	const readers = words === '' ? null : (given.readers ?? null);
	const said = { informed, supported, ownWay, words, readers, changedAt: now };
	const [row] = await tx
		.insert(pulse)
		.values({ personId, year, answeredAt: now, ...said })
		.onConflictDoUpdate({
			target: [pulse.personId, pulse.year],
			set: { ...said, answeredAt: sql`coalesce(${pulse.answeredAt}, ${now.toISOString()}::timestamptz)` }
		})
		.returning({ id: pulse.id });
	if (!row) throw new Error('the three questions were not kept');
	return row.id;
}

/** The id of what they stood in; null when there were none. The answer stays; only the words go. */
export async function eraseWords(tx: Db, { personId, year }: Omit<Given, 'now'>): Promise<string | null> {
	const rows = await tx
		.update(pulse)
		.set({ words: '', readers: null })
		.where(and(eq(pulse.personId, personId), eq(pulse.year, year), ne(pulse.words, '')))
		.returning({ id: pulse.id });
	return rows[0]?.id ?? null;
}

/**
 * Answers without words and when they were last given: what was taken back of them stands in an older copy. Of who never wrote any there
 * is nothing to take back.
 */
export const withoutWords = (db: Db): Promise<{ id: string; at: Date | null }[]> =>
	db
		.select({ id: pulse.id, at: pulse.changedAt })
		.from(pulse)
		.where(and(eq(pulse.words, ''), isNotNull(pulse.changedAt)))
		.orderBy(pulse.id);

/** Of a copy. Words that were given after `at` were never taken back. */
export async function eraseAgain(tx: Db, id: string, at: Date): Promise<boolean> {
	const rows = await tx
		.update(pulse)
		.set({ words: '', readers: null })
		.where(and(eq(pulse.id, id), ne(pulse.words, ''), lte(pulse.changedAt, at)))
		.returning({ id: pulse.id });
	return rows.length > 0;
}

export async function skip(db: Db, { personId, year, now }: Given): Promise<void> {
	await db
		.insert(pulse)
		.values({ personId, year, skippedAt: now })
		.onConflictDoUpdate({ target: [pulse.personId, pulse.year], set: { skippedAt: now } });
}

/** False when it was mailed this year already: two workers at once mail it once. */
export async function markMailed(db: Db, { personId, year, now }: Given): Promise<boolean> {
	const rows = await db
		.insert(pulse)
		.values({ personId, year, mailedAt: now })
		.onConflictDoUpdate({
			target: [pulse.personId, pulse.year],
			set: { mailedAt: now },
			setWhere: sql`${pulse.mailedAt} is null`
		})
		.returning({ id: pulse.id });
	return rows.length > 0;
}

/** Of somebody who goes: the words go, the answer is nobody's from now on; what was not answered is nothing any more. */
export async function letGo(tx: Db, personId: string): Promise<void> {
	await tx.delete(pulse).where(and(eq(pulse.personId, personId), sql`${pulse.answeredAt} is null`));
	await tx
		.update(pulse)
		.set({ personId: null, words: '', readers: null, skippedAt: null, mailedAt: null })
		.where(eq(pulse.personId, personId));
}
