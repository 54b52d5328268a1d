import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { blockedFields, editKey } from '#features/stories/draft.ts';
import { draftIn } from '#features/stories/story.forms.ts';
import { roadOf } from '#features/stories/road.ts';
import { storyPath } from '#features/stories/story.ts';
import { editStory, myStory, saveDraft } from '#features/stories/stories.server.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('story');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const id = idOf(params.adres);
	const { story, themeIds, edit, decided } = await myStory(locals.context, id);
	if (!story.toldAt) redirect(303, `/vertel?concept=${id}`);
	const { title, body, kind, allowedNumbers } = edit ?? story;
	const themes = (await listThemes(locals.context)).filter(({ veiled }) => !veiled);
	return {
		path: storyPath(story),
		personId: story.tellerId,
		storyRevision: story.revision,
		decided,
		start: {
			draftKey: editKey(id),
			id: edit?.id ?? null,
			revision: edit?.revision ?? 0,
			title,
			body,
			kind,
			allowedNumbers,
			themeId: themeIds[0] ?? ''
		},
		themes: themes.map(({ id: theme, title: name }) => ({ id: theme, title: name })),
		saved: url.searchParams.has('bewaard')
	};
};

/** Keeps the edit for its writer, then shows it when asked: what cannot be shown yet is not lost. */
async function keepEdit(locals: App.Locals, form: FormData) {
	const draft = draftIn(form, locals.language);
	if (!draft) return { problem: fail(400, { draft: null, kept: null, errors: { body: 'unclear' }, blocked: [] }) };
	const outcome = await saveDraft(locals.context, draft);
	if (!outcome.ok) {
		const field = outcome.reason === 'title-too-long' ? 'title' : 'body';
		return { problem: fail(400, { draft, kept: null, errors: { [field]: outcome.reason }, blocked: [] }) };
	}
	const { id, revision, title, body, taken } = outcome.value;
	const shown = { ...draft, id, revision };
	if (taken.length === 0) return { draft: shown };
	const blocked = blockedFields(draft);
	const errors = Object.fromEntries(blocked.map(({ field }) => [field, 'number-taken']));
	return { problem: fail(400, { draft: shown, kept: { title, body }, errors, blocked }) };
}

export const actions: Actions = {
	bewaar: async ({ locals, request, params }) => {
		const { draft, problem } = await keepEdit(locals, await request.formData());
		if (!draft) return problem;
		redirect(303, `/verhalen/${params.adres}/bewerken?bewaard`);
	},
	toon: async ({ locals, request, params }) => {
		const form = await request.formData();
		const { draft, problem } = await keepEdit(locals, form);
		if (!draft) return problem;
		const storyRevision = Number(form.get('verhaalrevisie')) || 0;
		const outcome = await editStory(locals.context, idOf(params.adres), { ...draft, storyRevision });
		if (outcome.ok) redirect(303, `/verhalen/${idOf(params.adres)}`);
		const road = draft.id ? roadOf(outcome.reason, draft.id, null) : null;
		if (road) redirect(303, road);
		const field = outcome.reason === 'title-too-long' ? 'title' : 'body';
		return fail(409, { draft, kept: null, errors: { [field]: outcome.reason }, blocked: [] });
	}
};
