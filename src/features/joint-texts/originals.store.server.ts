// The words of others that a joint text leans on, for asking their owners and for showing what they said yes to; and
// what lies ready to be laid on the weaving page.
import { and, asc, desc, eq, gt, ilike, inArray, isNotNull, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, prepared, type Given } from '#platform/db/prepared.ts';
import { person } from '#features/accounts/account.tables.ts';
import { affiliation, organisation } from '#features/organisations/organisation.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { round, statement } from '#features/rounds/round.tables.ts';
import { statementStands } from '#features/rounds/rounds.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { Differing } from './dissent.ts';

export type VoiceRow = {
	id: string;
	personId: string | null;
	words: string | null;
	language: string;
	capacity: 'member' | 'partner';
	organisationIds: string[];
	signature: 'name' | 'team' | 'network';
	name: string | null;
	audience: Audience;
};

const voicesOf = prepared((db, { ids }: Given<{ ids: readonly string[] }>) =>
	db
		.select({ response, name: person.name })
		.from(response)
		.leftJoin(person, eq(person.id, response.personId))
		.where(and(oneOf(response.id, ids), isNull(response.withdrawnAt), eq(response.answer, 'different')))
);

/**
 * Differing voices as their owners wrote them, whoever looks. Never handed to a page as such: only compared with what
 * the owner said yes to, or put to the owner as a question.
 */
export async function voiceRows(db: Db, ids: readonly string[]): Promise<VoiceRow[]> {
	if (ids.length === 0) return [];
	const rows = await voicesOf(db, { ids });
	return rows.map(({ response: row, name }) => {
		const { id, personId, words, language, capacity, organisationIds, signature } = row;
		return {
			id,
			personId,
			words,
			language,
			capacity,
			organisationIds,
			signature,
			name,
			audience: audienceFromRow(row)
		};
	});
}

/**
 * The differing voices on these stories and statements that still stand, whoever looks: which dissent belongs in a text does not depend
 * on which of its weavers opens the page. Ids only, no words.
 */
export async function differingOn(db: Db, ids: readonly string[]): Promise<Differing[]> {
	if (ids.length === 0) return [];
	return db
		.select({ id: response.id, onId: response.subjectId })
		.from(response)
		.where(
			and(
				inArray(response.subjectKind, ['story', 'statement']),
				inArray(response.subjectId, [...new Set(ids)]),
				eq(response.answer, 'different'),
				isNotNull(response.words),
				isNull(response.withdrawnAt)
			)
		)
		.orderBy(asc(response.at), asc(response.id));
}

/** Which of these voices still stand: their owner neither took the words back nor answers something else now. */
export async function stillDiffering(db: Db, ids: readonly string[]): Promise<string[]> {
	return (await voiceRows(db, ids)).filter(({ words }) => words !== null).map(({ id }) => id);
}

/** `%` and `_` are letters to who searches. */
const containing = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`;
const most = 20;

/** Told stories this viewer may read, the newest first. */
export async function storiesToLay(db: Db, viewer: Viewer, search: string, laid: readonly string[]): Promise<string[]> {
	const rows = await db
		.select({ id: story.id })
		.from(story)
		.where(
			and(
				visibleTo(viewer, story, story.tellerId),
				isNotNull(story.toldAt),
				isNull(story.withdrawnAt),
				sql`not ${isVeiled('story', story.id)}`,
				laid.length > 0 ? notInArray(story.id, [...laid]) : undefined,
				search ? or(ilike(story.title, containing(search)), ilike(story.body, containing(search))) : undefined
			)
		)
		.orderBy(desc(story.toldAt))
		.limit(most);
	return rows.map(({ id }) => id);
}

export const roundsToLay = (db: Db, viewer: Viewer): Promise<{ id: string; title: string }[]> =>
	db
		.select({ id: round.id, title: round.title })
		.from(round)
		.where(and(visibleTo(viewer, round), sql`not ${isVeiled('round', round.id)}`))
		.orderBy(desc(round.importedAt))
		.limit(50);

export async function statementsToLay(
	db: Db,
	viewer: Viewer,
	roundId: string,
	search: string,
	laid: readonly string[]
): Promise<string[]> {
	const rows = await db
		.select({ id: statement.id })
		.from(statement)
		.innerJoin(round, eq(round.id, statement.roundId))
		.where(
			and(
				eq(round.id, roundId),
				visibleTo(viewer, round),
				statementStands,
				laid.length > 0 ? notInArray(statement.id, [...laid]) : undefined,
				search ? ilike(statement.body, containing(search)) : undefined
			)
		)
		.orderBy(asc(statement.number))
		.limit(most);
	return rows.map(({ id }) => id);
}

export type Invitable = { id: string; name: string; organisations: string[] };

const membershipNow = (now: Date) =>
	and(
		eq(affiliation.personId, person.id),
		lte(affiliation.from, now),
		or(isNull(affiliation.until), gt(affiliation.until, now)),
		eq(organisation.kind, 'member'),
		or(isNotNull(organisation.greetedAt), isNotNull(person.greetedAt))
	);

/** In a greeted member organisation, or a greeted member as a person. */
const isMember = (now: Date) =>
	and(
		isNull(person.deletedAt),
		or(
			and(eq(person.memberAsPerson, true), isNotNull(person.greetedAt)),
			qualified(
				sql`exists (select 1 from ${affiliation} join ${organisation} on ${organisation.id} = ${affiliation.organisationId} where ${membershipNow(now)})`
			)
		)
	);

export async function mayWeave(db: Db, personId: string, now: Date): Promise<boolean> {
	const rows = await db
		.select({ id: person.id })
		.from(person)
		.where(and(eq(person.id, personId), isMember(now)));
	return rows.length > 0;
}

/** People who could weave along, found by name. */
export async function peopleToInvite(
	db: Db,
	search: string,
	without: readonly string[],
	now: Date
): Promise<Invitable[]> {
	const teams = qualified<string[]>(sql`coalesce((
		select json_agg(${organisation.name} order by ${organisation.name}) from ${affiliation}
		join ${organisation} on ${organisation.id} = ${affiliation.organisationId} where ${membershipNow(now)}), '[]'::json)`);
	return db
		.select({ id: person.id, name: person.name, organisations: teams })
		.from(person)
		.where(
			and(
				isMember(now),
				ilike(person.name, containing(search)),
				without.length > 0 ? notInArray(person.id, [...without]) : undefined
			)
		)
		.orderBy(asc(person.name))
		.limit(most);
}
