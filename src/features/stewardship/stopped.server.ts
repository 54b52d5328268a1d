// Going back to a copy gives nobody back what they read as one of the programme team: who stopped since, stops again.
import { and, eq, gt, inArray, isNull, max } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { stewardsForUpdate, unmakeSteward } from '#features/accounts/accounts.server.ts';
import { recordCommand } from './stewardship.server.ts';
import { stewardAct } from './stewardship.tables.ts';

/** Who was in the programme team and is no more, with the moment they last stopped. Accounts that are gone are listed as such. */
export const whoStopped = (db: Db): Promise<{ id: string; at: Date | null }[]> =>
	db
		.select({ id: person.id, at: max(stewardAct.at) })
		.from(stewardAct)
		.innerJoin(person, eq(person.id, stewardAct.subjectId))
		.where(
			and(
				inArray(stewardAct.act, ['steward-stopped', 'steward-ended']),
				eq(person.steward, false),
				isNull(person.deletedAt)
			)
		)
		.groupBy(person.id)
		.orderBy(person.id);

/**
 * Also the last of a copy: another may have come since, whom the copy does not know, and whoever runs the server can invite
 * (docs/decisions/0032). It goes into the log, at its own moment, so that the next list has it too.
 */
export async function endStewardAgain(tx: Db, id: string, at: Date): Promise<boolean> {
	if (!(await stewardsForUpdate(tx)).includes(id) || (await cameBackAfter(tx, id, at))) return false;
	await unmakeSteward(tx, id);
	const act = { act: 'steward-ended', subjectKind: 'person', subjectId: id, audience: { kind: 'members' } } as const;
	await recordCommand(tx, act, at);
	return true;
}

async function cameBackAfter(db: Db, id: string, at: Date): Promise<boolean> {
	const came = and(eq(stewardAct.act, 'invited-steward'), eq(stewardAct.subjectId, id), gt(stewardAct.at, at));
	return (await db.select({ id: stewardAct.id }).from(stewardAct).where(came).limit(1)).length > 0;
}
