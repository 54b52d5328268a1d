import { fail, redirect } from '@sveltejs/kit';
import { isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { LaterClaims, TableAnswer } from '#features/groups/group.forms.ts';
import { answerBringing, answerClaims, showBringing } from '#features/groups/groups.server.ts';
import type { Actions, PageServerLoad } from './$types';

function bringingIn(url: URL): string {
	const id = url.searchParams.get('bij') ?? '';
	return isId(id) ? id : notFound('bringing');
}

export const load: PageServerLoad = async ({ locals, url }) => showBringing(locals.context, bringingIn(url));

export const actions: Actions = {
	antwoord: async ({ locals, params, request, url }) => {
		const id = bringingIn(url);
		const form = await readForm(request, TableAnswer);
		if (!form.ok) return fail(400, form);
		const { outcome, answer, claims } = form.value;
		const answered = await answerBringing(locals.context, id, { outcome, answer });
		if (!answered.ok) return fail(409, rejected({ outcome, answer }, 'answer', answered.reason));
		await answerClaims(locals.context, id, claims);
		redirect(303, `/tafels/${params.adres}#gebracht-${id}`);
	},
	zinnen: async ({ locals, params, request, url }) => {
		const id = bringingIn(url);
		const form = await readForm(request, LaterClaims);
		if (!form.ok) return fail(400, form);
		await answerClaims(locals.context, id, form.value.claims);
		redirect(303, `/tafels/${params.adres}#gebracht-${id}`);
	}
};
