import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { runtime } from '#platform/runtime.server.ts';
import { calendarOf } from '#features/gatherings/feeds.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const id = idIn(params.adres) ?? notFound('gathering');
	const content = await calendarOf(locals.context, id, runtime().config);
	return new Response(content, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
			'content-disposition': `attachment; filename="bijeenkomst-${id}.ics"`
		}
	});
};
