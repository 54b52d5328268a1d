import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { audienceValue, choiceIn } from '#features/stories/story.forms.ts';
import { roadOf } from '#features/stories/road.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { myStory, whoCouldRead, widenStory } from '#features/stories/stories.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('story');

export const load: PageServerLoad = async ({ locals, params }) => {
	const { story } = await myStory(locals.context, idOf(params.adres));
	if (!story.toldAt) redirect(303, `/vertel?concept=${story.id}`);
	return {
		headline: headline(story),
		path: storyPath(story),
		current: audienceValue(story.audience),
		signature: story.signature,
		reading: await whoCouldRead(locals.context)
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const id = idOf(params.adres);
		const choice = choiceIn(await request.formData());
		if (!choice) return fail(400, { reason: 'not-offered' as const });
		const outcome = await widenStory(locals.context, id, choice);
		if (!outcome.ok) {
			const road = roadOf(outcome.reason, id, choice);
			if (road) redirect(303, road);
			return fail(409, { reason: outcome.reason });
		}
		redirect(303, `/verhalen/${params.adres}`);
	}
};
