import { fail } from '@sveltejs/kit';
import { runtime } from '#platform/runtime.server.ts';
import { cancelSignUp, confirmSignUp, showSignUp } from '#features/gatherings/signing-up.server.ts';
import type { Actions, PageServerLoad } from './$types';

// Opening the link changes nothing: mail scanners open links too.
export const load: PageServerLoad = async ({ locals, params }) => ({
	shown: await showSignUp(locals.context, params.sleutel, runtime().config.secret)
});

export const actions: Actions = {
	kom: async ({ locals, params }) => {
		const outcome = await confirmSignUp(locals.context, params.sleutel, runtime().config.secret);
		return outcome.ok ? { reason: null } : fail(409, { reason: outcome.reason });
	},
	weg: async ({ locals, params }) => {
		const outcome = await cancelSignUp(locals.context, params.sleutel, runtime().config.secret);
		return outcome.ok ? { reason: null } : fail(409, { reason: outcome.reason });
	}
};
