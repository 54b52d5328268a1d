import { redirect } from '@sveltejs/kit';
import { isSignedIn } from '#kernel/viewer.ts';
import { runtime } from '#platform/runtime.server.ts';
import { myCalendarKey, renewCalendarKey } from '#features/gatherings/feeds.server.ts';
import { listGatherings } from '#features/gatherings/gatherings.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { publicUrl, secret } = runtime().config;
	const key = await myCalendarKey(locals.context, secret);
	const feed = `${publicUrl}/bijeenkomsten/agenda.ics`;
	return {
		...(await listGatherings(locals.context)),
		signedIn: isSignedIn(locals.context.viewer),
		openFeed: feed,
		ownFeed: key === null ? null : `${feed}?sleutel=${key}`
	};
};

export const actions: Actions = {
	agenda: async ({ locals }) => {
		await renewCalendarKey(locals.context);
		redirect(303, '/bijeenkomsten#agenda');
	}
};
