import { fail, redirect } from '@sveltejs/kit';
import { idIn, isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { NewNote, Outcome, OwnNote } from '#features/gatherings/gathering.forms.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { makeOwn, showHarvest, tellOutcome, throwAway, writeDown } from '#features/gatherings/harvest.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** At which field a refusal is told. */
const fieldOf = { closed: 'note', 'not-there': 'saidBy', 'about-missing': 'about' } as const;

const idOf = (address: string): string => idIn(address) ?? notFound('gathering');

export const load: PageServerLoad = async ({ locals, params }) => {
	const shown = await showHarvest(locals.context, idOf(params.adres));
	return { ...shown, gatheringAddress: gatheringPath(shown.gathering) };
};

export const actions: Actions = {
	schrijf: async ({ locals, params, request }) => {
		const form = await readForm(request, NewNote);
		if (!form.ok) return fail(400, form);
		const kept = await writeDown(locals.context, idOf(params.adres), form.value);
		if (!kept.ok) return fail(409, rejected(form.values, fieldOf[kept.reason], kept.reason));
		const { viewer } = locals.context;
		const place = isSignedIn(viewer) && viewer.id === form.value.saidBy ? 'wat-jij-zei' : 'opgeschreven';
		redirect(303, `/bijeenkomsten/${params.adres}/oogst#${place}`);
	},
	eigen: async ({ locals, request }) => {
		const form = await readForm(request, OwnNote);
		if (!form.ok) return fail(400, form);
		const made = await makeOwn(locals.context, form.value);
		if (!made.ok) return fail(409, rejected(form.values, 'note', made.reason));
		redirect(303, `/vertel?concept=${made.value.storyId}`);
	},
	weg: async ({ locals, params, request }) => {
		const id = String((await request.formData()).get('id') ?? '');
		await throwAway(locals.context, isId(id) ? id : notFound('note'));
		redirect(303, `/bijeenkomsten/${params.adres}/oogst#oogst`);
	},
	uitkomst: async ({ locals, params, request }) => {
		const form = await readForm(request, Outcome);
		if (!form.ok) return fail(400, form);
		await tellOutcome(locals.context, idOf(params.adres), form.value.outcome);
		redirect(303, `/bijeenkomsten/${params.adres}#uitkomst`);
	}
};
