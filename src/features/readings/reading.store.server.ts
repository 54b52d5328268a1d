// Readings as rows, and only of stories this viewer may read.
import { and, asc, eq, isNotNull, isNull, not, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '#kernel/viewer.ts';
import { visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { oneOf, preparedFor, type Given } from '#platform/db/prepared.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import type { CountedReading } from './pattern.ts';
import type { Layer, Marks, ReadingView } from './reading.ts';
import { reading } from './reading.tables.ts';

const marks = {
	about: reading.about,
	helped: reading.helped,
	line: reading.line,
	layers: reading.layers,
	goals: reading.goals,
	mood: reading.mood
};

/** Told, still there, not veiled, and for this viewer to read. */
const readable = (viewer: Viewer): SQL | undefined =>
	and(
		isNotNull(story.toldAt),
		isNull(story.withdrawnAt),
		not(isVeiled('story', story.id)),
		visibleTo(viewer, story, story.tellerId)
	);

/** The teller's first, then as they came. */
export async function onStory(db: Db, viewer: Viewer, storyId: string): Promise<ReadingView[]> {
	const me = viewer.kind === 'person' ? viewer.id : null;
	const rows = await db
		.select({ ...marks, byTeller: reading.byTeller, capacity: reading.capacity, personId: reading.personId })
		.from(reading)
		.innerJoin(story, eq(story.id, reading.storyId))
		.where(and(eq(reading.storyId, storyId), readable(viewer)))
		.orderBy(sql`${reading.byTeller} desc`, asc(reading.at), asc(reading.id));
	return rows.map(({ byTeller, capacity, personId, ...rest }) => ({
		marks: rest,
		byTeller,
		fromPartner: capacity === 'partner',
		mine: me !== null && personId === me
	}));
}

/**
 * What tellers said of the stories that this viewer may read, or what readers laid beside them, in no order that means
 * anything. `themeId` null: of all stories. A partner's reading stands on the story and in no count.
 */
export async function counted(
	db: Db,
	viewer: Viewer,
	themeId: string | null,
	whose: 'tellers' | 'readers'
): Promise<CountedReading[]> {
	const underTheme = sql`exists (select 1 from ${storyTheme} where ${storyTheme.storyId} = ${story.id} and ${storyTheme.themeId} = ${themeId})`;
	return db
		.select({
			...marks,
			storyId: story.id,
			// Who let a story stand and went is one teller for that story.
			by: sql<string>`coalesce(${reading.personId}, ${story.id})`,
			toldAt: sql<Date>`${story.toldAt}`.mapWith(story.toldAt)
		})
		.from(reading)
		.innerJoin(story, eq(story.id, reading.storyId))
		.where(
			and(
				eq(reading.byTeller, whose === 'tellers'),
				whose === 'readers' ? eq(reading.capacity, 'member') : undefined,
				readable(viewer),
				themeId === null ? undefined : underTheme
			)
		)
		.orderBy(asc(story.id), asc(reading.id));
}

const layersOn = preparedFor((db, viewer, { storyIds }: Given<{ storyIds: readonly string[] }>) =>
	db
		.select({ storyId: story.id, layers: reading.layers })
		.from(reading)
		.innerJoin(story, eq(story.id, reading.storyId))
		.where(and(oneOf(story.id, storyIds), eq(reading.byTeller, true), readable(viewer)))
);

/** The layers tellers named, by story, of those stories this viewer may read. */
export async function layersByTellers(
	db: Db,
	viewer: Viewer,
	storyIds: readonly string[]
): Promise<Map<string, readonly Layer[]>> {
	if (storyIds.length === 0) return new Map();
	const rows = await layersOn(db, viewer, { storyIds });
	return new Map(rows.map(({ storyId, layers }) => [storyId, layers]));
}

type NewReading = { storyId: string; personId: string; byTeller: boolean; capacity: 'member' | 'partner'; at: Date };

/** Changes only the marks that are given: a form of one question leaves the others as they were. */
export async function keep(tx: Db, who: NewReading, given: Partial<Marks>): Promise<void> {
	const { layers, goals, ...rest } = given;
	const changed = {
		...rest,
		...(layers ? { layers: [...layers] } : {}),
		...(goals ? { goals: [...goals] } : {})
	};
	await tx
		.insert(reading)
		.values({ ...who, ...changed })
		.onConflictDoUpdate({ target: [reading.storyId, reading.personId], set: { ...changed, at: who.at } });
}

export async function own(db: Db, storyId: string, personId: string): Promise<Marks | undefined> {
	const [row] = await db
		.select(marks)
		.from(reading)
		.where(and(eq(reading.storyId, storyId), eq(reading.personId, personId)));
	return row;
}

export async function remove(tx: Db, storyId: string, personId: string): Promise<void> {
	await tx.delete(reading).where(and(eq(reading.storyId, storyId), eq(reading.personId, personId)));
}

/** Of somebody who goes: beside others' stories theirs go; on a story of their own that stands it stays, and is nobody's. */
export async function letGo(tx: Db, personId: string): Promise<void> {
	await tx.delete(reading).where(and(eq(reading.personId, personId), eq(reading.byTeller, false)));
	await tx.update(reading).set({ personId: null }).where(eq(reading.personId, personId));
}
