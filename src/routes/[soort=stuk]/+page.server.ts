import { redirect } from '@sveltejs/kit';
import { listTexts, myTexts } from '#features/joint-texts/joint-texts.server.ts';
import { isOfEveryone, kindAt, textPath } from '#features/joint-texts/kinds.ts';
import { mayStart } from '#features/joint-texts/starting.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const kind = kindAt(params.soort);
	const texts = await listTexts(context, { kinds: [kind] });
	const mine = (await myTexts(context)).filter((one) => one.kind === kind);
	// Of a living text there is one: its place is the text itself.
	const [only] = texts;
	if (isOfEveryone(kind) && only) redirect(302, textPath(only));
	return { kind, texts, mine, mayBegin: await mayStart(context, kind) };
};
