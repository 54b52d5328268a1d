// The front door of answers from a mail: what a link is for, and its one button. Opening a link changes nothing: mail scanners
// open links too. Whoever is signed in there does not matter: the act is that of the person the mail was for.
import { before, days, hours } from '#kernel/moments.ts';
import type { Language } from '#kernel/language.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { Forbidden, notFound, NotFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { idOfKey } from '#platform/signed-keys.server.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import type { Choices, Open } from '#features/guard/marks.ts';
import { conversationPath } from '#features/profiles/message.ts';
import { headline } from '#features/stories/story.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { acts } from './acts.server.ts';
import type { About } from './acts.ts';
import {
	allChoices,
	fromJoinSubject,
	isOld,
	rememberedDays,
	validDays,
	type Act,
	type Choice,
	type Done
} from './mail-answer.ts';
import * as store from './mail-answer.store.server.ts';
import { actOf } from './offering.server.ts';
import {
	actingAs,
	giveAnswerWords,
	giveMessage,
	openInAnswerWords,
	openInMessage,
	type Given
} from './words.server.ts';

export { forgetPerson as forgetMailAnswersOf } from './mail-answer.store.server.ts';

/** `path`: where to go on, on the site. `language`: of the person the mail was for, as the mail was. */
export type Shown = { act: Act; choice: Choice; path: string; language: Language } & (
	| { state: 'open'; about: About }
	| { state: 'words'; to: string; words: string; open: Open }
	| { state: 'used'; done: Done; at: Date }
	/** Too long ago, or nothing to do here any more. */
	| { state: 'old' | 'gone' }
);

export type Sender = { secret: string; clientAddress: string };
export type Refusal = 'too-often' | 'over';

/** Null when we did not make this link, or it is forgotten. */
export async function showMailAnswer(context: Context, key: string, secret: string): Promise<Shown | null> {
	const { db, now } = context;
	const found = keyed(key, secret);
	const offered = found && (await store.find(db, found.id));
	const person = offered && (await personById(db, offered.personId));
	if (!offered || !person) return null;
	const { act, subjectId, personId, usedAt, done, words } = offered;
	const { language } = person;
	const shown = { act, choice: found.choice, path: pathOf(offered), language };
	if (usedAt && done) return { ...shown, state: 'used', done, at: usedAt };
	if (isOld(offered.offeredAt, now())) return { ...shown, state: 'old' };
	const open = await unlessGone(async () => {
		const acting = await actingAs(context, db, personId);
		if (words !== null) return shownWords(acting, { act, subjectId, words });
		const about = await acts[act]?.about(acting, subjectId, language);
		return about ? { state: 'open' as const, about } : null;
	});
	return open ? { ...shown, ...open } : { ...shown, state: 'gone' };
}

/** Words of a reply, for their writer. */
async function shownWords(acting: Context, { act, subjectId, words }: { act: Act; subjectId: string; words: string }) {
	if (act === 'send-message') {
		const to = await personById(acting.db, subjectId);
		return to ? { state: 'words' as const, to: to.name, words, open: openInMessage(words) } : null;
	}
	const story = (await storiesById(acting, [subjectId])).get(subjectId);
	if (story?.state !== 'readable') return null;
	return {
		state: 'words' as const,
		to: headline(story),
		words,
		open: await openInAnswerWords(acting, subjectId, words)
	};
}

/** The one button. Pressing twice, or in two windows, does it once. `over`: the page says what became of it. */
export async function doMailAnswer(context: Context, key: string, sender: Sender): Promise<Outcome<Done, Refusal>> {
	return useOnce(context, key, sender, async (acting, { act, subjectId, personId }, choice) => {
		const { language } = (await personById(acting.db, personId)) ?? notFound('person');
		const done = (await acts[act]?.do(acting, subjectId, choice, language)) ?? null;
		return done === null ? refuse('over') : accept(done);
	});
}

/** Words of a reply go to who they are for, as their writer wants them now. */
export async function sendKeptWords(
	context: Context,
	key: string,
	given: { words: string; decide: (open: Open) => Choices },
	sender: Sender
): Promise<Given | { ok: false; reason: 'over' }> {
	const left: { given: Given | null } = { given: null };
	const outcome = await useOnce(context, key, sender, async (acting, { act, subjectId, answer, personId }) => {
		const { language } = (await personById(acting.db, personId)) ?? notFound('person');
		const words = { ...given, language };
		const outcome =
			act === 'send-message'
				? await giveMessage(acting, subjectId, words, sender.secret)
				: await giveAnswerWords(acting, subjectId, { ...words, answer });
		left.given = outcome;
		return outcome.ok ? accept('send' as const) : refuse('over');
	});
	return left.given ?? (outcome.ok ? { ok: true } : { ok: false, reason: outcome.reason });
}

type Doing = (acting: Context, offered: store.Offered, choice: Choice) => Promise<Outcome<Done, 'over'>>;

async function useOnce(
	context: Context,
	key: string,
	{ secret, clientAddress }: Sender,
	doing: Doing
): Promise<Outcome<Done, Refusal>> {
	const { db, now } = context;
	const found = keyed(key, secret);
	// A whole office shares one address; endless it is not.
	const limit = { act: 'mail-answer', who: [clientAddress], most: 200, windowMs: hours(1) };
	if (!(await withinLimit(db, secret, limit, now()))) return refuse('too-often');
	if (!found) return refuse('over');
	const outcome = await unlessGone(() =>
		db.transaction(async (tx: Db) => {
			const offered = await store.lock(tx, found.id);
			if (!offered || offered.usedAt || isOld(offered.offeredAt, now())) return refuse('over');
			const acting = await actingAs(context, tx, offered.personId);
			const outcome = await doing(acting, offered, found.choice);
			if (outcome.ok) await store.use(tx, offered.id, outcome.value, now());
			return outcome;
		})
	);
	return outcome ?? refuse('over');
}

/** The choice is in the proof, not in the address: a key for one choice cannot be made into one for another. */
function keyed(key: string, secret: string): { id: string; choice: Choice } | null {
	for (const choice of allChoices) {
		const id = idOfKey(secret, actOf(choice), key);
		if (id !== null) return { id, choice };
	}
	return null;
}

/** What this person may not see or do any more looks like what is not there. */
async function unlessGone<T>(doing: () => Promise<T>): Promise<T | null> {
	try {
		return await doing();
	} catch (error) {
		if (error instanceof NotFound || error instanceof Forbidden) return null;
		throw error;
	}
}

/** Addresses without words: the page itself finds its own. */
function pathOf({ act, subjectId }: Pick<store.Offered, 'act' | 'subjectId'>): string {
	if (act === 'consent') return `/vragen/${subjectId}`;
	if (act === 'come') return `/bijeenkomsten/${subjectId}`;
	if (act === 'join') return `/teams/${fromJoinSubject(subjectId).team}/bewerken#erbij`;
	if (act === 'greet') return `/teams/${subjectId}`;
	if (act === 'message' || act === 'send-message') return conversationPath(subjectId);
	return act === 'helped' ? '/mijn-verhalen' : `/verhalen/${subjectId}`;
}

/** Every night. */
export const forgetOldMailAnswers = ({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> =>
	store.forget(db, before(now(), days(rememberedDays)), before(now(), days(validDays)));
