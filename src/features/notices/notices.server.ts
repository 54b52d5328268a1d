// News for one person, at most once. Any feature may tell; what it says and its mail are the affair of `returns`.
import type { Db } from '#platform/db/db.ts';
import { notice, type NoticeKind } from './notice.tables.ts';

export type News = {
	personId: string;
	kind: NoticeKind;
	subjectId: string;
	/** The person's own story or response it concerns; '' when none in particular. */
	aboutId: string;
};

/** Keeps this news once: telling the same thing again changes nothing. Ask `later(tx, 'deliver-notices')` after it. */
export async function tell(tx: Db, news: News, now: Date): Promise<void> {
	await tx.insert(notice).values({ ...news, at: now }).onConflictDoNothing();
}
