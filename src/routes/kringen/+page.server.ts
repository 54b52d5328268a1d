import { redirect } from '@sveltejs/kit';
import { isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { listCircles } from '#features/circles/circles.server.ts';
import { readWanted } from '#features/circles/finding.ts';
import { dilemmaToLay, layOnTable } from '#features/circles/inside.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await listCircles(locals.context, readWanted(url.searchParams))),
	wanted: readWanted(url.searchParams),
	/** What somebody would like to talk about in one of their circles. */
	dilemma: await dilemmaToLay(locals.context, url.searchParams.get('dilemma'))
});

export const actions: Actions = {
	leg: async ({ locals, request }) => {
		const form = await request.formData();
		const [circle, dilemma] = [String(form.get('kring')), String(form.get('dilemma'))];
		if (!isId(circle) || !isId(dilemma)) notFound('circle');
		await layOnTable(locals.context, circle, dilemma);
		redirect(303, `/kringen/${circle}#op-tafel`);
	}
};
