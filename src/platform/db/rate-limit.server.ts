// How often something may be tried. Counted in the database, so that it holds over restarts and over several processes.
import { createHmac } from 'node:crypto';
import { lt, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { rateLimit } from './platform.tables.ts';

export type Limit = {
	/** What is limited, such as `sign-in`. */
	act: string;
	/** Who tries: mail address, client address, person id … together. Kept only as a keyed hash. */
	who: readonly string[];
	most: number;
	windowMs: number;
};

/** Counts this attempt; false when it is one too many. One statement, so two at once cannot both be the last. */
export async function withinLimit(db: Db, secret: string, limit: Limit, now: Date): Promise<boolean> {
	const key = createHmac('sha256', secret)
		.update(JSON.stringify([limit.act, ...limit.who]))
		.digest('base64url');
	const windowEndsAt = new Date(now.getTime() + limit.windowMs);
	const [row] = await db
		.insert(rateLimit)
		.values({ key, count: 1, windowEndsAt })
		.onConflictDoUpdate({
			target: rateLimit.key,
			set: {
				count: sql`case when ${rateLimit.windowEndsAt} <= ${now.toISOString()}::timestamptz then 1 else ${rateLimit.count} + 1 end`,
				windowEndsAt: sql`case when ${rateLimit.windowEndsAt} <= ${now.toISOString()}::timestamptz then ${windowEndsAt.toISOString()}::timestamptz else ${rateLimit.windowEndsAt} end`
			}
		})
		.returning({ count: rateLimit.count });
	return (row?.count ?? 1) <= limit.most;
}

/** Forgets what is over; runs with the nightly jobs. */
export async function forgetOldLimits(db: Db, now: Date): Promise<void> {
	await db.delete(rateLimit).where(lt(rateLimit.windowEndsAt, now));
}
