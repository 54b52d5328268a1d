// Facts about this database as a whole.
import { eq } from 'drizzle-orm';
import type { Db } from './db.ts';
import { mark } from './platform.tables.ts';

/** `example-network`: everything in here is invented. `serving`: real people have been let in. `search-rules`: by which rules search terms were made. */
export type MarkKey = 'example-network' | 'serving' | 'last-dump' | 'search-rules';

export async function readMark(db: Db, key: MarkKey): Promise<string | null> {
	const [row] = await db.select().from(mark).where(eq(mark.key, key));
	return row?.value ?? null;
}

export async function setMark(db: Db, key: MarkKey, value: string): Promise<void> {
	await db.insert(mark).values({ key, value }).onConflictDoUpdate({ target: mark.key, set: { value } });
}
