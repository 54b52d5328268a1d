import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { isSignedIn } from '#kernel/viewer.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { leaveOrganisation } from '#features/organisations/organisations.server.ts';
import { listActs } from '#features/stewardship/stewardship.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import {
	beginTable,
	choicesForTable,
	leaveTable,
	listTables,
	offerSeat,
	showTable,
	welcomeAtTable
} from './groups.server.ts';

const world = useWorld();
const practice = { side: 'practice', practice: 'een dorp' } as const;

async function aTable() {
	const partner = await aTeam(world, { kind: 'partner', name: 'Rijksbureau' });
	const anna = await aPerson(world, { teams: [await aTeam(world)], name: 'Anna' });
	const begun = await beginTable(await world.as(anna), {
		name: 'Tafel Wonen',
		purpose: 'Zoekt uit.',
		partner,
		theme: ''
	});
	if (!begun.ok) throw new Error(begun.reason);
	const steward = await aPerson(world, { steward: true });
	return { id: begun.value, partner, anna, steward };
}

const groupsOf = async (id: string) => {
	const { viewer } = await world.as(id);
	return isSignedIn(viewer) ? viewer.groupIds : [];
};

test('whoever reads along with the members begins a table at an institution; others do not', async () => {
	const { partner, anna } = await aTable();
	expect((await listTables(world.asGuest())).map(({ name }) => name)).toEqual(['Tafel Wonen']);
	expect((await choicesForTable(await world.as(anna))).partners.map(({ id }) => id)).toEqual([partner]);
	const team = await aTeam(world);
	const form = { name: 'Tafel', purpose: 'x', partner: team, theme: '' };
	expect(await beginTable(await world.as(anna), form)).toEqual({ ok: false, reason: 'partner-missing' });
	const adviser = await aPerson(world, { teams: [partner] });
	await expect(beginTable(await world.as(adviser), { ...form, partner })).rejects.toThrow('groups.begin');
	await expect(beginTable(world.asGuest(), { ...form, partner })).rejects.toThrow('groups.begin');
});

test('at an empty table a steward says welcome, which members can read; after that whoever sits there does', async () => {
	const { id, anna, steward } = await aTable();
	const bo = await aPerson(world, { teams: [await aTeam(world)], name: 'Bo' });
	expect(await offerSeat(await world.as(anna), id, practice)).toEqual({ ok: true, value: true });
	expect(await offerSeat(await world.as(anna), id, practice)).toEqual({ ok: false, reason: 'already-there' });
	expect(await groupsOf(anna)).toEqual([]);
	await expect(welcomeAtTable(await world.as(bo), id, anna)).rejects.toThrow('groups.welcome');

	await welcomeAtTable(await world.as(steward), id, anna);
	await welcomeAtTable(await world.as(steward), id, anna); // pressing twice tells once
	expect(await groupsOf(anna)).toEqual([id]);
	expect(await world.db.select().from(notice).where(eq(notice.personId, anna))).toHaveLength(1);
	expect((await listActs(await world.as(bo))).map(({ act }) => act)).toEqual(['seat-welcomed']);
	expect(world.jobs).toEqual(['deliver-notices']);

	await offerSeat(await world.as(bo), id, practice);
	await expect(welcomeAtTable(await world.as(steward), id, bo)).rejects.toThrow('groups.welcome');
	await welcomeAtTable(await world.as(anna), id, bo);
	expect((await showTable(world.asGuest(), id)).practice.map(({ name }) => name)).toEqual(['Anna', 'Bo']);
});

test('a guest sees who sits there, not who offered', async () => {
	const { id, anna, steward } = await aTable();
	await offerSeat(await world.as(anna), id, practice);
	expect((await showTable(world.asGuest(), id)).offers).toEqual([]);
	expect((await showTable(await world.as(steward), id)).offers.map(({ name }) => name)).toEqual(['Anna']);
	expect((await showTable(await world.as(anna), id)).own).toMatchObject({ practice: 'een dorp' });
});

test('who sits there for the institution belongs to it, and reads along for as long as they do', async () => {
	const { id, partner, anna, steward } = await aTable();
	const adviser = await aPerson(world, { teams: [partner] });
	const other = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	const host = { side: 'host', practice: 'beleid' } as const;
	await expect(offerSeat(await world.as(anna), id, host)).rejects.toThrow('groups.offer');
	await expect(offerSeat(await world.as(other), id, host)).rejects.toThrow('groups.offer');
	await expect(offerSeat(await world.as(adviser), id, practice)).rejects.toThrow('groups.offer');
	await offerSeat(await world.as(adviser), id, host);
	await welcomeAtTable(await world.as(steward), id, adviser);
	expect(await groupsOf(adviser)).toEqual([id]);
	await leaveOrganisation(await world.as(adviser), partner);
	expect(await groupsOf(adviser)).toEqual([]);
});

test('who gets up no longer reads along there, and may offer again', async () => {
	const { id, anna, steward } = await aTable();
	await offerSeat(await world.as(anna), id, practice);
	await welcomeAtTable(await world.as(steward), id, anna);
	await leaveTable(await world.as(anna), id);
	expect(await groupsOf(anna)).toEqual([]);
	expect((await showTable(world.asGuest(), id)).practice).toEqual([]);
	expect(await offerSeat(await world.as(anna), id, practice)).toEqual({ ok: true, value: true });
	expect(await groupsOf(anna)).toEqual([]);
});

test('a veiled table keeps its place without its words', async () => {
	const { id } = await aTable();
	await world.db.insert(veil).values({ wordsKind: 'group', wordsId: id, reason: 'cannot-stay', veiledAt: world.clock });
	expect((await showTable(world.asGuest(), id)).table).toMatchObject({
		veiled: true,
		name: '[gesluierd]',
		purpose: ''
	});
});
