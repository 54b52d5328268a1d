// Words that came by mail, on their way to who reads them: in their writer's name, and not before the writer decided on every mark.
import { isSignedIn, type SignedIn } from '#kernel/viewer.ts';
import type { Language } from '#kernel/language.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { look } from '#features/guard/finding.ts';
import { chosenText, isSettled, openIn, type Choices, type Open } from '#features/guard/marks.ts';
import { writeTo } from '#features/profiles/messages.server.ts';
import { profileLimits } from '#features/profiles/profile.ts';
import { asText, openInAnswer } from '#features/responses/guarding.server.ts';
import { wordsLimit, type AnswerKind } from '#features/responses/response.ts';
import { answerStory, myAnswer } from '#features/responses/responses.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';

export type Words = {
	words: string;
	language: Language;
	/** What the writer chose where the guard marks their words; absent: nothing yet. */
	decide?: (open: Open) => Choices;
};

export type Given =
	| { ok: true }
	| { ok: false; reason: 'undecided'; open: Open; words: string }
	| { ok: false; reason: 'too-long' | 'too-often' };

/** Looks as the person a mail was for, whoever is signed in where the link is opened. */
export async function actingAs(context: Pick<Context, 'now' | 'later'>, db: Db, personId: string) {
	const viewer = await viewerOf(db, personId, null, context.now());
	if (!isSignedIn(viewer)) notFound('person');
	return { ...context, db, viewer } satisfies Context & { viewer: SignedIn };
}

/** In a message only what must be decided is asked, as on the page where one is written. */
export const openInMessage = (words: string): Open => ({
	...openIn(look(asText(words)), []),
	ask: [],
	question: false
});

export async function giveMessage(context: Context, to: string, given: Words, secret: string): Promise<Given> {
	const open = openInMessage(given.words);
	const chosen = isSettled(open) ? null : given.decide?.(open);
	if (!isSettled(open) && (!chosen || chosen.missing.length > 0)) return undecided(open, given.words);
	const words = chosen ? chosenText(asText(given.words), chosen.replace).body : given.words;
	if ([...words].length > profileLimits.message) return { ok: false, reason: 'too-long' };
	return writeTo(context, to, { words }, secret);
}

/** What somebody answered before stays: these words come under it. */
export async function giveAnswerWords(
	context: Context,
	storyId: string,
	given: Words & { answer: AnswerKind | null }
): Promise<Given> {
	const before = await myAnswer(context, 'story', storyId);
	const words = before?.words ? `${before.words}\n\n${given.words}` : given.words;
	if ([...words].length > wordsLimit) return { ok: false, reason: 'too-long' };
	const answered = await answerStory(context, storyId, {
		answer: given.answer ?? before?.answer ?? 'recognise',
		words,
		signature: before?.signature ?? 'team',
		language: given.language,
		...(given.decide ? { decide: given.decide } : {})
	});
	return answered.ok ? { ok: true } : undecided(answered.open, given.words);
}

/** What waits for the writer in words that go with an answer. */
export async function openInAnswerWords(context: Context, storyId: string, words: string): Promise<Open> {
	const before = await myAnswer(context, 'story', storyId);
	return openInAnswer(context.db, before ?? undefined, before?.words ? `${before.words}\n\n${words}` : words);
}

const undecided = (open: Open, words: string): Given => ({ ok: false, reason: 'undecided', open, words });
