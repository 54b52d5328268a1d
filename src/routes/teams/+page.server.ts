import { findOrganisations } from '#features/organisations/organisations.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const sought = (url.searchParams.get('zoek') ?? '').trim().slice(0, 80);
	return { sought, organisations: await findOrganisations(locals.context, 'member', sought) };
};
