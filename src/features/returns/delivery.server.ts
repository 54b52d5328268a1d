// News by mail: each piece at most once, read at the moment it leaves, as its reader sees it then. The page always has it.
import { before, days } from '#kernel/moments.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import { instantOf, wallClockOf } from '#kernel/wall-clock.ts';
import type { Db } from '#platform/db/db.ts';
import { log } from '#platform/log.ts';
import { codeOf, isUnreachable } from '#platform/mail/failures.ts';
import type { Mailer } from '#platform/mail/mailer.server.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import {
	claimNewsForOnePerson,
	deferNewsToDigest,
	putNewsBack,
	recordTold,
	type Notice
} from '#features/notices/notices.server.ts';
import type { ToldKind } from '#features/notices/told.tables.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { newsLetter } from './news.letters.ts';
import { readNews } from './news.server.ts';

export type Delivery = { db: Db; mailer: Mailer; publicUrl: string; now: () => Date };

const mostAttempts = 8;
/** Who switches mail on again after a long time is not sent everything that was told meanwhile. */
const mostDaysOld = 30;

/**
 * Mails what waits, person by person, each person's news in one mail. Any number of workers may do this at once. When
 * the mail server cannot be reached, everything stays as it was and the next run tries again.
 */
export async function deliverNotices(deps: Delivery): Promise<void> {
	const { db, now } = deps;
	// Once per run: what fails now is not tried again until the next.
	await deferNewsToDigest(db, instantOf({ day: wallClockOf(now()).day, time: '00:00' }) ?? before(now(), days(1)));
	let after = '';
	for (;;) {
		const rule = { after, attempts: mostAttempts, notBefore: before(now(), days(mostDaysOld)) };
		const claimed = await claimNewsForOnePerson(db, rule, now());
		const [first] = claimed;
		if (!first) return;
		after = first.personId;
		if ((await deliverTo(deps, first.personId, claimed)) === 'unreachable') return;
	}
}

async function deliverTo(
	deps: Delivery,
	personId: string,
	claimed: readonly Notice[]
): Promise<'done' | 'unreachable'> {
	const ids = claimed.map(({ id }) => id);
	try {
		const letter = await letterFor(deps, personId, claimed);
		// Before it leaves: what may have been told is never told again.
		await recordTold(deps.db, claimed.flatMap(subjectOf), deps.now());
		if (letter) await deps.mailer.send(letter);
		return 'done';
	} catch (error) {
		const unreachable = isUnreachable(error);
		const attempts = await putNewsBack(deps.db, ids, unreachable ? 'not-counted' : 'counted');
		const event = attempts >= mostAttempts ? 'mail-given-up' : 'mail-failed';
		log.warn(event, { job: 'deliver-notices', count: ids.length, ...codeOf(error) });
		return unreachable ? 'unreachable' : 'done';
	}
}

/** Which of these pieces of news are about something that a digest could tell too. */
function subjectOf({ personId, kind, subjectId }: Notice): { personId: string; kind: ToldKind; subjectId: string }[] {
	if (kind === 'answered') return [{ personId, kind: 'bringing', subjectId }];
	const aboutVersion = kind === 'used' || kind === 'used-differently' || kind === 'left-out';
	return aboutVersion ? [{ personId, kind: 'joint-text-version', subjectId }] : [];
}

/** Null when nothing is left to say, or this person has no address or wants no mail any more. */
async function letterFor({ db, publicUrl, now }: Delivery, personId: string, claimed: readonly Notice[]) {
	const person = await personById(db, personId);
	if (!person?.email || person.mail === 'never') return null;
	const viewer = await viewerOf(db, personId, null, now());
	if (!isSignedIn(viewer)) return null;
	const items = await readNews({ db, viewer, now, later: async () => {} }, claimed);
	return items.length === 0 ? null : newsLetter({ ...person, email: person.email }, items, publicUrl);
}
