// Who makes a joint text: weavers now, makers of a version, who is asked, and who would like to.
import { and, asc, desc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { qualified } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { prepared, type Given } from '#platform/db/prepared.ts';
import { person } from '#features/accounts/account.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';
import type { Weaver } from './joint-text.ts';
import {
	jointText,
	maker,
	material,
	version,
	versionMaker,
	weaverInvitation,
	weavingRequest
} from './joint-text.tables.ts';
import type { TextKind } from './kinds.ts';

const ofVersion = prepared((db, { versionId }: Given<{ versionId: string }>) =>
	db
		.select({
			personId: versionMaker.personId,
			name: person.name,
			organisationId: versionMaker.organisationId,
			organisation: organisation.name
		})
		.from(versionMaker)
		.innerJoin(person, eq(person.id, versionMaker.personId))
		.leftJoin(organisation, eq(organisation.id, versionMaker.organisationId))
		.where(eq(versionMaker.versionId, versionId))
		.orderBy(asc(person.name))
);

/** Who made this version, as it was that day. */
export const makersOf = (db: Db, versionId: string): Promise<Weaver[]> => ofVersion(db, { versionId });

/** Who weaves now, in the order in which they joined. */
export const weaversOf = (db: Db, jointTextId: string): Promise<Weaver[]> =>
	db
		.select({
			personId: maker.personId,
			name: person.name,
			organisationId: maker.organisationId,
			organisation: organisation.name
		})
		.from(maker)
		.innerJoin(person, eq(person.id, maker.personId))
		.leftJoin(organisation, eq(organisation.id, maker.organisationId))
		.where(and(eq(maker.jointTextId, jointTextId), isNull(maker.leftAt)))
		.orderBy(asc(maker.joinedAt));

export type MyText = {
	id: string;
	kind: TextKind;
	title: string;
	begunAt: Date;
	shared: boolean;
	role: 'weaver' | 'invited';
};

/** Texts this person weaves, or is asked to. */
export async function textsOf(db: Db, personId: string): Promise<MyText[]> {
	const shared = qualified<boolean>(
		sql`exists (select 1 from ${version} where ${version.jointTextId} = ${jointText.id} and ${version.number} is not null)`
	);
	const columns = {
		id: jointText.id,
		kind: jointText.kind,
		title: jointText.title,
		begunAt: jointText.begunAt,
		shared
	};
	const woven = await db
		.select(columns)
		.from(jointText)
		.innerJoin(maker, and(eq(maker.jointTextId, jointText.id), eq(maker.personId, personId), isNull(maker.leftAt)))
		.orderBy(desc(jointText.begunAt));
	const asked = await db
		.select(columns)
		.from(jointText)
		.innerJoin(
			weaverInvitation,
			and(eq(weaverInvitation.jointTextId, jointText.id), eq(weaverInvitation.personId, personId))
		)
		.orderBy(desc(jointText.begunAt));
	return [
		...asked.map((row) => ({ ...row, role: 'invited' as const })),
		...woven.map((row) => ({ ...row, role: 'weaver' as const }))
	];
}

export async function addMaker(
	tx: Db,
	jointTextId: string,
	by: Pick<Weaver, 'personId' | 'organisationId'>,
	now: Date
): Promise<void> {
	await tx
		.insert(maker)
		.values({ jointTextId, ...by, joinedAt: now })
		.onConflictDoUpdate({
			target: [maker.jointTextId, maker.personId],
			set: { leftAt: null, organisationId: by.organisationId }
		});
}

export const endMaker = async (tx: Db, jointTextId: string, personId: string, now: Date): Promise<void> =>
	void (await tx
		.update(maker)
		.set({ leftAt: now })
		.where(and(eq(maker.jointTextId, jointTextId), eq(maker.personId, personId))));

export const invite = async (
	tx: Db,
	jointTextId: string,
	personId: string,
	invitedBy: string,
	at: Date
): Promise<void> =>
	void (await tx.insert(weaverInvitation).values({ jointTextId, personId, invitedBy, at }).onConflictDoNothing());

/** Takes the invitation out; false when there was none. */
export async function takeInvitation(tx: Db, jointTextId: string, personId: string): Promise<boolean> {
	const taken = await tx
		.delete(weaverInvitation)
		.where(and(eq(weaverInvitation.jointTextId, jointTextId), eq(weaverInvitation.personId, personId)))
		.returning({ id: weaverInvitation.personId });
	return taken.length > 0;
}

export const invitedTo = (db: Db, jointTextId: string): Promise<{ personId: string; name: string }[]> =>
	db
		.select({ personId: weaverInvitation.personId, name: person.name })
		.from(weaverInvitation)
		.innerJoin(person, eq(person.id, weaverInvitation.personId))
		.where(eq(weaverInvitation.jointTextId, jointTextId))
		.orderBy(asc(weaverInvitation.at));

export type Request = { personId: string; name: string; at: Date };

/** Members who would like to work on the next version, the longest waiting first. */
export const requestsFor = (db: Db, jointTextId: string): Promise<Request[]> =>
	db
		.select({ personId: weavingRequest.personId, name: person.name, at: weavingRequest.at })
		.from(weavingRequest)
		.innerJoin(person, eq(person.id, weavingRequest.personId))
		.where(eq(weavingRequest.jointTextId, jointTextId))
		.orderBy(asc(weavingRequest.at));

export const addRequest = async (tx: Db, jointTextId: string, personId: string, at: Date): Promise<void> =>
	void (await tx.insert(weavingRequest).values({ jointTextId, personId, at }).onConflictDoNothing());

/** Takes the request away; the moment it was made, or undefined when there was none. */
export async function takeRequest(tx: Db, jointTextId: string, personId: string): Promise<Date | undefined> {
	const [taken] = await tx
		.delete(weavingRequest)
		.where(and(eq(weavingRequest.jointTextId, jointTextId), eq(weavingRequest.personId, personId)))
		.returning({ at: weavingRequest.at });
	return taken?.at;
}

/** The team somebody weaves from: thin, the one they joined first. Null: a member without a team. */
export async function teamNow(db: Db, personId: string, now: Date): Promise<string | null> {
	const [row] = await db
		.select({ id: affiliation.organisationId })
		.from(affiliation)
		.innerJoin(organisation, eq(organisation.id, affiliation.organisationId))
		.where(
			and(
				eq(affiliation.personId, personId),
				eq(organisation.kind, 'member'),
				lte(affiliation.from, now),
				or(isNull(affiliation.until), gt(affiliation.until, now))
			)
		)
		.orderBy(asc(affiliation.from))
		.limit(1);
	return row?.id ?? null;
}

/** The newest unshared text of this kind that this person weaves and on whose page this story lies. */
export async function unsharedAbout(
	db: Db,
	{ personId, kind, storyId }: { personId: string; kind: TextKind; storyId: string }
): Promise<string | undefined> {
	const [row] = await db
		.select({ id: jointText.id })
		.from(jointText)
		.innerJoin(maker, and(eq(maker.jointTextId, jointText.id), eq(maker.personId, personId), isNull(maker.leftAt)))
		.innerJoin(material, and(eq(material.jointTextId, jointText.id), isNull(material.takenOffAt)))
		.where(
			and(
				eq(jointText.kind, kind),
				eq(jointText.state, 'weaving'),
				eq(material.kind, 'story'),
				eq(material.refId, storyId)
			)
		)
		.orderBy(desc(jointText.begunAt), desc(jointText.id))
		.limit(1);
	return row?.id;
}
