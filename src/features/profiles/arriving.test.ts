import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { days } from '#kernel/moments.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import { unseenNewsOf } from '#features/notices/notices.server.ts';
import { askToJoin } from '#features/organisations/joining.server.ts';
import { affiliation } from '#features/organisations/organisation.tables.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { arrive, myBuddies } from './arriving.server.ts';
import { chooseBuddy, mostTeams, type Helper } from './buddy.ts';
import { mayWriteTo } from './messages.server.ts';
import { describeMyProfile, describeStep, myProfile } from './profiles.server.ts';

const world = useWorld();
const limits = { secret: 'x'.repeat(32), clientAddress: '127.0.0.1' };
let teams = 0;

async function aNewTeam(): Promise<string> {
	const n = ++teams;
	const form = {
		team: `Nieuw ${n}`,
		form: 'dorpsteam',
		municipality: 'Verzonnen',
		name: 'Roos',
		mail: `roos${n}@proef.example`
	};
	const asked = await askToJoin(world.asGuest(), form, limits);
	const joined = await arrive(world.asGuest(), asked.ok ? asked.value.key : '');
	if (!joined.ok) throw new Error(joined.reason);
	return joined.value.personId;
}
const wants = {
	way: null,
	knows: '',
	asks: '',
	province: null,
	buddy: true,
	audience: 'members' as const,
	themeIds: []
};

test('a new team is active at once, hears a name, and the programme team hears of it', async () => {
	const steward = await aPerson(world, { name: 'Ineke', steward: true });
	const bo = await aPerson(world, { name: 'Bo', teams: [await aTeam(world)] });
	await describeMyProfile(await world.as(bo), wants);
	const roos = await aNewTeam();
	expect(await myBuddies(await world.as(roos))).toEqual([{ id: bo, name: 'Bo' }]);
	const kinds = async (id: string) => (await unseenNewsOf(world.db, id, 10)).map(({ kind }) => kind);
	expect([await kinds(steward), await kinds(bo)]).toEqual([['arrived'], ['buddy']]);
	// They can write to each other, although the newcomer reads no pages of members yet.
	const { viewer } = await world.as(roos);
	expect(isSignedIn(viewer) && viewer.readsMembers).toBe(false);
	expect([await mayWriteTo(await world.as(roos), bo), await mayWriteTo(await world.as(bo), roos)]).toEqual([
		true,
		true
	]);
	world.clock = new Date(world.clock.getTime() + days(61));
	expect(await myBuddies(await world.as(roos))).toEqual([]);
});

test('when nobody said they want to, somebody of the programme team helps', async () => {
	const steward = await aPerson(world, { name: 'Ineke', steward: true });
	await aPerson(world, { teams: [await aTeam(world)] });
	expect(await myBuddies(await world.as(await aNewTeam()))).toEqual([{ id: steward, name: 'Ineke' }]);
	expect(await myBuddies(world.asGuest())).toEqual([]);
});

test('who reads along with nobody yet helps no new team: a partner, or who comes to a team next week', async () => {
	const steward = await aPerson(world, { name: 'Ineke', steward: true });
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })], greeted: true });
	const soon = await aPerson(world, { teams: [await aTeam(world)] });
	for (const personId of [partner, soon]) await describeMyProfile(await world.as(personId), wants);
	await world.db
		.update(affiliation)
		.set({ from: new Date(world.clock.getTime() + days(7)) })
		.where(eq(affiliation.personId, soon));
	expect(await myBuddies(await world.as(await aNewTeam()))).toEqual([{ id: steward, name: 'Ineke' }]);
});

const helper = (given: Partial<Helper>): Helper => ({
	personId: 'an',
	steward: false,
	near: false,
	helping: 0,
	lastAt: null,
	...given
});
test.each([
	['nearby goes before far', [helper({ personId: 'far' }), helper({ personId: 'near', near: true })], 'near'],
	[
		'it goes by turns',
		[helper({ personId: 'a', lastAt: new Date(2) }), helper({ personId: 'b', lastAt: new Date(1) })],
		'b'
	],
	[
		'who helps two teams is left alone',
		[helper({ helping: mostTeams }), helper({ personId: 'ineke', steward: true })],
		'ineke'
	],
	['with nobody there is no name', [], null]
])('%s', (_, helpers, expected) => {
	expect(chooseBuddy(helpers)).toBe(expected);
});

test('a step of a first visit changes what it asks, and nothing else', async () => {
	const bo = await aPerson(world, { asPerson: true });
	const context = await world.as(bo);
	await describeStep(context, { knows: 'Bewind' });
	await describeStep(context, { way: 'meeting' });
	await describeStep(context, { themeIds: [] });
	expect(await myProfile(context)).toMatchObject({ knows: 'Bewind', way: 'meeting', buddy: false });
});
