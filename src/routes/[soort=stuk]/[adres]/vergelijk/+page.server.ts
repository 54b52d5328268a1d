import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { compareVersions } from '#features/joint-texts/comparing.server.ts';
import { textPath } from '#features/joint-texts/kinds.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const number = (name: string) => {
		const asked = url.searchParams.get(name) ?? '';
		return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null;
	};
	const id = idIn(params.adres) ?? notFound('joint-text');
	const compared = await compareVersions(context, id, { from: number('van'), to: number('naar') });
	const path = `${textPath(compared)}/vergelijk`;
	if (url.pathname !== path) redirect(301, path + url.search);
	return { compared };
};
