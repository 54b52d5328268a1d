// What happened, by theme and month, as far as this viewer may read it.
import { and, eq, inArray, isNotNull, isNull, not, sql } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import { visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { jointText, sentence, source, version } from '#features/joint-texts/joint-text.tables.ts';
import { sharedWith } from '#features/joint-texts/joint-texts.server.ts';
import { response } from '#features/responses/response.tables.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';

const readableStory = (viewer: Viewer) =>
	and(
		isNotNull(story.toldAt),
		isNull(story.withdrawnAt),
		not(isVeiled('story', story.id)),
		visibleTo(viewer, story, story.tellerId)
	);

export type Happened = { themeId: string; month: string; count: number };

/** Stories told, answers given to them and versions shared since a moment; a month is like '2026-11'. */
export async function byMonth(db: Db, viewer: Viewer, since: Date): Promise<Happened[]> {
	const told = readableStory(viewer);
	const heard = visibleTo(viewer, response, response.personId);
	const shared = and(sharedWith(db, viewer), not(isVeiled('joint-text-version', version.id)));
	const found = await db.execute(sql`
		select theme_id as "themeId", to_char(at at time zone 'UTC', 'YYYY-MM') as month, count(*)::int as count
		from (
			select ${storyTheme.themeId} as theme_id, ${story.toldAt} as at
			from ${storyTheme} join ${story} on ${story.id} = ${storyTheme.storyId} where ${told}
			union all
			select ${storyTheme.themeId}, ${response.at}
			from ${storyTheme} join ${story} on ${story.id} = ${storyTheme.storyId}
			join ${response} on ${response.subjectKind} = 'story' and ${response.subjectId} = ${story.id}
			where ${told} and ${heard}
			union all
			select ${jointText.themeId}, ${version.sharedAt}
			from ${version} join ${jointText} on ${jointText.id} = ${version.jointTextId}
			where ${jointText.themeId} is not null and ${version.sharedAt} is not null and ${shared}
		) as happened where at >= ${since.toISOString()}::timestamptz group by 1, 2`);
	return (found as unknown as { rows: Happened[] }).rows;
}

export type Cited = { jointTextId: string; number: number | null; storyId: string; themeId: string; month: string };

/** Which readable stories stand as sources in the shared versions of these threads, with theme and month. */
export async function citedStories(db: Db, viewer: Viewer, jointTextIds: readonly string[]): Promise<Cited[]> {
	if (jointTextIds.length === 0) return [];
	return db
		.selectDistinct({
			jointTextId: version.jointTextId,
			number: version.number,
			storyId: story.id,
			themeId: storyTheme.themeId,
			month: sql<string>`to_char(${story.toldAt} at time zone 'UTC', 'YYYY-MM')`
		})
		.from(version)
		.innerJoin(sentence, eq(sentence.versionId, version.id))
		.innerJoin(source, and(eq(source.sentenceId, sentence.id), eq(source.kind, 'story')))
		.innerJoin(story, eq(story.id, source.refId))
		.innerJoin(storyTheme, eq(storyTheme.storyId, story.id))
		.where(and(inArray(version.jointTextId, [...jointTextIds]), sharedWith(db, viewer), readableStory(viewer)));
}
