import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { headline } from '#features/stories/story.ts';
import { myStory, takeBackStory } from '#features/stories/stories.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('story');

export const load: PageServerLoad = async ({ locals, params }) => {
	const { story } = await myStory(locals.context, idOf(params.adres));
	return { told: story.toldAt !== null, id: story.id, headline: headline(story) };
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const id = idOf(params.adres);
		const { story } = await myStory(locals.context, id);
		await takeBackStory(locals.context, id);
		redirect(303, story.toldAt ? `/verhalen/${id}` : '/vandaag');
	}
};
