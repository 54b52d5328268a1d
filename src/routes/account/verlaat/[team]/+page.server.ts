import { redirect } from '@sveltejs/kit';
import { showLeaving, leaveOrganisation } from '#features/organisations/organisations.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	leaving: await showLeaving(locals.context, params.team)
});

export const actions: Actions = {
	default: async ({ locals, params }) => {
		await leaveOrganisation(locals.context, params.team);
		redirect(303, '/account?bewaard');
	}
};
