// A seat is from somewhere: who leaves there sits there no more, and can offer themselves anew from where they are.
import { beforeEach, expect, test } from 'vitest';
import { isSignedIn } from '#kernel/viewer.ts';
import { addAffiliation, leaveOrganisation } from '#features/organisations/organisations.server.ts';
import { acceptMerge, offerMerge } from '#features/organisations/managing.server.ts';
import { aTableWithThread } from '../../testing/table.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { answerBringing, listTables, offerSeat, showTable, welcomeAtTable } from './groups.server.ts';

const world = useWorld();
const later = () => (world.clock = new Date(world.clock.getTime() + 60_000));
const teamsOf = async (id: string) => {
	const { viewer } = await world.as(id);
	return isSignedIn(viewer) ? viewer.organisationIds : [];
};
const leaves = async (id: string, team?: string) => {
	later();
	await leaveOrganisation(await world.as(id), team ?? (await teamsOf(id))[0]!);
	later();
};
const joins = async (id: string, organisationId: string) =>
	addAffiliation(world.db, { personId: id, organisationId, from: world.clock, until: null, contact: false });
const seatedAt = async (id: string) =>
	(await showTable(world.asGuest(), id)).practice.map(({ name, practice }) => `${name} vanuit ${practice}`);
const readsAt = async (id: string, table: string) => {
	const { viewer } = await world.as(id);
	return isSignedIn(viewer) && viewer.groupIds.includes(table);
};

let table: Awaited<ReturnType<typeof aTableWithThread>>;
beforeEach(async () => {
	table = await aTableWithThread(world);
});

test('who leaves the network sits there no more, answers nothing there, and reads along there no more', async () => {
	const { id, practice, bringingId } = table;
	expect([await seatedAt(id), await readsAt(practice, id)]).toEqual([['Anna vanuit een dorp'], true]);
	await leaves(practice);
	expect([await seatedAt(id), await readsAt(practice, id)]).toEqual([[], false]);
	expect((await listTables(world.asGuest()))[0]?.practices).toBe(0);
	const answer = { outcome: 'taken-up', answer: 'Ja.', claims: [] } as unknown as Parameters<typeof answerBringing>[2];
	await expect(answerBringing(await world.as(practice), bringingId, answer)).rejects.toThrow();
	const shown = await showTable(await world.as(practice), id);
	expect(shown.lapsed).toMatchObject({ practice: 'een dorp' });
	// Without a team, and no member as a person, there is no practice to sit from.
	expect(shown.may.offerAs).toEqual([]);
	await expect(offerSeat(await world.as(practice), id, { side: 'practice', practice: 'x' })).rejects.toThrow();
});

test('who goes to another team offers themselves anew, and is welcomed anew', async () => {
	const { id, practice, host, steward } = table;
	await leaves(practice);
	await joins(practice, await aTeam(world));
	expect([await seatedAt(id), await readsAt(practice, id)]).toEqual([[], false]);
	expect((await showTable(await world.as(practice), id)).may.offerAs).toEqual(['practice']);
	await offerSeat(await world.as(practice), id, { side: 'practice', practice: 'de stad' });
	await expect(welcomeAtTable(await world.as(host), id, practice)).rejects.toThrow('groups.welcome');
	await welcomeAtTable(await world.as(steward), id, practice);
	expect([await seatedAt(id), await readsAt(practice, id)]).toEqual([['Anna vanuit de stad'], true]);
	expect((await showTable(await world.as(practice), id)).lapsed).toBeNull();
});

test('who leaves one of two teams, or whose team goes on in another, stays seated', async () => {
	const { id, practice } = table;
	const [first] = await teamsOf(practice);
	const both = await aPerson(world, { teams: [await aTeam(world), await aTeam(world)], name: 'Bo' });
	await offerSeat(await world.as(both), id, { side: 'practice', practice: 'twee teams' });
	await welcomeAtTable(await world.as(practice), id, both);
	await leaves(both);
	const into = await aTeam(world, { name: 'Samen' });
	const [contact, mine] = [
		await aPerson(world, { teams: [into], contact: true }),
		await aPerson(world, { teams: [first!], contact: true })
	];
	await offerMerge(await world.as(mine), first!, 'Samen');
	await acceptMerge(await world.as(contact), first!, into);
	later();
	expect(await seatedAt(id)).toEqual(['Anna vanuit een dorp', 'Bo vanuit twee teams']);
});

test('who sits as a member without a team stays seated, also when they come to a team and leave it', async () => {
	const { id, practice } = table;
	const nel = await aPerson(world, { name: 'Nel', asPerson: true, greeted: true });
	await offerSeat(await world.as(nel), id, { side: 'practice', practice: 'de keukentafel' });
	await welcomeAtTable(await world.as(practice), id, nel);
	later();
	await joins(nel, await aTeam(world));
	await leaves(nel);
	expect(await seatedAt(id)).toContain('Nel vanuit de keukentafel');
});

test('who leaves the institution sits for it no more', async () => {
	const { id, host, partner } = table;
	expect((await showTable(world.asGuest(), id)).hosts.map(({ name }) => name)).toEqual(['Frederik']);
	await leaves(host, partner);
	expect((await showTable(world.asGuest(), id)).hosts).toEqual([]);
});
