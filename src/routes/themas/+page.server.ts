import { mayStartTheme } from '#features/themes/theme.policy.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	themes: await listThemes(locals.context),
	mayStart: mayStartTheme(locals.context.viewer)
});
