import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Opening the link does nothing yet: mail scanners open links too. */
export const load: PageServerLoad = ({ url }) => ({ code: url.searchParams.get('code') ?? '' });

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const token = String((await request.formData()).get('code') ?? '');
		try {
			await locals.auth.api.magicLinkVerify({ query: { token }, headers: request.headers });
		} catch (error) {
			// better-auth answers an old or used token with a redirect that it throws; anything else is a bug.
			if (error instanceof Error && error.name === 'APIError') return fail(410, { old: true });
			throw error;
		}
		redirect(303, '/vandaag');
	}
};
