import { missionVersions } from '#features/mission/mission.server.ts';
import { notFound } from '#kernel/refusals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const number = Number(params.nummer);
	const mission = await missionVersions(locals.context, Number.isInteger(number) ? number : -1);
	return { mission, shown: mission.shown ?? notFound('mission') };
};
