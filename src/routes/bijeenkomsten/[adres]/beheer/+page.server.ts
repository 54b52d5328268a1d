import { fail, redirect } from '@sveltejs/kit';
import { idIn, isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { CallingOff, ChangedGathering } from '#features/gatherings/gathering.forms.ts';
import { gatheringPath } from '#features/gatherings/gathering.ts';
import { choicesForGathering } from '#features/gatherings/gatherings.server.ts';
import { callOff, changeGathering, showHosting } from '#features/gatherings/hosting.server.ts';
import { findToHost, inviteToHost, stopHosting, welcomeHost } from '#features/gatherings/hosting-together.server.ts';
import { audienceKey, fieldOf } from '#features/gatherings/plan.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('gathering');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const shown = await showHosting(locals.context, idOf(params.adres));
	const { gathering, clock } = shown;
	const { title, description, form, place, access, onlineLink: link, seats, audience, closedReason, theme } = gathering;
	const search = url.searchParams.get('zoek') ?? '';
	return {
		...shown,
		search,
		found: await findToHost(locals.context, gathering.id, search),
		...(await choicesForGathering(locals.context)),
		gatheringAddress: gatheringPath(gathering),
		given: {
			...{ title, description, form, place, access, link, ...clock },
			seats: seats === null ? '' : String(seats),
			audience: audienceKey(audience),
			closedReason: closedReason ?? '',
			theme: theme?.id ?? ''
		}
	};
};

export const actions: Actions = {
	verander: async ({ locals, params, request }) => {
		const form = await readForm(request, ChangedGathering);
		if (!form.ok) return fail(400, form);
		const changed = await changeGathering(locals.context, idOf(params.adres), form.value);
		if (!changed.ok) return fail(409, rejected(form.values, fieldOf[changed.reason], changed.reason));
		redirect(303, gatheringPath({ id: idOf(params.adres), title: form.value.title }));
	},
	afzeggen: async ({ locals, params, request }) => {
		const form = await readForm(request, CallingOff);
		if (!form.ok) return fail(400, form);
		await callOff(locals.context, idOf(params.adres), form.value);
		redirect(303, `/bijeenkomsten/${params.adres}`);
	},
	welkom: async ({ locals, params, request }) => {
		const personId = String((await request.formData()).get('mens') ?? '');
		await welcomeHost(locals.context, idOf(params.adres), isId(personId) ? personId : notFound('person'));
		redirect(303, `/bijeenkomsten/${params.adres}/beheer#organiseren`);
	},
	vraag: async ({ locals, params, request }) => {
		const personId = String((await request.formData()).get('mens') ?? '');
		await inviteToHost(locals.context, idOf(params.adres), isId(personId) ? personId : notFound('person'));
		redirect(303, `/bijeenkomsten/${params.adres}/beheer#organiseren`);
	},
	stop: async ({ locals, params }) => {
		const stopped = await stopHosting(locals.context, idOf(params.adres));
		if (!stopped.ok) return fail(409, rejected({}, 'stop', stopped.reason));
		redirect(303, `/bijeenkomsten/${params.adres}`);
	}
};
