// Mail programs post here by themselves when somebody presses their "unsubscribe" (RFC 8058): without a cookie, without
// an Origin, and without following redirects. So this answers 200 and never redirects. How such a post gets past the
// framework's check on foreign forms stands in commands/one-click.ts.
import { fail } from '@sveltejs/kit';
import { runtime } from '#platform/runtime.server.ts';
import type { MailKind } from '#features/accounts/account.ts';
import { switchMailOff } from '#features/accounts/accounts.server.ts';
import { guestPrefix } from '#features/gatherings/gathering.ts';
import { switchGuestMailOff } from '#features/gatherings/signing-up.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Links from before there were kinds are about news of one's own words. A guest only ever gets mail about gatherings. */
function kindOf(key: string, url: URL): MailKind {
	if (key.startsWith(guestPrefix)) return 'gatherings';
	return kinds[url.searchParams.get('soort') ?? ''] ?? 'news';
}

const kinds: Partial<Record<string, MailKind>> = {
	bijeenkomsten: 'gatherings',
	verzamelmail: 'digest',
	berichten: 'messages',
	vragen: 'questions'
};

export const load: PageServerLoad = ({ params, url }) => ({
	kind: kindOf(params.sleutel, url),
	isGuest: params.sleutel.startsWith(guestPrefix)
});

export const actions: Actions = {
	default: async ({ locals, params, url }) => {
		const key = params.sleutel;
		const known = key.startsWith(guestPrefix)
			? await switchGuestMailOff(locals.context, key.slice(guestPrefix.length), runtime().config.secret)
			: await switchMailOff(locals.context, key, kindOf(key, url));
		return known ? { off: true } : fail(404, { off: false });
	}
};
