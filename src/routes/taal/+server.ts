import { redirect } from '@sveltejs/kit';
import { isLanguage } from '#kernel/language.ts';
import { chooseLanguage } from '#features/accounts/accounts.server.ts';
import type { RequestHandler } from './$types';

const year = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ locals, request, cookies, url }) => {
	const form = await request.formData();
	const language = form.get('taal');
	if (isLanguage(language)) {
		cookies.set('taal', language, { path: '/', maxAge: year, httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' });
		await chooseLanguage(locals.context, language);
	}
	redirect(303, samePlace(form.get('terug')));
};

/** Only a path of our own: an address of elsewhere would send people away from here. */
function samePlace(value: FormDataEntryValue | null): string {
	return typeof value === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(value) ? value : '/';
}
