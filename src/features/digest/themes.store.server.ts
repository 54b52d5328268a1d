// Under which theme each thing stands: the first by name, so that nothing stands twice.
import { sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { gathering } from '#features/gatherings/gathering.tables.ts';
import { bringing } from '#features/groups/group.tables.ts';
import { jointText, version } from '#features/joint-texts/joint-text.tables.ts';
import type { ToldKind } from '#features/notices/told.tables.ts';
import { round } from '#features/rounds/round.tables.ts';
import { storyTheme } from '#features/stories/story.tables.ts';
import { themesById } from '#features/themes/themes.server.ts';
import { keyOf } from './digest.ts';

type Place = { kind: ToldKind; id: string; themeId: string | null };

export async function themesOfThings(
	db: Db,
	things: readonly { kind: ToldKind; id: string }[]
): Promise<Map<string, { id: string; title: string }>> {
	const ids = (kind: ToldKind) =>
		sql`(select json_array_elements_text(${JSON.stringify(things.filter((one) => one.kind === kind).map(({ id }) => id))}::json))`;
	const found = await db.execute(sql`
		select 'story' as kind, ${storyTheme.storyId} as id, ${storyTheme.themeId} as "themeId" from ${storyTheme} where ${storyTheme.storyId} in ${ids('story')}
		union all select 'joint-text-version', ${version.id}, ${jointText.themeId} from ${version}
			join ${jointText} on ${jointText.id} = ${version.jointTextId} where ${version.id} in ${ids('joint-text-version')}
		union all select 'gathering', ${gathering.id}, ${gathering.themeId} from ${gathering} where ${gathering.id} in ${ids('gathering')}
		union all select 'round', ${round.id}, ${round.themeId} from ${round} where ${round.id} in ${ids('round')}
		union all select 'bringing', ${bringing.id}, ${jointText.themeId} from ${bringing}
			join ${jointText} on ${jointText.id} = ${bringing.jointTextId} where ${bringing.id} in ${ids('bringing')}`);
	const places = (found as unknown as { rows: Place[] }).rows; // both drivers answer a raw query with `rows`
	const themes = await themesById(
		db,
		places.flatMap(({ themeId }) => themeId ?? [])
	);
	const under = new Map<string, { id: string; title: string }>();
	for (const place of places) {
		const theme = place.themeId ? themes.get(place.themeId) : undefined;
		const before = under.get(keyOf(place));
		if (theme && !theme.veiled && (!before || theme.title < before.title)) under.set(keyOf(place), theme);
	}
	return under;
}
