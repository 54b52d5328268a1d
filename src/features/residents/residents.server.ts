// The front door of telling with a resident: for the teller, for readers of the story, and for the resident, who has a code
// and no account.
import { createHash } from 'node:crypto';
import { sameAudience, type Audience } from '#kernel/audience.ts';
import { newId } from '#kernel/ids.ts';
import { minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, type SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { forgetDecisions, keepDecisions } from '#features/guard/guard.server.ts';
import type { Choices, Open } from '#features/guard/marks.ts';
import { tell } from '#features/notices/notices.server.ts';
import { audiencesFor } from '#features/stories/story.policy.ts';
import { storiesById, storyOwner } from '#features/stories/stories.server.ts';
import { liftBecauseChanged } from '#features/veils/veils.server.ts';
import { asText, guardResident, type Undecided } from './guarding.server.ts';
import { codeIn, type LetRead, type ResidentView } from './resident.ts';
import * as store from './resident.store.server.ts';

/** The circles a resident's words can stand in: a team or the members, and everyone once everyone reads the story. */
const residentAudiences = (viewer: SignedIn, story: Audience): Audience[] =>
	audiencesFor(viewer).filter(
		({ kind }) => kind === 'team' || kind === 'members' || (kind === 'public' && story.kind === 'public')
	);

/** A story is always its teller's: nobody else writes down a resident's words with it. */
async function ownStory({ db, viewer }: Context, storyId: string): Promise<{ me: SignedIn; story: Audience }> {
	if (!isSignedIn(viewer)) forbid('residents.write');
	const owner = await storyOwner(db, storyId);
	if (owner?.tellerId !== viewer.id || owner.withdrawn) notFound('story');
	return { me: viewer, story: owner.audience };
}

/** For the teller: the story in short, and what stands with it. */
export async function showWithResident(context: Context, storyId: string) {
	const { me, story: readers } = await ownStory(context, storyId);
	const story = (await storiesById(context, [storyId])).get(storyId) ?? notFound('story');
	return {
		story,
		kept: (await store.ofStory(context.db, storyId)) ?? null,
		audiences: residentAudiences(me, readers)
	};
}

type Said = {
	words: string;
	audience: Audience;
	mayQuote: boolean;
	language: string;
	decide?: (open: Open) => Choices;
};

/**
 * Keeps what the resident said and agreed to. The first time it makes the code: it is handed out here, once, and kept only
 * as a hash. Changed words keep the code that is in the resident's hands.
 */
export async function keepResidentWords(
	context: Context,
	storyId: string,
	{ words, audience, mayQuote, language, decide }: Said
): Promise<Outcome<{ code: string | null }, 'not-offered'> | Undecided> {
	const { me: viewer, story: readers } = await ownStory(context, storyId);
	if (!residentAudiences(viewer, readers).some((one) => sameAudience(one, audience))) return refuse('not-offered');
	const now = context.now();
	return context.db.transaction(async (tx) => {
		const kept = await store.ofStory(tx, storyId);
		const before = kept?.withdrawnAt ? undefined : kept;
		const guarded = await guardResident(tx, before, words, decide);
		if (!guarded.ok) return guarded;
		const id = await store.save(tx, { storyId, words: guarded.words, language, audience, mayQuote, agreedAt: now });
		if (before && before.words !== guarded.words) await liftBecauseChanged(tx, 'resident-words', id, now, viewer.id);
		const texts = { before: asText(before?.words ?? ''), after: asText(guarded.words) };
		await keepDecisions(tx, { kind: 'resident', id }, { ...texts, added: guarded.given, by: viewer.id, now });
		await store.saveAnswer(tx, storyId, 'yes', now);
		return accept({ code: before?.hasCode ? null : await makeCode(tx, storyId) });
	});
}

/** The paper got lost: another code, and the one before works no longer. */
export async function newResidentCode(context: Context, storyId: string): Promise<string> {
	await ownStory(context, storyId);
	return makeCode(context.db, storyId);
}

async function makeCode(tx: Db, storyId: string): Promise<string> {
	const code = newId();
	if (!(await store.setCode(tx, storyId, hashOf(code)))) notFound('resident-words');
	return code;
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** The resident asked the teller to take it back. */
export async function takeBackForResident(context: Context, storyId: string): Promise<void> {
	await ownStory(context, storyId);
	const kept = (await store.ofStory(context.db, storyId)) ?? notFound('resident-words');
	await context.db.transaction((tx) => takeBack({ ...context, db: tx }, { id: kept.id, storyId }));
}

/** Gone at once from every page and every text that quotes them; who weaves those is asked to look again. */
async function takeBack(
	{ db: tx, now, later }: Context,
	{ id, storyId }: { id: string; storyId: string }
): Promise<boolean> {
	const weavers = await store.weaversQuoting(tx, storyId);
	if (!(await erase(tx, id, now()))) return false;
	for (const { personId, jointTextId } of weavers)
		await tell(tx, { personId, kind: 'source-withdrawn', subjectId: jointTextId, aboutId: id }, now());
	if (weavers.length > 0) await later(tx, 'deliver-notices');
	return true;
}

async function erase(tx: Db, id: string, at: Date): Promise<boolean> {
	if (!(await store.erase(tx, id, at))) return false;
	await forgetDecisions(tx, { kind: 'resident', id });
	return true;
}

/** "Zou je het deze persoon laten lezen?": asked once, quietly. Null: the teller did not answer yet. */
export async function letReadOf(context: Context, storyId: string): Promise<LetRead | null> {
	await ownStory(context, storyId);
	return store.answerOf(context.db, storyId);
}

export async function answerLetRead(context: Context, storyId: string, answer: LetRead): Promise<void> {
	await ownStory(context, storyId);
	await store.saveAnswer(context.db, storyId, answer, context.now());
}

/** Beside a story that this viewer reads. */
export const residentBeside = async ({ db, viewer }: Context, storyId: string): Promise<ResidentView | null> =>
	(await store.shownBeside(db, viewer, [storyId])).get(storyId) ?? null;

/** The same beside several stories that this viewer reads: for texts that quote them. */
export const residentsBeside = (
	{ db, viewer }: Pick<Context, 'db' | 'viewer'>,
	storyIds: readonly string[]
): Promise<Map<string, ResidentView>> => store.shownBeside(db, viewer, storyIds);

type Limits = { secret: string; clientAddress: string };
const mostInAnHour = 30;

async function behind({ db, now }: Context, typed: string, { secret, clientAddress }: Limits) {
	const limit = { act: 'resident-code', who: [clientAddress], most: mostInAnHour, windowMs: minutes(60) };
	if (!(await withinLimit(db, secret, limit, now()))) return refuse('too-often');
	const code = codeIn(typed);
	const found = code === null ? undefined : await store.behindCode(db, hashOf(code));
	return found ? accept(found) : refuse('code-unknown');
}

/** What a resident reads with the code, without an account: the story as it is now, their own words, who reads along. */
export async function readByCode(context: Context, typed: string, limits: Limits) {
	const opened = await behind(context, typed, limits);
	if (!opened.ok) return opened;
	const { story, storyVeiled, resident } = opened.value;
	const stands = story.withdrawnAt === null && !storyVeiled;
	return accept({
		story: stands ? { title: story.title, body: story.body, language: story.language } : null,
		words: resident.words,
		circle: resident.audience.kind,
		mayQuote: resident.mayQuote,
		quotedIn: await store.quotedIn(context.db, resident.storyId),
		agreedAt: resident.agreedAt,
		withdrawnAt: resident.withdrawnAt
	});
}

/** Promise 5 for a resident's words: gone at once from every page. The teller hears it. */
export async function takeBackByCode(context: Context, typed: string, limits: Limits) {
	const opened = await behind(context, typed, limits);
	if (!opened.ok) return opened;
	const { resident, tellerId } = opened.value;
	await context.db.transaction(async (tx) => {
		if (!(await takeBack({ ...context, db: tx }, resident)) || tellerId === null) return;
		const { storyId } = resident;
		await tell(
			tx,
			{ personId: tellerId, kind: 'resident-took-back', subjectId: storyId, aboutId: storyId },
			context.now()
		);
		await context.later(tx, 'deliver-notices');
	});
	return accept(true);
}

/** In a copy from before it was taken back; false when nothing of it is there. */
export const takeBackResidentAgain = (tx: Db, id: string, at: Date): Promise<boolean> => erase(tx, id, at);
