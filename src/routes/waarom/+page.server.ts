import { redirect } from '@sveltejs/kit';
import { comparePath } from '#features/joint-texts/kinds.ts';
import { ownText } from '#features/mission/mission.server.ts';
import type { PageServerLoad } from './$types';

const number = (asked: string | null) => (asked && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null);

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const own = await ownText(context);
	const [from, to] = [number(url.searchParams.get('van')), number(url.searchParams.get('naar'))];
	// Old links to versions beside each other lead on.
	if (own.shown && from && to) redirect(301, comparePath(own.shown, from, to));
	return { own };
};
