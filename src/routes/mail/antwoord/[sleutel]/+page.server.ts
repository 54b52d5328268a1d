import { fail, redirect } from '@sveltejs/kit';
import { runtime } from '#platform/runtime.server.ts';
import { readFields, rejected } from '#platform/web/forms.ts';
import { choicesIn } from '#features/guard/guard.forms.ts';
import { KeptWords } from '#features/mail-answers/mail-answer.forms.ts';
import { answerPath } from '#features/mail-answers/mail-answer.ts';
import { doMailAnswer, sendKeptWords, showMailAnswer } from '#features/mail-answers/mail-answers.server.ts';
import { marked, notMarked } from '#features/responses/marked-form.ts';
import type { Actions, PageServerLoad } from './$types';

const senderOf = ({ clientAddress }: App.Locals) => ({ secret: runtime().config.secret, clientAddress });

// Opening the link changes nothing: mail scanners open links too.
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return { shown: await showMailAnswer(locals.context, params.sleutel, runtime().config.secret) };
};

export const actions: Actions = {
	doe: async ({ locals, params }) => {
		const outcome = await doMailAnswer(locals.context, params.sleutel, senderOf(locals));
		if (!outcome.ok && outcome.reason === 'too-often') return fail(429, notMarked(rejected({}, 'form', 'too-often')));
		// The page says what became of it, also when it was read again.
		redirect(303, answerPath(params.sleutel));
	},
	verstuur: async ({ locals, params, request }) => {
		const typed = await request.formData();
		const form = readFields(typed, KeptWords);
		if (!form.ok) return fail(400, notMarked(form));
		const decide = (open: Parameters<typeof choicesIn>[1]) => choicesIn(typed, open);
		const outcome = await sendKeptWords(locals.context, params.sleutel, { ...form.value, decide }, senderOf(locals));
		if (outcome.ok || outcome.reason === 'over') redirect(303, answerPath(params.sleutel));
		if (outcome.reason === 'undecided') return fail(409, marked(form.value, typed, outcome));
		return fail(409, notMarked(rejected(form.value, 'words', outcome.reason)));
	}
};
