import { json } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { exportFigures } from '#features/rounds/export.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
	json(await exportFigures(locals.context, idIn(params.adres) ?? notFound('round')));
