// Versions of the association's own text stood here before it became a text like the others: old links lead on.
import { redirect } from '@sveltejs/kit';
import { notFound } from '#kernel/refusals.ts';
import { textVersionPath } from '#features/joint-texts/kinds.ts';
import { ownText } from '#features/mission/mission.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { context }, params }) => {
	const number = /^[1-9]\d{0,5}$/.test(params.nummer) ? Number(params.nummer) : notFound('mission');
	const { shown } = await ownText(context);
	redirect(301, textVersionPath(shown ?? notFound('mission'), number));
};
