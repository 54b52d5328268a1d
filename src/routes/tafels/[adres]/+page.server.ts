import { fail, redirect } from '@sveltejs/kit';
import { idIn, isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { Discussed, NewDay, PutBeside, Relate, SayPressing, SeatOffer } from '#features/groups/group.forms.ts';
import { tablePath } from '#features/groups/group.ts';
import {
	addDay,
	leaveTable,
	markDiscussed,
	offerSeat,
	putBeside,
	relate,
	removeDay,
	sayPressing,
	showTable,
	takeBackPiece,
	touchedBy,
	welcomeAtTable
} from '#features/groups/groups.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('table');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const shown = await showTable(locals.context, idOf(params.adres));
	const path = tablePath(shown.table);
	if (url.pathname !== path) redirect(301, path);
	const touched = shown.may.putBeside ? await touchedBy(locals.context, shown.table.id) : null;
	return { ...shown, touched, tableAddress: path, signedIn: isSignedIn(locals.context.viewer) };
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
	},
	dag: async ({ locals, params, request }) => {
		const form = await readForm(request, NewDay);
		if (!form.ok) return fail(400, form);
		await addDay(locals.context, idOf(params.adres), form.value);
		redirect(303, `/tafels/${params.adres}#kalender`);
	},
	'dag-weg': async ({ locals, params, request }) => {
		await removeDay(locals.context, idOf(params.adres), await idFrom(request, 'dag'));
		redirect(303, `/tafels/${params.adres}#kalender`);
	},
	drukt: async ({ locals, params, request }) => {
		const form = await readForm(request, SayPressing);
		if (!form.ok) return fail(400, form);
		await sayPressing(locals.context, idOf(params.adres), form.value);
		redirect(303, `/tafels/${params.adres}#drukt`);
	},
	verhouding: async ({ locals, params, request }) => {
		const form = await readForm(request, Relate);
		if (!form.ok) return fail(400, form);
		const kept = await relate(locals.context, idOf(params.adres), form.value);
		if (!kept.ok) return fail(409, rejected(form.value, 'relation', kept.reason));
		redirect(303, `/tafels/${params.adres}#verhouding`);
	},
	besproken: async ({ locals, params, request }) => {
		const form = await readForm(request, Discussed);
		if (!form.ok) return fail(400, form);
		const { bringing, discussed } = form.value;
		await markDiscussed(locals.context, isId(bringing) ? bringing : notFound('bringing'), discussed || null);
		redirect(303, `/tafels/${params.adres}#gebracht-${bringing}`);
	},
	stuk: async ({ locals, params, request }) => {
		const form = await readForm(request, PutBeside);
		if (!form.ok) return fail(400, form);
		await putBeside(locals.context, idOf(params.adres), form.value);
		redirect(303, `/tafels/${params.adres}#stukken`);
	},
	'stuk-terug': async ({ locals, params, request }) => {
		await takeBackPiece(locals.context, await idFrom(request, 'stuk'));
		redirect(303, `/tafels/${params.adres}#stukken`);
	}
};

async function idFrom(request: Request, field: string): Promise<string> {
	const id = String((await request.formData()).get(field) ?? '');
	return isId(id) ? id : notFound(field);
}
