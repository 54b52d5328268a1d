import { expect, test } from 'vitest';
import { isSignedIn } from '#kernel/viewer.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { acceptInvitation, askToJoin, confirmJoining, greetOrganisation, inviteColleague, leaveOrganisation } from './organisations.server.ts';

const world = useWorld();
const limits = { secret: 'x'.repeat(32), clientAddress: '127.0.0.1' };
const form = { team: 'Dorpsteam De Kreek', form: 'dorpsteam', municipality: 'Verzonnen', name: 'Jet', mail: 'jet@voorbeeld.example' };

async function join() {
	const asked = await askToJoin(world.asGuest(), form, limits);
	if (!asked.ok) throw new Error(asked.reason);
	const joined = await confirmJoining(world.asGuest(), asked.value.key);
	if (!joined.ok) throw new Error(joined.reason);
	return { key: asked.value.key, jet: joined.value.personId };
}

test('a team that has just joined uses its own team at once, and reads members once somebody said "ik ken ze"', async () => {
	const { jet } = await join();
	const before = (await world.as(jet)).viewer;
	expect(isSignedIn(before) && before.organisationIds.length).toBe(1);
	expect(isSignedIn(before) && before.readsMembers).toBe(false);

	const other = await aPerson(world, { teams: [await aTeam(world)] });
	await greetOrganisation(await world.as(other), isSignedIn(before) ? before.organisationIds[0]! : '');
	const after = (await world.as(jet)).viewer;
	expect(isSignedIn(after) && after.readsMembers).toBe(true);
	expect(world.jobs).toContain('deliver-notices');
});

test('the button in the joining mail makes one team, however often it is pressed', async () => {
	const { key } = await join();
	expect(await confirmJoining(world.asGuest(), key)).toEqual({ ok: false, reason: 'link-old' });
});

test('a teammate cannot say "ik ken ze" of the own team', async () => {
	const team = await aTeam(world, { greeted: false });
	const mate = await aPerson(world, { teams: [team], asPerson: true, greeted: true });
	await expect(greetOrganisation(await world.as(mate), team)).rejects.toThrow('organisations.greet');
});

test('a colleague follows an invitation and belongs to the team; the invitation works once', async () => {
	const team = await aTeam(world);
	const context = await world.as(await aPerson(world, { teams: [team] }));
	const invited = await inviteColleague(context, team, 'nieuw@voorbeeld.example');
	if (!invited.ok) throw new Error('refused');
	const accepted = await acceptInvitation(world.asGuest(), invited.value.key, 'Nour');
	if (!accepted.ok) throw new Error('refused');
	const viewer = (await world.as(accepted.value.personId)).viewer;
	expect(isSignedIn(viewer) && viewer.organisationIds).toEqual([team]);
	expect(await acceptInvitation(world.asGuest(), invited.value.key, 'Nour')).toEqual({ ok: false, reason: 'link-old' });
});

test('who leaves a team no longer reads along there', async () => {
	const team = await aTeam(world);
	const id = await aPerson(world, { teams: [team] });
	await leaveOrganisation(await world.as(id), team);
	world.clock = new Date(world.clock.getTime() + 1000);
	const viewer = (await world.as(id)).viewer;
	expect(isSignedIn(viewer) && viewer.organisationIds).toEqual([]);
	expect(isSignedIn(viewer) && viewer.readsMembers).toBe(false);
});

test('partner people are never among the members, and who is both is asked as what they look', async () => {
	const [team, municipality] = [await aTeam(world), await aTeam(world, { kind: 'partner' })];
	const both = await aPerson(world, { teams: [team, municipality] });
	const undecided = (await world.as(both)).viewer;
	expect(isSignedIn(undecided) && [undecided.capacity, undecided.readsMembers]).toEqual(['undecided', false]);
	const asMember = (await world.as(both, 'member')).viewer;
	expect(isSignedIn(asMember) && [asMember.readsMembers, asMember.organisationIds]).toEqual([true, [team]]);
	const asPartner = (await world.as(both, 'partner')).viewer;
	expect(isSignedIn(asPartner) && [asPartner.readsMembers, asPartner.organisationIds]).toEqual([false, [municipality]]);
});
