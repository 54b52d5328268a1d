// Writing to somebody through the network. Neither sees the other's mail address, unless its owner shows it.
import { hours } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { areTogether } from './buddy.store.server.ts';
import type { Message } from './message.ts';
import * as store from './message.store.server.ts';
import { profilesOf } from './profiles.server.ts';

/** A day's worth for somebody who looks for help; not enough to send everyone the same. */
const limits = { inADay: 20, toOneInADay: 5 };

/**
 * Who may write: whoever can read somebody's page, whoever that person wrote to first, and a new team and its buddy. A newcomer
 * nobody greeted yet and a partner can thus write to those who made their page public, and answer everyone.
 */
export async function mayWriteTo(context: Context, personId: string): Promise<boolean> {
	const { viewer } = context;
	if (!isSignedIn(viewer) || viewer.id === personId || viewer.capacity === 'undecided') return false;
	if ((await profilesOf(context, [personId])).has(personId)) return true;
	return mayAnswer(context, personId);
}

/** The names of the two, for who may write: they greet each other by name. */
export async function namesBetween(context: Context, personId: string): Promise<string[]> {
	const { db, viewer } = context;
	if (!isSignedIn(viewer) || !(await mayWriteTo(context, personId))) return [];
	const to = await personById(db, personId);
	return to ? [viewer.name, to.name] : [];
}

export async function writeTo(
	context: Context,
	personId: string,
	given: { words: string; address?: 'yes' | undefined },
	secret: string
): Promise<Outcome<null, 'too-often'>> {
	const { db, viewer, now, later } = context;
	if (!isSignedIn(viewer)) forbid('messages.write');
	const to = (await personById(db, personId)) ?? notFound('person');
	if (!(await mayWriteTo(context, to.id))) forbid('messages.write');
	const one = { act: 'message', who: [viewer.id, to.id], most: limits.toOneInADay, windowMs: hours(24) };
	const all = { act: 'message', who: [viewer.id], most: limits.inADay, windowMs: hours(24) };
	if (!(await withinLimit(db, secret, one, now())) || !(await withinLimit(db, secret, all, now()))) {
		return refuse('too-often');
	}
	await db.transaction(async (tx) => {
		const showsAddress = given.address === 'yes';
		const id = await store.insert(tx, { fromId: viewer.id, toId: to.id, words: given.words, showsAddress, at: now() });
		await tell(tx, { personId: to.id, kind: 'message', subjectId: id, aboutId: '' }, now());
		await later(tx, 'deliver-notices');
	});
	return accept(null);
}

/** What I and this person wrote to each other, oldest first; nothing for a guest. */
export const conversationWith = async ({ db, viewer }: Context, personId: string): Promise<Message[]> =>
	isSignedIn(viewer) ? store.between(db, viewer.id, personId) : [];

/** Somebody who wrote to me, or who helps my team begin: I know their name, also when I may not read their page. */
export const mayAnswer = async ({ db, viewer, now }: Context, personId: string): Promise<boolean> =>
	isSignedIn(viewer) &&
	((await store.hasWritten(db, personId, viewer.id)) || (await areTogether(db, viewer.id, personId, now())));

/** For news: those of these messages that were written to the viewer. */
export const messagesToMe = async ({ db, viewer }: Context, ids: readonly string[]): Promise<Map<string, Message>> =>
	new Map(isSignedIn(viewer) ? (await store.writtenTo(db, viewer.id, ids)).map((one) => [one.id, one]) : []);
