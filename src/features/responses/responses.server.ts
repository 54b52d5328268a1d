// The front door of answers: give one, change it, take words back, let them travel along; read and count them.
import { isWider, mayRead, sameAudience, type Audience } from '#kernel/audience.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { audienceFromRow, audienceToRow } from '#platform/db/columns.ts';
import type { Db } from '#platform/db/db.ts';
import { forgetDecisions, keepDecisions } from '#features/guard/guard.server.ts';
import { isSettled } from '#features/guard/marks.ts';
import { tell } from '#features/notices/notices.server.ts';
import { eraseAsks, storyOwner, weaversOf } from '#features/stories/stories.server.ts';
import type { Answer } from './response.forms.ts';
import { countOrganisations, mayAnswer, type AnswerCounts, type SubjectKind, type VoiceView } from './response.ts';
import { asText, guardAnswer, openInAnswer, type Answered, type GivenAnswer } from './guarding.server.ts';
import * as store from './response.store.server.ts';

export type { Answered, GivenAnswer } from './guarding.server.ts';

/** What is answered, as whoever owns it knows it. */
export type Subject = {
	kind: SubjectKind;
	id: string;
	version: string | null;
	audience: Audience;
	tellerId: string | null;
};

export async function answerStory(context: Context, storyId: string, form: GivenAnswer): Promise<Answered> {
	const { db, viewer, now, later } = context;
	const story = await storyOwner(db, storyId);
	if (!story || story.withdrawn || story.audience.kind === 'self' || !mayRead(viewer, story.audience, story.tellerId))
		notFound('story');
	const subject: Subject = {
		kind: 'story',
		id: storyId,
		version: null,
		audience: story.audience,
		tellerId: story.tellerId
	};
	return db.transaction(async (tx) => {
		const answered = await giveAnswer({ ...context, db: tx }, subject, form);
		if (answered.ok && story.tellerId) {
			// Once per story: the first human sign.
			await tell(tx, { personId: story.tellerId, kind: 'first-answer', subjectId: storyId, aboutId: storyId }, now());
			await later(tx, 'deliver-notices');
		}
		return answered;
	});
}

/**
 * Keeps one answer, or changes it. Call inside a transaction, after making sure the viewer may read the subject. New words
 * are read by whoever reads the subject now; words that stay the same stay in the circle they were given in.
 */
export async function giveAnswer(
	{ db: tx, viewer, now }: Context,
	subject: Subject,
	form: GivenAnswer
): Promise<Answered> {
	if (!mayAnswer(viewer, subject)) forbid('responses.answer');
	const before = await store.findOwn(tx, subject.kind, subject.id, viewer.id);
	const guarded = await guardAnswer(tx, form, before);
	if (!guarded.ok) return guarded;
	const words = guarded.words || null;
	const tookBack = Boolean(before?.words) && words === null;
	const audience = before && before.words === words && words !== null ? audienceFromRow(before) : subject.audience;
	const id = await store.upsert(tx, {
		subjectKind: subject.kind,
		subjectId: subject.id,
		subjectVersion: subject.version,
		personId: viewer.id,
		answer: form.answer,
		words,
		language: form.language,
		capacity: viewer.capacity === 'partner' ? 'partner' : 'member',
		organisationIds: [...viewer.organisationIds],
		signature: form.signature,
		...audienceToRow(audience),
		at: now(),
		withdrawnAt: tookBack ? now() : words === null ? (before?.withdrawnAt ?? null) : null
	});
	if (before && before.words !== words) await store.liftByChange(tx, id, viewer.id, now());
	if (tookBack) await afterTakingBack(tx, id, viewer.id, now());
	await keepDecisions(
		tx,
		{ kind: 'response', id },
		{
			before: asText(before?.words),
			after: asText(words),
			added: guarded.given,
			by: viewer.id,
			now: now()
		}
	);
	return { ok: true, value: id };
}

/** The words go at once; the answer still counts. */
export async function takeBackWords({ db, viewer, now, later }: Context, id: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('responses.take-back');
	await db.transaction(async (tx) => {
		const own = (await store.findOwnById(tx, id, viewer.id)) ?? notFound('response');
		if (own.words === null) return;
		await store.eraseWords(tx, id, now());
		await afterTakingBack(tx, id, viewer.id, now());
		await later(tx, 'deliver-notices');
	});
}

