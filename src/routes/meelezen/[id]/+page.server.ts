import { fail, redirect } from '@sveltejs/kit';
import { readForm, rejected } from '#platform/web/forms.ts';
import { LookAnswer } from '#features/stories/second-look.forms.ts';
import { lookPath } from '#features/stories/second-look.ts';
import { answerLook, showLook } from '#features/stories/stories.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({ look: await showLook(locals.context, params.id) });

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await readForm(request, LookAnswer);
		if (!form.ok) return fail(400, form);
		const outcome = await answerLook(locals.context, params.id, form.value);
		if (!outcome.ok) {
			const { answer, words } = form.value;
			return fail(409, rejected({ answer, words }, 'words', outcome.reason));
		}
		redirect(303, `${lookPath(params.id)}#gezegd`);
	}
};
