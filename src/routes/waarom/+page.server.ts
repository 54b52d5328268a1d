import { missionVersions } from '#features/mission/mission.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ mission: await missionVersions(locals.context) });
