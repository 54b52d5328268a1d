import { fail, redirect } from '@sveltejs/kit';
import { isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { TableAnswer } from '#features/groups/group.forms.ts';
import { answerBringing, showBringing } from '#features/groups/groups.server.ts';
import type { Actions, PageServerLoad } from './$types';

function bringingIn(url: URL): string {
	const id = url.searchParams.get('bij') ?? '';
	return isId(id) ? id : notFound('bringing');
}

export const load: PageServerLoad = async ({ locals, url }) => showBringing(locals.context, bringingIn(url));

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		const id = bringingIn(url);
		const form = await readForm(request, TableAnswer);
		if (!form.ok) return fail(400, form);
		const answered = await answerBringing(locals.context, id, form.value);
		if (!answered.ok) return fail(409, rejected(form.value, 'answer', answered.reason));
		redirect(303, `/tafels/${params.adres}#gebracht-${id}`);
	}
};
