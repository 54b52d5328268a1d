// Joint texts as rows, for who reads them. What is being woven is fetched only for its weavers.
import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { prepared, preparedFor, type Given } from '#platform/db/prepared.ts';
import { bringing } from '#features/groups/group.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import type { MaterialKind, Position, SaidBy, Sentence, Version } from './joint-text.ts';
import type { TextKind } from './kinds.ts';
import { jointText, maker, position, sentence, source, version, voice } from './joint-text.tables.ts';

const veiled = isVeiled('joint-text-version', version.id);
/** Veiled words are not even fetched; the place stays. */
const unlessVeiled = (column: AnyPgColumn) => sql<string>`case when ${veiled} then '' else ${column} end`;

export const versionColumns = {
	id: version.id,
	jointTextId: version.jointTextId,
	kind: jointText.kind,
	number: version.number,
	title: unlessVeiled(version.title),
	summary: unlessVeiled(version.summary),
	notKnown: unlessVeiled(version.notKnown),
	possible: unlessVeiled(version.possible),
	ordinaryLife: unlessVeiled(version.ordinaryLife),
	forWhom: unlessVeiled(version.forWhom),
	toWhom: unlessVeiled(version.toWhom),
	notHeard: unlessVeiled(version.notHeard),
	soughtAt: unlessVeiled(version.soughtAt),
	worksBecause: unlessVeiled(version.worksBecause),
	wouldNotIf: unlessVeiled(version.wouldNotIf),
	reason: unlessVeiled(version.reason),
	audience: version.audience,
	audienceOrganisationId: version.audienceOrganisationId,
	audienceGroupId: version.audienceGroupId,
	revision: version.revision,
	sharedAt: version.sharedAt,
	veiled
};

type VersionRow = Omit<Version, 'audience'> & Parameters<typeof audienceFromRow>[0];

function asVersion({ audience, audienceOrganisationId, audienceGroupId, ...row }: VersionRow): Version {
	return { ...row, audience: audienceFromRow({ audience, audienceOrganisationId, audienceGroupId }) };
}

/** The table of versions, also under another name. */
type VersionTable = Record<'id' | 'jointTextId' | 'number' | keyof Parameters<typeof audienceFromRow>[0], AnyPgColumn>;

const weaves = (db: Db, personId: string, of: VersionTable) =>
	exists(
		db
			.select({ one: sql`1` })
			.from(maker)
			.where(and(eq(maker.jointTextId, of.jointTextId), eq(maker.personId, personId), isNull(maker.leftAt)))
	);

