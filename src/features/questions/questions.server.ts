// The front door of questions: what was asked of me, what helped, what a question became, and how long they wait. A question
// is a story; telling, reading and answering it are the affair of those features. Carrying it around: spreading.server.ts.
import type { Language } from '#kernel/language.ts';
import { before, days } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, isSteward } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { tell } from '#features/notices/notices.server.ts';
import { startLessonWith } from '#features/joint-texts/starting.server.ts';
import { wordsOn } from '#features/responses/responses.server.ts';
import { headline, storyPath, type StoryView } from '#features/stories/story.ts';
import { listStories, saveDraft, showStory, storiesById } from '#features/stories/stories.server.ts';
import { carriedDays, median } from './question.ts';
import * as store from './question.store.server.ts';
import { questionTexts } from './question.texts.ts';

/** Questions I was asked and said nothing about yet. What I may no longer read is left out. */
export async function askedOfMe(context: Context): Promise<StoryView[]> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) return [];
	const ids = await store.askedOf(db, viewer.id, before(now(), days(carriedDays)));
	const stories = await storiesById(context, ids);
	return ids.flatMap((id) => {
		const story = stories.get(id);
		return story?.state === 'readable' ? [story] : [];
	});
}

export type QuestionLine = { story: StoryView; answers: number; helped: boolean };

/** Questions this viewer may read, newest first, with how many answers in words they may read too. */
export async function listQuestions(context: Context, filter: { themeId: string | null; page: number }) {
	const { stories, hasMore } = await listStories(context, { ...filter, kind: 'question' });
	const readable = stories.filter(({ state }) => state === 'readable');
	const ids = readable.map(({ id }) => id);
	const voices = (await wordsOn(context, 'story', ids)).filter(({ state }) => state === 'readable');
	const helped = await store.helpsOf(context.db, ids);
	const lines: QuestionLine[] = readable.map((story) => {
		const answers = voices.filter(({ subjectId }) => subjectId === story.id);
		return { story, answers: answers.length, helped: answers.some(({ id }) => helped.get(story.id)?.includes(id)) };
	});
	return { lines, hasMore };
}

/** What the page of a question shows besides the story; null for an experience. */
export async function aroundQuestion(context: Context, story: Pick<StoryView, 'id' | 'kind' | 'mine' | 'state'>) {
	if (story.kind !== 'question' || story.state !== 'readable') return null;
	const became = await store.outcomeOf(context.db, story.id);
	const told = became ? (await storiesById(context, [became])).get(became) : undefined;
	return {
		mine: story.mine,
		helped: (await store.helpsOf(context.db, [story.id])).get(story.id) ?? [],
		/** For the teller only: nobody else needs to know how many were asked. */
		asked: story.mine ? await store.countAsked(context.db, story.id) : 0,
		became: told?.state === 'readable' && told.toldAt ? { title: headline(told), path: storyPath(told) } : null
	};
}

/** "Dit hielp", or not after all. Only the teller of the question says so; who answered hears it once. */
export async function sayHelped(context: Context, responseId: string, helped: boolean): Promise<string> {
	const { db, viewer, now, later } = context;
	if (!isSignedIn(viewer)) forbid('questions.helped');
	return db.transaction(async (tx) => {
		const answer = (await store.answerTo(tx, responseId)) ?? notFound('response');
		if (answer.tellerId !== viewer.id) forbid('questions.helped');
		const { questionId, answeredBy } = answer;
		if (!helped) await store.takeHelpBack(tx, responseId);
		else if ((await store.keepHelp(tx, { responseId, questionId, at: now() })) && answeredBy) {
			await tell(tx, { personId: answeredBy, kind: 'helped', subjectId: responseId, aboutId: responseId }, now());
			await later(tx, 'deliver-notices');
		}
		return questionId;
	});
}

/**
 * A question becomes a story in one step: a draft of its teller with the question as its beginning. Words of others do not go
 * along; what helped is for the teller to tell. Pressed again, the same draft. Returns the draft's id.
 */
export async function tellWhatHelped(
	context: Context,
	questionId: string,
	language: Language
): Promise<Outcome<string, 'not-kept'>> {
	const { db, now } = context;
	const { story, themes } = await showStory(context, questionId);
	if (!story.mine || story.kind !== 'question' || story.state !== 'readable') forbid('questions.become');
	const before = await store.outcomeOf(db, questionId);
	if (before && (await storiesById(context, [before])).get(before)?.state === 'readable') return accept(before);
	const t = questionTexts[language].draft;
	const kept = await saveDraft(context, {
		// Of the question, so that two presses at once keep one draft.
		draftKey: `vraag-${questionId}`,
		id: null,
		revision: 0,
		title: '',
		body: `${t.asked(headline(story))}\n\n${story.title ? `${story.body ?? ''}\n\n` : ''}${t.helped}\n`,
		kind: 'experience',
		themeIds: themes.map(({ id }) => id),
		language: story.language,
		allowedNumbers: []
	});
	if (!kept.ok) return refuse('not-kept');
	await store.keepOutcome(db, { questionId, storyId: kept.value.id, at: now() });
	return accept(kept.value.id);
}

/**
 * A question becomes a lesson in one step: its teller weaves one, with the question and the answers that helped on its page.
 * Nobody's words stand in it yet, in its title neither: taken back, a question is gone here too. Pressed again, the same lesson.
 * Returns its id.
 */
export async function weaveWhatHelped(context: Context, questionId: string, language: Language): Promise<string> {
	const { story, themes } = await showStory(context, questionId);
	if (!story.mine || story.kind !== 'question' || story.state !== 'readable') forbid('questions.become');
	const helped = (await store.helpsOf(context.db, [questionId])).get(questionId) ?? [];
	return startLessonWith(context, questionId, {
		...questionTexts[language].lesson,
		themeId: themes[0]?.id ?? null,
		voiceIds: helped
	});
}

const lookedBack = days(365);

/** For the programme team: how long questions wait, of those stewards may read, and which wait still. */
export async function questionsThatWait(context: Context) {
	const { db, viewer, now } = context;
	if (!isSteward(viewer)) forbid('questions.waiting');
	const all = await store.waits(db, viewer, before(now(), lookedBack));
	const answered = all.flatMap(({ toldAt, answeredAt }) =>
		answeredAt ? [answeredAt.getTime() - toldAt.getTime()] : []
	);
	const open = all.filter(({ answeredAt }) => answeredAt === null);
	const stories = await storiesById(
		context,
		open.map(({ id }) => id)
	);
	return {
		medianMs: median(answered),
		answered: answered.length,
		open: open.flatMap(({ id, toldAt }) => {
			const story = stories.get(id);
			if (story?.state !== 'readable') return [];
			// A day could give somebody away who signs as "iemand uit het netwerk".
			const since = story.signature === 'network' ? story.toldAt : toldAt;
			return [{ id, title: headline(story), path: storyPath(story), since, monthOnly: story.signature === 'network' }];
		})
	};
}
