// Every kind of person there is when it comes to reading along with the members, by what domain.md says of them.
import { eq } from 'drizzle-orm';
import { days } from '#kernel/moments.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import { person } from '#features/accounts/account.tables.ts';
import { deleteAccount } from '#features/care/goodbye.server.ts';
import { signUp } from '#features/gatherings/gathering.tables.ts';
import { aPlan } from '#features/gatherings/gathering.examples.ts';
import { planGathering } from '#features/gatherings/gatherings.server.ts';
import { seat } from '#features/groups/group.tables.ts';
import { acceptMerge, endOrganisation, offerMerge } from '#features/organisations/managing.server.ts';
import { leaveOrganisation } from '#features/organisations/organisations.server.ts';
import { affiliation, invitation, joinRequest } from '#features/organisations/organisation.tables.ts';
import { profile } from '#features/profiles/profile.tables.ts';
import { aTableWithThread } from './table.ts';
import { aPerson, aTeam, type World } from './world.ts';

/** Makes one under this name. Null: they have no account, so that nothing can be asked of them. */
type Make = (world: World, name: string) => Promise<string | null>;

const ungreeted = (world: World) => aTeam(world, { greeted: false });
const partner = (world: World) => aTeam(world, { kind: 'partner' });

/** A team that goes on when somebody leaves it. */
async function aTeamWithOthers(world: World): Promise<string> {
	const team = await aTeam(world);
	await aPerson(world, { teams: [team], contact: true });
	return team;
}

async function leftEveryTeam(world: World, id: string): Promise<string> {
	const { viewer } = await world.as(id, 'member');
	for (const team of isSignedIn(viewer) ? viewer.organisationIds : [])
		await leaveOrganisation(await world.as(id, 'member'), team);
	return id;
}

async function belonging(world: World, name: string, when: (now: Date) => { from?: Date; until?: Date }) {
	const id = await aPerson(world, { name, teams: [await aTeam(world)] });
	await world.db.update(affiliation).set(when(world.clock)).where(eq(affiliation.personId, id));
	return id;
}
const nextWeek = (now: Date) => new Date(now.getTime() + days(7));

async function atATable(world: World, name: string, side: 'practice' | 'host'): Promise<string> {
	const id = (await aTableWithThread(world))[side];
	await world.db.update(person).set({ name }).where(eq(person.id, id));
	return id;
}

export const whoReadsAlong: Record<string, Make> = {
	'a member of a greeted team': async (w, name) => aPerson(w, { name, teams: [await aTeam(w)] }),
	'its contact': async (w, name) => aPerson(w, { name, teams: [await aTeam(w)], contact: true }),
	'a member of two teams of which one is greeted': async (w, name) =>
		aPerson(w, { name, teams: [await ungreeted(w), await aTeam(w)] }),
	'a member of a team that belongs to a municipality': async (w, name) =>
		aPerson(w, { name, teams: [await aTeam(w, { partOf: await partner(w) })] }),
	'a member greeted as a person, in a team nobody greeted yet': async (w, name) =>
		aPerson(w, { name, teams: [await ungreeted(w)], asPerson: true, greeted: true }),
	'somebody who was greeted themselves, in a team nobody greeted yet': async (w, name) =>
		aPerson(w, { name, teams: [await ungreeted(w)], greeted: true }),
	'a member as a person': (w, name) => aPerson(w, { name, asPerson: true, greeted: true }),
	'a steward without a team': (w, name) => aPerson(w, { name, steward: true }),
	'a steward of whom nothing else was noted': async (w, name) => {
		const id = await aPerson(w, { name });
		await w.db.update(person).set({ steward: true }).where(eq(person.id, id));
		return id;
	},
	'a steward in a team nobody greeted yet': async (w, name) =>
		aPerson(w, { name, teams: [await ungreeted(w)], steward: true }),
	'somebody who left their team and is a member as a person': async (w, name) =>
		leftEveryTeam(w, await aPerson(w, { name, teams: [await aTeamWithOthers(w)], asPerson: true, greeted: true })),
	'somebody whose team went on in a greeted one': async (w, name) => {
		const [from, into] = [await ungreeted(w), await aTeam(w, { name: 'Samen verder' })];
		const id = await aPerson(w, { name, teams: [from], contact: true });
		const other = await aPerson(w, { teams: [into], contact: true });
		await offerMerge(await w.as(id), from, 'Samen verder');
		await acceptMerge(await w.as(other), from, into);
		return id;
	},
	'a member who leaves next week': (w, name) => belonging(w, name, (now) => ({ until: nextWeek(now) })),
	'a member who works for a partner as well': async (w, name) =>
		aPerson(w, { name, teams: [await aTeam(w), await partner(w)] }),
	'a member as a person who works for a partner as well': async (w, name) =>
		aPerson(w, { name, teams: [await partner(w)], asPerson: true, greeted: true }),
	'a table member from practice': (w, name) => atATable(w, name, 'practice'),
	'a member who chose to read only': async (w, name) => {
		const id = await aPerson(w, { name, teams: [await aTeam(w)] });
		await w.db.insert(profile).values({ personId: id, way: 'reading', updatedAt: w.clock });
		return id;
	}
};

