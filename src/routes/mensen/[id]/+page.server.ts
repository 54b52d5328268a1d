import { redirect } from '@sveltejs/kit';
import { greetMember, showPerson } from '#features/organisations/organisations.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({ person: await showPerson(locals.context, params.id) });

export const actions: Actions = {
	greet: async ({ locals, params, url }) => {
		await greetMember(locals.context, params.id);
		redirect(303, url.pathname);
	}
};
