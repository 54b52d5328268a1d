import { fail, redirect } from '@sveltejs/kit';
import { idIn, isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { SeatOffer } from '#features/groups/group.forms.ts';
import { tablePath } from '#features/groups/group.ts';
import { leaveTable, offerSeat, showTable, welcomeAtTable } from '#features/groups/groups.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('table');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const shown = await showTable(locals.context, idOf(params.adres));
	const path = tablePath(shown.table);
	if (url.pathname !== path) redirect(301, path);
	return { ...shown, tableAddress: path, signedIn: isSignedIn(locals.context.viewer) };
};

export const actions: Actions = {
	aanbieden: async ({ locals, params, request }) => {
		const form = await readForm(request, SeatOffer);
		if (!form.ok) return fail(400, form);
		const offered = await offerSeat(locals.context, idOf(params.adres), form.value);
		if (!offered.ok) return fail(409, rejected(form.value, 'practice', offered.reason));
		redirect(303, `/tafels/${params.adres}#stoel`);
	},
	welkom: async ({ locals, params, request }) => {
		const personId = String((await request.formData()).get('mens') ?? '');
		await welcomeAtTable(locals.context, idOf(params.adres), isId(personId) ? personId : notFound('seat'));
		redirect(303, `/tafels/${params.adres}#aan-tafel`);
	},
	opstaan: async ({ locals, params }) => {
		await leaveTable(locals.context, idOf(params.adres));
		redirect(303, `/tafels/${params.adres}#stoel`);
	}
};
