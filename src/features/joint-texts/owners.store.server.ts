// Who owns the words a text leans on.
import { and, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import type { MaterialKind } from './joint-text.ts';

/** Whose words these are; what was taken back has no owner here. */
export async function ownersOf(
	db: Db,
	pieces: readonly { kind: MaterialKind; refId: string }[]
): Promise<{ personId: string; aboutId: string }[]> {
	const idsOf = (kind: MaterialKind) => [
		...new Set(pieces.filter((piece) => piece.kind === kind).map(({ refId }) => refId))
	];
	const [stories, voices] = [idsOf('story'), idsOf('voice')];
	const tellers =
		stories.length === 0
			? []
			: await db
					.select({ personId: story.tellerId, aboutId: story.id })
					.from(story)
					.where(and(inArray(story.id, stories), isNull(story.withdrawnAt), isNotNull(story.tellerId)));
	const others =
		voices.length === 0
			? []
			: await db
					.select({ personId: response.personId, aboutId: response.id })
					.from(response)
					.where(and(inArray(response.id, voices), isNull(response.withdrawnAt), isNotNull(response.personId)));
	return [...tellers, ...others].flatMap(({ personId, aboutId }) => (personId === null ? [] : [{ personId, aboutId }]));
}
