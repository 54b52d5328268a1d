import { fail } from '@sveltejs/kit';
import { readForm, rejected } from '#platform/web/forms.ts';
import { runtime } from '#platform/runtime.server.ts';
import { SignIn } from '#features/accounts/account.forms.ts';
import { notKnownLetter } from '#features/accounts/account.letters.ts';
import { askForLink } from '#features/accounts/accounts.server.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await readForm(request, SignIn);
		if (!form.ok) return fail(400, form);
		const { config, mailer } = runtime();
		const { email } = form.value;
		const outcome = await askForLink(locals.context, email, {
			secret: config.secret,
			clientAddress: locals.clientAddress,
			sendLink: () => locals.auth.api.signInMagicLink({ body: { email }, headers: request.headers }),
			sendNotKnown: () => mailer.send(notKnownLetter(email, `${config.publicUrl}/meedoen`, locals.language))
		});
		if (!outcome.ok) return fail(outcome.reason === 'too-often' ? 429 : 503, rejected({ email }, 'email', outcome.reason));
		return { sentTo: email };
	}
};
