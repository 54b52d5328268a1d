// Where words went, as rows: versions a viewer may read, and the pieces of stories and voices in them.
import { and, desc, eq, exists, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import { qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { bringing } from '#features/groups/group.tables.ts';
import { textVersionPath, weavingPath, type TextKind } from '#features/joint-texts/kinds.ts';
import {
	jointText,
	maker,
	material,
	sentence,
	source,
	version,
	voice
} from '#features/joint-texts/joint-text.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { Thread } from './news.ts';
import type { Use } from './trail.ts';

/** The same rule by which a thread shows itself: its audience, a table one sits at, or one's own weaving. */
function readable(db: Db, viewer: Viewer): SQL<boolean> {
	const ways = [visibleTo(viewer, version)];
	if (viewer.kind === 'person') {
		const woven = and(eq(maker.jointTextId, version.jointTextId), eq(maker.personId, viewer.id), isNull(maker.leftAt));
		if (viewer.readsMembers)
			ways.push(
				exists(
					db
						.select({ one: sql`1` })
						.from(maker)
						.where(woven)
				)
			);
		if (viewer.groupIds.length > 0) {
			const brought = and(eq(bringing.versionId, version.id), inArray(bringing.groupId, [...viewer.groupIds]));
			ways.push(
				exists(
					db
						.select({ one: sql`1` })
						.from(bringing)
						.where(brought)
				)
			);
		}
	}
	return qualified(sql`${or(...ways)}`);
}

type VersionRow = {
	jointTextId: string;
	textKind: TextKind;
	number: number | null;
	title: string;
	veiled: boolean;
	readable: boolean;
};
const versionColumns = (db: Db, viewer: Viewer) => ({
	versionId: version.id,
	jointTextId: version.jointTextId,
	textKind: jointText.kind,
	number: version.number,
	title: version.title,
	sharedAt: version.sharedAt,
	veiled: isVeiled('joint-text-version', version.id),
	readable: readable(db, viewer)
});

const titleShown = (row: VersionRow) => (row.veiled ? '[gesluierd]' : row.title);

function threadOf(row: VersionRow): Thread | null {
	if (!row.readable || row.number === null) return null;
	const { jointTextId: id, textKind: kind, number } = row;
	const path = textVersionPath({ id, kind, title: row.veiled ? '' : row.title }, number);
	return { kind, title: titleShown(row), number, path };
}

export type SharedVersion = { jointTextId: string; sharedAt: Date; thread: Thread | null };

/** Shared versions by id; `thread` null for those this viewer may not read. */
export async function versionsById(
	db: Db,
	viewer: Viewer,
	ids: readonly string[]
): Promise<Map<string, SharedVersion>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select(versionColumns(db, viewer))
		.from(version)
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(and(inArray(version.id, [...new Set(ids)]), isNotNull(version.number)));
	return new Map(
		rows.map((row) => [
			row.versionId,
			{ jointTextId: row.jointTextId, sharedAt: row.sharedAt ?? new Date(0), thread: threadOf(row) }
		])
	);
}

/** The shared versions that these stories are in, by story. */
export async function usesOfStories(db: Db, viewer: Viewer, ids: readonly string[]): Promise<Map<string, Use[]>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({
			refId: source.refId,
			quoted: sql<boolean>`bool_or(${source.quote} is not null)`,
			...versionColumns(db, viewer)
		})
		.from(source)
		.innerJoin(sentence, eq(sentence.id, source.sentenceId))
		.innerJoin(version, eq(version.id, sentence.versionId))
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(and(eq(source.kind, 'story'), inArray(source.refId, [...ids]), isNotNull(version.number)))
		.groupBy(source.refId, version.id, jointText.id)
		.orderBy(desc(version.number));
	return byPiece(rows);
}

/** The same for voices: beside a sentence, or cited as a source. */
export async function usesOfVoices(db: Db, viewer: Viewer, ids: readonly string[]): Promise<Map<string, Use[]>> {
	if (ids.length === 0) return new Map();
	const cited = db
		.select({ refId: source.refId, sentenceId: source.sentenceId })
		.from(source)
		.where(and(eq(source.kind, 'voice'), inArray(source.refId, [...ids])));
	const placed = db
		.select({ refId: voice.responseId, sentenceId: voice.sentenceId })
		.from(voice)
		.where(inArray(voice.responseId, [...ids]))
		.union(cited)
		.as('placed');
	const rows = await db
		.select({ refId: placed.refId, quoted: sql<boolean>`false`, ...versionColumns(db, viewer) })
		.from(placed)
		.innerJoin(sentence, eq(sentence.id, placed.sentenceId))
		.innerJoin(version, eq(version.id, sentence.versionId))
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(isNotNull(version.number))
		.groupBy(placed.refId, version.id, jointText.id)
		.orderBy(desc(version.number));
	return byPiece(rows);
}

