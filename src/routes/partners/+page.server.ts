import { findOrganisations } from '#features/organisations/organisations.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const search = (url.searchParams.get('zoek') ?? '').slice(0, 80);
	return { search, organisations: await findOrganisations(locals.context, 'partner', search) };
};
