import { fail, redirect } from '@sveltejs/kit';
import { notFound } from '#kernel/refusals.ts';
import { isSteward } from '#kernel/viewer.ts';
import { readForm } from '#platform/web/forms.ts';
import { setConcernAside, veilWords } from '#features/care/care.server.ts';
import { OnWords, VeilWords } from '#features/care/concern.forms.ts';
import { showDesk } from '#features/care/desk.server.ts';
import { isWordsKind } from '#features/care/words.ts';
import { questionsThatWait } from '#features/questions/questions.server.ts';
import { answersThatStayAway, mailStuckSince } from '#features/returns/returns.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => ({
	desk: await showDesk(context),
	stayAway: await answersThatStayAway(context),
	questions: isSteward(context.viewer) ? await questionsThatWait(context) : null,
	mailStuckSince: await mailStuckSince(context)
});

const kindOf = (kind: string) => (isWordsKind(kind) ? kind : notFound('words'));

export const actions: Actions = {
	veil: async ({ locals, request }) => {
		const form = await readForm(request, VeilWords);
		if (!form.ok) return fail(400, form);
		await veilWords(locals.context, kindOf(form.value.kind), form.value.id, form.value.reason);
		redirect(303, '/programmateam');
	},
	aside: async ({ locals, request }) => {
		const form = await readForm(request, OnWords);
		if (!form.ok) return fail(400, form);
		await setConcernAside(locals.context, kindOf(form.value.kind), form.value.id);
		redirect(303, '/programmateam');
	}
};
