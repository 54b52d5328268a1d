import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { bringingsOf } from '#features/groups/groups.server.ts';
import { textVersionPath } from '#features/joint-texts/kinds.ts';
import { showText } from '#features/joint-texts/joint-texts.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const id = idIn(params.adres) ?? notFound('joint-text');
	const number = /^[1-9]\d{0,5}$/.test(params.nummer) ? Number(params.nummer) : notFound('version');
	const text = await showText(context, id, number);
	if ('beingWoven' in text) notFound('version');
	const path = textVersionPath({ id, kind: text.kind, title: text.version.title }, number);
	if (url.pathname !== path) redirect(301, path + url.search);
	const bringings = text.kind === 'thread' ? ((await bringingsOf(context, [id])).get(id) ?? []) : [];
	return { text, bringings };
};
