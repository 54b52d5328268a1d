// Open calls as rows.
import { and, desc, eq, exists, gt, inArray, notInArray, or, sql } from 'drizzle-orm';
import type { SignedIn, Viewer } from '#kernel/viewer.ts';
import type { Db } from '#platform/db/db.ts';
import { prepared, type Given } from '#platform/db/prepared.ts';
import { jointText, version } from '#features/joint-texts/joint-text.tables.ts';
import { sharedWith } from '#features/joint-texts/joint-texts.server.ts';
import type { TextKind } from '#features/joint-texts/kinds.ts';
import { profileTheme } from '#features/profiles/profile.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { teamGroups, type Missing, type TeamGroup } from './not-heard.ts';
import { openCall } from './not-heard.tables.ts';

const ofText = prepared((db, { jointTextId, since }: Given<{ jointTextId: string; since: Date }>) =>
	db
		.select({ missing: openCall.missing })
		.from(openCall)
		.where(and(eq(openCall.jointTextId, jointTextId), gt(openCall.at, since)))
);

export async function callsIn(db: Db, jointTextId: string, since: Date): Promise<Missing[]> {
	const rows = await ofText(db, { jointTextId, since });
	return rows.map(({ missing }) => missing);
}

export const insertCall = async (
	db: Db,
	given: { jointTextId: string; missing: Missing; by: string; at: Date }
): Promise<void> =>
	void (await db
		.insert(openCall)
		.values(given)
		.onConflictDoUpdate({ target: [openCall.jointTextId, openCall.missing], set: { by: given.by, at: given.at } }));

export const removeCall = async (db: Db, jointTextId: string, missing: Missing): Promise<void> =>
	void (await db.delete(openCall).where(and(eq(openCall.jointTextId, jointTextId), eq(openCall.missing, missing))));

export type OpenCall = Call & { since: Date };

/** All open calls on the newest version of texts that this viewer may read, the longest open first. */
export async function openCalls(db: Db, viewer: Viewer, since: Date): Promise<OpenCall[]> {
	const rows = await db
		.selectDistinctOn([openCall.jointTextId, openCall.missing], {
			id: openCall.jointTextId,
			kind: jointText.kind,
			title: version.title,
			missing: openCall.missing,
			since: openCall.at,
			veiled: isVeiled('joint-text-version', version.id)
		})
		.from(openCall)
		.innerJoin(jointText, eq(jointText.id, openCall.jointTextId))
		.innerJoin(version, eq(version.jointTextId, jointText.id))
		.where(and(gt(openCall.at, since), sharedWith(db, viewer)))
		.orderBy(openCall.jointTextId, openCall.missing, desc(version.number));
	return rows
		.filter(({ veiled }) => !veiled)
		.map(({ veiled: _, ...call }) => call)
		.sort((a, b) => a.since.getTime() - b.since.getTime());
}

export type Call = { id: string; kind: TextKind; title: string; missing: Missing };

/** The theme of the text is one this person said they care for. */
const caresFor = (db: Db, personId: string) =>
	exists(
		db
			.select({ one: sql`1` })
			.from(profileTheme)
			.where(and(eq(profileTheme.themeId, jointText.themeId), eq(profileTheme.personId, personId)))
	);

/** One call of each text: for teams in these groups, or on a theme this person cares for; only on versions they may read. */
export async function callsFor(db: Db, me: SignedIn, groups: readonly TeamGroup[], since: Date): Promise<Call[]> {
	const forMyTeam = groups.length > 0 ? inArray(openCall.missing, [...groups]) : sql`false`;
	const forMyTheme = and(notInArray(openCall.missing, teamGroups), caresFor(db, me.id));
	const rows = await db
		.selectDistinctOn([openCall.jointTextId], {
			id: openCall.jointTextId,
			kind: jointText.kind,
			title: version.title,
			missing: openCall.missing,
			veiled: isVeiled('joint-text-version', version.id)
		})
		.from(openCall)
		.innerJoin(jointText, eq(jointText.id, openCall.jointTextId))
		.innerJoin(version, eq(version.jointTextId, jointText.id))
		.where(and(gt(openCall.at, since), or(forMyTeam, forMyTheme), sharedWith(db, me)))
		.orderBy(openCall.jointTextId, desc(version.number), desc(openCall.at));
	return rows.filter(({ veiled }) => !veiled).map(({ veiled: _, ...call }) => call);
}