export const whoDoesNot: Record<string, Make> = {
	'a newcomer whose team nobody greeted yet': async (w, name) => aPerson(w, { name, teams: [await ungreeted(w)] }),
	'a newcomer as a person whom nobody greeted yet': (w, name) => aPerson(w, { name, asPerson: true }),
	'somebody with an account and nothing else': (w, name) => aPerson(w, { name }),
	'somebody who left their team': async (w, name) =>
		leftEveryTeam(w, await aPerson(w, { name, teams: [await aTeamWithOthers(w)] })),
	'the last one who left a team': async (w, name) =>
		leftEveryTeam(w, await aPerson(w, { name, teams: [await aTeam(w)] })),
	'somebody who left, a member as a person whom nobody greeted': async (w, name) =>
		leftEveryTeam(w, await aPerson(w, { name, teams: [await aTeamWithOthers(w)], asPerson: true })),
	'somebody greeted who left, and never was a member as a person': async (w, name) =>
		leftEveryTeam(w, await aPerson(w, { name, teams: [await aTeamWithOthers(w)], greeted: true })),
	'somebody whose team ended': async (w, name) => {
		const team = await aTeam(w);
		const id = await aPerson(w, { name, teams: [team], contact: true });
		await endOrganisation(await w.as(id), team);
		return id;
	},
	'somebody who comes to a team next week': (w, name) => belonging(w, name, (now) => ({ from: nextWeek(now) })),
	'somebody who left at this very moment': (w, name) => belonging(w, name, (now) => ({ until: now })),
	'a partner': async (w, name) => aPerson(w, { name, teams: [await partner(w)] }),
	'a partner whom somebody greeted': async (w, name) => aPerson(w, { name, teams: [await partner(w)], greeted: true }),
	'a partner who was in a team': async (w, name) => {
		const team = await aTeamWithOthers(w);
		const id = await aPerson(w, { name, teams: [team, await partner(w)] });
		await leaveOrganisation(await w.as(id, 'member'), team);
		return id;
	},
	'a partner who hosts a table': (w, name) => atATable(w, name, 'host'),
	'a table member whose seat outlives the team': async (w, name) => {
		const id = await leftEveryTeam(w, await atATable(w, name, 'practice'));
		await w.db.update(seat).set({ until: null }).where(eq(seat.personId, id));
		return id;
	},
	'somebody whose account is gone': async (w, name) => {
		const id = await aPerson(w, { name, teams: [await aTeam(w)] });
		await deleteAccount(await w.as(id), 'let-stand');
		return id;
	},
	'a guest with a mail address only': async (w, guestName) => {
		const planned = await planGathering(await w.as(await aPerson(w, { teams: [await aTeam(w)] })), aPlan());
		if (!planned.ok) throw new Error(planned.reason);
		const guest = { guestName, guestEmail: 'gast@voorbeeld.example', state: 'coming' as const, askedAt: w.clock };
		await w.db.insert(signUp).values({ gatheringId: planned.value, ...guest });
		return null;
	},
	'somebody who did not press the button in the mail yet': async (w, personName) => {
		await w.db
			.insert(joinRequest)
			.values({ keyHash: personName, email: 'a@voorbeeld.example', personName, at: w.clock });
		return null;
	},
	'somebody invited who did not come yet': async (w, name) => {
		const asked = { keyHash: name, email: 'b@voorbeeld.example', name, at: w.clock };
		await w.db.insert(invitation).values({ ...asked, organisationId: await aTeam(w) });
		return null;
	}
};