type UseRow = VersionRow & { refId: string; quoted: boolean; versionId: string; sharedAt: Date | null };

function byPiece(rows: readonly UseRow[]): Map<string, Use[]> {
	const found = new Map<string, Use[]>();
	for (const row of rows) {
		const { jointTextId, versionId, quoted, number, sharedAt } = row;
		const use = {
			jointTextId,
			versionId,
			quoted,
			number: number ?? 0,
			sharedAt: sharedAt ?? new Date(0),
			thread: threadOf(row)
		};
		found.set(row.refId, [...(found.get(row.refId) ?? []), use]);
	}
	return found;
}

/** Which sentences of these versions lean on these pieces, or have them beside them: `refId` of a story or a voice. */
export async function sentencesWith(db: Db, refIds: readonly string[], versionIds: readonly string[]) {
	if (refIds.length === 0 || versionIds.length === 0) return [];
	const cited = db
		.select({ sentenceId: source.sentenceId, refId: source.refId })
		.from(source)
		.innerJoin(sentence, eq(sentence.id, source.sentenceId))
		.where(and(inArray(source.refId, [...refIds]), inArray(sentence.versionId, [...versionIds])));
	const beside = db
		.select({ sentenceId: voice.sentenceId, refId: voice.responseId })
		.from(voice)
		.innerJoin(sentence, eq(sentence.id, voice.sentenceId))
		.where(and(inArray(voice.responseId, [...refIds]), inArray(sentence.versionId, [...versionIds])));
	return cited.union(beside);
}

/** Why weavers took something off the weaving page, by `jointTextId refId`: said to its owner. */
export async function reasonsFor(db: Db, refIds: readonly string[]): Promise<Map<string, string>> {
	if (refIds.length === 0) return new Map();
	const rows = await db
		.select({ jointTextId: material.jointTextId, refId: material.refId, reason: material.takenOffReason })
		.from(material)
		.where(and(inArray(material.refId, [...refIds]), isNotNull(material.takenOffReason)));
	return new Map(rows.map(({ jointTextId, refId, reason }) => [`${jointTextId} ${refId}`, reason ?? '']));
}

export type WovenText = { kind: TextKind; title: string; path: string };

/** Texts this person weaves: their own words while nothing was shared. */
export async function wovenTexts(
	db: Db,
	personId: string,
	jointTextIds: readonly string[]
): Promise<Map<string, WovenText>> {
	if (jointTextIds.length === 0) return new Map();
	const rows = await db
		.select({ id: jointText.id, kind: jointText.kind, title: jointText.title })
		.from(jointText)
		.innerJoin(maker, and(eq(maker.jointTextId, jointText.id), eq(maker.personId, personId), isNull(maker.leftAt)))
		.where(inArray(jointText.id, [...jointTextIds]));
	return new Map(rows.map(({ id, kind, title }) => [id, { kind, title, path: weavingPath({ kind, id }) }]));
}

/** Everything this person told, also what they took back, newest first. */
export async function ownStoryIds(db: Db, personId: string): Promise<string[]> {
	const rows = await db
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.tellerId, personId), isNotNull(story.toldAt)))
		.orderBy(desc(story.toldAt))
		.limit(100);
	return rows.map(({ id }) => id);
}

/** Answers of this person that have or had words, newest first. */
export async function ownVoiceIds(db: Db, personId: string): Promise<string[]> {
	const rows = await db
		.select({ id: response.id })
		.from(response)
		.where(and(eq(response.personId, personId), or(isNotNull(response.words), isNotNull(response.withdrawnAt))))
		.orderBy(desc(response.at))
		.limit(100);
	return rows.map(({ id }) => id);
}

/** The newest version this viewer may read of each of these texts. */
export async function newestThreads(
	db: Db,
	viewer: Viewer,
	jointTextIds: readonly string[]
): Promise<Map<string, Thread>> {
	if (jointTextIds.length === 0) return new Map();
	const rows = await db
		.selectDistinctOn([version.jointTextId], versionColumns(db, viewer))
		.from(version)
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(and(inArray(version.jointTextId, [...jointTextIds]), isNotNull(version.number), readable(db, viewer)))
		.orderBy(version.jointTextId, desc(version.number));
	return new Map(rows.flatMap((row) => threadEntry(row)));
}

function threadEntry(row: VersionRow): [string, Thread][] {
	const thread = threadOf(row);
	return thread ? [[row.jointTextId, thread]] : [];
}
