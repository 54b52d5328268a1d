import { redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { myDay } from '#features/today/today.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (!isSignedIn(locals.context.viewer)) redirect(303, '/inloggen');
	return { day: await myDay(locals.context) };
};
