import { redirect } from '@sveltejs/kit';
import { pageNumber } from '#platform/web/page-number.ts';
import { myTexts, pageOfTexts } from '#features/joint-texts/joint-texts.server.ts';
import { isOfEveryone, kindAt, textPath } from '#features/joint-texts/kinds.ts';
import { mayStart } from '#features/joint-texts/starting.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const kind = kindAt(params.soort);
	const page = pageNumber(url.searchParams);
	const { texts, hasMore } = await pageOfTexts(context, { kind, page });
	const mine = (await myTexts(context)).filter((one) => one.kind === kind);
	// Of a living text there is one: its place is the text itself.
	const [only] = texts;
	if (isOfEveryone(kind) && only) redirect(302, textPath(only));
	return { kind, texts, page, hasMore, mine, mayBegin: await mayStart(context, kind) };
};
