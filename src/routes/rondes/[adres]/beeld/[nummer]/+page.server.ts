import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { picturePath } from '#features/rounds/round.ts';
import { showLandscape } from '#features/rounds/landscape-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const id = idIn(params.adres) ?? notFound('round');
	const number = /^\d{1,6}$/.test(params.nummer) ? Number(params.nummer) : notFound('landscape');
	// Nobody's own place: that belongs to the answers of today.
	const shown = await showLandscape(locals.context, id, null, number);
	if (url.pathname !== picturePath(shown.round, number)) redirect(301, picturePath(shown.round, number));
	return shown;
};
