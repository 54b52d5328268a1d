import { runtime } from '#platform/runtime.server.ts';
import { personalCalendar, publicCalendar } from '#features/gatherings/feeds.server.ts';
import type { RequestHandler } from './$types';

/** Everyone's calendar; with a key, one person's own. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { config } = runtime();
	const key = url.searchParams.get('sleutel');
	const content =
		key === null ? await publicCalendar(locals.context, config) : await personalCalendar(locals.context, key, config);
	return new Response(content, {
		headers: { 'content-type': 'text/calendar; charset=utf-8; method=PUBLISH', 'x-robots-tag': 'noindex' }
	});
};
