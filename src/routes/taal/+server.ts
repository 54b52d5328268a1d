// The language of the pages: kept on this device, and with the account for mail.
import { redirect } from '@sveltejs/kit';
import { isLanguage } from '#kernel/language.ts';
import { chooseLanguage } from '#features/accounts/accounts.server.ts';
import type { RequestHandler } from './$types';

const year = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ locals, request, cookies, url }) => {
	const form = await request.formData();
	const language = form.get('taal');
	if (isLanguage(language)) {
		cookies.set('taal', language, {
			path: '/',
			maxAge: year,
			sameSite: 'lax',
			httpOnly: true,
			secure: url.protocol === 'https:'
		});
		await chooseLanguage(locals.context, language);
	}
	redirect(303, pathHere(String(form.get('terug') ?? ''), url));
};

/** Only a page of this site: an address of elsewhere, however it is dressed up, becomes the front page. */
function pathHere(back: string, { origin }: URL): string {
	if (!back.startsWith('/') || !URL.canParse(back, origin)) return '/';
	const to = new URL(back, origin);
	// A path can begin with two slashes of its own (`/.//elsewhere`), and would be an address of elsewhere again.
	return to.origin === origin && !to.pathname.startsWith('//') ? to.pathname + to.search : '/';
}
