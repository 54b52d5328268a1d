import { fail, redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { postFor } from '#platform/mail/post.server.ts';
import { readForm } from '#platform/web/forms.ts';
import { AboutMe, Capacity } from '#features/accounts/account.forms.ts';
import { askForLink, chooseCapacity } from '#features/accounts/accounts.server.ts';
import { describeMe, showAccount } from '#features/care/goodbye.server.ts';
import { ownDataPath, saidIn } from '#features/own-data/own-data.ts';
import { isFresh } from '#features/own-data/own-data.server.ts';
import { MyProfile } from '#features/profiles/profile.forms.ts';
import { describeMyProfile, myProfile } from '#features/profiles/profiles.server.ts';
import { themeNames } from '#features/themes/themes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!isSignedIn(locals.context.viewer)) redirect(303, '/inloggen');
	return {
		account: await showAccount(locals.context),
		profile: await myProfile(locals.context),
		themes: await themeNames(locals.context),
		saved: url.searchParams.has('bewaard'),
		/** Whether their file is given at once, and what was said about it. */
		ownData: {
			fresh: await isFresh(locals.context, locals.sessionId),
			said: saidIn(url.searchParams.get('gegevens'))
		}
	};
};

export const actions: Actions = {
	about: async ({ locals, request }) => {
		const form = await readForm(request, AboutMe);
		if (!form.ok) return fail(400, form);
		await describeMe(locals.context, form.value);
		redirect(303, '/account?bewaard');
	},
	profile: async ({ locals, request }) => {
		const form = await readForm(request, MyProfile);
		if (!form.ok) return fail(400, form);
		await describeMyProfile(locals.context, form.value);
		redirect(303, '/account?bewaard');
	},
	capacity: async ({ locals, request }) => {
		const form = await readForm(request, Capacity);
		if (!form.ok) return fail(400, form);
		await chooseCapacity(locals.context, locals.sessionId ?? '', form.value.capacity);
		redirect(303, '/account?bewaard');
	},
	link: async ({ locals, request }) => {
		const { email } = await showAccount(locals.context);
		const send = (to: string) => locals.auth.api.signInMagicLink({ body: { email: to }, headers: request.headers });
		const asked = await askForLink(locals.context, email ?? '', postFor(locals), send);
		const said = asked.ok ? 'sent' : asked.reason === 'too-often' ? 'link-too-often' : asked.reason;
		redirect(303, ownDataPath(said));
	}
};