/** Shared with this viewer: by its audience, brought to a table they sit at, or woven by them. */
export function sharedWith(db: Db, viewer: Viewer, of: VersionTable = version): SQL | undefined {
	const ways = [visibleTo(viewer, of)];
	if (viewer.kind === 'person') {
		if (viewer.readsMembers) ways.push(weaves(db, viewer.id, of));
		if (viewer.groupIds.length > 0) {
			const brought = and(eq(bringing.versionId, of.id), inArray(bringing.groupId, [...viewer.groupIds]));
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
	return and(isNotNull(of.number), or(...ways));
}

const versions = preparedFor((db, viewer, { jointTextId }: Given<{ jointTextId: string }>) =>
	db
		.select({ ...versionColumns, themeId: jointText.themeId })
		.from(version)
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(and(eq(version.jointTextId, jointTextId), sharedWith(db, viewer)))
		.orderBy(desc(version.number))
);

/** Shared versions this viewer may read, the newest first. */
export async function versionsOf(
	db: Db,
	viewer: Viewer,
	jointTextId: string
): Promise<(Version & { themeId: string | null })[]> {
	const rows = await versions(db, viewer, { jointTextId });
	return rows.map(({ themeId, ...row }) => ({ ...asVersion(row), themeId }));
}

/** The newest version of each text of these kinds that this viewer may read, the last shared first. */
export async function latest(
	db: Db,
	viewer: Viewer,
	{ kinds, themeId, ids }: { kinds: readonly TextKind[]; themeId: string | null; ids: readonly string[] | null }
): Promise<(Version & { themeId: string | null })[]> {
	const rows = await db
		.selectDistinctOn([version.jointTextId], { ...versionColumns, themeId: jointText.themeId })
		.from(version)
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(
			and(
				inArray(jointText.kind, [...kinds]),
				sharedWith(db, viewer),
				themeId === null ? undefined : eq(jointText.themeId, themeId),
				ids === null ? undefined : inArray(jointText.id, [...ids])
			)
		)
		.orderBy(version.jointTextId, desc(version.number));
	return rows
		.map(({ themeId: theme, ...row }) => ({ ...asVersion(row), themeId: theme }))
		.sort((a, b) => Number(b.sharedAt) - Number(a.sharedAt));
}

/** Which texts of this kind this viewer may read, the last shared first: so many from here on. */
export async function idsByLastShared(
	db: Db,
	viewer: Viewer,
	kind: TextKind,
	{ limit, offset }: { limit: number; offset: number }
): Promise<string[]> {
	const rows = await db
		.select({ id: version.jointTextId })
		.from(version)
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(and(eq(jointText.kind, kind), sharedWith(db, viewer)))
		.groupBy(version.jointTextId)
		.orderBy(desc(sql`max(${version.sharedAt})`), asc(version.jointTextId))
		.limit(limit)
		.offset(offset);
	return rows.map(({ id }) => id);
}

type OfVersion = Given<{ versionId: string }>;

const positions = prepared((db, { versionId }: OfVersion) =>
	db
		.select({
			number: position.number,
			title: position.title,
			protects: position.protects,
			revision: position.revision
		})
		.from(position)
		.where(eq(position.versionId, versionId))
		.orderBy(asc(position.number))
);

/** The sides of a dilemma in this version, in their order. */
export const positionsOf = (db: Db, versionId: string): Promise<Position[]> => positions(db, { versionId });

/** One version, whoever may read it: for use cases that have asked "may you?" already. */
export async function versionById(db: Db, id: string): Promise<Version | undefined> {
	const [row] = await db
		.select(versionColumns)
		.from(version)
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(eq(version.id, id));
	return row && asVersion(row);
}

export async function lastShared(db: Db, jointTextId: string): Promise<Version | undefined> {
	const [row] = await db
		.select(versionColumns)
		.from(version)
		.innerJoin(jointText, eq(jointText.id, version.jointTextId))
		.where(and(eq(version.jointTextId, jointTextId), isNotNull(version.number)))
		.orderBy(desc(version.number))
		.limit(1);
	return row && asVersion(row);
}

const veiledRef = (column: AnyPgColumn) =>
	sql`exists (select 1 from ${veil} where ${veil.wordsId} = ${column} and ${veil.liftedAt} is null)`;

const sourcesOf = qualified<SourceRow[]>(sql`coalesce((
	select json_agg(json_build_object('id', ${source.id}, 'kind', ${source.kind}, 'refId', ${source.refId}, 'quote', ${source.quote}, 'saidBy', ${source.saidBy},
		'recognise', ${source.recognise}, 'different', ${source.different}, 'unsure', ${source.unsure}, 'veiled', ${veiledRef(source.refId)})
		order by ${source.kind}, ${source.id})
	from ${source} where ${source.sentenceId} = ${sentence.id}), '[]'::json)`);

const voicesOf = qualified<{ id: string; veiled: boolean }[]>(sql`coalesce((
	select json_agg(json_build_object('id', ${voice.responseId}, 'veiled', ${veiledRef(voice.responseId)}) order by ${voice.responseId})
	from ${voice} where ${voice.sentenceId} = ${sentence.id}), '[]'::json)`);

type SourceRow = {
	id: string;
	kind: MaterialKind;
	refId: string;
	quote: string | null;
	saidBy: SaidBy;
	recognise: number | null;
	different: number | null;
	unsure: number | null;
	veiled: boolean;
};

export type Text = { sentences: Sentence[]; veiledRefs: ReadonlySet<string> };

const sentences = prepared((db, { versionId }: OfVersion) =>
	db
		.select({
			id: sentence.id,
			body: sentence.body,
			ownWords: sentence.ownWords,
			gap: sentence.gap,
			under: sentence.under,
			revision: sentence.revision,
			sources: sourcesOf,
			voices: voicesOf
		})
		.from(sentence)
		.where(eq(sentence.versionId, versionId))
		.orderBy(asc(sentence.position), asc(sentence.id))
);

/** The sentences of one version with their sources and voices, in one question to the database. */
export async function textOf(db: Db, versionId: string): Promise<Text> {
	const rows = await sentences(db, { versionId });
	const veiledRefs = new Set<string>();
	for (const { sources, voices } of rows) {
		for (const one of sources) if (one.veiled) veiledRefs.add(one.refId);
		for (const one of voices) if (one.veiled) veiledRefs.add(one.id);
	}
	const read = rows.map(({ sources, voices, ...row }) => ({
		...row,
		sources: sources.map(asSource),
		voiceIds: voices.map(({ id }) => id)
	}));
	return { sentences: read, veiledRefs };
}

function asSource({ id, kind, refId, quote, saidBy, recognise, different, unsure }: SourceRow) {
	const counts = recognise === null || different === null || unsure === null ? null : { recognise, different, unsure };
	return { id, kind, refId, quote, saidBy, counts };
}

export async function workingOrLast(db: Db, jointTextId: string): Promise<string | undefined> {
	const [row] = await db
		.select({ id: version.id })
		.from(version)
		.where(eq(version.jointTextId, jointTextId))
		.orderBy(sql`${version.number} desc nulls first`)
		.limit(1);
	return row?.id;
}
