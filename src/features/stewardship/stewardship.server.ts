// The log of what the programme team did: for members to read, without the words it was about, and never wider than
// the thing it was about.
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import { readsMembers, type SignedIn } from '#kernel/viewer.ts';
import { forbid } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { audienceToRow, visibleTo } from '#platform/db/columns.ts';
import { person } from '#features/accounts/account.tables.ts';
import { stewardAct } from './stewardship.tables.ts';

export type Act = {
	act: typeof stewardAct.$inferSelect.act;
	subjectKind: string;
	subjectId: string;
	/** As wide as the thing it was about. */
	audience: Audience;
};

/** Written in the same transaction as the act. Null, and nothing, when the person is no steward: members' acts are their own. */
export async function recordAct(tx: Db, by: SignedIn, { audience, ...act }: Act, now: Date): Promise<string | null> {
	if (!by.steward) return null;
	// An act on something in one person's hands is seen by stewards' fellow members as little as the thing itself.
	const row = { ...act, ...audienceToRow(audience), stewardId: by.id, at: now };
	const [kept] = await tx.insert(stewardAct).values(row).returning({ id: stewardAct.id });
	return kept?.id ?? null;
}

/** Done by whoever runs the server, with a command: the log shows it without a steward's name. */
export async function recordCommand(tx: Db, { audience, ...act }: Act, now: Date): Promise<void> {
	await tx.insert(stewardAct).values({ ...act, ...audienceToRow(audience), stewardId: null, at: now });
}

export async function listActs({ db, viewer }: Context) {
	if (!readsMembers(viewer)) forbid('stewardship.log');
	return db
		.select({
			id: stewardAct.id,
			act: stewardAct.act,
			subjectKind: stewardAct.subjectKind,
			subjectId: stewardAct.subjectId,
			at: stewardAct.at,
			steward: person.name
		})
		.from(stewardAct)
		.leftJoin(person, eq(person.id, stewardAct.stewardId))
		.where(visibleTo(viewer, stewardAct))
		.orderBy(desc(stewardAct.at))
		.limit(200);
}

/** For news of acts on somebody: by id, the name of who did it. '': their account is gone. */
export async function actsOn(db: Db, personId: string, ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({ id: stewardAct.id, by: person.name })
		.from(stewardAct)
		.leftJoin(person, eq(person.id, stewardAct.stewardId))
		.where(and(inArray(stewardAct.id, [...ids]), eq(stewardAct.subjectId, personId)));
	return new Map(rows.map(({ id, by }) => [id, by ?? '']));
}
