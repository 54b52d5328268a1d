// The front door of the digest: making one for everybody who is due, and mailing those that wait. Both are jobs: nobody waits for them.
import { before, days } from '#kernel/moments.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Db } from '#platform/db/db.ts';
import { log } from '#platform/log.ts';
import { codeOf, isUnreachable } from '#platform/mail/failures.ts';
import type { Letter } from '#platform/mail/letter.ts';
import type { Mailer } from '#platform/mail/mailer.server.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import { forgetTold, recordTold, takeDeferredNews } from '#features/notices/notices.server.ts';
import { askPulseByMail } from '#features/pulse/pulse.server.ts';
import { withPulse } from '#features/pulse/pulse.letters.ts';
import { readNews } from '#features/returns/news.server.ts';
import { viewerOf, viewersOf } from '#features/viewers/viewers.server.ts';
import { digestLetter } from './digest.letters.ts';
import { chosenFor, dueBefore, mostDaysBack, newSince, type DigestRhythm, type NewThing } from './digest.ts';
import * as store from './digest.store.server.ts';
import { readThings } from './things.server.ts';

type Making = { db: Db; now: () => Date };
type Mailing = Making & { mailer: Mailer; publicUrl: string };

/** People at a time: memory stays the same for fifty and for fifty thousand. */
const batch = 200;
const mostAttempts = 8;

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
	return { made: digests.length, last: ids.at(-1) ?? null };
}

const none: ReadonlySet<string> = new Set();

/** Mails what waits, one after the other. When the mail server cannot be reached, everything waits for the next run. */
export async function deliverDigests(mailing: Mailing): Promise<void> {
	const { db, now } = mailing;
	for (;;) {
		const [waiting] = await store.claim(db, 1, mostAttempts, now());
		if (!waiting) return;
		try {
			const letter = await letterFor(mailing, waiting);
			if (letter) await mailing.mailer.send(letter);
		} catch (error) {
			const unreachable = isUnreachable(error);
			await store.putBack(db, [waiting.id], !unreachable, now());
			const given = waiting.attempts + 1 >= mostAttempts && !unreachable;
			log.warn(given ? 'mail-given-up' : 'mail-failed', { job: 'digest', count: 1, ...codeOf(error) });
			if (unreachable) return;
		}
	}
}

/** Null when nothing is left to tell, or this person wants none any more. */
async function letterFor({ db, publicUrl, now }: Mailing, { id, personId }: store.Waiting): Promise<Letter | null> {
	const person = await personById(db, personId);
	const viewer = await viewerOf(db, personId, null, now());
	if (!person?.email || person.digest === 'never' || !isSignedIn(viewer)) return null;
	const context = { db, viewer, now, later: async () => {} };
	const items = await readThings(context, await store.thingsIn(db, id, personId), person.language);
	const news = await readNews(context, await takeDeferredNews(db, personId, now()));
	if (items.length + news.length === 0) return null;
	const letter = digestLetter({ ...person, email: person.email }, news, items, publicUrl);
	// The three questions ride along once a year; they are no reason for a mail.
	return (await askPulseByMail(context)) ? withPulse(letter, publicUrl) : letter;
}

/** Every night. */
export async function forgetOldDigests({ db, now }: Making): Promise<void> {
	const long = before(now(), days(3 * mostDaysBack));
	await store.forgetBefore(db, long);
	await forgetTold(db, long);
}
