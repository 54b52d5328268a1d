import { readsMembers } from '#kernel/viewer.ts';
import { listThreads, myThreads } from '#features/joint-texts/joint-texts.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => ({
	threads: await listThreads(context),
	mine: await myThreads(context),
	mayBegin: readsMembers(context.viewer)
});
