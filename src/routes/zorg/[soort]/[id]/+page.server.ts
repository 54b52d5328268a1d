import { fail, redirect } from '@sveltejs/kit';
import { notFound } from '#kernel/refusals.ts';
import { runtime } from '#platform/runtime.server.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { liftVeil, raiseConcern, showWords } from '#features/care/care.server.ts';
import { RaiseConcern } from '#features/care/concern.forms.ts';
import { isWordsKind } from '#features/care/words.ts';
import type { Actions, PageServerLoad } from './$types';

const kindOf = (kind: string) => (isWordsKind(kind) ? kind : notFound('words'));

export const load: PageServerLoad = async ({ locals, params }) => ({
	about: await showWords(locals.context, kindOf(params.soort), params.id)
});

export const actions: Actions = {
	say: async ({ locals, params, request }) => {
		const form = await readForm(request, RaiseConcern);
		if (!form.ok) return fail(400, form);
		const { secret } = runtime().config;
		const concern = { ...form.value, kind: kindOf(params.soort), id: params.id };
		const said = await raiseConcern(locals.context, concern, { secret, clientAddress: locals.clientAddress });
		if (!said.ok) return fail(429, rejected(form.value, 'form', said.reason));
		redirect(303, said.value.veiled ? '/zorg/dank?gesluierd' : '/zorg/dank');
	},
	lift: async ({ locals, params }) => {
		const lifted = await liftVeil(locals.context, kindOf(params.soort), params.id);
		if (!lifted.ok) return fail(409, rejected({}, 'form', lifted.reason));
		redirect(303, '/programmateam');
	}
};
