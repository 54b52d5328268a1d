import { redirect } from '@sveltejs/kit';
import { notFound } from '#kernel/refusals.ts';
import { cast, personOfRole } from '#features/example-network/cast.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (!locals.offersChooser) notFound('chooser');
	return { cast: await cast(locals.context.db) };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		if (!locals.offersChooser) notFound('chooser');
		const role = String((await request.formData()).get('rol') ?? '');
		if (role === 'visitor') {
			if (locals.sessionId) await locals.auth.api.signOut({ headers: request.headers });
			redirect(303, '/');
		}
		const personId = (await personOfRole(locals.context.db, role)) ?? notFound('role');
		await locals.auth.api.openSession({ body: { personId }, headers: request.headers });
		redirect(303, '/vandaag');
	}
};
