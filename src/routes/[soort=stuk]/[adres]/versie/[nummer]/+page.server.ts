import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { bringingsOf } from '#features/groups/groups.server.ts';
import { versionPath } from '#features/joint-texts/joint-text.ts';
import { showThread } from '#features/joint-texts/joint-texts.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const id = idIn(params.adres) ?? notFound('joint-text');
	const number = /^[1-9]\d{0,5}$/.test(params.nummer) ? Number(params.nummer) : notFound('version');
	const thread = await showThread(context, id, number);
	if ('beingWoven' in thread) notFound('version');
	const path = versionPath({ id, title: thread.version.title }, number);
	if (url.pathname !== path) redirect(301, path + url.search);
	const bringings = (await bringingsOf(context, [id])).get(id) ?? [];
	return { thread, bringings };
};
