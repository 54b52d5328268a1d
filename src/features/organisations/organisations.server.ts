// The front door of organisations: who takes part, greeting them, describing and leaving one. Joining: joining.server.ts.
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, readsMembers, type Viewer } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { byDutchName } from '#platform/db/sorting.ts';
import { greetPerson, personById } from '#features/accounts/accounts.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { recordAct } from '#features/stewardship/stewardship.server.ts';
import { liftBecauseChanged, veilOver } from '#features/veils/veils.server.ts';
import * as people from './affiliation.store.server.ts';
import { mayManage } from './managing.ts';
import { keepEvent } from './managing.store.server.ts';
import type { AboutTeam } from './organisation.forms.ts';
import { isCurrent, mayGreet, mayInvite, nextContact, type Organisation } from './organisation.ts';
import * as store from './organisation.store.server.ts';

const forMembers = { kind: 'members' } as const;

/** "Ik ken ze": asks only whether they are real. A partner is confirmed by a steward. */
export async function greetOrganisation({ db, viewer, now, later }: Context, id: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('organisations.greet');
	const team = (await store.find(db, id)) ?? notFound('organisation');
	if (!mayGreetOrganisation(viewer, team)) forbid('organisations.greet');
	await db.transaction(async (tx) => {
		if (!(await store.greet(tx, id, viewer.id, now()))) return; // somebody was first, which is as good
		const act = team.kind === 'member' ? 'greeted' : 'partner-confirmed';
		await recordAct(tx, viewer, { act, subjectKind: 'organisation', subjectId: id, audience: forMembers }, now());
		if (team.kind === 'partner') return;
		for (const { id: personId } of await people.peopleOf(tx, id, now())) {
			await tell(tx, { personId, kind: 'welcome', subjectId: id, aboutId: '' }, now());
		}
		await later(tx, 'deliver-notices');
	});
}

type Greeter = Parameters<typeof mayGreet>[0];
const mayGreetOrganisation = (viewer: Greeter, { id, kind }: Pick<Organisation, 'id' | 'kind'>) =>
	mayGreet(viewer, { organisationIds: [id] }) && (kind === 'member' || viewer.steward);

/** The same for someone who takes part as a person. Others are greeted with their team. */
export async function greetMember({ db, viewer, now, later }: Context, personId: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('organisations.greet');
	const someone = (await personById(db, personId)) ?? notFound('person');
	if (!someone.memberAsPerson) notFound('person');
	const theirs = await currentAffiliations(db, personId, now());
	if (!mayGreet(viewer, { personId, organisationIds: theirs.map(({ organisationId }) => organisationId) })) {
		forbid('organisations.greet');
	}
	await db.transaction(async (tx) => {
		if (!(await greetPerson(tx, someone.id, viewer.id, now()))) return;
		await recordAct(
			tx,
			viewer,
			{ act: 'greeted', subjectKind: 'person', subjectId: personId, audience: forMembers },
			now()
		);
		await tell(tx, { personId, kind: 'welcome', subjectId: personId, aboutId: '' }, now());
		await later(tx, 'deliver-notices');
	});
}

export async function leaveOrganisation({ db, viewer, now }: Context, organisationId: string): Promise<void> {
	if (!isSignedIn(viewer)) forbid('organisations.leave');
	await db.transaction((tx) => leave(tx, viewer.id, organisationId, now()));
}

/** What somebody should know before they leave. */
export async function showLeaving({ db, viewer, now }: Context, id: string) {
	const team = (await store.find(db, id)) ?? notFound('organisation');
	if (!isSignedIn(viewer)) forbid('organisations.leave');
	const there = await people.peopleOf(db, id, now());
	const me = there.find((one) => one.id === viewer.id) ?? notFound('affiliation');
	return {
		name: team.name,
		isLast: there.length === 1,
		isOnlyContact: me.contact && there.every((one) => one.id === viewer.id || !one.contact)
	};
}

/** When the last contact goes, someone else is the contact; when the last person goes, the organisation goes. */
async function leave(tx: Db, personId: string, organisationId: string, now: Date): Promise<void> {
	await store.lock(tx, organisationId);
	if (!(await people.endAffiliation(tx, personId, organisationId, now))) return;
	const stay = await people.peopleOf(tx, organisationId, now);
	if (stay.length === 0) return store.close(tx, organisationId, now);
	const contact = nextContact(stay);
	if (contact) await people.setContact(tx, contact, organisationId, true, now);
}

/** For a deleted account. In a fixed order, so that two people who go at once do not wait for each other. */
export async function leaveAllOrganisations(tx: Db, personId: string, now: Date): Promise<void> {
	const ids = (await currentAffiliations(tx, personId, now)).map(({ organisationId }) => organisationId);
	for (const id of [...new Set(ids)].sort()) await leave(tx, personId, id, now);
}

