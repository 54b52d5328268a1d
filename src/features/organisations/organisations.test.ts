import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isSignedIn } from '#kernel/viewer.ts';
import { myAccount } from '#features/accounts/accounts.server.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { listActs } from '#features/stewardship/stewardship.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { acceptInvitation, invitationFor, inviteColleague, invitePartner, inviteSteward } from './inviting.server.ts';
import { askToJoin, confirmJoining } from './joining.server.ts';
import { AboutPartner, AboutTeam, InvitePartner, JoinAsTeam } from './organisation.forms.ts';
import {
	describeTeam,
	greetMember,
	greetOrganisation,
	leaveOrganisation,
	listOrganisations,
	showOrganisation,
	showPerson,
	waitingForGreeting
} from './organisations.server.ts';

const world = useWorld();
const limits = { secret: 'x'.repeat(32), clientAddress: '127.0.0.1' };
const form = {
	team: 'Dorpsteam De Kreek',
	form: 'dorpsteam',
	municipality: 'Verzonnen',
	name: 'Jet',
	mail: 'jet@voorbeeld.example'
};

async function keyFor(asking: Parameters<typeof askToJoin>[1]): Promise<string> {
	const asked = await askToJoin(world.asGuest(), asking, limits);
	if (!asked.ok) throw new Error(asked.reason);
	return asked.value.key;
}

