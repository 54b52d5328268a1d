// The front door of accounts: signing in and out, the account page, and going away.
import { isSignedIn } from '#kernel/viewer.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import type { Context } from '#platform/context.ts';
import { minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { factsOf, log } from '#platform/log.ts';
import { wasSent, type Post } from '#platform/mail/post.server.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import type { Language } from '#kernel/language.ts';
import { notKnownLetter } from './account.letters.ts';
import type { AboutMe } from './account.forms.ts';
import type { MailKind, Person } from './account.ts';
import * as store from './account.store.server.ts';
import * as stewards from './steward.store.server.ts';

export type { NewPerson } from './account.store.server.ts';

/** The answer is the same whether we know the address or not. `sendLink`: better-auth makes a link and mails it. */
export async function askForLink(
	context: Context,
	email: string,
	post: Post,
	sendLink: (email: string) => Promise<unknown>
): Promise<Outcome<null, 'too-often' | 'mail-not-sent'>> {
	if (!(await maySendLink(context, post.secret, email, post.clientAddress))) return refuse('too-often');
	const known = await store.findByEmail(context.db, email);
	const letter = notKnownLetter(email, `${post.publicUrl}/meedoen`, post.language);
	const sent = known ? await settled(sendLink(email)) : await wasSent(post, letter);
	return sent ? accept(null) : refuse('mail-not-sent');
}

const settled = (sending: Promise<unknown>): Promise<boolean> =>
	sending.then(
		() => true,
		(error: unknown) => {
			log.error('sign-in-mail', factsOf(error));
			return false;
		}
	);

/** Mails from one network: many, because a whole conference shares one address; not endless, or we could be used to spam. */
const mostFromOneNetwork = 200;

/** Five links a quarter of an hour for one mail address from one network. */
async function maySendLink(
	{ db, now }: Context,
	secret: string,
	email: string,
	clientAddress: string
): Promise<boolean> {
	const one = { act: 'sign-in', who: [email, clientAddress], most: 5, windowMs: minutes(15) };
	const all = { act: 'sign-in-network', who: [clientAddress], most: mostFromOneNetwork, windowMs: minutes(60) };
	return (await withinLimit(db, secret, one, now())) && (await withinLimit(db, secret, all, now()));
}

export async function myAccount({ db, viewer }: Context): Promise<Person> {
	if (!isSignedIn(viewer)) forbid('accounts.read');
	return (await store.findById(db, viewer.id)) ?? notFound('person');
}

export async function describeMyself({ db, viewer, now }: Context, about: AboutMe): Promise<void> {
	if (!isSignedIn(viewer)) forbid('accounts.describe');
	await store.updateAbout(db, viewer.id, about, now());
}

export async function chooseLanguage({ db, viewer }: Context, language: Language): Promise<void> {
	if (isSignedIn(viewer)) await store.setLanguage(db, viewer.id, language);
}

export async function chooseCapacity({ db, viewer }: Context, sessionId: string, capacity: 'member' | 'partner') {
	if (!isSignedIn(viewer) || !viewer.mayChooseCapacity) forbid('accounts.capacity');
	await store.setCapacity(db, sessionId, capacity);
}

export const signOut = ({ db }: Context, sessionId: string): Promise<void> => store.endSession(db, sessionId);

/** The link in a mail that switches this kind of mail off: works without signing in. False when the key is not known. */
export async function switchMailOff({ db }: Context, mailKey: string, kind: MailKind): Promise<boolean> {
	const found = await store.findByMailKey(db, mailKey);
	if (found) await store.switchOff(db, found.id, kind);
	return found !== undefined;
}

// For features above this one; they have asked "may you?" already.
export const personById = store.findById;
export const personByEmail = store.findByEmail;
export const addPerson = store.insert;
export const personFor = store.findOrInsert;
export const addMemberAsPerson = store.makeMemberAsPerson;
export const makeSteward = stewards.makeSteward;
export const unmakeSteward = stewards.unmakeSteward;
export const greetPerson = store.greet;
export const stewardsOf = stewards.stewards;
export const stewardsForUpdate = stewards.stewardsForUpdate;
export const forgetPerson = store.anonymise;
export const forgetOldLinks = ({ db, now }: Pick<Context, 'db' | 'now'>) => store.forgetOldLinks(db, now());
