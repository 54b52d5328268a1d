// The front door of inviting: a colleague, a partner, the programme team.
import { before, days, minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, isSteward, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { makeSteward, personByEmail, personFor } from '#features/accounts/accounts.server.ts';
import { recordAct, recordCommand } from '#features/stewardship/stewardship.server.ts';
import { affiliate, affiliationsOf, countPeople } from './affiliation.store.server.ts';
import { hashOf, newKey } from './invitation-key.ts';
import * as store from './invitation.store.server.ts';
import type { InvitePartner } from './organisation.forms.ts';
import { invitationDays, isCurrent, mayInvite } from './organisation.ts';
import { find, insert, isNameTaken } from './organisation.store.server.ts';

/** Invitations somebody may send in an hour: a whole team at once, not a mailing list. */
const mostInvitations = 30;

/** Anyone in a team may invite a colleague. The key goes into the mail. */
export async function inviteColleague(context: Context, organisationId: string, email: string, secret: string) {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) forbid('organisations.invite');
	const team = (await find(db, organisationId)) ?? notFound('organisation');
	if (!mayInvite(viewer, team, await countPeople(db, organisationId, now()))) forbid('organisations.invite');
	const limit = { act: 'invite', who: [viewer.id], most: mostInvitations, windowMs: minutes(60) };
	if (!(await withinLimit(db, secret, limit, now()))) return refuse('too-often');
	const colleague = await personByEmail(db, email);
	if (colleague && (await belongsTo(db, colleague.id, organisationId, now()))) return refuse('already-there');
	const key = newKey();
	await store.insertInvitation(db, { organisationId, email, keyHash: hashOf(key), invitedBy: viewer.id, at: now() });
	return accept({ key, team, inviter: viewer.name });
}

async function belongsTo(db: Db, personId: string, organisationId: string, now: Date): Promise<boolean> {
	const all = await affiliationsOf(db, personId);
	return all.some((one) => one.organisationId === organisationId && isCurrent(one, now));
}

/** Who is invited, by whom, to what; `team` null: the programme team. Null when the link is old or used. */
export async function invitationFor({ db, now }: Context, key: string) {
	const found = await store.findInvitation(db, hashOf(key), before(now(), days(invitationDays)));
	if (!found) return null;
	const team = found.organisationId ? ((await find(db, found.organisationId)) ?? notFound('organisation')) : null;
	if (team?.leftAt) return null;
	const known = await personByEmail(db, found.email);
	return { id: found.id, email: found.email, team, inviter: found.inviter, name: known?.name ?? found.name };
}

export async function acceptInvitation(
	context: Context,
	key: string,
	name: string
): Promise<Outcome<{ personId: string }, 'link-old'>> {
	const { db, now } = context;
	const found = await invitationFor(context, key);
	if (!found) return refuse('link-old');
	return db.transaction(async (tx) => {
		if (!(await store.acceptInvitation(tx, found.id, now()))) return refuse('link-old');
		const personId = await personFor(tx, { name, email: found.email }, now());
		const organisationId = found.team?.id;
		if (!organisationId) await welcomeSteward(tx, personId, now());
		else if (!(await belongsTo(tx, personId, organisationId, now()))) {
			await affiliate(tx, { personId, organisationId, from: now(), until: null, contact: false });
		}
		return accept({ personId });
	});
}

/**
 * A partner comes by invitation. From a steward it is confirmed at once; from a member it waits for a steward. `bring`
 * mails the key before anything is saved: when the mail fails there is no partner whom nobody can enter.
 */
export async function invitePartner(
	context: Context,
	form: InvitePartner,
	secret: string,
	bring: (key: string) => Promise<boolean> = async () => true
) {
	const { db, viewer, now } = context;
	if (!readsMembers(viewer)) forbid('organisations.invite-partner');
	const limit = { act: 'invite', who: [viewer.id], most: mostInvitations, windowMs: minutes(60) };
	if (!(await withinLimit(db, secret, limit, now()))) return refuse('too-often');
	if (await isNameTaken(db, form.name, form.municipality)) return refuse('team-known');
	const key = newKey();
	if (!(await bring(key))) return refuse('mail-not-sent');
	const greeting = isSteward(viewer) ? { greetedAt: now(), greetedBy: viewer.id } : {};
	const partner = {
		name: form.name,
		kind: 'partner',
		formLabel: form.form,
		municipality: form.municipality,
		joinedAt: now()
	} as const;
	const team = await db.transaction(async (tx) => {
		const id = await insert(tx, { ...partner, ...greeting });
		await store.insertInvitation(tx, {
			organisationId: id,
			email: form.mail,
			keyHash: hashOf(key),
			invitedBy: viewer.id,
			at: now()
		});
		await recordAct(
			tx,
			viewer,
			{ act: 'partner-confirmed', subjectKind: 'organisation', subjectId: id, audience: { kind: 'members' } },
			now()
		);
		return (await find(tx, id)) ?? notFound('organisation');
	});
	return accept({ key, team, inviter: viewer.name });
}

/**
 * The first member of the programme team comes by a command of whoever runs the server. The key goes into the link
 * `/uitnodiging/<key>`; a mistyped address makes nobody a steward, because the role begins with its button.
 */
export async function inviteSteward(db: Db, email: string, name: string, now: Date): Promise<{ key: string }> {
	const key = newKey();
	await store.insertInvitation(db, {
		organisationId: null,
		email,
		name,
		keyHash: hashOf(key),
		invitedBy: null,
		at: now
	});
	return { key };
}

async function welcomeSteward(tx: Db, personId: string, now: Date): Promise<void> {
	await makeSteward(tx, personId, now);
	await recordCommand(
		tx,
		{ act: 'invited-steward', subjectKind: 'person', subjectId: personId, audience: { kind: 'members' } },
		now
	);
}
