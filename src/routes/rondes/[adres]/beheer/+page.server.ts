import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { tendPath } from '#features/rounds/round.ts';
import { Decision, FromStory, FromTable, NewStatement, Tended } from '#features/rounds/starting.forms.ts';
import { addFromStory, addFromTable, addOwnStatement, decideProposal } from '#features/rounds/adding.server.ts';
import { letRest, showTending, takeOutStatement, tendRound } from '#features/rounds/tending.server.ts';
import type { Actions, PageServerLoad } from './$types';

const roundIn = (adres: string) => idIn(adres) ?? notFound('round');
const back = (adres: string, what = '') => redirect(303, `${tendPath({ id: roundIn(adres), title: '' })}${what}`);

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	...(await showTending(locals.context, roundIn(params.adres))),
	isNew: url.searchParams.has('nieuw'),
	asked: url.searchParams.has('gevraagd'),
	added: url.searchParams.has('erbij'),
	/** What they came with from the page of a table. */
	table: url.searchParams.get('tafel') ?? ''
});

export const actions: Actions = {
	erbij: async ({ locals, params, request }) => {
		const form = await readForm(request, NewStatement);
		if (!form.ok) return fail(400, { ...form, at: 'own' });
		const given = { ...form.value, language: locals.language };
		const added = await addOwnStatement(locals.context, roundIn(params.adres), given);
		if (!added.ok) return fail(409, { ...rejected(form.value, 'body', added.reason), at: 'own' });
		return back(params.adres, '?erbij#stellingen');
	},
	verhaal: async ({ locals, params, request }) => {
		const form = await readForm(request, FromStory);
		if (!form.ok) return fail(400, { ...form, at: 'story' });
		const given = { ...form.value, language: locals.language };
		const added = await addFromStory(locals.context, roundIn(params.adres), given);
		if (!added.ok) return fail(409, { ...rejected(form.value, 'story', added.reason), at: 'story' });
		return back(params.adres, added.value.asked ? '?gevraagd#stellingen' : '?erbij#stellingen');
	},
	tafel: async ({ locals, params, request }) => {
		const form = await readForm(request, FromTable);
		if (!form.ok) return fail(400, { ...form, at: 'table' });
		const given = { ...form.value, language: locals.language };
		const added = await addFromTable(locals.context, roundIn(params.adres), given);
		if (!added.ok) return fail(409, { ...rejected(form.value, 'table', added.reason), at: 'table' });
		return back(params.adres, '?erbij#stellingen');
	},
	eruit: async ({ locals, params, request }) => {
		const number = Number((await request.formData()).get('statement'));
		await takeOutStatement(locals.context, roundIn(params.adres), Number.isInteger(number) ? number : -1);
		return back(params.adres, '#stellingen');
	},
	besluit: async ({ locals, params, request }) => {
		const form = await readForm(request, Decision);
		if (!form.ok) return fail(400, { ...form, at: 'proposal' });
		await decideProposal(locals.context, roundIn(params.adres), form.value);
		return back(params.adres, '#voorstellen');
	},
	loop: async ({ locals, params, request }) => {
		const form = await readForm(request, Tended);
		if (!form.ok) return fail(400, { ...form, at: 'settings' });
		const tended = await tendRound(locals.context, roundIn(params.adres), form.value);
		if (!tended.ok) return fail(409, { ...rejected(form.value, 'until', tended.reason), at: 'settings' });
		return back(params.adres, '#loop');
	},
	rust: async ({ locals, params, request }) => {
		const rests = (await request.formData()).get('rust') === 'ja';
		await letRest(locals.context, roundIn(params.adres), rests);
		return back(params.adres, '#loop');
	}
};
