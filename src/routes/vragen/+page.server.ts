import { redirect } from '@sveltejs/kit';
import { answersIn } from '#features/consent/consent.forms.ts';
import { answerAsks, myAsks, together } from '#features/consent/consent.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const asks = await myAsks(locals.context);
	const waits = asks.filter(({ answeredAt, words }) => answeredAt === null && words !== '');
	return {
		open: together(waits),
		done: together(asks.filter(({ answeredAt }) => answeredAt !== null))
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		await answerAsks(locals.context, answersIn(await request.formData()));
		redirect(303, '/vragen#vragen');
	}
};
