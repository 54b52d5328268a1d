// The front door of consent: asking the owner of words, and their answer. Silence is no, and minds may change.
import { forbid, notFound } from '#kernel/refusals.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { veiledAmong } from '#features/veils/veils.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import type { Ask, AskLine } from './consent.ts';
import * as store from './consent.store.server.ts';

export { answerTo, mayStand, together, type Answered, type Ask } from './consent.ts';
export type { AskLine } from './consent.ts';
export type { NewAsk } from './consent.store.server.ts';

/**
 * Asks once per words, audience and text: asking again changes nothing and tells nobody. True when it was asked now.
 * Ask `later(tx, 'deliver-notices')` after it.
 */
export async function askFor(tx: Db, question: store.NewAsk, now: Date): Promise<boolean> {
	await store.lockQuestionsAbout(tx, question.subjectId);
	if (await store.findSame(tx, question)) return false;
	const id = await store.insert(tx, question, now);
	await tell(tx, { personId: question.ownerId, kind: 'asked', subjectId: id, aboutId: question.subjectId }, now);
	return true;
}

/** Whoever puts their own words somewhere says yes by doing so: kept as such, so that it can be taken back like any yes. */
export async function agreeAtOnce(tx: Db, question: store.NewAsk, now: Date): Promise<void> {
	await store.lockQuestionsAbout(tx, question.subjectId);
	const id = (await store.findSame(tx, question)) ?? (await store.insert(tx, question, now));
	await store.answer(tx, id, question.ownerId, true, now);
}

/** The questions put to me, the open ones first. */
export async function myAsks({ db, viewer }: Context): Promise<AskLine[]> {
	if (!isSignedIn(viewer)) forbid('consent.read');
	return store.allOf(db, viewer.id);
}

export async function openAsksOf(context: Context): Promise<AskLine[]> {
	return (await myAsks(context)).filter(({ answeredAt, words }) => answeredAt === null && words !== '');
}

/** Somebody else's question is not there for me. */
export async function showAsk({ db, viewer }: Context, id: string): Promise<AskLine & { veiled: boolean }> {
	if (!isSignedIn(viewer)) forbid('consent.read');
	const found = (await store.findFor(db, viewer.id, id)) ?? notFound('ask');
	const veiled = await veiledAmong(db, found.subjectKind, [found.subjectId]);
	return { ...found, veiled: veiled.size > 0 };
}

/** May be answered again, the other way, as often as somebody changes their mind. */
export async function answerAsk(context: Context, id: string, yes: boolean): Promise<Outcome<Ask, 'words-gone'>> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) forbid('consent.answer');
	const found = await showAsk(context, id);
	if (found.words === '') return refuse('words-gone');
	await db.transaction((tx) => store.answer(tx, id, viewer.id, yes, now()));
	return accept({ ...found, yes, answeredAt: now() });
}

/** One question about several words: each has its own answer. Words that are gone meanwhile are passed over. */
export async function answerAsks(context: Context, answers: readonly { id: string; yes: boolean }[]): Promise<number> {
	return context.db.transaction(async (tx) => {
		let kept = 0;
		for (const { id, yes } of answers) if ((await answerAsk({ ...context, db: tx }, id, yes)).ok) kept += 1;
		return kept;
	});
}

// For features above this one; they have asked "may you?" already.
export const asksFor = store.about;
