import { fail, redirect } from '@sveltejs/kit';
import { notFound } from '#kernel/refusals.ts';
import { readForm } from '#platform/web/forms.ts';
import { setConcernAside, veilWords } from '#features/care/care.server.ts';
import { openMessage } from '#features/care/reported-messages.server.ts';
import { OnWords, OpenMessage, VeilWords } from '#features/care/concern.forms.ts';
import { carePath, isWordsKind } from '#features/care/words.ts';
import { mailStuckSince } from '#features/returns/returns.server.ts';
import { showTeamPage } from '#features/today/desk.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => ({
	team: await showTeamPage(context),
	mailStuckSince: await mailStuckSince(context)
});

const kindOf = (kind: string) => (isWordsKind(kind) ? kind : notFound('words'));

export const actions: Actions = {
	veil: async ({ locals, request }) => {
		const form = await readForm(request, VeilWords);
		if (!form.ok) return fail(400, form);
		await veilWords(locals.context, kindOf(form.value.kind), form.value.id, form.value.reason);
		redirect(303, '/programmateam#gedaan');
	},
	open: async ({ locals, request }) => {
		const form = await readForm(request, OpenMessage);
		if (!form.ok) return fail(400, form);
		await openMessage(locals.context, form.value.id);
		redirect(303, carePath('message', form.value.id));
	},
	aside: async ({ locals, request }) => {
		const form = await readForm(request, OnWords);
		if (!form.ok) return fail(400, form);
		await setConcernAside(locals.context, kindOf(form.value.kind), form.value.id);
		redirect(303, '/programmateam#gedaan');
	}
};
