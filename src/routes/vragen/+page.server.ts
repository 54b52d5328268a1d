import { myAsks } from '#features/consent/consent.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ asks: await myAsks(locals.context) });
