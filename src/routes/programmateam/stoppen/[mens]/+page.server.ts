import { fail, redirect } from '@sveltejs/kit';
import { rejected } from '#platform/web/forms.ts';
import { showStopping, stopSteward } from '#features/stewardship/stopping.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	stopping: await showStopping(locals.context, params.mens)
});

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const stopped = await stopSteward(locals.context, params.mens);
		if (!stopped.ok) return fail(409, rejected({}, 'form', stopped.reason));
		redirect(303, '/programmateam#gedaan');
	}
};
