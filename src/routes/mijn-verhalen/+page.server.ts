import { redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { myAccount } from '#features/accounts/accounts.server.ts';
import { becameOf, readMyNews } from '#features/returns/returns.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { context } = locals;
	if (!isSignedIn(context.viewer)) redirect(303, '/inloggen');
	return {
		news: await readMyNews(context),
		became: await becameOf(context),
		mail: (await myAccount(context)).mail
	};
};
