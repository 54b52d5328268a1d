import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { choicesIn, revisionField } from '#features/guard/guard.forms.ts';
import { isSettled } from '#features/guard/marks.ts';
import { roadOf } from '#features/stories/road.ts';
import { afterTelling } from '#features/stories/story.ts';
import { choiceIn, type AudienceChoice } from '#features/stories/story.forms.ts';
import { decideOn, showEdit, waitingOn, whoCouldRead, widenStory } from '#features/stories/stories.server.ts';
import type { Context } from '#platform/context.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('story');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { story, editOf, open } = await waitingOn(locals.context, idOf(params.adres));
	const { id, title, body, language, revision, toldAt } = story;
	const wanted = url.searchParams.get('wie');
	const { choices } = await whoCouldRead(locals.context);
	return {
		text: { title, body },
		language: locals.language,
		written: language,
		revision,
		open,
		settled: isSettled(open),
		isEdit: editOf !== null,
		told: toldAt !== null,
		next: choices.find(({ value, kind }) => value === wanted && kind !== 'self') ?? null,
		back: editOf ? `/verhalen/${editOf}/bewerken` : toldAt ? `/verhalen/${id}` : `/vertel?concept=${id}`
	};
};

export const actions: Actions = {
	default: async ({ locals: { context }, params, request, url }) => {
		const id = idOf(params.adres);
		const form = await request.formData();
		const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
		const { story, editOf, open } = await waitingOn(context, id);
		if (Number(form.get(revisionField)) !== story.revision) {
			return fail(409, { values: {}, missing: [], problem: 'other-text' as const });
		}
		const { missing, ...choices } = choicesIn(form, open);
		if (missing.length > 0) return fail(400, { values, missing, problem: null });
		const decided = await decideOn(context, id, { revision: story.revision, ...choices });
		if (!decided.ok) return fail(409, { values, missing, problem: decided.reason });
		return goOn(context, {
			id,
			editOf,
			wanted: choiceIn(url.searchParams),
			after: afterTelling({ ...story, title: null })
		});
	}
};

/** `after`: where somebody goes who shares this. Without the title: what was just replaced may have stood in it. */
type Going = { id: string; editOf: string | null; wanted: AudienceChoice | null; after: string };

/** What the writer wanted when the guard stood in the way; other words can bring something new to decide on. */
async function goOn(context: Context, { id, editOf, wanted, after }: Going) {
	if (!editOf && !wanted) redirect(303, `/vertel?concept=${id}`);
	const outcome = editOf ? await showEdit(context, id) : await widenStory(context, id, wanted!);
	if (outcome.ok) redirect(303, editOf ? `/verhalen/${editOf}` : after);
	const road = roadOf(outcome.reason, id, wanted);
	if (road) redirect(303, road);
	return fail(409, { values: {}, missing: [], problem: outcome.reason });
}
