import { fail, redirect } from '@sveltejs/kit';
import { forbid } from '#kernel/refusals.ts';
import { readForm } from '#platform/web/forms.ts';
import { NewTheme } from '#features/themes/theme.forms.ts';
import { mayStartTheme } from '#features/themes/theme.policy.ts';
import { themePath } from '#features/themes/theme.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (!mayStartTheme(locals.context.viewer)) forbid('themes.start');
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await readForm(request, NewTheme);
		if (!form.ok) return fail(400, form);
		const id = await startTheme(locals.context, form.value);
		redirect(303, themePath({ id, title: form.value.title }));
	}
};
