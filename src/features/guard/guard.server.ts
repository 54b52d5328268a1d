// The front door of the guard for features whose words people read: what still waits, and keeping what was decided. They
// have asked "may you?" and hold the lock on the words.
import type { Db } from '#platform/db/db.ts';
import * as store from './decision.store.server.ts';
import { look } from './finding.ts';
import {
	carried,
	inWords,
	openIn,
	placed,
	together,
	withStays,
	type Decision,
	type Given,
	type Open,
	type Text
} from './marks.ts';

export const decisionsOn = store.of;
export const setDecisions = store.replace;
export const forgetDecisions = store.forget;

/** What still waits for the writer of this text, with the decisions that were made on it. */
export async function waitingIn(
	db: Db,
	subject: store.Subject,
	text: Text & { allowedNumbers: readonly string[] }
): Promise<Open> {
	return openIn(look(text, text.allowedNumbers), inWords(await store.of(db, subject), text));
}

type Change = {
	before: Text;
	after: Text;
	/** All that may stay, when the page says so. */
	stays?: readonly Given[] | undefined;
	/** Decided besides. */
	added?: readonly Given[];
	by: string;
	now: Date;
};

/** The text changed, or more was decided: what was decided goes along as far as its words still stand there. */
export async function keepDecisions(tx: Db, subject: store.Subject, change: Change): Promise<void> {
	const { before, after, stays, added = [], by, now } = change;
	const had = await store.of(tx, subject);
	if (had.length === 0 && added.length === 0 && !stays?.length) return;
	const along = withStays(carried(had, before, after), stays, after, { by, at: now });
	await store.replace(tx, subject, together(after, along, placed(added, after, by, now)));
}

/** What was decided about other texts, as far as its words stand in this one: an edit goes on from its story. */
export async function decisionsFrom(
	tx: Db,
	others: readonly { subject: store.Subject; text: Text }[],
	text: Text
): Promise<Decision[]> {
	const along: Decision[][] = [];
	for (const other of others) along.push(carried(await store.of(tx, other.subject), other.text, text));
	return together(text, ...along);
}
