// The front door of organisations: joining, inviting, greeting, leaving.
import { createHash, randomBytes } from 'node:crypto';
import { forbid, notFound } from '#kernel/refusals.ts';
import { before, days, minutes } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { isSignedIn, isSteward, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { byDutchName } from '#platform/db/sorting.ts';
import { addMemberAsPerson, addPerson, greetPerson, personByEmail, personById } from '#features/accounts/accounts.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { recordAct } from '#features/stewardship/stewardship.server.ts';
import type { AboutTeam, InvitePartner, JoinAsPerson, JoinAsTeam } from './organisation.forms.ts';
import { isCurrent, mayGreet, type Organisation } from './organisation.ts';
import * as store from './organisation.store.server.ts';

const joinRequestDays = 7;
const invitationDays = 30;
const hash = (key: string) => createHash('sha256').update(key).digest('hex');
const newKey = () => randomBytes(24).toString('base64url');

/** The key goes into the mail; only its hash is kept. `too-often`: ten requests an hour from one address and network. */
export async function askToJoin(
	context: Context,
	form: JoinAsTeam | JoinAsPerson,
	limits: { secret: string; clientAddress: string }
): Promise<Outcome<{ key: string }, 'too-often'>> {
	const { db, now } = context;
	const who = [form.mail, limits.clientAddress];
	const within = await withinLimit(db, limits.secret, { act: 'join', who, most: 10, windowMs: minutes(60) }, now());
	if (!within) return refuse('too-often');
	const key = newKey();
	await store.insertJoinRequest(db, {
		keyHash: hash(key),
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
	return (await store.findJoinRequest(db, hash(key), before(now(), days(joinRequestDays)))) ?? null;
}

/** The button: the person is there from now on, and their team. They tell and use their own team at once. */
export async function confirmJoining(context: Context, key: string): Promise<Outcome<{ personId: string }, 'link-old'>> {
	const { db, now } = context;
	const request = await joinRequestFor(context, key);
	if (!request) return refuse('link-old');
	return db.transaction(async (tx) => {
		const taken = await store.takeJoinRequest(tx, request.id);
		if (!taken) return refuse('link-old');
		const personId = await personFor(tx, taken.email, taken.personName, now());
		if (!taken.organisationName) {
			await addMemberAsPerson(tx, personId);
			return accept({ personId });
		}
		const organisationId = await store.insert(tx, {
			name: taken.organisationName,
			kind: 'member',
			formLabel: taken.formLabel ?? '',
			municipality: taken.municipality ?? '',
			joinedAt: now()
		});
		await store.affiliate(tx, { personId, organisationId, from: now(), until: null, contact: true });
		return accept({ personId });
	});
}

async function personFor(tx: Db, email: string, name: string, now: Date): Promise<string> {
	const known = await personByEmail(tx, email);
	return known?.id ?? addPerson(tx, { name, email }, now);
}

/** Anyone in a team may invite a colleague. The key goes into the mail. */
export async function inviteColleague(context: Context, organisationId: string, email: string) {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) forbid('organisations.invite');
	const team = (await store.find(db, organisationId)) ?? notFound('organisation');
	if (!viewer.organisationIds.includes(organisationId)) forbid('organisations.invite');
	const colleague = await personByEmail(db, email);
	if (colleague && (await belongsTo(db, colleague.id, organisationId, now()))) return refuse('already-there');
	const key = newKey();
	await store.insertInvitation(db, { organisationId, email, keyHash: hash(key), invitedBy: viewer.id, at: now() });
	return accept({ key, team, inviter: viewer.name });
}

async function belongsTo(db: Db, personId: string, organisationId: string, now: Date): Promise<boolean> {
	const all = await store.affiliationsOf(db, personId);
	return all.some((one) => one.organisationId === organisationId && isCurrent(one, now));
}

export async function invitationFor({ db, now }: Context, key: string) {
	const found = await store.findInvitation(db, hash(key), before(now(), days(invitationDays)));
	if (!found) return null;
	const team = (await store.find(db, found.organisationId)) ?? notFound('organisation');
	const known = await personByEmail(db, found.email);
	return { id: found.id, email: found.email, organisationId: team.id, team, name: known?.name ?? null };
}

export async function acceptInvitation(context: Context, key: string, name: string): Promise<Outcome<{ personId: string }, 'link-old'>> {
	const { db, now } = context;
	const found = await invitationFor(context, key);
	if (!found) return refuse('link-old');
	return db.transaction(async (tx) => {
		if (!(await store.acceptInvitation(tx, found.id, now()))) return refuse('link-old');
		const personId = await personFor(tx, found.email, name, now());
		if (!(await belongsTo(tx, personId, found.organisationId, now()))) {
			await store.affiliate(tx, { personId, organisationId: found.organisationId, from: now(), until: null, contact: false });
		}
		return accept({ personId });
	});
}

/** A steward invites a partner: the organisation is there and confirmed, its first person follows the invitation. */
export async function invitePartner(context: Context, form: InvitePartner) {
	const { db, viewer, now } = context;
	if (!isSteward(viewer)) forbid('organisations.invite-partner');
	const key = newKey();
	const team = await db.transaction(async (tx) => {
		const id = await store.insert(tx, {
			name: form.name,
			kind: 'partner',
			formLabel: form.form,
			municipality: form.municipality,
			joinedAt: now(),
			greetedAt: now(),
			greetedBy: viewer.id
		});
		await store.insertInvitation(tx, { organisationId: id, email: form.mail, keyHash: hash(key), invitedBy: viewer.id, at: now() });
		await recordAct(tx, viewer, { act: 'partner-confirmed', subjectKind: 'organisation', subjectId: id, audience: { kind: 'members' } }, now());
		return (await store.find(tx, id)) ?? notFound('organisation');
	});
	return { key, team, inviter: viewer.name };
}

/** "Ik ken ze": asks only whether they are real. */
export async function greetOrganisation({ db, viewer, now, later }: Context, id: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('organisations.greet');
	const team = (await store.find(db, id)) ?? notFound('organisation');
	if (!mayGreet(viewer, { organisationIds: [team.id] })) forbid('organisations.greet');
	await db.transaction(async (tx) => {
		await store.greet(tx, id, viewer.id, now());
		await recordAct(tx, viewer, { act: 'greeted', subjectKind: 'organisation', subjectId: id, audience: { kind: 'members' } }, now());
		for (const { id: personId } of await store.peopleOf(tx, id, now())) {
			await tell(tx, { personId, kind: 'welcome', subjectId: id, aboutId: '' }, now());
		}
		await later(tx, 'deliver-notices');
	});
}

export async function greetMember({ db, viewer, now, later }: Context, personId: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('organisations.greet');
	const someone = (await personById(db, personId)) ?? notFound('person');
	const theirs = await currentAffiliations(db, personId, now());
	if (!mayGreet(viewer, { personId, organisationIds: theirs.map(({ organisationId }) => organisationId) })) {
		forbid('organisations.greet');
	}
	await db.transaction(async (tx) => {
		await greetPerson(tx, someone.id, viewer.id, now());
		await recordAct(tx, viewer, { act: 'greeted', subjectKind: 'person', subjectId: personId, audience: { kind: 'members' } }, now());
		await tell(tx, { personId, kind: 'welcome', subjectId: personId, aboutId: '' }, now());
		await later(tx, 'deliver-notices');
	});
}

export async function leaveOrganisation({ db, viewer, now }: Context, organisationId: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('organisations.leave');
	await store.endAffiliation(db, viewer.id, organisationId, now());
}

export async function describeTeam({ db, viewer }: Context, id: string, about: AboutTeam): Promise<void> {
	if (!isSignedIn(viewer)) forbid('organisations.describe');
	if (!viewer.organisationIds.includes(id)) forbid('organisations.describe');
	await store.update(db, id, about);
}

export async function listOrganisations({ db }: Context): Promise<Organisation[]> {
	return (await store.all(db)).sort(byDutchName);
}

/** One organisation; the people in it are for members to see, and for the team itself. */
export async function showOrganisation({ db, viewer, now }: Context, id: string) {
	const organisation = (await store.find(db, id)) ?? notFound('organisation');
	const maySeePeople = readsMembers(viewer) || (isSignedIn(viewer) && viewer.organisationIds.includes(id));
	const people = maySeePeople ? (await store.peopleOf(db, id, now())).sort(byDutchName) : null;
	const isOurs = isSignedIn(viewer) && viewer.organisationIds.includes(id);
	const canGreet =
		isSignedIn(viewer) && organisation.kind === 'member' && !organisation.greetedAt && mayGreet(viewer, { organisationIds: [id] });
	return { organisation, people, isOurs, canGreet };
}

export async function waitingForGreeting({ db, viewer, now }: Context) {
	if (!readsMembers(viewer)) forbid('organisations.ungreeted');
	const { teams, people } = await store.ungreeted(db, now());
	return {
		teams: teams.filter(({ id }) => mayGreet(viewer, { organisationIds: [id] })),
		people: people.filter(({ id }) => mayGreet(viewer, { personId: id, organisationIds: [] }))
	};
}

export async function currentAffiliations(db: Db, personId: string, now: Date) {
	return (await store.affiliationsOf(db, personId)).filter((one) => isCurrent(one, now));
}

// For features above this one; they have asked "may you?" already.
export const organisationById = store.find;
export const organisationsById = store.findMany;
export const affiliationsOf = store.affiliationsOf;
export const countPeopleOf = store.countPeople;
export const endAllAffiliations = store.endAllAffiliations;
export const addOrganisation = store.insert;
export const addAffiliation = store.affiliate;
export const forgetOldRequests = ({ db, now }: Pick<Context, 'db' | 'now'>) =>
	store.forgetOldRequests(db, before(now(), days(joinRequestDays)), before(now(), days(invitationDays)));
