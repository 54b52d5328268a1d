import { homeFor } from '#features/today/home.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => homeFor(locals.context);
