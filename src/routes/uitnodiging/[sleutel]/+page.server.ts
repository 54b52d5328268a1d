import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#platform/web/forms.ts';
import { acceptInvitation, invitationFor } from '#features/organisations/joining.server.ts';
import { Accept } from '#features/organisations/organisation.forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await invitationFor(locals.context, params.sleutel);
	return { invitation: found && { email: found.email, team: found.team?.name ?? null, inviter: found.inviter, name: found.name } };
};

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const form = await readForm(request, Accept);
		if (!form.ok) return fail(400, form);
		const outcome = await acceptInvitation(locals.context, params.sleutel, form.value.name);
		if (!outcome.ok) return fail(410, { old: true });
		await locals.auth.api.openSession({ body: { personId: outcome.value.personId }, headers: request.headers });
		redirect(303, '/vandaag');
	}
};
