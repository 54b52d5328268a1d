import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { runtime } from '#platform/runtime.server.ts';
import { readFields, readForm, rejected } from '#platform/web/forms.ts';
import { choicesIn } from '#features/guard/guard.forms.ts';
import type { Open } from '#features/guard/marks.ts';
import { marked, notMarked } from '#features/responses/marked-form.ts';
import { StatementAnswer } from '#features/rounds/answering.forms.ts';
import { answerStatement, askStatement, chooseDrawn } from '#features/rounds/answering.server.ts';
import { answerPath, heldElsewhere } from '#features/rounds/round.ts';
import { NewStatement } from '#features/rounds/starting.forms.ts';
import { myProposals, proposeStatement } from '#features/rounds/adding.server.ts';
import { answererFor, knownAnswerer } from '../../answerer.server.ts';
import type { Actions, PageServerLoad } from './$types';

const numberIn = (text: string | null) => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined);

export const load: PageServerLoad = async (event) => {
	const { params, url, locals } = event;
	const id = idIn(params.adres) ?? notFound('round');
	const who = knownAnswerer(event, id);
	const wanted = numberIn(url.searchParams.get('stelling'));
	const asked = await askStatement(locals.context, id, who, wanted);
	const kept = numberIn(url.searchParams.get('bewaard'));
	return {
		...asked,
		wanted,
		asVisitor: locals.context.viewer.kind === 'guest',
		mayPropose: asked.state === 'open' && !heldElsewhere(asked.round),
		proposals: await myProposals(locals.context, id, who),
		proposed: url.searchParams.has('voorgesteld'),
		kept: asked.given.find(({ number }) => number === kept) ?? null
	};
};

export const actions: Actions = {
	antwoord: async (event) => {
		const { locals, params, request } = event;
		const id = idIn(params.adres) ?? notFound('round');
		const typed = await request.formData();
		const form = readFields(typed, StatementAnswer);
		if (!form.ok) return fail(400, notMarked(form));
		const limits = { secret: runtime().config.secret, clientAddress: locals.clientAddress };
		const decide = (open: Open) => choicesIn(typed, open);
		const given = { ...form.value, language: locals.language, decide };
		const kept = await answerStatement(locals.context, id, answererFor(event, id), given, limits);
		if (!kept.ok) {
			const values = { ...form.value, statement: String(form.value.statement) };
			if (kept.reason === 'undecided') return fail(409, marked(values, typed, kept));
			return fail(kept.reason === 'too-often' ? 429 : 409, notMarked(rejected(values, 'form', kept.reason)));
		}
		// The next one; whoever listens or uses a keyboard lands on its words.
		redirect(303, `${answerPath({ id, title: '' })}?bewaard=${form.value.statement}#stelling`);
	},
	voorstel: async (event) => {
		const { locals, params, request } = event;
		const id = idIn(params.adres) ?? notFound('round');
		const form = await readForm(request, NewStatement);
		if (!form.ok) return fail(400, { ...form, proposing: true });
		const limits = { secret: runtime().config.secret, clientAddress: locals.clientAddress };
		const given = { ...form.value, language: locals.language };
		const said = await proposeStatement(locals.context, id, answererFor(event, id), given, limits);
		if (!said.ok) return fail(409, { ...rejected(form.value, 'body', said.reason), proposing: true });
		redirect(303, `${answerPath({ id, title: '' })}?voorgesteld#voorstel`);
	},
	tekenen: async (event) => {
		const { params, request, locals } = event;
		const id = idIn(params.adres) ?? notFound('round');
		const drawn = (await request.formData()).get('meetekenen') === 'ja';
		await chooseDrawn(locals.context, id, answererFor(event, id), drawn);
		redirect(303, `${answerPath({ id, title: '' })}#meetekenen`);
	}
};
