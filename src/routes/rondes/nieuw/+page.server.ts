import { fail, redirect } from '@sveltejs/kit';
import { isId } from '#kernel/ids.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { tendPath } from '#features/rounds/round.ts';
import { NewRound } from '#features/rounds/starting.forms.ts';
import { choicesForRound, startRound } from '#features/rounds/starting.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	themes: (await choicesForRound(locals.context)).map(({ id, title }) => ({ id, title })),
	theme: url.searchParams.get('thema') ?? '',
	/** What was brought to a table and is to become the first statement. */
	table: url.searchParams.get('tafel') ?? ''
});

const fields = {
	'theme-unknown': 'theme',
	'day-past': 'until',
	'rows-need-public': 'rows',
	'rows-need-day': 'until'
} as const;

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const form = await readForm(request, NewRound);
		if (!form.ok) return fail(400, form);
		const begun = await startRound(locals.context, { ...form.value, language: locals.language });
		const typed = { ...form.value, rows: form.value.rows ? 'ja' : '' };
		if (!begun.ok) return fail(409, rejected(typed, fields[begun.reason], begun.reason));
		const table = url.searchParams.get('tafel');
		const from = table && isId(table) ? `&tafel=${table}#uit-tafel` : '';
		redirect(303, `${tendPath({ id: begun.value, title: form.value.title })}?nieuw${from}`);
	}
};
