// The front door for who wants to come: signing up, confirming, staying away, and moving up from the waiting list.
import type { Language } from '#kernel/language.ts';
import { minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { idOfKey } from '#platform/signed-keys.server.ts';
import type { GuestSignUp } from './gathering.forms.ts';
import { maySignUp, movingUp, placeFor, type LinkRefusal, type SignUpRefusal, type SignUpState } from './gathering.ts';
import * as addresses from './calendar-address.store.server.ts';
import * as gatherings from './gathering.store.server.ts';
import * as harvest from './harvest.store.server.ts';
import * as store from './sign-up.store.server.ts';
import { stillReads } from './still-reads.server.ts';

type Sender = { secret: string; clientAddress: string; language: Language };

/** A whole conference shares one address; endless it is not, or we could be used to send mail to strangers. */
const mostFromOneNetwork = 2000;
const mostForOneGuest = 5;

/** A guest holds no seat until the button behind the link in the mail is pressed. Says the same whoever asks. */
export async function signUpAsGuest(
	context: Context,
	gatheringId: string,
	form: GuestSignUp,
	sender: Sender
): Promise<Outcome<true, SignUpRefusal | 'too-often'>> {
	const { db, viewer, now, later } = context;
	const gathering = (await gatherings.find(db, viewer, gatheringId)) ?? notFound('gathering');
	const may = maySignUp(gathering, now());
	if (!may.ok) return may;
	if (!(await mayAskAgain(context, gatheringId, form.mail, sender))) return refuse('too-often');
	await db.transaction(async (tx) => {
		const { language } = sender;
		const one = await store.guestAsks(tx, { gatheringId, name: form.name, mail: form.mail, language }, now());
		// Asking again sends again, once a minute at most.
		await store.queue(tx, [one.id], one.state === 'asked' ? 'confirm' : kindOf(one.state), minuteOf(now()), now());
		await later(tx, 'gathering-mail');
	});
	return accept(true);
}

async function mayAskAgain({ db, now }: Context, gatheringId: string, mail: string, { secret, clientAddress }: Sender) {
	const one = { act: 'gathering', who: [gatheringId, mail], most: mostForOneGuest, windowMs: minutes(60) };
	const all = { act: 'gathering-network', who: [clientAddress], most: mostFromOneNetwork, windowMs: minutes(60) };
	return (await withinLimit(db, secret, one, now())) && (await withinLimit(db, secret, all, now()));
}

const minuteOf = (moment: Date): number => Math.floor(moment.getTime() / 60_000);
const kindOf = (state: SignUpState) => (state === 'waiting' ? 'waiting' : 'coming');

/** Somebody with an account is on the list at once. */
export async function joinGathering(
	{ db, viewer, now, later }: Context,
	gatheringId: string,
	language: Language
): Promise<Outcome<'coming' | 'waiting', SignUpRefusal>> {
	if (!isSignedIn(viewer)) forbid('gatherings.join');
	return db.transaction(async (tx) => {
		const places = await gatherings.lock(tx, gatheringId);
		if (!places || !(await gatherings.find(tx, viewer, gatheringId))) notFound('gathering');
		const may = maySignUp(places, now());
		if (!may.ok) return may;
		const one = await store.personAsks(tx, gatheringId, viewer.id, language, now());
		const state = await takePlace(tx, one, places, now());
		await later(tx, 'gathering-mail');
		return accept(state);
	});
}

/** The gathering is locked, so its counts hold. Who is on the list already stays where they are. */
async function takePlace(
	tx: Db,
	one: store.SignUp,
	places: gatherings.Places,
	now: Date
): Promise<'coming' | 'waiting'> {
	if (one.state === 'coming' || one.state === 'waiting') return one.state;
	const state = placeFor(places);
	await store.setState(tx, one.id, state, now);
	await store.queue(tx, [one.id], state, one.turns, now);
	return state;
}

export const signUpAct = 'sign-up';

/**
 * What the page behind the link shows. Opening it changes nothing. Null when we did not make this link, or it is forgotten; `closed`
 * to a guest, when it became for a smaller circle.
 */
export async function showSignUp({ db, now }: Context, key: string, secret: string) {
	const id = idOfKey(secret, signUpAct, key);
	const one = id === null ? undefined : await store.find(db, id);
	if (!one) return null;
	const gathering = (await gatherings.findAny(db, one.gatheringId)) ?? notFound('gathering');
	if (!(await stillReads(db, one, gathering, now()))) return one.personId === null ? ('closed' as const) : null;
	const { onlineLink, ...shown } = gathering;
	return {
		gathering: shown,
		onlineLink: one.state === 'coming' ? onlineLink : '',
		state: one.state,
		before: one.state === 'waiting' ? await store.waitingBefore(db, one) : 0,
		open: maySignUp(gathering, now()).ok
	};
}

/** The button: the seat is theirs from now on, or their place on the waiting list. Pressing twice changes nothing. */
export async function confirmSignUp(
	{ db, now, later }: Context,
	key: string,
	secret: string
): Promise<Outcome<'coming' | 'waiting', LinkRefusal>> {
	return db.transaction(async (tx) => {
		const found = await lockedByKey(tx, key, secret);
		if (!found) return refuse('link-old');
		const gathering = (await gatherings.findAny(tx, found.one.gatheringId)) ?? notFound('gathering');
		if (!(await stillReads(tx, found.one, gathering, now()))) return refuse('link-old');
		const may = maySignUp(found.places, now());
		if (!may.ok) return may;
		const state = await takePlace(tx, found.one, found.places, now());
		await later(tx, 'gathering-mail');
		return accept(state);
	});
}

/** "Ik kom toch niet": the seat goes to who waits longest. */
export async function cancelSignUp(
	{ db, now, later }: Context,
	key: string,
	secret: string
): Promise<Outcome<true, LinkRefusal>> {
	return db.transaction(async (tx) => {
		const found = await lockedByKey(tx, key, secret);
		if (!found) return refuse('link-old');
		await giveUpPlace(tx, found.one, now());
		await later(tx, 'gathering-mail');
		return accept(true);
	});
}

/** The gathering first, then the sign-up, in every use case: so nobody waits for each other for ever. */
async function lockedByKey(tx: Db, key: string, secret: string) {
	const id = idOfKey(secret, signUpAct, key);
	const seen = id === null ? undefined : await store.find(tx, id);
	const places = seen && (await gatherings.lock(tx, seen.gatheringId));
	const one = places && (await store.find(tx, seen.id));
	return one ? { one, places } : null;
}

export async function leaveGathering({ db, viewer, now, later }: Context, gatheringId: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('gatherings.leave');
	await db.transaction(async (tx) => {
		if (!(await gatherings.lock(tx, gatheringId))) notFound('gathering');
		const one = await store.ofPerson(tx, gatheringId, viewer.id);
		if (one) await giveUpPlace(tx, one, now());
		await later(tx, 'gathering-mail');
	});
}

async function giveUpPlace(tx: Db, one: store.SignUp, now: Date): Promise<void> {
	if (one.state === 'left') return;
	await store.setState(tx, one.id, 'left', null);
	// Who had nothing in their calendar needs nothing taken out of it.
	if (one.state === 'coming') await store.queue(tx, [one.id], 'left', one.turns + 1, now);
	await moveUp(tx, one.gatheringId, now);
}

/** Seats that are free go to who waits longest. */
export async function moveUp(tx: Db, gatheringId: string, now: Date): Promise<void> {
	const places = await gatherings.lock(tx, gatheringId);
	if (!places || !maySignUp(places, now).ok) return;
	for (const one of await store.firstWaiting(tx, gatheringId, movingUp(places))) {
		await store.setState(tx, one.id, 'coming', now);
		await store.queue(tx, [one.id], 'moved-up', one.turns, now);
	}
}

/** A guest who wants no mail but what they ask for. False when we did not make this link. */
export async function switchGuestMailOff({ db }: Context, key: string, secret: string): Promise<boolean> {
	const id = idOfKey(secret, signUpAct, key);
	if (id === null || !(await store.find(db, id))) return false;
	await store.wantNoMail(db, id);
	return true;
}

/** For an account that goes: their seats go to who waits, and nothing of them is left. */
export async function letGoOfGatherings(tx: Db, personId: string, now: Date): Promise<void> {
	for (const one of await store.stillToCome(tx, personId, now)) {
		await gatherings.lock(tx, one.gatheringId);
		await store.setState(tx, one.id, 'left', null);
		await moveUp(tx, one.gatheringId, now);
	}
	await store.forgetPerson(tx, personId);
	await gatherings.forgetHosting(tx, personId);
	await addresses.forget(tx, personId);
	await harvest.forgetNotes(tx, personId);
}
