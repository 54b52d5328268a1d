import { readAsked } from '#features/directory/directory.ts';
import { choicesFor, findOrganisations } from '#features/directory/directory.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = readAsked(url.searchParams);
	return {
		asked,
		page: await findOrganisations(locals.context, 'member', asked),
		choices: await choicesFor(locals.context, 'member')
	};
};
