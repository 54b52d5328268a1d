import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { NewWords } from '#features/themes/theme.forms.ts';
import { changeThemeWords, showThemeWords } from '#features/themes/theme-words.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('theme');

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await showThemeWords(locals.context, idOf(params.adres))),
	saved: url.searchParams.has('bewaard')
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await readForm(request, NewWords);
		if (!form.ok) return fail(400, form);
		const outcome = await changeThemeWords(locals.context, idOf(params.adres), form.value);
		if (outcome.ok) redirect(303, `/themas/${params.adres}/woorden?bewaard`);
		const typed = { words: form.value.words.join('\n'), reason: form.value.reason };
		return fail(409, rejected(typed, 'words', outcome.reason));
	}
};
