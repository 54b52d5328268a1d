import { fail, redirect } from '@sveltejs/kit';
import { notFound } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { runtime } from '#platform/runtime.server.ts';
import { liftVeil, raiseConcern, showWords } from '#features/care/care.server.ts';
import { RaiseConcern } from '#features/care/concern.forms.ts';
import { isWordsKind } from '#features/care/words.ts';
import type { Actions, PageServerLoad } from './$types';

const named = ({ soort, id }: { soort: string; id: string }) => ({ kind: isWordsKind(soort) ? soort : notFound('words'), id });

export const load: PageServerLoad = async ({ locals, params }) => {
	const { kind, id } = named(params);
	return { shown: await showWords(locals.context, kind, id) };
};

export const actions: Actions = {
	raise: async ({ locals, params, request }) => {
		const form = await readForm(request, RaiseConcern);
		if (!form.ok) return fail(400, form);
		const limits = { secret: runtime().config.secret, clientAddress: locals.clientAddress };
		const outcome = await raiseConcern(locals.context, { ...form.value, ...named(params) }, limits);
		if (!outcome.ok) return fail(429, rejected({ words: form.value.words }, 'words', outcome.reason));
		return { thanks: outcome.value.veiled ? ('veiled' as const) : ('waiting' as const) };
	},
	lift: async ({ locals, params }) => {
		const { kind, id } = named(params);
		const outcome = await liftVeil(locals.context, kind, id);
		if (!outcome.ok) return fail(409, rejected({}, 'form', outcome.reason));
		redirect(303, '/programmateam');
	}
};
