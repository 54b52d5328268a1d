import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ veiled: url.searchParams.has('gesluierd') });
