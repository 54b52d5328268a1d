import { mayBeginTable } from '#features/groups/group.policy.ts';
import { comingDays, listTables } from '#features/groups/groups.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	tables: await listTables(locals.context),
	coming: await comingDays(locals.context),
	mayBegin: mayBeginTable(locals.context.viewer)
});
