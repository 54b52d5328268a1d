import { fail, redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { readForm } from '#platform/web/forms.ts';
import { AboutMe, Goodbye } from '#features/accounts/account.forms.ts';
import { chooseCapacity, myAccount } from '#features/accounts/accounts.server.ts';
import { deleteAccount, describeMe } from '#features/care/goodbye.server.ts';
import { currentAffiliations } from '#features/organisations/organisations.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	if (!isSignedIn(context.viewer)) redirect(303, '/inloggen');
	const { name, email, about, mail } = await myAccount(context);
	const teams = await currentAffiliations(context.db, context.viewer.id, context.now());
	return { account: { name, email, about, mail }, teams: teams.map(({ organisation }) => organisation) };
};

export const actions: Actions = {
	describe: async ({ locals, request }) => {
		const form = await readForm(request, AboutMe);
		if (!form.ok) return fail(400, form);
		await describeMe(locals.context, form.value);
		return { saved: true };
	},
	capacity: async ({ locals, request }) => {
		const chosen = (await request.formData()).get('rol') === 'member' ? 'member' : 'partner';
		if (locals.sessionId) await chooseCapacity(locals.context, locals.sessionId, chosen);
		redirect(303, '/vandaag');
	},
	goodbye: async ({ locals, request }) => {
		const form = await readForm(request, Goodbye);
		if (!form.ok) return fail(400, form);
		await deleteAccount(locals.context, form.value.farewell);
		await locals.auth.api.signOut({ headers: request.headers });
		redirect(303, '/');
	}
};
