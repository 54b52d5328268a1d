import { fail, redirect } from '@sveltejs/kit';
import { newId } from '#kernel/ids.ts';
import { mayTell } from '#features/stories/story.policy.ts';
import { choiceIn, draftIn } from '#features/stories/story.forms.ts';
import { roadOf } from '#features/stories/road.ts';
import { afterTelling, storyPath } from '#features/stories/story.ts';
import { myStory, saveDraft, whoCouldRead, widenStory } from '#features/stories/stories.server.ts';
import { blockedFields, editedBy, type DraftInput } from '#features/stories/draft.ts';
import { listThemes } from '#features/themes/themes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { context } = locals;
	if (!mayTell(context.viewer)) return { desk: null };
	const id = url.searchParams.get('concept');
	const own = id ? await myStory(context, id) : null;
	if (own?.story.toldAt) redirect(303, storyPath(own.story));
	const editOf = editedBy(own?.story.draftKey ?? null);
	if (editOf) redirect(303, `/verhalen/${editOf}/bewerken`);
	const themes = (await listThemes(context)).filter(({ veiled }) => !veiled);
	const asked = url.searchParams.get('thema');
	const start = own
		? { ...pick(own.story), draftKey: own.story.draftKey ?? newId(), themeId: own.themeIds[0] ?? '' }
		: { ...empty(url.searchParams.has('vraag')), themeId: themes.find(({ id: theme }) => theme === asked)?.id ?? '' };
	return {
		desk: {
			personId: context.viewer.id,
			start,
			decided: own?.decided ?? [],
			signature: own?.story.signature ?? ('team' as const),
			themes: themes.map(({ id: theme, title }) => ({ id: theme, title })),
			reading: await whoCouldRead(context),
			saved: url.searchParams.has('bewaard'),
			beside: url.searchParams.has('naast')
		}
	};
};

type Kept = Pick<DraftInput, 'title' | 'body' | 'kind' | 'revision' | 'allowedNumbers'> & { id: string };

const pick = ({ id, revision, title, body, kind, allowedNumbers }: Kept) => ({
	id,
	revision,
	title,
	body,
	kind,
	allowedNumbers
});

const empty = (question: boolean) => ({
	draftKey: newId(),
	id: null,
	revision: 0,
	title: '',
	body: '',
	kind: question ? ('question' as const) : ('experience' as const),
	allowedNumbers: []
});

/** Keeps what was typed; what is wrong comes back beside it, with the draft as far as it could be kept. */
async function keep(locals: App.Locals, form: FormData) {
	const draft = draftIn(form, locals.language);
	if (!draft) return { problem: fail(400, { draft: null, kept: null, errors: { body: 'unclear' }, blocked: [] }) };
	const outcome = await saveDraft(locals.context, draft);
	if (!outcome.ok) {
		const field = outcome.reason === 'title-too-long' ? 'title' : 'body';
		return { problem: fail(400, { draft, kept: null, errors: { [field]: outcome.reason }, blocked: [] }) };
	}
	const kept = outcome.value;
	if (kept.taken.length > 0) {
		const shown = { ...draft, id: kept.id, revision: kept.revision };
		const blocked = blockedFields(draft);
		const errors = Object.fromEntries(blocked.map(({ field }) => [field, 'number-taken']));
		return { problem: fail(400, { draft: shown, kept: { title: kept.title, body: kept.body }, errors, blocked }) };
	}
	return { kept, draft };
}

export const actions: Actions = {
	bewaar: async ({ locals, request }) => {
		const { kept, problem } = await keep(locals, await request.formData());
		if (!kept) return problem;
		redirect(303, `/vertel?concept=${kept.id}&${kept.otherTab ? 'naast' : 'bewaard'}`);
	},
	deel: async ({ locals, request }) => {
		const form = await request.formData();
		const { kept, draft, problem } = await keep(locals, form);
		if (!kept) return problem;
		// Words that met another tab became a draft of their own: the writer sees so before anyone else reads them.
		if (kept.otherTab) redirect(303, `/vertel?concept=${kept.id}&naast`);
		const shown = { ...draft, id: kept.id, revision: kept.revision };
		const choice = choiceIn(form);
		if (!choice) return fail(400, { draft: shown, kept: null, errors: { wie: 'not-offered' }, blocked: [] });
		const told = await widenStory(locals.context, kept.id, choice);
		if (told.ok) redirect(303, afterTelling({ ...kept, kind: draft.kind, toldAt: null }));
		const road = roadOf(told.reason, kept.id, choice);
		if (road) redirect(303, road);
		const field = told.reason === 'not-offered' ? 'wie' : 'body';
		return fail(409, { draft: shown, kept: null, errors: { [field]: told.reason }, blocked: [] });
	}
};
