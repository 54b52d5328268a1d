import { fail, redirect } from '@sveltejs/kit';
import { forbid } from '#kernel/refusals.ts';
import { readForm } from '#platform/web/forms.ts';
import { NewText } from '#features/joint-texts/joint-text.forms.ts';
import { kindAt, weavingPath } from '#features/joint-texts/kinds.ts';
import { mayStart, startText, whatItBeginsFrom } from '#features/joint-texts/starting.server.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const kind = kindAt(params.soort);
	if (!(await mayStart(context, kind))) forbid('joint-texts.start');
	return {
		kind,
		themes: await listThemes(context),
		theme: url.searchParams.get('thema') ?? '',
		from: await whatItBeginsFrom(context, {
			story: url.searchParams.get('verhaal'),
			statement: url.searchParams.get('stelling')
		})
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request }) => {
		const form = await readForm(request, NewText);
		if (!form.ok) return fail(400, form);
		const kind = kindAt(params.soort);
		redirect(303, weavingPath({ kind, id: await startText(context, kind, form.value) }));
	}
};
