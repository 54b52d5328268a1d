// Stories as one viewer sees them. Words this viewer may not read are not even fetched.
import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import { audienceFromRow, qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, preparedFor, type Given } from '#platform/db/prepared.ts';
import { person } from '#features/accounts/account.tables.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { shownMoment, signedAs, type StoryKind, type StoryView } from './story.ts';
import { story, storyTheme, storyVersion } from './story.tables.ts';

function columnsFor(viewer: Viewer) {
	const visible = visibleTo(viewer, story, story.tellerId);
	const veiled = isVeiled('story', story.id);
	const words = sql`${visible} and ${story.withdrawnAt} is null and not ${veiled}`;
	return {
		id: story.id,
		kind: story.kind,
		title: sql<string | null>`case when ${words} then ${story.title} end`,
		body: sql<string | null>`case when ${words} then ${story.body} end`,
		language: story.language,
		tellerId: story.tellerId,
		organisationId: story.organisationId,
		audience: story.audience,
		audienceOrganisationId: story.audienceOrganisationId,
		audienceGroupId: story.audienceGroupId,
		signature: story.signature,
		name: person.name,
		team: organisation.name,
		toldAt: story.toldAt,
		withdrawnAt: story.withdrawnAt,
		visible: sql<boolean>`${visible}`,
		veiled
	};
}

const selectFor = (db: Db, viewer: Viewer) =>
	db
		.select(columnsFor(viewer))
		.from(story)
		.leftJoin(person, eq(person.id, story.tellerId))
		.leftJoin(organisation, eq(organisation.id, story.organisationId));

type Row = Awaited<ReturnType<typeof selectFor>>[number];

function asView(row: Row, viewer: Viewer): StoryView {
	const { name, team, visible, veiled, withdrawnAt, audience, audienceOrganisationId, audienceGroupId, ...rest } = row;
	const state = withdrawnAt ? 'withdrawn' : !visible ? 'hidden' : veiled ? 'veiled' : 'readable';
	const mine = viewer.kind === 'person' && viewer.id === row.tellerId;
	return {
		...rest,
		state,
		audience: audienceFromRow({ audience, audienceOrganisationId, audienceGroupId }),
		signedAs: state === 'readable' ? signedAs(row.signature, name, team) : { name: null, team: null },
		toldAt:
			row.toldAt && (visible || withdrawnAt) ? (mine ? row.toldAt : shownMoment(row.signature, row.toldAt)) : null,
		mine
	};
}

const byIds = preparedFor((db, viewer, { ids }: Given<{ ids: readonly string[] }>) => {
	const exists =
		viewer.kind === 'guest' ? isNotNull(story.toldAt) : or(isNotNull(story.toldAt), eq(story.tellerId, viewer.id));
	return selectFor(db, viewer).where(and(oneOf(story.id, ids), exists));
});

/** Those that were told, and the viewer's own; somebody else's draft does not exist. */
export async function findMany(db: Db, viewer: Viewer, ids: readonly string[]): Promise<Map<string, StoryView>> {
	if (ids.length === 0) return new Map();
	const rows = await byIds(db, viewer, { ids });
	return new Map(rows.map((row) => [row.id, asView(row, viewer)]));
}

export type StoryFilter = {
	themeId?: string | null;
	kind?: StoryKind | null;
	tellerId?: string | null;
	/** Told from this team, and signed so that it may be known. */
	fromTeam?: string | null;
	/** Told by this person, and signed with their name. */
	signedBy?: string | null;
};

/** Newest first; `limit` rows from `offset` on. */
export async function list(
	db: Db,
	viewer: Viewer,
	filter: StoryFilter,
	limit: number,
	offset: number
): Promise<StoryView[]> {
	const conditions: (SQL | undefined)[] = [
		isNotNull(story.toldAt),
		isNull(story.withdrawnAt),
		visibleTo(viewer, story, story.tellerId)
	];
	if (filter.kind) conditions.push(eq(story.kind, filter.kind));
	if (filter.tellerId) conditions.push(eq(story.tellerId, filter.tellerId));
	if (filter.fromTeam) conditions.push(eq(story.organisationId, filter.fromTeam), ne(story.signature, 'network'));
	if (filter.signedBy) conditions.push(eq(story.tellerId, filter.signedBy), eq(story.signature, 'name'));
	if (filter.themeId) {
		conditions.push(
			qualified(
				sql`exists (select 1 from ${storyTheme} where ${storyTheme.storyId} = ${story.id} and ${storyTheme.themeId} = ${filter.themeId})`
			)
		);
	}
	const rows = await selectFor(db, viewer)
		.where(and(...conditions))
		.orderBy(desc(story.toldAt), desc(story.id))
		.limit(limit)
		.offset(offset);
	return rows.map((row) => asView(row, viewer));
}

export async function themeIdsOf(db: Db, storyIds: readonly string[]): Promise<Map<string, string[]>> {
	const ids = new Map<string, string[]>();
	if (storyIds.length === 0) return ids;
	const rows = await db
		.select()
		.from(storyTheme)
		.where(inArray(storyTheme.storyId, [...storyIds]));
	for (const { storyId, themeId } of rows) ids.set(storyId, [...(ids.get(storyId) ?? []), themeId]);
	return ids;
}

export type StoryVersion = { number: number; title: string; body: string; at: Date; veiled: boolean };

/** The newest one is the story itself; an earlier one is there for who could read it then. */
function readableVersion(viewer: Viewer): SQL {
	const newest = qualified(
		sql`${storyVersion.number} = (select max(n.number) from ${storyVersion} n where n.story_id = ${storyVersion.storyId})`
	);
	return sql`(${newest} or ${visibleTo(viewer, storyVersion, story.tellerId)})`;
}

/**
 * What readers saw, oldest first. A version that was veiled stays hidden when the writer changed the words: that is how
 * the veil was lifted. When a second steward decided otherwise, it is readable again.
 */
export async function versionsOf(db: Db, viewer: Viewer, storyId: string): Promise<StoryVersion[]> {
	const hiding = and(
		eq(veil.wordsKind, 'story'),
		eq(veil.wordsId, storyVersion.storyId),
		lte(storyVersion.at, veil.veiledAt),
		or(isNull(veil.liftedAt), eq(veil.liftedBy, story.tellerId))
	);
	const rows = await db
		.select({
			number: storyVersion.number,
			title: storyVersion.title,
			body: storyVersion.body,
			at: storyVersion.at,
			veiled: sql<boolean>`exists (select 1 from ${veil} where ${hiding})`
		})
		.from(storyVersion)
		.innerJoin(story, eq(story.id, storyVersion.storyId))
		.where(and(eq(storyVersion.storyId, storyId), readableVersion(viewer)))
		.orderBy(asc(storyVersion.number));
	return rows.map((row) => (row.veiled ? { ...row, title: '', body: '' } : row));
}

/** How many of them this viewer may read. */
export async function countVersions(db: Db, viewer: Viewer, storyId: string): Promise<number> {
	const [row] = await db
		.select({ n: sql<number>`count(*)::int` })
		.from(storyVersion)
		.innerJoin(story, eq(story.id, storyVersion.storyId))
		.where(and(eq(storyVersion.storyId, storyId), readableVersion(viewer)));
	return row?.n ?? 0;
}

/** The number of the newest version; 0 before it was told. */
export async function newestVersion(db: Db, storyId: string): Promise<number> {
	const [row] = await db
		.select({ n: sql<number>`coalesce(max(${storyVersion.number}), 0)::int` })
		.from(storyVersion)
		.where(eq(storyVersion.storyId, storyId));
	return row?.n ?? 0;
}
