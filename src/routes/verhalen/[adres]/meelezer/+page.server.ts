import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { roadOf } from '#features/stories/road.ts';
import { choiceIn } from '#features/stories/story.forms.ts';
import { headline } from '#features/stories/story.ts';
import { askToLook, looksAt, showEdit, widenStory } from '#features/stories/stories.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('story');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const search = url.searchParams.get('naam')?.slice(0, 100) ?? '';
	const { story, editOf, looks, seen, colleagues, found, maySearch, searchIsForMembers } = await looksAt(
		locals.context,
		idOf(params.adres),
		search
	);
	const asked = looks.filter(({ revision }) => revision === story.revision);
	const askedOf = new Set(asked.map(({ reader }) => reader.id));
	return {
		headline: headline(story),
		written: story.language,
		isPublic: story.audience.kind === 'public',
		isEdit: editOf !== null,
		back: editOf
			? `/verhalen/${editOf}/bewerken`
			: story.toldAt
				? `/verhalen/${story.id}`
				: `/vertel?concept=${story.id}`,
		change: editOf
			? `/verhalen/${editOf}/bewerken`
			: story.toldAt
				? `/verhalen/${story.id}/bewerken`
				: `/vertel?concept=${story.id}`,
		signature: url.searchParams.get('signature') ?? story.signature,
		from: url.searchParams.get('vanuit') ?? '',
		now: asked,
		before: looks.filter(({ revision, answer }) => revision !== story.revision && answer !== null),
		seen,
		colleagues: colleagues.filter(({ id }) => !askedOf.has(id)),
		found: found?.filter(({ id }) => !askedOf.has(id)) ?? null,
		maySearch,
		searchIsForMembers,
		search
	};
};

export const actions: Actions = {
	vraag: async ({ locals, params, request, url }) => {
		const id = idOf(params.adres);
		const form = await request.formData();
		const { signature = 'team' as const } = choiceIn(withPublic(form)) ?? {};
		const outcome = await askToLook(locals.context, id, { reader: String(form.get('wie') ?? ''), signature });
		if (outcome.ok) redirect(303, url.pathname);
		const road = roadOf(outcome.reason, id, choiceIn(withPublic(form)));
		if (road) redirect(303, road);
		return fail(409, { reason: outcome.reason });
	},
	openbaar: async ({ locals, params, request }) => {
		const id = idOf(params.adres);
		const choice = choiceIn(withPublic(await request.formData())) ?? notFound('story');
		const { editOf } = await looksAt(locals.context, id);
		const outcome = editOf ? await showEdit(locals.context, id) : await widenStory(locals.context, id, choice);
		if (outcome.ok) redirect(303, `/verhalen/${editOf ?? id}`);
		const road = roadOf(outcome.reason, id, editOf ? null : choice);
		if (road) redirect(303, road);
		return fail(409, { reason: outcome.reason });
	}
};

/** This page leads to one place only: everyone. */
const withPublic = (form: FormData) => ({
	get: (name: string) => (name === 'wie' ? 'public' : form.get(name))
});
