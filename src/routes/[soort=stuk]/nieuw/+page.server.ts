import { fail, redirect } from '@sveltejs/kit';
import { forbid } from '#kernel/refusals.ts';
import { readsMembers } from '#kernel/viewer.ts';
import { readForm } from '#platform/web/forms.ts';
import { NewThread } from '#features/joint-texts/joint-text.forms.ts';
import { weavingPath } from '#features/joint-texts/joint-text.ts';
import { startThread } from '#features/joint-texts/weaving.server.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	if (!readsMembers(context.viewer)) forbid('joint-texts.start');
	return { themes: await listThemes(context), theme: url.searchParams.get('thema') ?? '' };
};

export const actions: Actions = {
	default: async ({ locals: { context }, request }) => {
		const form = await readForm(request, NewThread);
		if (!form.ok) return fail(400, form);
		redirect(303, weavingPath(await startThread(context, form.value)));
	}
};
