import { redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { homeOf } from '#features/profiles/profile.ts';
import { myProfile } from '#features/profiles/profiles.server.ts';
import { myDay } from '#features/today/today.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!isSignedIn(locals.context.viewer)) redirect(303, '/inloggen');
	// Just signed in: everyone begins where their own way of taking part begins.
	if (url.searchParams.has('begin')) redirect(303, homeOf((await myProfile(locals.context)).way));
	return { day: await myDay(locals.context) };
};
