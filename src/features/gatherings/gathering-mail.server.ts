// Mail to who comes: each at most once, written at the moment it leaves, so that it says what is true then. The page has it too.
import { before, days, hours } from '#kernel/moments.ts';
import type { Db } from '#platform/db/db.ts';
import { log } from '#platform/log.ts';
import { codeOf, isUnreachable } from '#platform/mail/failures.ts';
import type { Letter } from '#platform/mail/letter.ts';
import type { Mailer } from '#platform/mail/mailer.server.ts';
import { signedKey } from '#platform/signed-keys.server.ts';
import { invitation } from './calendar.ts';
import { gatheringLetter } from './gathering.letters.ts';
import { guestDays, reminderHours, unconfirmedDays, type KeptGathering } from './gathering.ts';
import { findAny } from './gathering.store.server.ts';
import * as store from './sign-up.store.server.ts';
import { signUpAct } from './signing-up.server.ts';

export type GatheringPost = {
	db: Db;
	mailer: Mailer;
	publicUrl: string;
	secret: string;
	/** As mails are sent: `Meerstem <meerstem@example.nl>`. */
	from: string;
	now: () => Date;
};

const mostAttempts = 8;
const atOnce = 50;
/** Who signed up this short before needs no reminder. */
const freshHours = 20;

/** Any number of workers may do this at once. When the mail server cannot be reached, everything waits for the next run. */
export async function deliverGatheringMail(post: GatheringPost): Promise<void> {
	const { db, now } = post;
	const soon = new Date(now().getTime() + hours(reminderHours));
	await store.queueReminders(db, now(), soon, before(now(), hours(freshHours)));
	for (;;) {
		const claimed = await store.claimMail(db, atOnce, mostAttempts, now());
		if (claimed.length === 0) return;
		const known: Known = new Map();
		for (const [i, mail] of claimed.entries()) {
			const went = await send(post, mail, known);
			if (went !== 'unreachable') continue;
			const left = claimed.slice(i).map(({ id }) => id);
			return store.putMailBack(db, left, 'not-counted', now());
		}
	}
}

/** Gatherings already read for this batch: hundreds of mails are often about one. */
type Known = Map<string, Promise<KeptGathering | undefined>>;

async function send(post: GatheringPost, mail: store.ClaimedMail, known: Known): Promise<'done' | 'unreachable'> {
	try {
		const letter = await letterFor(post, mail, known);
		if (letter) await post.mailer.send(letter);
		return 'done';
	} catch (error) {
		if (isUnreachable(error)) return 'unreachable';
		await store.putMailBack(post.db, [mail.id], 'counted', post.now());
		const given = mail.attempts + 1 >= mostAttempts;
		log.warn(given ? 'mail-given-up' : 'mail-failed', { job: 'gathering-mail', count: 1, ...codeOf(error) });
		return 'done';
	}
}

/** Null when it is not true any more, or this person wants no such mail. */
async function letterFor(
	post: GatheringPost,
	{ signUpId, kind, number }: store.ClaimedMail,
	known: Known
): Promise<Letter | null> {
	const { db, publicUrl, secret, from, now } = post;
	const to = await store.recipient(db, signUpId);
	if (to && !known.has(to.gatheringId)) known.set(to.gatheringId, findAny(db, to.gatheringId));
	const gathering = to && (await known.get(to.gatheringId));
	if (!to || !gathering || gathering.veiled || !stillTrue[kind](to, gathering, number)) return null;
	if (kind !== 'outcome' && gathering.endsAt <= now()) return null;
	if (!to.wantsMail && !askedFor.has(kind)) return null;
	const key = signedKey(secret, signUpAct, signUpId);
	const letter = gatheringLetter({ to, gathering, kind, publicUrl, key });
	if (!inCalendar.has(kind) || to.state === 'waiting') return letter;
	const entry = {
		gathering,
		sequence: gathering.sequence + to.turns,
		onlineLink: to.state === 'coming' ? gathering.onlineLink : '',
		cancelled: kind === 'left' || kind === 'called-off'
	};
	return { ...letter, calendar: invitation(entry, { publicUrl }, { to: to.email, organiser: senderIn(from) }) };
}

type Kind = store.ClaimedMail['kind'];
type True = (to: store.Recipient, gathering: { sequence: number; calledOffAt: Date | null }, number: number) => boolean;

const comes: True = ({ state }, { calledOffAt }) => state === 'coming' && !calledOffAt;

/** Between asking for a mail and sending it somebody can have changed their mind, or the host theirs. */
const stillTrue: Record<Kind, True> = {
	confirm: ({ state }, { calledOffAt }) => state === 'asked' && !calledOffAt,
	coming: comes,
	'moved-up': comes,
	reminder: comes,
	outcome: comes,
	waiting: ({ state }, { calledOffAt }) => state === 'waiting' && !calledOffAt,
	left: ({ state, turns }, _, number) => state === 'left' && turns === number,
	// Of two changes shortly after each other only the last is told.
	changed: ({ state }, { sequence, calledOffAt }, number) =>
		(state === 'coming' || state === 'waiting') && !calledOffAt && sequence === number,
	'called-off': ({ state }, { calledOffAt }) => (state === 'coming' || state === 'waiting') && calledOffAt !== null
};

/** A guest pressed a button for these just now; a guest has no page that says it instead. */
const askedFor = new Set<Kind>(['confirm']);
const inCalendar = new Set<Kind>(['coming', 'moved-up', 'changed', 'called-off', 'left']);

/** `Meerstem <post@example.nl>` or an address alone. */
export function senderIn(from: string): { name: string; email: string } {
	const [, name, email] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
	return { name: name || 'Meerstem', email: email ?? from.trim() };
}

/** Every night: names and addresses of guests go when nobody needs them any more. */
export const forgetGuests = ({ db, now }: { db: Db; now: () => Date }): Promise<void> =>
	store.forgetGuests(db, before(now(), days(guestDays)), before(now(), days(unconfirmedDays)));
