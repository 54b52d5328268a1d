// Answers as rows. Words this viewer may not read are not even fetched.
import { and, asc, eq, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Audience } from '#kernel/audience.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, audienceToRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, preparedFor, type Given } from '#platform/db/prepared.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { shownMoment } from '#features/stories/story.ts';
import { story } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import type { SubjectKind, VoiceView } from './response.ts';
import { response } from './response.tables.ts';

/** Names of the organisations it was given from, in the order of their names. */
const teams = sql<string[]>`coalesce((
	select json_agg(${organisation.name} order by ${organisation.name}) from ${organisation}
	where ${organisation.id} = any(${response.organisationIds})), '[]'::json)`;

function columnsFor(viewer: Viewer) {
	const visible = visibleTo(viewer, response, response.personId);
	const veiled = isVeiled('response', response.id);
	return {
		id: response.id,
		subjectKind: response.subjectKind,
		subjectId: response.subjectId,
		answer: response.answer,
		personId: response.personId,
		words: sql<string | null>`case when ${visible} and not ${veiled} then ${response.words} end`,
		language: response.language,
		capacity: response.capacity,
		organisationIds: response.organisationIds,
		signature: response.signature,
		audience: response.audience,
		audienceOrganisationId: response.audienceOrganisationId,
		audienceGroupId: response.audienceGroupId,
		at: response.at,
		withdrawnAt: response.withdrawnAt,
		name: person.name,
		teams,
		visible: sql<boolean>`${visible}`,
		veiled
	};
}

const selectFor = (db: Db, viewer: Viewer) =>
	db.select(columnsFor(viewer)).from(response).leftJoin(person, eq(person.id, response.personId));

type Row = Awaited<ReturnType<typeof selectFor>>[number];

function asVoice(row: Row, viewer: Viewer): VoiceView {
	const {
		name,
		teams: from,
		visible,
		veiled,
		withdrawnAt,
		audience,
		audienceOrganisationId,
		audienceGroupId,
		...rest
	} = row;
	const state = withdrawnAt ? 'withdrawn' : !visible ? 'hidden' : veiled ? 'veiled' : 'readable';
	const team = from.join(', ') || null;
	return {
		...rest,
		state,
		audience: audienceFromRow({ audience, audienceOrganisationId, audienceGroupId }),
		signedAs: state === 'readable' ? signed(row, name, team) : { name: null, team: null, partner: null },
		at: shownMoment(row.signature, row.at),
		mine: viewer.kind === 'person' && viewer.id === row.personId
	};
}

function signed({ signature, capacity }: Row, name: string | null, team: string | null): VoiceView['signedAs'] {
	const shownName = signature === 'name' ? name : null;
	// A partner always stands there as such, whatever else is signed.
	if (capacity === 'partner') return { name: shownName, team: null, partner: team };
	return { name: shownName, team: signature === 'network' ? null : team, partner: null };
}

const hasWords = or(isNotNull(response.words), isNotNull(response.withdrawnAt));

/** Answers to stories are found only where the story can be read; who asks for a joint text has seen to that. */
function onReadable(viewer: Viewer): SQL {
	return sql`(${response.subjectKind} <> 'story' or ${qualified(
		sql`exists (select 1 from ${story} where ${story.id} = ${response.subjectId} and ${visibleTo(viewer, story, story.tellerId)})`
	)})`;
}

type OnSubjects = Given<{ kind: SubjectKind; ids: readonly string[] }>;

const about = ({ kind, ids }: OnSubjects, viewer: Viewer) =>
	and(eq(response.subjectKind, kind), oneOf(response.subjectId, ids), onReadable(viewer));

const wordsAbout = preparedFor((db, viewer, subjects: OnSubjects) =>
	selectFor(db, viewer)
		.where(and(about(subjects, viewer), hasWords))
		.orderBy(asc(response.at), asc(response.id))
);

