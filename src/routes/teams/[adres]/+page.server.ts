import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { postFor } from '#platform/mail/post.server.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { besideEachOther } from '#features/directory/beside.server.ts';
import { teamPage } from '#features/directory/team-page.server.ts';
import { sendInvitation } from '#features/organisations/joining-mail.server.ts';
import { Invite } from '#features/organisations/organisation.forms.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { greetOrganisation } from '#features/organisations/organisations.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string) => idIn(address) ?? notFound('organisation');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const id = idOf(params.adres);
	const team = await teamPage(locals.context, id);
	const path = organisationPath(team.shown.organisation);
	if (url.pathname !== path) redirect(301, path + url.search);
	const other = url.searchParams.get('naast');
	const done = (['greeted', 'invited', 'saved'] as const).find((one) => url.searchParams.get('klaar') === one) ?? null;
	const beside = other
		? await besideEachOther(locals.context, [id, other], url.searchParams.get('thema') || null)
		: null;
	return { team, beside, done };
};

export const actions: Actions = {
	greet: async ({ locals, params, url }) => {
		await greetOrganisation(locals.context, idOf(params.adres));
		redirect(303, `${url.pathname}?klaar=greeted`);
	},
	invite: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Invite);
		if (!form.ok) return fail(400, form);
		const sent = await sendInvitation(locals.context, idOf(params.adres), form.value.mail, postFor(locals));
		if (!sent.ok) return fail(sent.reason === 'mail-not-sent' ? 503 : 409, rejected(form.value, 'mail', sent.reason));
		redirect(303, `${url.pathname}?klaar=invited`);
	}
};
