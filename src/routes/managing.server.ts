// Changing what stands about a team or a partner, and managing it: the same page under two addresses.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { ContactChange, End, MergeWith, OnOffer } from '#features/organisations/managing.forms.ts';
import {
	acceptMerge,
	changeContact,
	dropOffer,
	endOrganisation,
	offerMerge,
	showManaging
} from '#features/organisations/managing.server.ts';
import { AboutTeam } from '#features/organisations/organisation.forms.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { describeTeam, listOrganisations, showOrganisation } from '#features/organisations/organisations.server.ts';

type Event = RequestEvent<{ adres: string }>;
const idOf = (address: string) => idIn(address) ?? notFound('organisation');

export async function loadManaging(context: Context, address: string, url: URL) {
	const { organisation, own } = await showOrganisation(context, idOf(address));
	const managing = await showManaging(context, organisation.id);
	if (!own && !managing) forbid('organisations.describe');
	const partners = (await listOrganisations(context)).filter(({ kind }) => kind === 'partner');
	return {
		own,
		managing,
		veiled: organisation.veiled,
		path: organisationPath(organisation),
		partners: partners.filter(({ id }) => id !== organisation.id).map(({ id, name }) => ({ id, name })),
		saved: url.searchParams.has('bewaard')
	};
}

const again = ({ url }: Event, place: string): never => redirect(303, `${url.pathname}?bewaard#${place}`);

async function toPage({ locals, params }: Event, after = ''): Promise<never> {
	const { organisation } = await showOrganisation(locals.context, idOf(params.adres));
	redirect(303, organisationPath(organisation) + after);
}

export const actionsOfManaging = {
	about: async (event: Event) => {
		const form = await readForm(event.request, AboutTeam);
		if (!form.ok) return fail(400, form);
		await describeTeam(event.locals.context, idOf(event.params.adres), form.value);
		return toPage(event, '?klaar=saved');
	},
	contact: async (event: Event) => {
		const form = await readForm(event.request, ContactChange);
		if (!form.ok) return fail(400, form);
		const changed = await changeContact(event.locals.context, idOf(event.params.adres), form.value);
		return changed.ok ? again(event, 'contact') : fail(409, rejected(form.value, 'contact', changed.reason));
	},
	merge: async (event: Event) => {
		const form = await readForm(event.request, MergeWith);
		if (!form.ok) return fail(400, form);
		const asked = await offerMerge(event.locals.context, idOf(event.params.adres), form.value.into);
		return asked.ok ? again(event, 'samen') : fail(409, rejected(form.value, 'into', asked.reason));
	},
	'merge-yes': async (event: Event) => {
		const form = await readForm(event.request, OnOffer);
		if (!form.ok) return fail(400, form);
		const merged = await acceptMerge(event.locals.context, form.value.from, idOf(event.params.adres));
		return merged.ok ? again(event, 'samen') : fail(409, rejected({}, 'into', merged.reason));
	},
	'merge-no': async (event: Event) => {
		const form = await readForm(event.request, OnOffer);
		if (!form.ok) return fail(400, form);
		await dropOffer(event.locals.context, form.value.from, idOf(event.params.adres), 'into');
		return again(event, 'samen');
	},
	'merge-back': async (event: Event) => {
		const form = await readForm(event.request, OnOffer);
		if (!form.ok) return fail(400, form);
		await dropOffer(event.locals.context, idOf(event.params.adres), form.value.from, 'from');
		return again(event, 'samen');
	},
	end: async (event: Event) => {
		const form = await readForm(event.request, End);
		if (!form.ok) return fail(400, form);
		await endOrganisation(event.locals.context, idOf(event.params.adres));
		return toPage(event);
	}
};
