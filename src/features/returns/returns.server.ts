// The front door of returns: what became of my words, what is new for me, and the mail about it.
import { before, days } from '#kernel/moments.ts';
import { isSignedIn, isSteward } from '#kernel/viewer.ts';
import { forbid } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { closedSince } from '#platform/mail/road.server.ts';
import { markNewsSeen, unseenNewsOf } from '#features/notices/notices.server.ts';
import type { NewsItem } from './news.ts';
import { readNews } from './news.server.ts';

export { deliverNotices } from './delivery.server.ts';
export { becameOf, trailOf } from './trails.server.ts';
export { answersThatStayAway, waitsInMyCircle } from './waiting.server.ts';

/** For a steward: since when no mail gets out, once that is a day; null when all is well, and for anyone else. */
export async function mailStuckSince({ db, viewer, now }: Context): Promise<Date | null> {
	const since = isSteward(viewer) ? await closedSince(db) : null;
	return since && since <= before(now(), days(1)) ? since : null;
}

const mostNews = 50;

/** What is new for me and not seen yet, newest first; nothing for a guest. Looking here marks nothing as seen. */
export async function myNews(context: Context): Promise<NewsItem[]> {
	const { db, viewer } = context;
	if (!isSignedIn(viewer)) return [];
	return readNews(context, await unseenNewsOf(db, viewer.id, mostNews));
}

/** The same, on the page where it is read: from now on it is seen. */
export async function readMyNews(context: Context): Promise<NewsItem[]> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) forbid('returns.read');
	const unseen = await unseenNewsOf(db, viewer.id, mostNews);
	const items = await readNews(context, unseen);
	await markNewsSeen(
		db,
		viewer.id,
		unseen.map(({ id }) => id),
		now()
	);
	return items;
}
