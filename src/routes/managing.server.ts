// Changing what stands about a team or a partner, and managing it: the same page under two addresses.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { refuse } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { postFor } from '#platform/mail/post.server.ts';
import { readFields, readForm, rejected } from '#platform/web/forms.ts';
import { asLines, mostBytes } from '#features/organisations/invitation-list.ts';
import { inviteList, lookAtList } from '#features/organisations/list-inviting.server.ts';
import {
	ContactChange,
	Domain,
	End,
	ListToSend,
	MergeWith,
	OnAsk,
	OnOffer,
	Pasted
} from '#features/organisations/managing.forms.ts';
import {
	acceptMerge,
	answerJoinAsk,
	changeContact,
	dropOffer,
	endOrganisation,
	nameDomain,
	offerMerge,
	showManaging
} from '#features/organisations/managing.server.ts';
import { AboutPartner, AboutTeam } from '#features/organisations/organisation.forms.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { readListFile, readPasted } from '#features/organisations/reading-list.server.ts';
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

/** What was pasted, or what the file says. Of the file only names and addresses go on, as if they had been pasted. */
async function listIn({ request }: Event) {
	const typed = await request.formData();
	const file = typed.get('file');
	typed.delete('file');
	if (!(file instanceof File) || file.size === 0) return { typed, read: readPasted(String(typed.get('pasted') ?? '')) };
	const read =
		file.size > mostBytes ? refuse('file-big') : await readListFile(new Uint8Array(await file.arrayBuffer()));
	if (read.ok) typed.set('pasted', asLines(read.value));
	return { typed, read };
}

export const actionsOfManaging = {
	about: async (event: Event) => {
		const { organisation } = await showOrganisation(event.locals.context, idOf(event.params.adres));
		const form = await readForm(event.request, organisation.kind === 'partner' ? AboutPartner : AboutTeam);
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
	domain: async (event: Event) => {
		const form = await readForm(event.request, Domain);
		if (!form.ok) return fail(400, form);
		await nameDomain(event.locals.context, idOf(event.params.adres), form.value.domain);
		return again(event, 'erbij');
	},
	colleague: async (event: Event) => {
		const form = await readForm(event.request, OnAsk);
		if (!form.ok) return fail(400, form);
		await answerJoinAsk(event.locals.context, idOf(event.params.adres), form.value);
		return again(event, 'erbij');
	},
	'look-at-list': async (event: Event) => {
		const { typed, read } = await listIn(event);
		const form = readFields(typed, Pasted);
		if (!form.ok) return fail(400, form);
		if (!read.ok) return fail(400, rejected(form.value, 'pasted', read.reason));
		return { list: await lookAtList(event.locals.context, idOf(event.params.adres), read.value) };
	},
	'send-list': async (event: Event) => {
		const form = await readForm(event.request, ListToSend);
		if (!form.ok) return fail(400, form);
		const read = readPasted(form.value.rows);
		if (!read.ok) return fail(400, rejected({}, 'pasted', read.reason));
		const sent = await inviteList(event.locals.context, idOf(event.params.adres), read.value, postFor(event.locals));
		return sent.ok ? { sent: sent.value } : fail(429, rejected({}, 'pasted', sent.reason));
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
