import { fail, redirect } from '@sveltejs/kit';
import { idIn, isId } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { isSignedIn, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { readFields, readForm } from '#platform/web/forms.ts';
import { choicesIn } from '#features/guard/guard.forms.ts';
import type { Open } from '#features/guard/marks.ts';
import { marked, notMarked } from '#features/responses/marked-form.ts';
import { Answer } from '#features/responses/response.forms.ts';
import { mayAnswer, noAnswers } from '#features/responses/response.ts';
import { voiceForReader } from '#features/responses/shown.ts';
import {
	answerStory,
	couldWiden,
	countsOn,
	myAnswer,
	takeBackWords,
	widenWords,
	wordsOn
} from '#features/responses/responses.server.ts';
import { becameVoice, saidOf } from '#features/gatherings/table-talk.server.ts';
import { piecesBeside } from '#features/groups/groups.server.ts';
import { aroundQuestion, sayHelped, tellWhatHelped, weaveWhatHelped } from '#features/questions/questions.server.ts';
import { weavingPath } from '#features/joint-texts/kinds.ts';
import { storiesLike } from '#features/likeness/likeness.server.ts';
import { FullReading, ShortReading } from '#features/readings/reading.forms.ts';
import { mayGiveReading } from '#features/readings/reading.ts';
import { giveReading, readingsOn, takeBackReading } from '#features/readings/readings.server.ts';
import { LetRead } from '#features/residents/resident.forms.ts';
import { withResidentPath } from '#features/residents/resident.ts';
import { answerLetRead, letReadOf, residentBeside } from '#features/residents/residents.server.ts';
import { trailOf } from '#features/returns/returns.server.ts';
import { opening, storyPath, type StoryView } from '#features/stories/story.ts';
import { forReader } from '#features/stories/shown.ts';
import { addTheme, showStory } from '#features/stories/stories.server.ts';
import { suggestThemesFor } from '#features/themes/theme-words.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const id = idIn(params.adres) ?? notFound('story');
	const { story, themes, versions } = await showStory(context, id);
	if (story.mine && !story.toldAt && story.state !== 'withdrawn') redirect(303, `/vertel?concept=${id}`);
	if (url.pathname !== storyPath(story)) redirect(301, storyPath(story) + url.search);
	const { viewer } = context;
	const readable = story.state === 'readable';
	const mayRead = readable && story.audience.kind !== 'self';
	const justTold = story.mine && readable && url.searchParams.has('verteld');
	const asksTheme = justTold && themes.length === 0;
	return {
		description: mayRead ? opening(story.body ?? '', 155) : '',
		story: forReader(story),
		themes,
		versions,
		suggested: asksTheme ? await suggestThemesFor(context, `${story.title ?? ''}\n${story.body ?? ''}`) : [],
		alike: readable ? await storiesLike(context, id, themes) : [],
		beside: readable ? await piecesBeside(context, id) : [],
		readings: await readingsOn(context, id),
		mayGiveReading: mayRead && mayGiveReading(viewer, story),
		asksReading: justTold && mayRead,
		givesReading: url.searchParams.has('duiden'),
		question: await aroundQuestion(context, story),
		said: await saidOf(context, url.searchParams.get('oogst'), { kind: 'story', id }),
		...(await withResident(context, story)),
		...(await answersOn(context, story)),
		mayWeave: mayRead && readsMembers(viewer),
		mayAnswer: mayRead && mayAnswer(viewer, story),
		asPartner: isSignedIn(viewer) && viewer.capacity === 'partner'
	};
};

/** What a resident told along, and whether the teller would let them read it: asked once, of the teller only. */
async function withResident(context: Context, story: StoryView) {
	const told = story.state !== 'withdrawn' && story.toldAt !== null;
	const resident = told ? await residentBeside(context, story.id) : null;
	return { resident, letRead: told && story.mine && !resident && (await letReadOf(context, story.id)) === null };
}

