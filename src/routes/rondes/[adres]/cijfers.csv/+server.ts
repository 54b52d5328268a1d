import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { asCsv } from '#features/rounds/export.ts';
import { exportFigures } from '#features/rounds/export.server.ts';
import { takeRows } from '#features/rounds/rows.server.ts';
import type { RequestHandler } from './$types';

/** Counts for each statement and group; with `?per=mens` rows per person, where those were promised and are out. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const id = idIn(params.adres) ?? notFound('round');
	const perPerson = url.searchParams.get('per') === 'mens';
	const text = perPerson ? await takeRows(locals.context, id) : asCsv(await exportFigures(locals.context, id));
	return new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': `attachment; filename="ronde-${id}${perPerson ? '-per-mens' : ''}.csv"`
		}
	});
};
