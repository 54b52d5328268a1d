import { fail, redirect } from '@sveltejs/kit';
import { joinRequestFor } from '#features/organisations/joining.server.ts';
import { arrive } from '#features/profiles/arriving.server.ts';
import type { Actions, PageServerLoad } from './$types';

// Opening the link changes nothing: mail scanners open links too.
export const load: PageServerLoad = async ({ locals, url }) => {
	const key = url.searchParams.get('sleutel') ?? '';
	const asked = await joinRequestFor(locals.context, key);
	return { key, asked: asked && { name: asked.personName, team: asked.organisationName } };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const key = String((await request.formData()).get('sleutel') ?? '');
		const joined = await arrive(locals.context, key);
		if (!joined.ok) return fail(409, { reason: joined.reason });
		await locals.auth.api.openSession({ body: { personId: joined.value.personId }, headers: request.headers });
		redirect(303, '/welkom');
	}
};
