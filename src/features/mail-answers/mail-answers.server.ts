// The front door of answers from a mail: what a link is for, and its one button. Whoever is signed in there does not matter: the
// act is that of the person the mail was for.
import { before, days, hours } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import type { Choices, Open } from '#features/guard/marks.ts';
import { acts } from './acts.server.ts';
import { keyed, unlessGone } from './key.server.ts';
import { isOld, rememberedDays, validDays, type Choice, type Done } from './mail-answer.ts';
import * as store from './mail-answer.store.server.ts';
import { actingAs, giveAnswerWords, giveMessage, type Given } from './words.server.ts';

export { forgetPerson as forgetMailAnswersOf } from './mail-answer.store.server.ts';
export { showMailAnswer } from './showing.server.ts';

type Sender = { secret: string; clientAddress: string };
type Refusal = 'too-often' | 'over';

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

/** Every night. */
export const forgetOldMailAnswers = ({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> =>
	store.forget(db, before(now(), days(rememberedDays)), before(now(), days(validDays)));
