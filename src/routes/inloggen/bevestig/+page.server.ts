import { fail, redirect } from '@sveltejs/kit';
import { signInByLink } from '#features/accounts/auth.server.ts';
import type { Actions, PageServerLoad } from './$types';

// Opening the link changes nothing: mail scanners open links too. The button signs in.
export const load: PageServerLoad = ({ url }) => ({ code: url.searchParams.get('code') ?? '' });

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const token = String((await request.formData()).get('code') ?? '');
		if (!(await signInByLink(locals.auth, token, request.headers))) return fail(410, { old: true });
		redirect(303, '/vandaag?begin');
	}
};
