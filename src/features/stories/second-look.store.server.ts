// Second looks as rows, and who could give one.
import { and, asc, desc, eq, gt, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { dutchOrder } from '#platform/db/sorting.ts';
import { person } from '#features/accounts/account.tables.ts';
import { affiliation } from '#features/organisations/organisation.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { teamsAt, type Named } from '#features/viewers/members-named.server.ts';
import type { SecondLook } from './second-look.ts';
import { secondLook, story } from './story.tables.ts';

const columns = {
	id: secondLook.id,
	storyId: secondLook.storyId,
	revision: secondLook.revision,
	reader: { id: person.id, name: person.name },
	askedAt: secondLook.askedAt,
	answeredAt: secondLook.answeredAt,
	answer: secondLook.answer,
	words: secondLook.words
};

const looks = (db: Db) =>
	db.select(columns).from(secondLook).innerJoin(person, eq(person.id, secondLook.askedOf)).$dynamic();

/** Of one text, the newest first. */
export const of = (db: Db, storyId: string): Promise<SecondLook[]> =>
	looks(db).where(eq(secondLook.storyId, storyId)).orderBy(desc(secondLook.askedAt));

/** Null when this person was asked about this text before. */
export async function insert(
	tx: Db,
	look: { storyId: string; revision: number; askedOf: string },
	now: Date
): Promise<string | null> {
	const [row] = await tx
		.insert(secondLook)
		.values({ ...look, askedAt: now })
		.onConflictDoNothing()
		.returning({ id: secondLook.id });
	return row?.id ?? null;
}

export async function answer(
	tx: Db,
	id: string,
	given: { answer: 'good' | 'again'; words: string | null },
	now: Date
): Promise<void> {
	await tx
		.update(secondLook)
		.set({ ...given, answeredAt: now })
		.where(eq(secondLook.id, id));
}

/** With the text as it is now, and who tells it. */
const asked = (db: Db) =>
	db
		.select({ look: secondLook, story, teller: { id: person.id, name: person.name } })
		.from(secondLook)
		.innerJoin(story, eq(story.id, secondLook.storyId))
		.innerJoin(person, eq(person.id, story.tellerId))
		.$dynamic();

export type AskedRow = Awaited<ReturnType<typeof findAsked>>;

export async function findAsked(db: Db, id: string, readerId: string) {
	const [row] = await asked(db).where(and(eq(secondLook.id, id), eq(secondLook.askedOf, readerId)));
	return row;
}

/** What waits for this reader: unanswered, about a text that stands as it was asked. */
export async function openFor(db: Db, readerId: string): Promise<NonNullable<AskedRow>[]> {
	return asked(db)
		.where(
			and(
				eq(secondLook.askedOf, readerId),
				isNull(secondLook.answer),
				eq(secondLook.revision, story.revision),
				isNull(story.withdrawnAt)
			)
		)
		.orderBy(asc(secondLook.askedAt));
}

/** For news: looks this person asked for or was asked for. */
export async function newsOf(db: Db, personId: string, ids: readonly string[]) {
	if (ids.length === 0) return [];
	const rows = await asked(db).where(
		and(inArray(secondLook.id, [...ids]), or(eq(secondLook.askedOf, personId), eq(story.tellerId, personId)))
	);
	const readers = await db
		.select({ id: person.id, name: person.name })
		.from(person)
		.where(
			inArray(
				person.id,
				rows.map(({ look }) => look.askedOf)
			)
		);
	const names = new Map(readers.map(({ id, name }) => [id, name]));
	return rows.map(({ look, story: of, teller }) => ({
		id: look.id,
		storyId: look.storyId,
		teller: teller.name,
		reader: names.get(look.askedOf) ?? '',
		answer: look.answer,
		words: look.words,
		/** It is still about the text as it is, and there is something left to do with it. */
		stands: look.revision === of.revision && of.withdrawnAt === null && of.audience !== 'public'
	}));
}

const belongsNow = (now: Date) =>
	and(lte(affiliation.from, now), or(isNull(affiliation.until), gt(affiliation.until, now)));

/** Colleagues of these teams, in the order of their names; nobody whose name is veiled. */
export async function colleagues(
	db: Db,
	organisationIds: readonly string[],
	except: string,
	now: Date
): Promise<Named[]> {
	if (organisationIds.length === 0) return [];
	const belongs = db
		.select({ id: affiliation.personId })
		.from(affiliation)
		.where(and(inArray(affiliation.organisationId, [...organisationIds]), belongsNow(now)));
	return db
		.select({ id: person.id, name: person.name, teams: teamsAt(now) })
		.from(person)
		.where(
			and(
				inArray(person.id, belongs),
				ne(person.id, except),
				isNull(person.deletedAt),
				sql`not ${isVeiled('person', person.id)}`
			)
		)
		.orderBy(dutchOrder(person.name), asc(person.id));
}
