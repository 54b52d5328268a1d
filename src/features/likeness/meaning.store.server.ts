// What stories are about in numbers, as rows.
import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, not, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { story } from '#features/stories/story.tables.ts';
import { isVeiled } from '#features/veils/veils.server.ts';
import { storyMeaning } from './meaning.tables.ts';

/** Told to somebody, so past the privacy guard; not taken back, not veiled. A draft never leaves its writer. */
const mayBeSent = and(
	isNotNull(story.toldAt),
	isNull(story.withdrawnAt),
	ne(story.audience, 'self'),
	not(isVeiled('story', story.id))
);

export type Waiting = { id: string; revision: number; title: string; body: string };

/** The next stories without numbers of this model. */
export const waiting = (db: Db, model: string, after: string, limit: number): Promise<Waiting[]> =>
	db
		.select({ id: story.id, revision: story.revision, title: story.title, body: story.body })
		.from(story)
		.leftJoin(storyMeaning, eq(storyMeaning.storyId, story.id))
		.where(and(mayBeSent, gt(story.id, after), or(isNull(storyMeaning.storyId), ne(storyMeaning.model, model))))
		.orderBy(asc(story.id))
		.limit(limit);

/** Only when the story still says what was asked about: it may have been changed or taken back meanwhile. */
export async function keep(tx: Db, { id, revision }: Waiting, model: string, numbers: number[]): Promise<void> {
	const [still] = await tx
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.id, id), eq(story.revision, revision), mayBeSent))
		.for('update');
	if (!still) return;
	await tx
		.insert(storyMeaning)
		.values({ storyId: id, model, numbers })
		.onConflictDoUpdate({
			target: storyMeaning.storyId,
			set: { model: sql`excluded.model`, numbers: sql`excluded.numbers` }
		});
}

export async function numbersOf(
	db: Db,
	ids: readonly string[]
): Promise<Map<string, { model: string; numbers: number[] }>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select()
		.from(storyMeaning)
		.where(inArray(storyMeaning.storyId, [...ids]));
	return new Map(rows.map(({ storyId, model, numbers }) => [storyId, { model, numbers }]));
}
