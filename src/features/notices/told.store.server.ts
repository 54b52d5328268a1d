// The ledger of what each person was mailed about.
import { lt } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { told, type ToldKind } from './told.tables.ts';

export type Told = { personId: string; kind: ToldKind; subjectId: string; digestId?: string | null };

export async function record(tx: Db, rows: readonly Told[], at: Date): Promise<void> {
	// A thousand rows of five values stay below what one statement may hold.
	for (let from = 0; from < rows.length; from += 1000) {
		const some = rows.slice(from, from + 1000).map((row) => ({ ...row, digestId: row.digestId ?? null, at }));
		await tx.insert(told).values(some).onConflictDoNothing();
	}
}

/** What is older than any digest looks back is in the way only. */
export async function forgetBefore(db: Db, moment: Date): Promise<void> {
	await db.delete(told).where(lt(told.at, moment));
}
