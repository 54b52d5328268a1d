// Stories and bringings without an answer, as rows: the longest waiting first.
import { and, asc, eq, inArray, isNotNull, isNull, lte, ne, not, or, sql, type SQL } from 'drizzle-orm';
import type { SignedIn } from '#kernel/viewer.ts';
import { qualified, visibleTo } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { bringing } from '#features/groups/group.tables.ts';
import { version } from '#features/joint-texts/joint-text.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';

const most = 30;

/** Any answer counts, also one without words and one whose words were taken back: somebody was there. */
const answered = qualified<boolean>(sql`exists (select 1 from ${response} where ${response.subjectKind} = 'story'
	and ${response.subjectId} = ${story.id} and ${response.personId} is distinct from ${story.tellerId})`);

async function unanswered(db: Db, toldBefore: Date, circle: SQL | undefined): Promise<string[]> {
	const rows = await db
		.select({ id: story.id })
		.from(story)
		.where(
			and(isNotNull(story.toldAt), lte(story.toldAt, toldBefore), isNull(story.withdrawnAt), not(answered), circle)
		)
		.orderBy(asc(story.toldAt))
		.limit(most);
	return rows.map(({ id }) => id);
}

/** Of `members` and wider only: stewards have no extra eyes. */
export const unansweredWide = (db: Db, viewer: SignedIn, toldBefore: Date): Promise<string[]> =>
	unanswered(
		db,
		toldBefore,
		and(inArray(story.audience, ['members', 'public']), visibleTo(viewer, story), ne(story.tellerId, viewer.id))
	);

/** In a team or at a table of this person, told by somebody else. */
export function unansweredClose(db: Db, viewer: SignedIn, toldBefore: Date): Promise<string[]> {
	const circle = and(eq(story.audience, 'team'), visibleTo(viewer, story));
	const table = and(eq(story.audience, 'group'), visibleTo(viewer, story));
	return unanswered(db, toldBefore, and(or(circle, table), ne(story.tellerId, viewer.id)));
}

/** What was brought and not answered, as far as this person may read what was brought. */
export async function unansweredBringings(db: Db, viewer: SignedIn, broughtBefore: Date): Promise<string[]> {
	const rows = await db
		.select({ id: bringing.id })
		.from(bringing)
		.innerJoin(version, eq(version.id, bringing.versionId))
		.where(and(isNull(bringing.answeredAt), lte(bringing.broughtAt, broughtBefore), visibleTo(viewer, version)))
		.orderBy(asc(bringing.broughtAt))
		.limit(most);
	return rows.map(({ id }) => id);
}
