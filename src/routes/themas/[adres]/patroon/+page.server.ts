import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { showPattern } from '#features/readings/pattern.server.ts';
import { themePath } from '#features/themes/theme.ts';
import { showTheme } from '#features/themes/themes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { context } = locals;
	const theme = await showTheme(context, idIn(params.adres) ?? notFound('theme'));
	const path = `${themePath(theme)}/patroon`;
	if (url.pathname !== path) redirect(301, path + url.search);
	const whose = url.searchParams.get('van') === 'lezers' ? ('readers' as const) : ('tellers' as const);
	const asked = { bin: url.searchParams.get('vak') ?? '', whose, beside: url.searchParams.get('naast') ?? '' };
	return { theme, asked, shown: await showPattern(context, theme.id, asked) };
};