/** Changing what is veiled lifts the veil. `partOf` names a partner: the place where a team can belong to. */
export async function describeTeam({ db, viewer, now }: Context, id: string, about: AboutTeam): Promise<void> {
	if (!isSignedIn(viewer) || !viewer.organisationIds.includes(id)) forbid('organisations.describe');
	await db.transaction(async (tx) => {
		const whole = about.partOf ? await store.find(tx, about.partOf) : undefined;
		const partOf = whole?.kind === 'partner' && whole.id !== id ? whole.id : '';
		const before = (await store.findOwn(tx, id)) ?? notFound('organisation');
		await store.update(tx, id, { ...about, partOf });
		if (before.name !== about.name) {
			const veiled = (await veilOver(tx, 'organisation', id)) !== null;
			const formerName = veiled ? null : before.name;
			await keepEvent(tx, { organisationId: id, kind: 'renamed', formerName, at: now() });
		}
		const changed = before.name !== about.name || before.about !== about.about || before.form !== about.form;
		if (changed) await liftBecauseChanged(tx, 'organisation', id, now(), viewer.id);
	});
}

/** All that take part now, by name. */
export async function listOrganisations({ db }: Pick<Context, 'db'>): Promise<Organisation[]> {
	return (await store.all(db)).sort(byDutchName);
}

/** One organisation. Who is in it is for members and for itself; others see those who made their own page public. */
export async function showOrganisation({ db, viewer, now }: Context, id: string) {
	const organisation = (await store.find(db, id)) ?? notFound('organisation');
	const isOurs = isSignedIn(viewer) && viewer.organisationIds.includes(id);
	const seesAll = isOurs || readsMembers(viewer);
	const there = (await people.peopleOf(db, id, now())).sort(byDutchName);
	const canGreet =
		isSignedIn(viewer) && !organisation.greetedAt && !organisation.leftAt && mayGreetOrganisation(viewer, organisation);
	return {
		organisation,
		people: there.filter((one) => seesAll || one.isPublic),
		seesAll,
		isOurs,
		canGreet,
		canInvite: isSignedIn(viewer) && mayInvite(viewer, organisation, there.length),
		canManage: isSignedIn(viewer) && !organisation.leftAt && mayManage(viewer, id, there),
		own: isOurs ? ((await store.findOwn(db, id)) ?? null) : null
	};
}

/** Members see members; everyone sees themselves, and who made their page public. */
const maySee = (viewer: Viewer, { id, isPublic }: { id: string; isPublic: boolean }): boolean =>
	isPublic || readsMembers(viewer) || (isSignedIn(viewer) && viewer.id === id);

/** Someone as members see them: what they say of themselves, and where they work and worked. */
export async function showPerson({ db, viewer, now }: Context, id: string) {
	const someone = await people.findPerson(db, id);
	if (!someone || !maySee(viewer, someone)) notFound('person');
	const affiliations = await people.affiliationsOf(db, id);
	const { memberAsPerson, steward } = someone;
	const waits = memberAsPerson && !someone.greetedAt && !steward;
	const theirs = affiliations.filter((one) => isCurrent(one, now()));
	const canGreet =
		waits &&
		isSignedIn(viewer) &&
		mayGreet(viewer, { personId: id, organisationIds: theirs.map((one) => one.organisationId) });
	return { ...someone, canGreet, teams: affiliations.map((one) => ({ ...one, current: isCurrent(one, now()) })) };
}

/** Those of these people this viewer may see, with what they say of themselves. */
export async function peopleById({ db, viewer }: Context, ids: readonly string[]) {
	return (await people.findPeople(db, ids)).filter((one) => maySee(viewer, one));
}

export async function waitingForGreeting({ db, viewer, now }: Context) {
	if (!readsMembers(viewer)) forbid('organisations.ungreeted');
	const waiting = await people.ungreeted(db, now());
	return {
		teams: waiting.organisations.filter((one) => mayGreetOrganisation(viewer, one)),
		people: waiting.people.filter(({ id }) => mayGreet(viewer, { personId: id, organisationIds: [] }))
	};
}

export async function currentAffiliations(db: Db, personId: string, now: Date) {
	return (await people.affiliationsOf(db, personId)).filter((one) => isCurrent(one, now));
}

// For features above this one; they have asked "may you?" already.
export const teamsAlike = store.teamsAlike;
export const organisationById = store.find;
export const organisationsById = store.findMany;
export const countPeopleOf = people.countPeople;
export const addOrganisation = store.insert;
export const addAffiliation = people.affiliate;
export { inviteSteward } from './inviting.server.ts';
export { forgetAddress, forgetOldRequests } from './joining.server.ts';
