import { fail, redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { postFor } from '#platform/mail/post.server.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { SignIn } from '#features/accounts/account.forms.ts';
import { askForLink } from '#features/accounts/accounts.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (isSignedIn(locals.context.viewer)) redirect(303, '/vandaag');
};

export const actions: Actions = {
	default: async ({ locals, request, cookies, url }) => {
		const form = await readForm(request, SignIn);
		if (!form.ok) return fail(400, form);
		const { email } = form.value;
		const send = (to: string) => locals.auth.api.signInMagicLink({ body: { email: to }, headers: request.headers });
		const asked = await askForLink(locals.context, email, postFor(locals), send);
		if (!asked.ok) return fail(asked.reason === 'too-often' ? 429 : 503, rejected({ email }, 'email', asked.reason));
		// For the next page only, on this device: an address in a link would end up in histories.
		cookies.set('verstuurd', email, {
			path: '/inloggen',
			maxAge: 600,
			httpOnly: true,
			sameSite: 'lax',
			secure: url.protocol === 'https:'
		});
		redirect(303, '/inloggen/verstuurd');
	}
};
