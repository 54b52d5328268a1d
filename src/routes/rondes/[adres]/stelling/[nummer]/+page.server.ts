import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readsMembers } from '#kernel/viewer.ts';
import { takeBackWords } from '#features/responses/responses.server.ts';
import { statementPath } from '#features/rounds/round.ts';
import { showStatement } from '#features/rounds/statement-page.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const id = idIn(params.adres) ?? notFound('round');
	const number = /^\d{1,9}$/.test(params.nummer) ? Number(params.nummer) : notFound('statement');
	const shown = await showStatement(locals.context, id, number);
	const path = statementPath(shown.round, number);
	if (url.pathname !== path) redirect(301, path);
	return { ...shown, mayWeave: readsMembers(locals.context.viewer) };
};

export const actions: Actions = {
	'woorden-terug': async ({ locals, request, url }) => {
		await takeBackWords(locals.context, String((await request.formData()).get('id')));
		redirect(303, `${url.pathname}#tekst`);
	}
};
