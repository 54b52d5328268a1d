import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { csvForPeople } from '#platform/csv-write.ts';
import { attendeeRows } from '#features/gatherings/gathering.texts.ts';
import { showHosting } from '#features/gatherings/hosting.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const id = idIn(params.adres) ?? notFound('gathering');
	const { attendees } = await showHosting(locals.context, id);
	return new Response(csvForPeople(attendeeRows(attendees, locals.language)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': `attachment; filename="lijst-${id}.csv"`
		}
	});
};
