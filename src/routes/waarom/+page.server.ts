import { compareMission } from '#features/mission/comparing.server.ts';
import { missionVersions } from '#features/mission/mission.server.ts';
import type { PageServerLoad } from './$types';

const number = (asked: string | null) => (asked && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null);

export const load: PageServerLoad = async ({ locals: { context }, url }) => {
	const [from, to] = [number(url.searchParams.get('van')), number(url.searchParams.get('naar'))];
	return {
		mission: await missionVersions(context),
		compared: from && to ? await compareMission(context, from, to) : null
	};
};
