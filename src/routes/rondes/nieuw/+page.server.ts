import { fail, redirect } from '@sveltejs/kit';
import { readForm, rejected } from '#platform/web/forms.ts';
import { tendPath } from '#features/rounds/round.ts';
import { NewRound } from '#features/rounds/starting.forms.ts';
import { choicesForRound, startRound } from '#features/rounds/starting.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	themes: (await choicesForRound(locals.context)).map(({ id, title }) => ({ id, title })),
	theme: url.searchParams.get('thema') ?? ''
});

const fields = { 'theme-unknown': 'theme', 'day-past': 'until' } as const;

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await readForm(request, NewRound);
		if (!form.ok) return fail(400, form);
		const begun = await startRound(locals.context, { ...form.value, language: locals.language });
		if (!begun.ok) return fail(409, rejected(form.value, fields[begun.reason], begun.reason));
		redirect(303, `${tendPath({ id: begun.value, title: form.value.title })}?nieuw`);
	}
};
