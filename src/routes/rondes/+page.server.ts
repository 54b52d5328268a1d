import { readsMembers } from '#kernel/viewer.ts';
import { forReader } from '#features/rounds/round.ts';
import { listRounds } from '#features/rounds/rounds.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => ({
	rounds: (await listRounds(context)).map(({ statements, ...round }) => ({ ...forReader(round), statements })),
	mayStart: readsMembers(context.viewer)
});
