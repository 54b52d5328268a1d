// Themes as rows, and what happened around them.
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { before, days } from '#kernel/moments.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, prepared, type Given } from '#platform/db/prepared.ts';
import { jointText, version } from '#features/joint-texts/joint-text.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { NewTheme } from './theme.forms.ts';
import { energyRule, veiledTitle, type Happenings, type Theme } from './theme.ts';
import { theme } from './theme.tables.ts';

const columns = {
	id: theme.id,
	title: theme.title,
	description: theme.description,
	startedAt: theme.startedAt,
	veiled: isVeiled('theme', theme.id)
};

const shown = (row: Theme): Theme => (row.veiled ? { ...row, title: veiledTitle, description: '' } : row);

export async function all(db: Db): Promise<Theme[]> {
	return (await db.select(columns).from(theme)).map(shown);
}

export async function find(db: Db, id: string): Promise<Theme | undefined> {
	const [row] = await db.select(columns).from(theme).where(eq(theme.id, id));
	return row && shown(row);
}

const byIds = prepared((db, { ids }: Given<{ ids: readonly string[] }>) =>
	db.select(columns).from(theme).where(oneOf(theme.id, ids))
);

export async function findMany(db: Db, ids: readonly string[]): Promise<Map<string, Theme>> {
	if (ids.length === 0) return new Map();
	const rows = await byIds(db, { ids });
	return new Map(rows.map((row) => [row.id, shown(row)]));
}

export async function insert(db: Db, startedBy: string, form: NewTheme, now: Date): Promise<string> {
	const [row] = await db
		.insert(theme)
		.values({ ...form, startedBy, startedAt: now })
		.returning({ id: theme.id });
	if (!row) throw new Error('theme was not inserted');
	await reindex(db, 'theme', [row.id]);
	return row.id;
}

type Row = { themeId: string; lately: number; last: string | Date | null };

/**
 * What happened by theme. Only what stands in `members` or wider counts: energy may not tell a reader that something is
 * going on in a smaller circle.
 */
export async function happenings(db: Db, now: Date): Promise<Map<string, Happenings>> {
	const wide = (audience: typeof story.audience | typeof response.audience | typeof version.audience) =>
		inArray(audience, ['members', 'public']);
	const told = and(wide(story.audience), isNotNull(story.toldAt), isNull(story.withdrawnAt));
	const since = before(now, days(energyRule.aliveDays)).toISOString();
	const found = await db.execute(sql`
		select theme_id as "themeId", count(*) filter (where at > ${since}::timestamptz)::int as lately, max(at) as last
		from (
			select ${storyTheme.themeId} as theme_id, ${story.toldAt} as at
			from ${storyTheme} join ${story} on ${story.id} = ${storyTheme.storyId} where ${told}
			union all
			select ${storyTheme.themeId}, ${response.at}
			from ${storyTheme} join ${story} on ${story.id} = ${storyTheme.storyId}
			join ${response} on ${response.subjectKind} = 'story' and ${response.subjectId} = ${story.id}
			where ${told} and ${wide(response.audience)}
			union all
			select ${jointText.themeId}, ${version.sharedAt}
			from ${version} join ${jointText} on ${jointText.id} = ${version.jointTextId}
			where ${jointText.themeId} is not null and ${version.sharedAt} is not null and ${wide(version.audience)}
		) as happened group by theme_id`);
	// Both drivers answer a raw query with `rows`; drizzle's shared type does not say so.
	const { rows } = found as unknown as { rows: Row[] };
	return new Map(
		rows.map(({ themeId, lately, last }) => [themeId, { lately, last: last === null ? null : new Date(last) }])
	);
}
