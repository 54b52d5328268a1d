import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readFields } from '#platform/web/forms.ts';
import { choicesIn } from '#features/guard/guard.forms.ts';
import type { Open } from '#features/guard/marks.ts';
import { marked, notMarked } from '#features/responses/marked-form.ts';
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
		const typed = await request.formData();
		const form = readFields(typed, Answer);
		if (!form.ok) return fail(400, notMarked(form));
		const decide = (open: Open) => choicesIn(typed, open);
		const id = idIn(params.adres) ?? notFound('joint-text');
		const outcome = await answerThread(context, id, { ...form.value, language, decide });
		if (!outcome.ok) return fail(409, marked(form.value, typed, outcome));
		redirect(303, `${url.pathname}#antwoorden`);
	}
};
