import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readFields, rejected } from '#platform/web/forms.ts';
import { runtime } from '#platform/runtime.server.ts';
import { choicesIn } from '#features/guard/guard.forms.ts';
import type { Open } from '#features/guard/marks.ts';
import { marked, notMarked } from '#features/responses/marked-form.ts';
import { WithResident } from '#features/residents/resident.forms.ts';
import { codeOnPaper, residentLink } from '#features/residents/resident.ts';
import {
	keepResidentWords,
	newResidentCode,
	showWithResident,
	takeBackForResident
} from '#features/residents/residents.server.ts';
import { audienceValue, choiceIn } from '#features/stories/story.forms.ts';
import { headline, storyPath } from '#features/stories/story.ts';
import { whoCouldRead } from '#features/stories/stories.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('story');

export const load: PageServerLoad = async ({ locals: { context }, params, setHeaders }) => {
	// A code is shown here once: no browser and no proxy keeps this page.
	setHeaders({ 'cache-control': 'no-store' });
	const { story, kept, audiences } = await showWithResident(context, idOf(params.adres));
	const offered = audiences.map(audienceValue);
	const reading = await whoCouldRead(context);
	return {
		headline: headline(story),
		path: storyPath({ id: story.id }),
		kept: kept && { ...kept, circle: audienceValue(kept.audience) },
		reading: { ...reading, choices: reading.choices.filter(({ value }) => offered.includes(value)) }
	};
};

/** Shown once: what stands on paper, and the link. */
const shown = (code: string) => {
	const { publicUrl } = runtime().config;
	return { code: codeOnPaper(code), link: residentLink(publicUrl, code), address: `${publicUrl}/inwoner` };
};

export const actions: Actions = {
	bewaar: async ({ locals: { context, language }, params, request }) => {
		const typed = await request.formData();
		const form = readFields(typed, WithResident);
		if (!form.ok) return fail(400, notMarked(form));
		const audience = choiceIn(typed)?.audience ?? { kind: 'self' as const };
		const { words } = form.value;
		const mayQuote = form.value.quoted === 'yes';
		const decide = (open: Open) => choicesIn(typed, open);
		const kept = await keepResidentWords(context, idOf(params.adres), { words, audience, mayQuote, language, decide });
		if (!kept.ok && kept.reason === 'undecided') return fail(409, marked(form.value, typed, kept));
		if (!kept.ok) return fail(409, notMarked(rejected(form.value, 'wie', kept.reason)));
		if (kept.value.code === null) redirect(303, `/verhalen/${params.adres}#inwoner`);
		return shown(kept.value.code);
	},
	'nieuwe-code': async ({ locals: { context }, params }) => shown(await newResidentCode(context, idOf(params.adres))),
	terugnemen: async ({ locals: { context }, params }) => {
		await takeBackForResident(context, idOf(params.adres));
		redirect(303, `/verhalen/${params.adres}#inwoner`);
	}
};