/** Who answered what, what the viewer did, and where it went: nothing of words that were taken back. */
async function answersOn(context: Context, { id, state, audience }: StoryView) {
	if (state === 'withdrawn') return { counts: null, voices: [], mine: null, way: [] };
	return {
		counts: (await countsOn(context, 'story', [id])).get(id) ?? noAnswers,
		voices: (await wordsOn(context, 'story', [id])).map((voice) => ({
			...voiceForReader(voice),
			couldWiden: couldWiden(voice, audience)
		})),
		mine: await myAnswer(context, 'story', id),
		way: (await trailOf(context, id)) ?? []
	};
}

const idOf = (address: string): string => idIn(address) ?? notFound('story');

export const actions: Actions = {
	antwoord: async ({ locals, request, params }) => {
		const typed = await request.formData();
		const form = readFields(typed, Answer);
		if (!form.ok) return fail(400, notMarked(form));
		const decide = (open: Open) => choicesIn(typed, open);
		const given = { ...form.value, language: locals.language, decide };
		const id = idOf(params.adres);
		const outcome = await answerStory(locals.context, id, given);
		if (!outcome.ok) return fail(409, marked(form.value, typed, outcome));
		await becameVoice(locals.context, typed.get('oogst'), { kind: 'story', id });
		redirect(303, `/verhalen/${params.adres}#antwoord`);
	},
	thema: async ({ locals, request, params }) => {
		await addTheme(locals.context, idOf(params.adres), String((await request.formData()).get('thema') ?? ''));
		// The theme was the first of two questions after telling; the triad still waits.
		redirect(303, `/verhalen/${params.adres}?verteld`);
	},
	duid: async ({ locals, request, params }) => {
		const form = await readForm(request, ShortReading);
		if (!form.ok) return fail(400, notMarked(form));
		await giveReading(locals.context, idOf(params.adres), form.value);
		redirect(303, `/verhalen/${params.adres}#duidingen`);
	},
	'meer-duiden': async ({ locals, request, params }) => {
		const form = await readForm(request, FullReading);
		if (!form.ok) return fail(400, notMarked(form));
		await giveReading(locals.context, idOf(params.adres), form.value);
		redirect(303, `/verhalen/${params.adres}#duidingen`);
	},
	'duiding-weg': async ({ locals, params }) => {
		await takeBackReading(locals.context, idOf(params.adres));
		redirect(303, `/verhalen/${params.adres}#duidingen`);
	},
	hielp: async ({ locals, request, params }) => {
		const typed = await request.formData();
		const id = String(typed.get('id') ?? '');
		await sayHelped(locals.context, isId(id) ? id : notFound('response'), typed.get('hielp') === 'ja');
		redirect(303, `/verhalen/${params.adres}#stem-${id}`);
	},
	verder: async ({ locals, params }) => {
		const draft = await tellWhatHelped(locals.context, idOf(params.adres), locals.language);
		redirect(303, draft.ok ? `/vertel?concept=${draft.value}` : '/vertel');
	},
	les: async ({ locals, params }) => {
		const id = await weaveWhatHelped(locals.context, idOf(params.adres), locals.language);
		redirect(303, weavingPath({ kind: 'lesson', id }));
	},
	laten: async ({ locals, request, params }) => {
		const form = await readForm(request, LetRead);
		if (!form.ok) return fail(400, notMarked(form));
		await answerLetRead(locals.context, idOf(params.adres), form.value.laten);
		const story = `/verhalen/${params.adres}`;
		redirect(303, form.value.laten === 'yes' ? withResidentPath(story) : story);
	},
	'woorden-terug': async ({ locals, request, params }) => {
		await takeBackWords(locals.context, await voiceId(request));
		redirect(303, `/verhalen/${params.adres}#antwoord`);
	},
	'woorden-mee': async ({ locals, request, params }) => {
		const id = await voiceId(request);
		const outcome = await widenWords(locals.context, id);
		if (!outcome.ok) return fail(409, marked({}, new FormData(), outcome));
		redirect(303, `/verhalen/${params.adres}#stem-${id}`);
	}
};

async function voiceId(request: Request): Promise<string> {
	const id = String((await request.formData()).get('id') ?? '');
	return isId(id) ? id : notFound('response');
}
