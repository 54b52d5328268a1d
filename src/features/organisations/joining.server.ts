// The front door of joining: asking, and the button behind the link in the mail. Inviting: inviting.server.ts.
import { before, days, minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import type { Context } from '#platform/context.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { addMemberAsPerson, personFor } from '#features/accounts/accounts.server.ts';
import { affiliate } from './affiliation.store.server.ts';
import { hashOf, newKey } from './invitation-key.ts';
import * as store from './invitation.store.server.ts';
import type { JoinAsPerson, JoinAsTeam } from './organisation.forms.ts';
import { invitationDays, joinRequestDays } from './organisation.ts';
import { holdName, insert, isNameTaken } from './organisation.store.server.ts';

type JoinRefusal = 'too-often' | 'team-known';

/** A whole conference shares one network; endless it is not, or we could be used to send mail with anybody's words to strangers. */
const mostFromOneNetwork = 200;

/** The key goes into the mail; only its hash is kept. `too-often`: ten requests an hour for one address from one network. */
export async function askToJoin(
	{ db, now }: Context,
	form: JoinAsTeam | JoinAsPerson,
	limits: { secret: string; clientAddress: string }
): Promise<Outcome<{ key: string }, JoinRefusal>> {
	const { secret, clientAddress } = limits;
	const one = { act: 'join', who: [form.mail, clientAddress], most: 10, windowMs: minutes(60) };
	const all = { act: 'join-network', who: [clientAddress], most: mostFromOneNetwork, windowMs: minutes(60) };
	if (!(await withinLimit(db, secret, one, now())) || !(await withinLimit(db, secret, all, now())))
		return refuse('too-often');
	if ('team' in form && (await isNameTaken(db, form.team, form.municipality))) return refuse('team-known');
	const key = newKey();
	await store.insertJoinRequest(db, {
		keyHash: hashOf(key),
		email: form.mail,
		personName: form.name,
		organisationName: 'team' in form ? form.team : null,
		formLabel: 'team' in form ? form.form : null,
		municipality: 'team' in form ? form.municipality : null,
		at: now()
	});
	return accept({ key });
}

/** What the page shows before the button in the mail's link is pressed; null when the link is old or used. */
export async function joinRequestFor({ db, now }: Context, key: string) {
	return (await store.findJoinRequest(db, hashOf(key), before(now(), days(joinRequestDays)))) ?? null;
}

/** The button: the person is there from now on, and their team. They tell and use their own team at once. */
export async function confirmJoining(
	context: Context,
	key: string
): Promise<Outcome<{ personId: string; organisationId: string | null }, 'link-old' | 'team-known'>> {
	const { db, now } = context;
	const request = await joinRequestFor(context, key);
	if (!request) return refuse('link-old');
	return db.transaction(async (tx) => {
		const taken = await store.takeJoinRequest(tx, request.id);
		if (!taken) return refuse('link-old');
		const [name, municipality] = [taken.organisationName, taken.municipality ?? ''];
		if (name) await holdName(tx, name, municipality);
		if (name && (await isNameTaken(tx, name, municipality))) return refuse('team-known');
		const personId = await personFor(tx, { name: taken.personName, email: taken.email }, now());
		if (!name) {
			await addMemberAsPerson(tx, personId);
			return accept({ personId, organisationId: null });
		}
		const formLabel = taken.formLabel ?? '';
		const organisationId = await insert(tx, { name, kind: 'member', formLabel, municipality, joinedAt: now() });
		await affiliate(tx, { personId, organisationId, from: now(), until: null, contact: true });
		return accept({ personId, organisationId });
	});
}

export const forgetOldRequests = ({ db, now }: Pick<Context, 'db' | 'now'>) =>
	store.forgetOldRequests(db, before(now(), days(joinRequestDays)), before(now(), days(invitationDays)));
export const forgetAddress = store.forgetAddress;
