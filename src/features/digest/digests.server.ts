// The front door of the digest: making one for everybody who is due, and mailing those that wait. Both are jobs: nobody waits for them.
import { before, days } from '#kernel/moments.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Db } from '#platform/db/db.ts';
import { deliverQueue, mostAttempts, type Desk } from '#platform/mail/delivering.server.ts';
import type { Letter } from '#platform/mail/letter.ts';
import { wantsMail } from '#features/accounts/account.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import { offerAnswers, type Offering } from '#features/mail-answers/offering.server.ts';
import {
	attachDeferredNews,
	forgetTold,
	mailKindOf,
	markNewsMailed,
	newsThatGoesWith,
	recordTold
} from '#features/notices/notices.server.ts';
import { askPulseByMail } from '#features/pulse/pulse.server.ts';
import { withPulse } from '#features/pulse/pulse.letters.ts';
import { readNews } from '#features/returns/news.server.ts';
import { asksOf } from '#features/returns/news.ts';
import { viewerOf, viewersOf } from '#features/viewers/viewers.server.ts';
import { digestLetter } from './digest.letters.ts';
import { chosenFor, dueBefore, mostDaysBack, newSince, type DigestRhythm, type NewThing } from './digest.ts';
import * as store from './digest.store.server.ts';
import { readThings, type DigestItem } from './things.server.ts';

type Making = { db: Db; now: () => Date };
type Mailing = Desk & Offering;

/** People at a time: memory stays the same for fifty and for fifty thousand. */
const batch = 200;

/** Makes the digests that are due and puts them in the queue. Answers how many. Safe with several workers at once. */
export async function makeDigests({ db, now }: Making): Promise<number> {
	const things = await store.newThings(db, before(now(), days(mostDaysBack)));
	let made = 0;
	for (const rhythm of ['weekly', 'monthly'] as const) {
		for (let after: string | null = ''; after !== null;) {
			const from: string = after;
			const step = await db.transaction((tx) => makeSome({ tx, rhythm, after: from, things, now: now() }));
			made += step.made;
			after = step.last;
		}
	}
	return made;
}

type Step = { tx: Db; rhythm: Exclude<DigestRhythm, 'never'>; after: string; things: readonly NewThing[]; now: Date };

/** The next people who are due. `last`: the one it ended with; null when there were none. */
async function makeSome({ tx, rhythm, after, things, now }: Step): Promise<{ made: number; last: string | null }> {
	const due = await store.takeDue(tx, { rhythm, after, dueBefore: dueBefore(rhythm, now), most: batch }, now);
	const ids = due.map(({ personId }) => personId);
	if (ids.length === 0) return { made: 0, last: null };
	const known = await store.knownTo(tx, ids, before(now, days(2 * mostDaysBack)));
	const deferred = await store.withDeferredNews(tx, ids);
	const viewers = await viewersOf(tx, ids, now);
	const chosen = new Map<string, NewThing[]>();
	for (const { personId, lastAt } of due) {
		const viewer = viewers.get(personId);
		if (!viewer || !isSignedIn(viewer)) continue;
		const { told, involved } = known;
		const mine = { told: told.get(personId) ?? none, involved: involved.get(personId) ?? none };
		const found = chosenFor({ viewer, since: newSince(rhythm, lastAt, now), ...mine }, things);
		// Nothing new is no mail.
		if (found.length > 0 || deferred.has(personId)) chosen.set(personId, found);
	}
	const digests = await store.insertDigests(tx, [...chosen.keys()], now);
	const rows = digests.flatMap(({ id: digestId, personId }) =>
		(chosen.get(personId) ?? []).map(({ kind, id }) => ({ personId, kind, subjectId: id, digestId }))
	);
	await recordTold(tx, rows, now);
	await attachDeferredNews(tx, new Map(digests.map(({ id, personId }) => [personId, id])));
	return { made: digests.length, last: ids.at(-1) ?? null };
}

const none: ReadonlySet<string> = new Set();

/** Mails what waits, one after the other. When the mail server cannot be reached, everything waits for the next run. */
export function deliverDigests(mailing: Mailing): Promise<void> {
	const { db, now } = mailing;
	return deliverQueue(mailing, {
		name: 'digest',
		take: (heldUntil) => store.take(db, mostAttempts, heldUntil, now()),
		write: (waiting) => letterFor(mailing, waiting),
		sent: ({ id }) =>
			db.transaction(async (tx) => {
				await store.markMailed(tx, id, now());
				await markNewsMailed(tx, id, now());
			}),
		putBack: (waiting, attempts) => store.putBack(db, waiting, attempts, now())
	});
}

/** Null when nothing is left to tell, or this person wants none any more. */
async function letterFor(mailing: Mailing, { id, personId }: store.Waiting): Promise<Letter | null> {
	const { db, publicUrl, now } = mailing;
	const person = await personById(db, personId);
	const viewer = await viewerOf(db, personId, null, now());
	if (!person?.email || !wantsMail(person, 'digest') || !isSignedIn(viewer)) return null;
	const context = { db, viewer, now, later: async () => {} };
	const items = await readThings(context, await store.thingsIn(db, id, personId), person.language);
	const deferred = await newsThatGoesWith(db, id);
	const news = await readNews(
		context,
		deferred.filter(({ kind }) => wantsMail(person, mailKindOf(kind)))
	);
	if (items.length + news.length === 0) return null;
	const offers = await offerAnswers(mailing, personId, [...news.flatMap(asksOf), ...items.flatMap(askOf)]);
	const letter = digestLetter({ ...person, email: person.email }, { news, items, offers }, publicUrl);
	// The three questions ride along once a year; they are no reason for a mail.
	return (await askPulseByMail(context)) ? withPulse(letter, publicUrl) : letter;
}

/** A gathering that is new to somebody can be answered at once: "ik kom". */
const askOf = ({ kind, id, title }: DigestItem) =>
	kind === 'gathering' && title !== null ? [{ act: 'come' as const, subjectId: id }] : [];

/** Every night. */
export async function forgetOldDigests({ db, now }: Making): Promise<void> {
	const long = before(now(), days(3 * mostDaysBack));
	await store.forgetBefore(db, long);
	await forgetTold(db, long);
}
