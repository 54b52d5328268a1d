// What was told, read again at this moment as its reader sees it: what was taken back, veiled or narrowed says so.
import type { Context } from '#platform/context.ts';
import type { Notice } from '#features/notices/notices.server.ts';
import { itemOf } from './news-items.server.ts';
import { lookUp, type Found } from './news-lookup.server.ts';
import type { NewsItem } from './news.ts';

/** In the order given. What there is nothing to say of any more (a question already answered, say) is left out. */
export async function readNews(context: Context, notices: readonly Notice[]): Promise<NewsItem[]> {
	if (notices.length === 0) return [];
	const found = await lookUp(context, notices);
	return asOneQuestion(notices, found).flatMap((notice) => itemOf(notice, found) ?? []);
}

/** Of questions about several words of one text for the same readers only the first is told: it brings the others along. */
const asOneQuestion = (notices: readonly Notice[], { along }: Found): Notice[] =>
	notices.filter(({ kind, subjectId }) => kind !== 'asked' || along.has(subjectId));
