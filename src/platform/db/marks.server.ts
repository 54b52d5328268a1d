// Facts about this database as a whole.
import { eq } from 'drizzle-orm';
import type { Db } from './db.ts';
import { mark } from './platform.tables.ts';

/** `example-network`: everything in here is invented. `serving`: real people have been let in. `search-rules`: by which rules search terms were made. `mail-waits-since`: no mail got out since then. */
export type MarkKey = 'example-network' | 'serving' | 'last-dump' | 'search-rules' | 'mail-waits-since';

export async function readMark(db: Db, key: MarkKey): Promise<string | null> {
	const [row] = await db.select().from(mark).where(eq(mark.key, key));
	return row?.value ?? null;
}

export async function setMark(db: Db, key: MarkKey, value: string): Promise<void> {
	await db.insert(mark).values({ key, value }).onConflictDoUpdate({ target: mark.key, set: { value } });
}

/** Leaves it as it is when it is there already. */
export async function setMarkOnce(db: Db, key: MarkKey, value: string): Promise<void> {
	await db.insert(mark).values({ key, value }).onConflictDoNothing();
}

export async function clearMark(db: Db, key: MarkKey): Promise<void> {
	await db.delete(mark).where(eq(mark.key, key));
}
