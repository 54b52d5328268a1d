import { fail, redirect } from '@sveltejs/kit';
import { readForm, rejected } from '#platform/web/forms.ts';
import { NewTable } from '#features/groups/group.forms.ts';
import { tablePath } from '#features/groups/group.ts';
import { beginTable, choicesForTable } from '#features/groups/groups.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { partners, themes } = await choicesForTable(locals.context);
	return {
		partners: partners.map(({ id, name }) => ({ id, name })),
		themes: themes.map(({ id, title }) => ({ id, title }))
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await readForm(request, NewTable);
		if (!form.ok) return fail(400, form);
		const begun = await beginTable(locals.context, form.value);
		const field = begun.ok ? '' : begun.reason === 'theme-unknown' ? 'theme' : 'partner';
		if (!begun.ok) return fail(409, rejected(form.value, field, begun.reason));
		redirect(303, tablePath({ id: begun.value, name: form.value.name }));
	}
};
