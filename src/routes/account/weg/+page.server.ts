import { fail, redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { Goodbye } from '#features/accounts/account.forms.ts';
import { deleteAccount, leavesNobodyBehind } from '#features/care/goodbye.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const gone = url.searchParams.has('klaar') && !isSignedIn(locals.context.viewer);
	if (!gone && !isSignedIn(locals.context.viewer)) redirect(303, '/inloggen');
	return { gone, isLast: await leavesNobodyBehind(locals.context) };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await readForm(request, Goodbye);
		if (!form.ok) return fail(400, form);
		const { farewell, nobodyLeft } = form.value;
		const deleted = await deleteAccount(locals.context, farewell, { knowsNobodyIsLeft: nobodyLeft === 'yes' });
		if (!deleted.ok) return fail(400, rejected(form.values, 'nobodyLeft', deleted.reason));
		await locals.auth.api.signOut({ headers: request.headers });
		redirect(303, '/account/weg?klaar');
	}
};