async function afterTakingBack(tx: Db, id: string, personId: string, now: Date): Promise<void> {
	await forgetDecisions(tx, { kind: 'response', id });
	for (const weaver of await weaversOf(tx, 'voice', id)) {
		if (weaver.personId === personId) continue;
		await tell(
			tx,
			{ personId: weaver.personId, kind: 'source-withdrawn', subjectId: weaver.jointTextId, aboutId: id },
			now
		);
	}
	await eraseAsks(tx, 'response', id, now);
}

/** When an account goes and its words with it. Ask `later(tx, 'deliver-notices')` after it. */
export async function takeBackAllWords(tx: Db, personId: string, now: Date): Promise<void> {
	for (const id of await store.idsWithWords(tx, personId)) {
		await store.eraseWords(tx, id, now);
		await afterTakingBack(tx, id, personId, now);
	}
}

/** In a copy from before they were taken back; false when no words are there. */
export async function takeBackWordsAgain(tx: Db, id: string, at: Date): Promise<boolean> {
	if (!(await store.holdsWords(tx, id))) return false;
	await store.eraseWords(tx, id, at);
	await eraseAsks(tx, 'response', id, at);
	return true;
}

/** One button for the owner: these words may be read by whoever reads the story now. */
export async function widenWords({ db, viewer }: Context, id: string): Promise<Answered> {
	if (!isSignedIn(viewer)) forbid('responses.widen');
	return db.transaction(async (tx) => {
		const own = (await store.findOwnById(tx, id, viewer.id)) ?? notFound('response');
		if (own.subjectKind !== 'story') notFound('response');
		const story = (await storyOwner(tx, own.subjectId)) ?? notFound('story');
		if (story.withdrawn || !mayRead(viewer, story.audience, story.tellerId)) notFound('story');
		const open = await openInAnswer(tx, own, own.words ?? '');
		if (!isSettled(open)) return { ok: false, reason: 'undecided', open, words: own.words ?? '' };
		await store.setAudience(tx, id, story.audience);
		return { ok: true, value: id };
	});
}

/** True when the words stand in another circle than what they answer, and could be read by more people. */
export const couldWiden = (voice: VoiceView, subject: Audience): boolean =>
	voice.mine &&
	voice.state === 'readable' &&
	!sameAudience(voice.audience, subject) &&
	isWider(voice.audience, subject);

export type MyAnswer = { id: string; answer: Answer['answer']; words: string | null; signature: Answer['signature'] };

export async function myAnswer(
	{ db, viewer }: Context,
	kind: SubjectKind,
	subjectId: string
): Promise<MyAnswer | null> {
	if (!isSignedIn(viewer)) return null;
	const own = await store.findOwn(db, kind, subjectId, viewer.id);
	return own ? { id: own.id, answer: own.answer, words: own.words, signature: own.signature } : null;
}

type Looking = Pick<Context, 'db' | 'viewer'>;

/** All words given with an answer on these subjects, whatever the answer, oldest first. */
export const wordsOn = ({ db, viewer }: Looking, kind: SubjectKind, ids: readonly string[]): Promise<VoiceView[]> =>
	store.withWords(db, viewer, kind, ids);

/** The differing voices (andere kijk): `different`, with words. Hidden ones are there too, without their words. */
export async function voicesOn(looking: Looking, kind: SubjectKind, ids: readonly string[]): Promise<VoiceView[]> {
	return (await wordsOn(looking, kind, ids)).filter(({ answer }) => answer === 'different');
}

export const voicesById = ({ db, viewer }: Looking, ids: readonly string[]): Promise<Map<string, VoiceView>> =>
	store.findMany(db, viewer, ids);

/** By subject; subjects without an answer are left out. */
export async function countsOn(
	{ db, viewer }: Looking,
	kind: SubjectKind,
	ids: readonly string[]
): Promise<Map<string, AnswerCounts>> {
	const answers = await store.given(db, viewer, kind, ids);
	const counted = new Set(answers.flatMap((one) => one.counted));
	const bySubject = Map.groupBy(answers, ({ subjectId }) => subjectId);
	return new Map([...bySubject].map(([id, some]) => [id, countOrganisations(some, counted)]));
}
