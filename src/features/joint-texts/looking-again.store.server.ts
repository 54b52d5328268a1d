// When a dilemma is looked at again, as rows.
import { and, desc, eq, inArray, isNotNull, lte, not } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import type { Db } from '#platform/db/db.ts';
import { person } from '#features/accounts/account.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { sharedWith } from './joint-text.store.server.ts';
import { jointText, lookedAgain, version } from './joint-text.tables.ts';
import type { LookedAgain } from './looking-again.ts';

/** What was said when it was looked at again, beside versions this viewer may read, and the day it is looked at next. */
export async function lookedAgainAt(
	db: Db,
	viewer: Viewer,
	id: string
): Promise<{ at: Date | null; said: LookedAgain[] }> {
	const [row] = await db.select({ at: jointText.lookAgainAt }).from(jointText).where(eq(jointText.id, id));
	const said = await db
		.select({ at: lookedAgain.at, by: person.name, words: lookedAgain.words })
		.from(lookedAgain)
		.innerJoin(version, eq(version.id, lookedAgain.versionId))
		.leftJoin(person, eq(person.id, lookedAgain.by))
		.where(
			and(
				eq(lookedAgain.jointTextId, id),
				sharedWith(db, viewer),
				not(isVeiled('joint-text-version', lookedAgain.versionId))
			)
		)
		.orderBy(desc(lookedAgain.at));
	return { at: row?.at ?? null, said };
}

export const insertLook = async (
	tx: Db,
	given: { jointTextId: string; versionId: string; at: Date; by: string; words: string }
): Promise<void> => void (await tx.insert(lookedAgain).values(given));

/** Dilemmas whose day has come. */
export async function dueAt(db: Db, now: Date): Promise<{ id: string; day: Date }[]> {
	const rows = await db
		.select({ id: jointText.id, day: jointText.lookAgainAt })
		.from(jointText)
		.where(
			and(
				inArray(jointText.state, ['shared', 'resting']),
				isNotNull(jointText.lookAgainAt),
				lte(jointText.lookAgainAt, now)
			)
		);
	return rows.flatMap(({ id, day }) => (day ? [{ id, day }] : []));
}
