import { listRounds } from '#features/rounds/rounds.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ rounds: await listRounds(locals.context) });
