// Promise 12, one person's half: anyone takes all their own data along, and only they do.
import { and, eq } from 'drizzle-orm';
import { hours } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid } from '#kernel/refusals.ts';
import type { Language } from '#kernel/language.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { session } from '#features/accounts/account.tables.ts';
import { collect } from './collect.server.ts';
import { packed } from './file.server.ts';

/** A session lasts months, and a computer in a team room is used by many: this long after signing in one need not do so again. */
const freshFor = hours(1);
const mostInAnHour = 6;

/** Whether this session was begun just now; a session of somebody else is not. */
export async function isFresh({ db, viewer, now }: Context, sessionId: string | null): Promise<boolean> {
	if (!isSignedIn(viewer) || !sessionId) return false;
	const [found] = await db
		.select({ createdAt: session.createdAt })
		.from(session)
		.where(and(eq(session.id, sessionId), eq(session.personId, viewer.id)));
	return found !== undefined && now().getTime() - found.createdAt.getTime() < freshFor;
}

export type TakePlan = { sessionId: string | null; language: Language; publicUrl: string; secret: string };

/** A ZIP file, in chunks. Not in a transaction: it may take a second, and what changes meanwhile is the person's own. */
export async function takeMyData(
	context: Context,
	{ sessionId, language, publicUrl, secret }: TakePlan
): Promise<Outcome<AsyncGenerator<Uint8Array>, 'sign-in-again' | 'too-often'>> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) forbid('own-data.take');
	if (!(await isFresh(context, sessionId))) return refuse('sign-in-again');
	const limit = { act: 'own-data', who: [viewer.id], most: mostInAnHour, windowMs: hours(1) };
	if (!(await withinLimit(db, secret, limit, now()))) return refuse('too-often');
	const own = await collect({ ...context, viewer });
	return accept(packed({ ...own, language, madeAt: now(), name: viewer.name, address: publicUrl }));
}
