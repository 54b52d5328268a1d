import { fail, redirect } from '@sveltejs/kit';
import { forbid } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { AboutCircle } from '#features/circles/circle.forms.ts';
import { circlePath, fieldOf } from '#features/circles/circle.ts';
import { mayBegin } from '#features/circles/circle.policy.ts';
import { beginCircle, themesForCircle } from '#features/circles/tending.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (!mayBegin(locals.context.viewer)) forbid('circles.begin');
	return { themes: await themesForCircle(locals.context) };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await readForm(request, AboutCircle);
		if (!form.ok) return fail(400, form);
		const begun = await beginCircle(locals.context, form.value);
		if (!begun.ok) return fail(409, rejected(form.values, fieldOf[begun.reason], begun.reason));
		redirect(303, circlePath({ id: begun.value, name: form.value.name }));
	}
};
