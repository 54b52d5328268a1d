import { redirect } from '@sveltejs/kit';
import { greetMember, showPerson } from '#features/organisations/organisations.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	person: await showPerson(locals.context, params.id),
	greeted: url.searchParams.has('begroet')
});

export const actions: Actions = {
	default: async ({ locals, params, url }) => {
		await greetMember(locals.context, params.id);
		redirect(303, `${url.pathname}?begroet`);
	}
};