/** All answers with words on these subjects, oldest first. */
export async function withWords(
	db: Db,
	viewer: Viewer,
	kind: SubjectKind,
	ids: readonly string[]
): Promise<VoiceView[]> {
	if (ids.length === 0) return [];
	const rows = await wordsAbout(db, viewer, { kind, ids });
	return rows.map((row) => asVoice(row, viewer));
}

const byIds = preparedFor((db, viewer, { ids }: Given<{ ids: readonly string[] }>) =>
	selectFor(db, viewer).where(oneOf(response.id, ids))
);

export async function findMany(db: Db, viewer: Viewer, ids: readonly string[]): Promise<Map<string, VoiceView>> {
	if (ids.length === 0) return new Map();
	const rows = await byIds(db, viewer, { ids });
	return new Map(rows.map((row) => [row.id, asVoice(row, viewer)]));
}

/** Of the organisations an answer was given from, the greeted members among them. */
const countedOf = qualified<string[]>(sql`coalesce((
	select json_agg(${organisation.id}) from ${organisation} where ${organisation.id} = any(${response.organisationIds})
	and ${organisation.kind} = 'member' and ${organisation.greetedAt} is not null), '[]'::json)`);

const answersAbout = preparedFor((db, viewer, subjects: OnSubjects) =>
	db
		.select({
			subjectId: response.subjectId,
			answer: response.answer,
			capacity: response.capacity,
			organisationIds: response.organisationIds,
			counted: countedOf
		})
		.from(response)
		.where(about(subjects, viewer))
);

/** Every answer on these subjects, without words and people, and which of its organisations are counted. */
export const given = async (db: Db, viewer: Viewer, kind: SubjectKind, ids: readonly string[]) =>
	ids.length === 0 ? [] : answersAbout(db, viewer, { kind, ids });

export type OwnResponse = typeof response.$inferSelect;

export async function findOwn(
	db: Db,
	kind: SubjectKind,
	subjectId: string,
	personId: string
): Promise<OwnResponse | undefined> {
	const [row] = await db
		.select()
		.from(response)
		.where(and(eq(response.subjectKind, kind), eq(response.subjectId, subjectId), eq(response.personId, personId)))
		.for('update');
	return row;
}

export async function findOwnById(tx: Db, id: string, personId: string): Promise<OwnResponse | undefined> {
	const [row] = await tx
		.select()
		.from(response)
		.where(and(eq(response.id, id), eq(response.personId, personId)))
		.for('update');
	return row;
}

/** One answer per person and subject: pressing twice at once makes one. */
export async function upsert(tx: Db, values: typeof response.$inferInsert): Promise<string> {
	const { subjectKind: _kind, subjectId: _subject, personId: _person, ...changed } = values;
	const [row] = await tx
		.insert(response)
		.values(values)
		.onConflictDoUpdate({ target: [response.subjectKind, response.subjectId, response.personId], set: changed })
		.returning({ id: response.id });
	if (!row) throw new Error('answer was not kept');
	return row.id;
}

export async function holdsWords(tx: Db, id: string): Promise<boolean> {
	const [row] = await tx
		.select({ id: response.id })
		.from(response)
		.where(and(eq(response.id, id), isNotNull(response.words)));
	return row !== undefined;
}

export async function eraseWords(tx: Db, id: string, now: Date): Promise<void> {
	await tx.update(response).set({ words: null, withdrawnAt: now }).where(eq(response.id, id));
}

/** The writer changed veiled words: that lifts the veil. */
export async function liftByChange(tx: Db, id: string, personId: string, now: Date): Promise<void> {
	await tx
		.update(veil)
		.set({ liftedAt: now, liftedBy: personId })
		.where(and(eq(veil.wordsKind, 'response'), eq(veil.wordsId, id), isNull(veil.liftedAt)));
}

export async function setAudience(tx: Db, id: string, audience: Audience): Promise<void> {
	await tx.update(response).set(audienceToRow(audience)).where(eq(response.id, id));
}

export async function idsWithWords(db: Db, personId: string): Promise<string[]> {
	const rows = await db
		.select({ id: response.id })
		.from(response)
		.where(and(eq(response.personId, personId), isNotNull(response.words)));
	return rows.map(({ id }) => id);
}
