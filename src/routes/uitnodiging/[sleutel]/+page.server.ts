import { fail, redirect } from '@sveltejs/kit';
import { readForm, rejected } from '#platform/web/forms.ts';
import { acceptInvitation, invitationFor } from '#features/organisations/inviting.server.ts';
import { Accept } from '#features/organisations/organisation.forms.ts';
import type { Actions, PageServerLoad } from './$types';

// Opening the link changes nothing: mail scanners open links too.
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex' });
	const found = await invitationFor(locals.context, params.sleutel);
	if (!found) return { invitation: null };
	const { email, inviter, name, team } = found;
	return { invitation: { email, inviter, name, team: team && { name: team.name, kind: team.kind } } };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await readForm(request, Accept);
		if (!form.ok) return fail(400, form);
		const accepted = await acceptInvitation(locals.context, params.sleutel, form.value.name);
		if (!accepted.ok) return fail(410, rejected(form.value, 'form', accepted.reason));
		await locals.auth.api.openSession({ body: { personId: accepted.value.personId }, headers: request.headers });
		redirect(303, '/welkom');
	}
};
