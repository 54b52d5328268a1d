import { fail } from '@sveltejs/kit';
import { readForm, rejected } from '#platform/web/forms.ts';
import { runtime } from '#platform/runtime.server.ts';
import { ResidentCode } from '#features/residents/resident.forms.ts';
import { readByCode, takeBackByCode } from '#features/residents/residents.server.ts';
import type { Actions, PageServerLoad } from './$types';

const limitsOf = (locals: App.Locals) => ({
	secret: runtime().config.secret,
	clientAddress: locals.clientAddress
});

/** What the code opens, kept by nobody: not by a browser, a proxy, our own memory or a search engine. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' });
	const code = url.searchParams.get('code') ?? '';
	const opened = code ? await readByCode(locals.context, code, limitsOf(locals)) : null;
	return { code, opened: opened?.ok ? opened.value : null, reason: opened && !opened.ok ? opened.reason : null };
};

export const actions: Actions = {
	lees: async ({ locals, request }) => {
		const form = await readForm(request, ResidentCode);
		if (!form.ok) return fail(400, form);
		const opened = await readByCode(locals.context, form.value.code, limitsOf(locals));
		if (!opened.ok) return fail(409, rejected(form.value, 'code', opened.reason));
		return { code: form.value.code, opened: opened.value };
	},
	terug: async ({ locals, request }) => {
		const form = await readForm(request, ResidentCode);
		if (!form.ok) return fail(400, form);
		const taken = await takeBackByCode(locals.context, form.value.code, limitsOf(locals));
		if (!taken.ok) return fail(409, rejected(form.value, 'code', taken.reason));
		return { takenBack: true };
	}
};
