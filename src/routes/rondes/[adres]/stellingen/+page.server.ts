import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { isOrder, listPath } from '#features/rounds/round.ts';
import { showRound } from '#features/rounds/rounds.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = url.searchParams;
	const order = asked.get('volgorde') ?? '';
	const looking = {
		order: isOrder(order) ? order : ('number' as const),
		text: (asked.get('zoek') ?? '').slice(0, 100),
		unmoderatedOnly: asked.has('nietnagekeken'),
		page: Math.trunc(Number(asked.get('blad'))) || 1
	};
	const shown = await showRound(locals.context, idIn(params.adres) ?? notFound('round'), looking);
	const path = listPath(shown.round);
	if (url.pathname !== path) redirect(301, path + url.search);
	return { ...shown, looking };
};
