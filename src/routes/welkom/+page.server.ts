import { fail, redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { readForm } from '#platform/web/forms.ts';
import { askToBelong, teamsForMyMail } from '#features/organisations/colleagues.server.ts';
import { myBuddies } from '#features/profiles/arriving.server.ts';
import { Step } from '#features/profiles/profile.forms.ts';
import { describeStep, myProfile } from '#features/profiles/profiles.server.ts';
import { themeNames } from '#features/themes/themes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	if (!isSignedIn(context.viewer)) redirect(303, '/inloggen');
	return {
		name: context.viewer.name,
		step: Math.min(3, Math.max(1, Math.floor(Number(url.searchParams.get('stap')) || 1))),
		profile: await myProfile(context),
		themes: await themeNames(context),
		buddies: await myBuddies(context),
		teams: await teamsForMyMail(context)
	};
};

/** After the last step everyone begins where their own way of taking part begins. */
const after = (step: number): string => (step < 3 ? `/welkom?stap=${step + 1}#stap` : '/vandaag?begin');

export const actions: Actions = {
	step: async ({ locals, request }) => {
		const form = await readForm(request, Step);
		if (!form.ok) return fail(400, form);
		await describeStep(locals.context, form.value.given);
		redirect(303, after(form.value.step));
	},
	ask: async ({ locals, request, url }) => {
		const team = String((await request.formData()).get('team') ?? '');
		await askToBelong(locals.context, team);
		redirect(303, `${url.pathname}?stap=${url.searchParams.get('stap') ?? 1}#team-${team}`);
	}
};
