import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readForm } from '#platform/web/forms.ts';
import { bringingsOf } from '#features/groups/groups.server.ts';
import { threadPath } from '#features/joint-texts/joint-text.ts';
import { answerThread, showThread } from '#features/joint-texts/joint-texts.server.ts';
import { Answer } from '#features/responses/response.forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const id = idIn(params.adres) ?? notFound('joint-text');
	const thread = await showThread(context, id);
	const path = threadPath({ id, title: 'beingWoven' in thread ? thread.title : thread.version.title });
	if (url.pathname !== path) redirect(301, path + url.search);
	const bringings = (await bringingsOf(context, [id])).get(id) ?? [];
	return { thread, bringings };
};

export const actions: Actions = {
	antwoord: async ({ locals: { context, language }, params, request, url }) => {
		const form = await readForm(request, Answer);
		if (!form.ok) return fail(400, form);
		await answerThread(context, idIn(params.adres) ?? notFound('joint-text'), { ...form.value, language });
		redirect(303, `${url.pathname}#antwoorden`);
	}
};
