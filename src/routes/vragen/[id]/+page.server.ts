import { fail, redirect } from '@sveltejs/kit';
import { readForm, rejected } from '#platform/web/forms.ts';
import { AnswerAsk } from '#features/consent/consent.forms.ts';
import { askPath } from '#features/consent/consent.ts';
import { answerAsk, showAsk } from '#features/consent/consent.server.ts';
import { besideWhich } from '#features/joint-texts/joint-texts.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params }) => {
	const ask = await showAsk(context, params.id);
	return { ask, beside: ask.place === 'round' ? [] : await besideWhich(context, ask) };
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await readForm(request, AnswerAsk);
		if (!form.ok) return fail(400, form);
		const outcome = await answerAsk(context, params.id, form.value.answer === 'yes');
		if (!outcome.ok) return fail(409, rejected({}, 'answer', outcome.reason));
		redirect(303, `${askPath(params.id)}#antwoord`);
	}
};
