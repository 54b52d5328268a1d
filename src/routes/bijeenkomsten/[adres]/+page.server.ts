import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import { runtime } from '#platform/runtime.server.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { GuestSignUp } from '#features/gatherings/gathering.forms.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { showGathering } from '#features/gatherings/gatherings.server.ts';
import { hostAlong, offerToHost, stopHosting } from '#features/gatherings/hosting-together.server.ts';
import { joinGathering, leaveGathering, signUpAsGuest } from '#features/gatherings/signing-up.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('gathering');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const shown = await showGathering(locals.context, idOf(params.adres));
	const path = gatheringPath(shown.gathering);
	if (url.pathname !== path) redirect(301, path + url.search);
	return {
		...shown,
		gatheringAddress: path,
		signedIn: isSignedIn(locals.context.viewer),
		asked: url.searchParams.has('gevraagd')
	};
};

export const actions: Actions = {
	gast: async ({ locals, params, request }) => {
		const form = await readForm(request, GuestSignUp);
		if (!form.ok) return fail(400, form);
		const { clientAddress, language } = locals;
		const sender = { secret: runtime().config.secret, clientAddress, language };
		const asked = await signUpAsGuest(locals.context, idOf(params.adres), form.value, sender);
		if (!asked.ok) return fail(asked.reason === 'too-often' ? 429 : 409, rejected(form.values, 'mail', asked.reason));
		redirect(303, `/bijeenkomsten/${params.adres}?gevraagd#kom`);
	},
	kom: async ({ locals, params }) => {
		const joined = await joinGathering(locals.context, idOf(params.adres), locals.language);
		if (!joined.ok) return fail(409, rejected({}, 'mail', joined.reason));
		redirect(303, `/bijeenkomsten/${params.adres}#kom`);
	},
	weg: async ({ locals, params }) => {
		await leaveGathering(locals.context, idOf(params.adres));
		redirect(303, `/bijeenkomsten/${params.adres}#kom`);
	},
	organiseer: async ({ locals, params }) => {
		await offerToHost(locals.context, idOf(params.adres));
		redirect(303, `/bijeenkomsten/${params.adres}#organiseer`);
	},
	'organiseer-mee': async ({ locals, params }) => {
		await hostAlong(locals.context, idOf(params.adres));
		redirect(303, `/bijeenkomsten/${params.adres}/beheer`);
	},
	terug: async ({ locals, params }) => {
		await stopHosting(locals.context, idOf(params.adres));
		redirect(303, `/bijeenkomsten/${params.adres}#organiseer`);
	}
};
