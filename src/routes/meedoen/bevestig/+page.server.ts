import { fail, redirect } from '@sveltejs/kit';
import { confirmJoining, joinRequestFor } from '#features/organisations/joining.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const key = url.searchParams.get('sleutel') ?? '';
	const request = await joinRequestFor(locals.context, key);
	return {
		key,
		request: request && { name: request.personName, team: request.organisationName, municipality: request.municipality ?? '' }
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const key = String((await request.formData()).get('sleutel') ?? '');
		const outcome = await confirmJoining(locals.context, key);
		if (!outcome.ok) return fail(410, { reason: outcome.reason });
		await locals.auth.api.openSession({ body: { personId: outcome.value.personId }, headers: request.headers });
		redirect(303, '/vandaag');
	}
};
