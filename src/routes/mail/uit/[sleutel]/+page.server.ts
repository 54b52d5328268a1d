// Mail programs post here by themselves when somebody presses their "unsubscribe" (RFC 8058): without a cookie, without
// an Origin, and without following redirects. So this answers 200 and never redirects. How such a post gets past the
// framework's check on foreign forms stands in commands/one-click.ts.
import { fail } from '@sveltejs/kit';
import { switchMailOff } from '#features/accounts/accounts.server.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const known = await switchMailOff(locals.context, params.sleutel);
		return known ? { off: true } : fail(404, { off: false });
	}
};
