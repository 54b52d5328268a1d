import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readFields } from '#platform/web/forms.ts';
import { choicesIn } from '#features/guard/guard.forms.ts';
import type { Open } from '#features/guard/marks.ts';
import { marked, notMarked } from '#features/responses/marked-form.ts';
import { becameVoice, saidOf } from '#features/gatherings/table-talk.server.ts';
import { bringingsOf } from '#features/groups/groups.server.ts';
import { LookedAgain } from '#features/joint-texts/joint-text.forms.ts';
import { kindAt, textPath, weavingPath } from '#features/joint-texts/kinds.ts';
import { answerText, showText } from '#features/joint-texts/joint-texts.server.ts';
import { lookAgain } from '#features/joint-texts/looking-again.server.ts';
import { workOnNext } from '#features/joint-texts/makers.server.ts';
import { Called } from '#features/not-heard/not-heard.forms.ts';
import { callFor, endCall, notHeardIn } from '#features/not-heard/not-heard.server.ts';
import { Answer } from '#features/responses/response.forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const id = idIn(params.adres) ?? notFound('joint-text');
	const text = await showText(context, id);
	const path = textPath({ id, kind: text.kind, title: 'beingWoven' in text ? text.title : text.version.title });
	if (url.pathname !== path) redirect(301, path + url.search);
	const bringings = text.kind === 'thread' ? ((await bringingsOf(context, [id])).get(id) ?? []) : [];
	// The association's own text rests on nobody's stories, so nobody is missing from it either.
	const asksWhoIsMissing = !('beingWoven' in text) && !text.version.veiled && text.kind !== 'mission';
	const notHeard = asksWhoIsMissing ? await notHeardIn(context, text) : null;
	const description = 'beingWoven' in text ? '' : text.version.summary;
	const said = await saidOf(context, url.searchParams.get('oogst'), { kind: 'joint-text', id });
	return { description, text, bringings, notHeard, said };
};

export const actions: Actions = {
	antwoord: async ({ locals: { context, language }, params, request, url }) => {
		const typed = await request.formData();
		const form = readFields(typed, Answer);
		if (!form.ok) return fail(400, notMarked(form));
		const decide = (open: Open) => choicesIn(typed, open);
		const id = idIn(params.adres) ?? notFound('joint-text');
		const outcome = await answerText(context, id, { ...form.value, language, decide });
		if (!outcome.ok) return fail(409, marked(form.value, typed, outcome));
		await becameVoice(context, typed.get('oogst'), { kind: 'joint-text', id });
		redirect(303, `${url.pathname}#antwoorden`);
	},
	meewerken: async ({ locals: { context }, params, url }) => {
		const id = idIn(params.adres) ?? notFound('joint-text');
		const weaves = await workOnNext(context, id);
		redirect(303, weaves ? weavingPath({ kind: kindAt(params.soort), id }) : `${url.pathname}#volgende`);
	},
	gezocht: async ({ locals: { context }, params, request, url }) => {
		const form = readFields(await request.formData(), Called);
		if (!form.ok) return fail(400, notMarked(form));
		const { missing, end } = form.value;
		const id = idIn(params.adres) ?? notFound('joint-text');
		await (end ? endCall : callFor)(context, id, missing);
		redirect(303, `${url.pathname}#nog-niet-gehoord`);
	},
	opnieuw: async ({ locals: { context }, params, request, url }) => {
		const form = readFields(await request.formData(), LookedAgain);
		if (!form.ok) return fail(400, notMarked(form));
		await lookAgain(context, idIn(params.adres) ?? notFound('joint-text'), form.value.words);
		redirect(303, `${url.pathname}#opnieuw`);
	}
};
