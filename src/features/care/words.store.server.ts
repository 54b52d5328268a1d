// Finds whatever people wrote: for every kind whether this viewer reads it, who wrote it, how wide it is, where it stands.
// The rules of reading are those of the features themselves; the tests hold the two together.
import { and, eq, inArray, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { members, self } from '#kernel/audience.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { ask } from '#features/consent/consent.tables.ts';
import { bringing } from '#features/groups/group.tables.ts';
import { version, versionMaker } from '#features/joint-texts/joint-text.tables.ts';
import { versionSharedWith } from '#features/joint-texts/joint-texts.server.ts';
import { pulsePathOf } from '#features/pulse/pulse.ts';
import { pulseWordsReadBy } from '#features/pulse/pulse.server.ts';
import { pulse } from '#features/pulse/pulse.tables.ts';
import type { SubjectKind } from '#features/responses/response.ts';
import { response } from '#features/responses/response.tables.ts';
import { round, statement } from '#features/rounds/round.tables.ts';
import { statementStands } from '#features/rounds/rounds.server.ts';
import { residentWords } from '#features/residents/resident.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import type { WordsKind } from '#features/veils/veils.server.ts';
import { circleNotes, circles, circleTasks } from './circles.store.server.ts';
import {
	gatherings,
	groups,
	organisations,
	people,
	pieces,
	relations,
	rounds,
	statements,
	themes,
	type Finder
} from './places.store.server.ts';
import { messages } from './messages.store.server.ts';
import { both, known, type FoundWords } from './words.ts';

/** Their owner said yes to words of these in an audience that holds this viewer: a quote, or a voice beside a thread. */
function agreedFor(viewer: Viewer, kind: 'story' | 'response', id: AnyPgColumn): SQL<boolean> {
	return qualified(sql`exists (select 1 from ${ask} where ${ask.subjectKind} = ${kind} and ${ask.subjectId} = ${id}
		and ${ask.yes} and ${visibleTo(viewer, ask)})`);
}

const stories: Finder = async (db, viewer, ids) => {
	const reads = visibleTo(viewer, story, story.tellerId);
	const rows = await db
		.select({ row: story, reads: sql<boolean>`${reads}`, agreed: agreedFor(viewer, 'story', story.id) })
		.from(story)
		.where(and(inArray(story.id, ids), isNotNull(story.toldAt), isNull(story.withdrawnAt)));
	return rows.map(({ row, reads, agreed }) => ({
		id: row.id,
		readable: reads || agreed,
		audience: audienceFromRow(row),
		writerIds: known(row.tellerId),
		words: reads ? both(row.title, row.body) : null,
		language: row.language,
		path: `/verhalen/${row.id}`
	}));
};

/** Read by who reads the story and is in the circle the resident agreed to. Their teller is the one who can change them. */
const residents: Finder = async (db, viewer, ids) => {
	const own = visibleTo(viewer, residentWords, story.tellerId);
	const readsStory = visibleTo(viewer, story, story.tellerId);
	const rows = await db
		.select({ row: residentWords, tellerId: story.tellerId, reads: sql<boolean>`(${own} and ${readsStory})` })
		.from(residentWords)
		.innerJoin(story, eq(story.id, residentWords.storyId))
		.where(and(inArray(residentWords.id, ids), isNull(residentWords.withdrawnAt)));
	return rows.map(({ row, tellerId, reads }) => ({
		id: row.id,
		readable: reads,
		audience: audienceFromRow(row),
		writerIds: known(tellerId),
		words: reads ? row.words : null,
		language: row.language,
		path: `/verhalen/${row.storyId}`
	}));
};

function placeOf(kind: SubjectKind, id: string, within: { roundId: string; number: number } | null): string {
	if (kind === 'statement') return within ? `/rondes/${within.roundId}/stelling/${within.number}` : '/rondes';
	// Of another kind of joint text the page itself leads on to the right place.
	return kind === 'story' ? `/verhalen/${id}` : `/rode-draden/${id}`;
}

const responses: Finder = async (db, viewer, ids) => {
	const onReadable = qualified<boolean>(sql`(${response.subjectKind} <> 'story' or exists (
		select 1 from ${story} where ${story.id} = ${response.subjectId} and ${visibleTo(viewer, story, story.tellerId)}))`);
	const onShared = qualified<boolean>(sql`(${response.subjectKind} <> 'joint-text' or exists (
		select 1 from ${version} where ${version.jointTextId} = ${response.subjectId} and ${versionSharedWith(db, viewer)}))`);
	const onStanding = qualified<boolean>(sql`(${response.subjectKind} <> 'statement' or exists (
		select 1 from ${statement} join ${round} on ${round.id} = ${statement.roundId}
		where ${statement.id} = ${response.subjectId} and ${visibleTo(viewer, round)} and ${statementStands}))`);
	const own = visibleTo(viewer, response, response.personId);
	const rows = await db
		.select({
			row: response,
			reads: sql<boolean>`(${own} and ${onReadable} and ${onShared} and ${onStanding})`,
			agreed: agreedFor(viewer, 'response', response.id),
			within: { roundId: statement.roundId, number: statement.number }
		})
		.from(response)
		.leftJoin(statement, and(eq(response.subjectKind, 'statement'), eq(statement.id, response.subjectId)))
		.where(and(inArray(response.id, ids), isNotNull(response.words), isNull(response.withdrawnAt)));
	return rows.map(({ row, reads, agreed, within }) => ({
		id: row.id,
		readable: reads || agreed,
		audience: audienceFromRow(row),
		writerIds: known(row.personId),
		words: reads ? row.words : null,
		language: row.language,
		path: placeOf(row.subjectKind, row.subjectId, within)
	}));
};

const versions: Finder = async (db, viewer, ids) => {
	const makers = qualified<string[]>(sql`coalesce((select json_agg(${versionMaker.personId}) from ${versionMaker}
		where ${versionMaker.versionId} = ${version.id}), '[]'::json)`);
	const rows = await db
		.select({ row: version, makers, reads: qualified<boolean>(sql`(${versionSharedWith(db, viewer)})`) })
		.from(version)
		.where(and(inArray(version.id, ids), isNotNull(version.number)));
	return rows.map(({ row, makers, reads }) => ({
		id: row.id,
		readable: reads,
		audience: audienceFromRow(row),
		writerIds: makers,
		words: reads ? both(row.title, row.summary) : null,
		language: 'nl',
		path: `/rode-draden/${row.jointTextId}/versie/${row.number}`
	}));
};

const bringings: Finder = async (db, viewer, ids) => {
	const rows = await db
		.select({ row: bringing, of: version, reads: qualified<boolean>(sql`(${versionSharedWith(db, viewer)})`) })
		.from(bringing)
		.innerJoin(version, eq(version.id, bringing.versionId))
		.where(inArray(bringing.id, ids));
	return rows.map(({ row, of, reads }) => ({
		id: row.id,
		readable: reads,
		audience: audienceFromRow(of),
		writerIds: known(row.answeredBy, row.broughtBy),
		words: reads ? both(row.note, row.answer) : null,
		language: 'nl',
		path: `/tafels/${row.groupId}`
	}));
};

/** What a member wrote beside the three questions. */
const pulses: Finder = async (db, viewer, ids) => {
	const rows = await db
		.select({ row: pulse, reads: sql<boolean>`${pulseWordsReadBy(viewer)}` })
		.from(pulse)
		.where(and(inArray(pulse.id, ids), ne(pulse.words, '')));
	return rows.map(({ row, reads }) => ({
		id: row.id,
		readable: reads,
		audience: row.readers === 'members' || row.readers === 'members-named' ? members : self,
		writerIds: known(row.personId),
		words: reads ? row.words : null,
		language: 'nl',
		path: pulsePathOf(row.year)
	}));
};

const finders: Record<WordsKind, Finder> = {
	story: stories,
	response: responses,
	statement: statements,
	round: rounds,
	'joint-text-version': versions,
	bringing: bringings,
	theme: themes,
	group: groups,
	gathering: gatherings,
	organisation: organisations,
	person: people,
	relation: relations,
	'partner-piece': pieces,
	'resident-words': residents,
	circle: circles,
	'circle-note': circleNotes,
	'circle-task': circleTasks,
	pulse: pulses,
	message: messages
};

/** What is there of these, readable or not; a use case never shows what is not readable to anyone but as "it is there". */
export async function findWords(
	db: Db,
	viewer: Viewer,
	kind: WordsKind,
	ids: readonly string[]
): Promise<Map<string, FoundWords>> {
	if (ids.length === 0) return new Map();
	const found = await finders[kind](db, viewer, [...new Set(ids)]);
	return new Map(found.map((one) => [one.id, { decides: true, ...one, kind }]));
}
