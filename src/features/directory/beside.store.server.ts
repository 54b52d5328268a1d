// Where two teams said something about the same story: told it, or answered it in words. Only what this viewer may read, and
// only what was signed with a name or a team.
import { and, eq, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import { visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { version, versionMaker } from '#features/joint-texts/joint-text.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';

const rowsOf = async <T>(db: Db, query: SQL): Promise<T[]> =>
	// Both drivers answer a raw query with `rows`; drizzle's shared type does not say so.
	((await db.execute(query)) as unknown as { rows: T[] }).rows;

const readable = (viewer: Viewer) =>
	and(
		isNotNull(story.toldAt),
		isNull(story.withdrawnAt),
		visibleTo(viewer, story, story.tellerId),
		sql`not ${isVeiled('story', story.id)}`
	);

/** Pairs of a story and a team that said something about it. */
const said = (viewer: Viewer): SQL => sql`
	select ${story.id} as story_id, ${story.organisationId} as team_id from ${story}
		where ${story.organisationId} is not null and ${ne(story.signature, 'network')} and ${readable(viewer)}
	union
	select ${story.id}, team_id from ${response}
		join ${story} on ${story.id} = ${response.subjectId} cross join unnest(${response.organisationIds}) as team_id
		where ${response.subjectKind} = 'story' and ${response.words} is not null and ${response.capacity} = 'member'
		and ${ne(response.signature, 'network')} and ${visibleTo(viewer, response, response.personId)}
		and not ${isVeiled('response', response.id)} and ${readable(viewer)}`;

/** Ids of teams that said something about a story this team said something about. */
export async function teamsBeside(db: Db, viewer: Viewer, id: string): Promise<string[]> {
	const rows = await rowsOf<{ id: string }>(
		db,
		sql`with said as materialized (${said(viewer)}) select distinct other.team_id as id
			from said as own join said as other on other.story_id = own.story_id
			where own.team_id = ${id} and other.team_id <> ${id}`
	);
	return rows.map((row) => row.id);
}

/** Stories both teams said something about, the newest first, with the themes they stand under. */
export const storiesOfBoth = (db: Db, viewer: Viewer, one: string, other: string) =>
	rowsOf<{ id: string; themeIds: string[] }>(
		db,
		sql`with said as materialized (${said(viewer)}) select s.id, coalesce((select json_agg(t.theme_id) from ${storyTheme} t where t.story_id = s.id), '[]'::json) as "themeIds"
			from ${story} s where s.id in (select story_id from said where team_id = ${one})
			and s.id in (select story_id from said where team_id = ${other}) order by s.told_at desc limit 50`
	);

/** Ids of joint texts of which a shared version was made by somebody of this team. */
export async function wovenBy(db: Db, organisationId: string): Promise<Set<string>> {
	const rows = await db
		.selectDistinct({ id: version.jointTextId })
		.from(versionMaker)
		.innerJoin(version, eq(version.id, versionMaker.versionId))
		.where(and(eq(versionMaker.organisationId, organisationId), isNotNull(version.number)));
	return new Set(rows.map(({ id }) => id));
}