async function join() {
	const key = await keyFor(form);
	const joined = await confirmJoining(world.asGuest(), key);
	if (!joined.ok) throw new Error(joined.reason);
	return { key, jet: joined.value.personId };
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

test('who presses two buttons of two mails at once is one person, in both teams and as a person', async () => {
	const asks = [form, { ...form, team: 'Dorpsteam De Bocht' }, { name: 'Jet', mail: form.mail }];
	const keys = await Promise.all(asks.map(keyFor));
	const joined = await Promise.all(keys.map((key) => confirmJoining(world.asGuest(), key)));
	const people = joined.map((one) => (one.ok ? one.value.personId : one.reason));
	expect(new Set(people).size).toBe(1);
	const { viewer } = await world.as(people[0]!);
	expect(isSignedIn(viewer) && viewer.organisationIds.length).toBe(2);
	expect((await myAccount(await world.as(people[0]!))).memberAsPerson).toBe(true);
});

test('of two who begin the same team at once one does, and the other hears that it is there', async () => {
	const keys = await Promise.all([keyFor(form), keyFor({ ...form, name: 'Bo', mail: 'bo@voorbeeld.example' })]);
	const joined = await Promise.all(keys.map((key) => confirmJoining(world.asGuest(), key)));
	expect(joined.map((one) => (one.ok ? 'in' : one.reason)).sort()).toEqual(['in', 'team-known']);
	expect(await listOrganisations(world.asGuest())).toHaveLength(1);
});

test.each(['a newcomer', 'somebody known'])(
	'%s who was invited twice and says yes twice at once is in the team once',
	async (who) => {
		const team = await aTeam(world);
		const inviter = await world.as(await aPerson(world, { teams: [team] }));
		if (who === 'somebody known') await join();
		const invited = await Promise.all([1, 2].map(() => inviteColleague(inviter, team, form.mail, limits.secret)));
		const keys = invited.map((one) => (one.ok ? one.value.key : ''));
		const accepted = await Promise.all(keys.map((key) => acceptInvitation(world.asGuest(), key, 'Jet')));
		expect(accepted.map(({ ok }) => ok)).toEqual([true, true]);
		const shown = await showOrganisation(inviter, team);
		expect(shown.people.filter(({ name }) => name === 'Jet')).toHaveLength(1);
	}
);

test('a teammate cannot say "ik ken ze" of the own team', async () => {
	const team = await aTeam(world, { greeted: false });
	const mate = await aPerson(world, { teams: [team], asPerson: true, greeted: true });
	await expect(greetOrganisation(await world.as(mate), team)).rejects.toThrow('organisations.greet');
});

test('a colleague follows an invitation and belongs to the team; the invitation works once', async () => {
	const team = await aTeam(world);
	const context = await world.as(await aPerson(world, { teams: [team] }));
	const invited = await inviteColleague(context, team, 'nieuw@voorbeeld.example', limits.secret);
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

const idsOf = async (context: Awaited<ReturnType<typeof world.as>>) => {
	const { viewer } = context;
	return isSignedIn(viewer) ? viewer.organisationIds : [];
};

test('a newcomer, a partner and a teammate cannot say "ik ken ze"; one member of elsewhere can, once', async () => {
	const fresh = await aTeam(world, { greeted: false });
	const mate = await aPerson(world, { teams: [fresh] });
	const newcomer = await aPerson(world, { teams: [await aTeam(world, { greeted: false })] });
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	for (const someone of [mate, newcomer, partner]) {
		await expect(greetOrganisation(await world.as(someone), fresh)).rejects.toThrow('organisations.greet');
	}
	await expect(greetOrganisation(world.asGuest(), fresh)).rejects.toThrow('organisations.greet');
	const [one, two] = [
		await aPerson(world, { teams: [await aTeam(world)] }),
		await aPerson(world, { teams: [await aTeam(world)] })
	];
	await greetOrganisation(await world.as(one), fresh);
	await greetOrganisation(await world.as(two), fresh);
	expect((await world.db.select().from(notice)).map(({ personId, kind }) => [personId, kind])).toEqual([
		[mate, 'welcome']
	]);
});

test('who joins as a person waits for a greeting too, and a greeting of oneself does not count', async () => {
	const asked = await askToJoin(world.asGuest(), { name: 'Moos', mail: 'moos@voorbeeld.example' }, limits);
	const joined = await confirmJoining(world.asGuest(), asked.ok ? asked.value.key : '');
	const moos = joined.ok ? joined.value.personId : '';
	const own = await world.as(moos);
	expect(isSignedIn(own.viewer) && own.viewer.readsMembers).toBe(false);
	await expect(greetMember(own, moos)).rejects.toThrow('organisations.greet');
	const member = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	expect((await waitingForGreeting(member)).people.map(({ name }) => name)).toEqual(['Moos']);
	await greetMember(member, moos);
	const after = (await world.as(moos)).viewer;
	expect(isSignedIn(after) && after.readsMembers).toBe(true);
	expect((await waitingForGreeting(member)).people).toEqual([]);
});

test('a greeting of a steward stands in the log of acts, without anything but who and what', async () => {
	const fresh = await aTeam(world, { greeted: false });
	const steward = await aPerson(world, { name: 'Pim', steward: true });
	await greetOrganisation(await world.as(steward), fresh);
	const member = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	expect(await listActs(member)).toMatchObject([
		{ act: 'greeted', subjectKind: 'organisation', subjectId: fresh, steward: 'Pim' }
	]);
});

test('the same name in the same municipality is a team we know: ask a colleague to invite you', async () => {
	await join();
	const again = { ...form, team: 'dorpsteam de kreek', mail: 'ander@voorbeeld.example' };
	expect(await askToJoin(world.asGuest(), again, limits)).toEqual({ ok: false, reason: 'team-known' });
});

test('two who ask for the same team at once make one team', async () => {
	const keys = [];
	for (const mail of ['een@voorbeeld.example', 'twee@voorbeeld.example']) {
		const asked = await askToJoin(world.asGuest(), { ...form, mail }, limits);
		keys.push(asked.ok ? asked.value.key : '');
	}
	expect((await confirmJoining(world.asGuest(), keys[0]!)).ok).toBe(true);
	expect(await confirmJoining(world.asGuest(), keys[1]!)).toEqual({ ok: false, reason: 'team-known' });
	expect(await listOrganisations(world.asGuest())).toHaveLength(1);
});

test('asking to join ten times in an hour is enough', async () => {
	for (let i = 0; i < 10; i++) await askToJoin(world.asGuest(), { name: 'Jet', mail: form.mail }, limits);
	expect(await askToJoin(world.asGuest(), { name: 'Jet', mail: form.mail }, limits)).toEqual({
		ok: false,
		reason: 'too-often'
	});
});

test('nobody has mail sent to one stranger after another from one network', async () => {
	const ask = (n: number) => askToJoin(world.asGuest(), { name: 'Jet', mail: `vreemde${n}@voorbeeld.example` }, limits);
	for (let n = 0; n < 200; n++) expect((await ask(n)).ok).toBe(true);
	expect(await ask(200)).toEqual({ ok: false, reason: 'too-often' });
});

test('the button in a mail of more than a week ago no longer works', async () => {
	const asked = await askToJoin(world.asGuest(), form, limits);
	world.clock = new Date(world.clock.getTime() + 8 * 24 * 60 * 60 * 1000);
	expect(await confirmJoining(world.asGuest(), asked.ok ? asked.value.key : '')).toEqual({
		ok: false,
		reason: 'link-old'
	});
});

test('when the last contact leaves, whoever has been there longest is the contact; when the last person leaves, the team goes', async () => {
	const team = await aTeam(world);
	const contact = await aPerson(world, { teams: [team], contact: true });
	const [old, young] = [await aPerson(world, { teams: [team] }), await aPerson(world, { teams: [team] })];
	await leaveOrganisation(await world.as(contact), team);
	world.clock = new Date(world.clock.getTime() + 1000);
	const shown = await showOrganisation(await world.as(young), team);
	const contacts = shown.people?.filter((one) => one.contact).map(({ id }) => id) ?? [];
	expect(contacts).toHaveLength(1);
	expect([old, young]).toContain(contacts[0]);
	await leaveOrganisation(await world.as(old), team);
	await leaveOrganisation(await world.as(young), team);
	expect(await listOrganisations(world.asGuest())).toEqual([]);
});

test('who is in a team is for members and for the team itself, and no address is shown to anyone', async () => {
	const team = await aTeam(world);
	const id = await aPerson(world, { name: 'Anna', teams: [team] });
	const member = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	for (const outsider of [world.asGuest(), partner]) {
		expect((await showOrganisation(outsider, team)).people).toEqual([]);
		await expect(showPerson(outsider, id)).rejects.toThrow('person');
	}
	expect((await showOrganisation(member, team)).people).toMatchObject([{ name: 'Anna' }]);
	expect(JSON.stringify([await showOrganisation(member, team), await showPerson(member, id)])).not.toContain('@');
});

test('a partner that a member invites waits for a steward, and reads nothing of the members either way', async () => {
	const plan = { name: 'Gemeente Zand', form: 'gemeente', municipality: 'Zand', mail: 'ada@zand.example' };
	const member = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	const invited = await invitePartner(member, plan, limits.secret);
	if (!invited.ok) throw new Error('refused');
	const accepted = await acceptInvitation(world.asGuest(), invited.value.key, 'Ada');
	const ada = (await world.as(accepted.ok ? accepted.value.personId : '')).viewer;
	expect(isSignedIn(ada) && [ada.capacity, ada.readsMembers]).toEqual(['partner', false]);
	const partnerId = invited.value.team.id;
	await expect(greetOrganisation(member, partnerId)).rejects.toThrow('organisations.greet');
	const steward = await world.as(await aPerson(world, { steward: true }));
	expect((await waitingForGreeting(steward)).teams.map(({ id }) => id)).toEqual([partnerId]);
	await greetOrganisation(steward, partnerId);
	expect((await waitingForGreeting(steward)).teams).toEqual([]);
	expect(await listActs(member)).toMatchObject([{ act: 'partner-confirmed', subjectId: partnerId }]);
});

test('a partner cannot invite a partner, and nobody invites into a team that is not theirs', async () => {
	const team = await aTeam(world);
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	const plan = { name: 'X', form: 'x', municipality: 'X', mail: 'x@voorbeeld.example' };
	await expect(invitePartner(partner, plan, limits.secret)).rejects.toThrow('organisations.invite-partner');
	await expect(inviteColleague(partner, team, 'x@voorbeeld.example', limits.secret)).rejects.toThrow(
		'organisations.invite'
	);
});

test('the first of the programme team is a steward from the button in the invitation, not before', async () => {
	const { key } = await inviteSteward(world.db, 'pim@voorbeeld.example', 'Pim', world.clock);
	expect(await invitationFor(world.asGuest(), key)).toMatchObject({ team: null, name: 'Pim', inviter: null });
	const accepted = await acceptInvitation(world.asGuest(), key, 'Pim');
	const pim = await world.as(accepted.ok ? accepted.value.personId : '');
	expect(isSignedIn(pim.viewer) && [pim.viewer.steward, pim.viewer.readsMembers]).toEqual([true, true]);
	expect(await listActs(pim)).toMatchObject([{ act: 'invited-steward', steward: null }]);
	expect(await acceptInvitation(world.asGuest(), key, 'Pim')).toEqual({ ok: false, reason: 'link-old' });
});

test('someone with an account who joins or follows an invitation keeps their own name', async () => {
	const id = await aPerson(world, { name: 'Anna' });
	const { email } = await myAccount(await world.as(id));
	const asked = await askToJoin(world.asGuest(), { ...form, mail: email ?? '', name: 'Iemand anders' }, limits);
	const joined = await confirmJoining(world.asGuest(), asked.ok ? asked.value.key : '');
	expect(joined).toEqual({ ok: true, value: { personId: id, organisationId: expect.any(String) } });
	expect((await myAccount(await world.as(id))).name).toBe('Anna');
});

test('a team belongs to a partner or to none; its people change what it says, nobody else', async () => {
	const [team, other, municipality] = [
		await aTeam(world),
		await aTeam(world),
		await aTeam(world, { kind: 'partner', name: 'Gemeente' })
	];
	const context = await world.as(await aPerson(world, { teams: [team] }));
	const about = {
		name: 'Team Rivier',
		form: 'sociaal team',
		municipality: 'Zand',
		province: '' as const,
		about: '',
		partOf: municipality
	};
	await describeTeam(context, team, about);
	expect((await showOrganisation(context, team)).organisation.partOf?.name).toBe('Gemeente');
	await describeTeam(context, team, { ...about, partOf: other });
	expect((await showOrganisation(context, team)).organisation.partOf).toBeNull();
	await expect(describeTeam(context, other, about)).rejects.toThrow('organisations.describe');
	expect(await idsOf(context)).toEqual([team]);
});

test('a veiled team keeps its place without its name, and its people lift the veil by changing it', async () => {
	const [team, part] = [await aTeam(world, { name: 'Grof woord' }), await aTeam(world)];
	const context = await world.as(await aPerson(world, { teams: [team] }));
	await world.db
		.insert(veil)
		.values({ wordsKind: 'organisation', wordsId: team, reason: 'cannot-stay', veiledAt: world.clock });
	expect((await listOrganisations(world.asGuest())).map(({ id }) => id).sort()).toEqual([team, part].sort());
	expect(
		JSON.stringify([await listOrganisations(world.asGuest()), await showOrganisation(world.asGuest(), team)])
	).not.toContain('Grof');
	const { own } = await showOrganisation(context, team);
	await describeTeam(context, team, { ...own!, about: own?.about ?? '' });
	expect((await showOrganisation(world.asGuest(), team)).organisation.veiled).toBe(true);
	await describeTeam(context, team, { ...own!, name: 'Net woord' });
	expect((await showOrganisation(world.asGuest(), team)).organisation.name).toBe('Net woord');
});

test('a partner that works nationally says no municipality, also later; a team says where it works', async () => {
	const steward = await world.as(await aPerson(world, { steward: true }));
	const typed = { name: 'Rijksbureau Brieven', form: 'ministerie', mail: 'post@voorbeeld.example' };
	const invited = await invitePartner(steward, v.parse(InvitePartner, { ...typed, municipality: ' ' }), limits.secret);
	expect(invited).toMatchObject({ ok: true, value: { team: { name: typed.name, municipality: '' } } });
	const about = { name: typed.name, form: typed.form, municipality: '' };
	expect(v.safeParse(AboutPartner, about).success).toBe(true);
	expect([
		v.safeParse(AboutTeam, about).success,
		v.safeParse(JoinAsTeam, { ...about, ...form, municipality: '' }).success
	]).toEqual([false, false]);
});
