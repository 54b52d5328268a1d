import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { asCsv } from '#features/rounds/export.ts';
import { exportFigures } from '#features/rounds/export.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const id = idIn(params.adres) ?? notFound('round');
	const figures = await exportFigures(locals.context, id);
	return new Response(asCsv(figures), {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': `attachment; filename="ronde-${id}.csv"`
		}
	});
};
