import { fail, redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { readForm } from '#platform/web/forms.ts';
import { AboutMe, Capacity } from '#features/accounts/account.forms.ts';
import { chooseCapacity } from '#features/accounts/accounts.server.ts';
import { describeMe, showAccount } from '#features/care/goodbye.server.ts';
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
		saved: url.searchParams.has('bewaard')
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
	}
};
