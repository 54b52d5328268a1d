import { mapSize, shapes } from '#features/directory/province-map.ts';
import { readAsked } from '#features/directory/directory.ts';
import { choicesFor, findOrganisations, findPeople } from '#features/directory/directory.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = readAsked(url.searchParams);
	const { context } = locals;
	return {
		asked,
		people: await findPeople(context, asked),
		teams: await findOrganisations(context, 'member', { ...asked, page: 1 }),
		choices: await choicesFor(context, 'member'),
		map: { shapes, ...mapSize }
	};
};
