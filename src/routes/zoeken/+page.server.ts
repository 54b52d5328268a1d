import { isSignedIn, readsMembers } from '#kernel/viewer.ts';
import { isKind, queryLimits } from '#features/search/kind.ts';
import { search } from '#features/search/search.server.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { context } = locals;
	const words = (url.searchParams.get('q') ?? '').trim().slice(0, queryLimits.characters);
	const asked = url.searchParams.get('soort');
	const kind = isKind(asked) ? asked : null;
	// An answer that is kept comes quicker, which would tell the next guest what another one looked for.
	if (words) setHeaders({ 'cache-control': 'private, no-store' });
	const themes = await listThemes(context);
	const themeId = themes.find(({ id }) => id === url.searchParams.get('thema'))?.id ?? null;
	return {
		words,
		kind,
		themeId,
		themes: themes.filter(({ veiled }) => !veiled).map(({ id, title }) => ({ id, title })),
		found: words ? await search(context, { words, kind, themeId }) : null,
		isSignedIn: isSignedIn(context.viewer),
		mayAsk: readsMembers(context.viewer)
	};
};
