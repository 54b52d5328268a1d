// News by mail: each piece in one mail, read at the moment it leaves, as its reader sees it then. The page always has it.
import { before, days } from '#kernel/moments.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import { instantOf, wallClockOf } from '#kernel/wall-clock.ts';
import { deliverQueue, mostAttempts, type Desk } from '#platform/mail/delivering.server.ts';
import { wantsMail } from '#features/accounts/account.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import { offerAnswers, type Offering } from '#features/mail-answers/offering.server.ts';
import {
	deferNewsToDigest,
	markNewsMailed,
	putNewsMailBack,
	recordTold,
	takeNewsMail,
	type NewsMail,
	type Notice
} from '#features/notices/notices.server.ts';
import type { ToldKind } from '#features/notices/told.tables.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { asksOf } from './news.ts';
import { newsLetter } from './news.letters.ts';
import { readNews } from './news.server.ts';

export type Delivery = Desk & Offering;

/** Who switches mail on again after a long time is not sent everything that was told meanwhile. */
const mostDaysOld = 30;

/**
 * Mails what waits, person by person, what goes together in one mail. Any number of workers may do this at once. When the mail
 * server cannot be reached, everything stays as it was and the next run tries again.
 */
export async function deliverNotices(delivery: Delivery): Promise<void> {
	const { db, now } = delivery;
	const since = instantOf({ day: wallClockOf(now()).day, time: '00:00' }) ?? before(now(), days(1));
	await deferNewsToDigest(db, since);
	let after = '';
	await deliverQueue(delivery, {
		name: 'deliver-notices',
		take: async (heldUntil) => {
			const notBefore = before(now(), days(mostDaysOld));
			// Once per run: what fails now is not tried again until the next.
			const mail = await takeNewsMail(db, { after, attempts: mostAttempts, notBefore, since, heldUntil }, now());
			if (mail) after = mail.turn;
			return mail ? [mail] : [];
		},
		write: async (mail) => {
			const letter = await letterFor(delivery, mail);
			// Before it leaves: what may have been told is never told again.
			await recordTold(db, mail.notices.flatMap(subjectOf), now());
			return letter;
		},
		sent: ({ id }) => markNewsMailed(db, id, now()),
		putBack: ({ id }, attempts) => putNewsMailBack(db, id, attempts)
	});
}

/** Which of these pieces of news are about something that a digest could tell too. */
function subjectOf({ personId, kind, subjectId }: Notice): { personId: string; kind: ToldKind; subjectId: string }[] {
	if (kind === 'answered') return [{ personId, kind: 'bringing', subjectId }];
	if (kind === 'question') return [{ personId, kind: 'story', subjectId }];
	const aboutVersion = kind === 'used' || kind === 'used-differently' || kind === 'left-out';
	return aboutVersion ? [{ personId, kind: 'joint-text-version', subjectId }] : [];
}

/** Null when nothing is left to say, or this person has no address or wants no mail any more. */
async function letterFor(delivery: Delivery, { personId, kind, notices }: NewsMail) {
	const { db, publicUrl, now } = delivery;
	const person = await personById(db, personId);
	if (!person?.email || !wantsMail(person, kind)) return null;
	const viewer = await viewerOf(db, personId, null, now());
	if (!isSignedIn(viewer)) return null;
	const items = await readNews({ db, viewer, now, later: async () => {} }, notices);
	if (items.length === 0) return null;
	const offers = await offerAnswers(delivery, personId, items.flatMap(asksOf));
	return newsLetter({ ...person, email: person.email }, { items, kind, offers }, publicUrl);
}
