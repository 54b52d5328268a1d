// Mail to who comes: written at the moment it leaves, so that it says what is true then. The page has it too.
import { before, days, hours } from '#kernel/moments.ts';
import { deliverQueue, mostAttempts, type Desk } from '#platform/mail/delivering.server.ts';
import type { Letter } from '#platform/mail/letter.ts';
import { senderIn } from '#platform/mail/mailer.server.ts';
import { signedKey } from '#platform/signed-keys.server.ts';
import { invitation } from './calendar.ts';
import { gatheringLetter } from './gathering.letters.ts';
import { guestDays, reminderHours, unconfirmedDays, type KeptGathering } from './gathering.ts';
import { findAny } from './gathering.store.server.ts';
import * as store from './sign-up.store.server.ts';
import { signUpAct } from './signing-up.server.ts';
import { stillReads } from './still-reads.server.ts';

export type GatheringPost = Desk & {
	publicUrl: string;
	secret: string;
	/** As mails are sent: `Meerstem <meerstem@example.nl>`. */
	from: string;
};

/** So few that a slow mail server takes them within the time they are held. */
const atOnce = 20;
/** Who signed up this short before needs no reminder. */
const freshHours = 20;

/** Any number of workers may do this at once. When the mail server cannot be reached, everything waits for the next run. */
export async function deliverGatheringMail(post: GatheringPost): Promise<void> {
	const { db, now } = post;
	const soon = new Date(now().getTime() + hours(reminderHours));
	await store.queueReminders(db, now(), soon, before(now(), hours(freshHours)));
	let known: Known = new Map();
	await deliverQueue(post, {
		name: 'gathering-mail',
		take: (heldUntil) => {
			known = new Map();
			return store.takeMail(db, { most: atOnce, attempts: mostAttempts, heldUntil }, now());
		},
		write: (mail) => letterFor(post, mail, known),
		sent: ({ id }) => store.markMailed(db, id, now()),
		putBack: (mail, attempts) => store.putMailBack(db, mail, attempts, now())
	});
}

/** Gatherings already read for these mails: hundreds of mails are often about one. */
type Known = Map<string, Promise<KeptGathering | undefined>>;

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
	if (!ofTheirOwn.has(kind) && !(await stillReads(db, to, gathering, now()))) return null;
	const key = signedKey(secret, signUpAct, signUpId);
	// Of what is not for them any more they are told what they knew of it, and nothing that was written since.
	const knew = kind !== 'closed' || gathering.sequence === number;
	const letter = gatheringLetter({ to, gathering: knew ? gathering : null, kind, publicUrl, key });
	if (!inCalendar.has(kind) || to.state === 'waiting' || !knew) return letter;
	const entry = {
		gathering: kind === 'closed' ? { ...gathering, description: '', access: '' } : gathering,
		sequence: gathering.sequence + to.turns,
		onlineLink: to.state === 'coming' ? gathering.onlineLink : '',
		cancelled: kind === 'left' || kind === 'called-off' || kind === 'closed'
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
	closed: ({ state }) => state === 'left',
	// Of two changes shortly after each other only the last is told.
	changed: ({ state }, { sequence, calledOffAt }, number) =>
		(state === 'coming' || state === 'waiting') && !calledOffAt && sequence === number,
	'called-off': ({ state }, { calledOffAt }) => (state === 'coming' || state === 'waiting') && calledOffAt !== null
};

/** A guest pressed a button for these just now; a guest has no page that says it instead. */
const askedFor = new Set<Kind>(['confirm']);
const inCalendar = new Set<Kind>(['coming', 'moved-up', 'changed', 'called-off', 'left', 'closed']);
/** About their own place, which they may know of also when they read the gathering no more. */
const ofTheirOwn = new Set<Kind>(['left', 'closed']);

/** Every night: names and addresses of guests go when nobody needs them any more. */
export const forgetGuests = ({ db, now }: Pick<Desk, 'db' | 'now'>): Promise<void> =>
	store.forgetGuests(db, before(now(), days(guestDays)), before(now(), days(unconfirmedDays)));
