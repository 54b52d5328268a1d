import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { exportPath } from '#features/rounds/round.ts';
import { showLandscape } from '#features/rounds/landscape-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { round, landscape, statements } = await showLandscape(
		locals.context,
		idIn(params.adres) ?? notFound('round'),
		null
	);
	if (url.pathname !== exportPath(round)) redirect(301, exportPath(round));
	return { round, seen: landscape?.seen ?? null, statements };
};
