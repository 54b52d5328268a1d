import { expect, test } from 'vitest';
import { listActs } from '#features/stewardship/stewardship.server.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import {
	acceptMerge,
	changeContact,
	dropOffer,
	endOrganisation,
	historyOf,
	offerMerge,
	showManaging
} from './managing.server.ts';
import { mayMerge } from './managing.ts';
import { describeTeam, organisationById, showOrganisation, showPerson } from './organisations.server.ts';

const world = useWorld();

async function twoTeams() {
	const [dijk, kreek] = [await aTeam(world, { name: 'De Dijk' }), await aTeam(world, { name: 'De Kreek' })];
	return {
		dijk,
		kreek,
		an: await aPerson(world, { name: 'An', teams: [dijk], contact: true }),
		bo: await aPerson(world, { name: 'Bo', teams: [dijk] }),
		cas: await aPerson(world, { name: 'Cas', teams: [kreek], contact: true })
	};
}
const historyLines = async (id: string) =>
	(await historyOf(world.db, (await organisationById(world.db, id))!)).map(({ kind }) => kind);

test('a team can have several contacts, and never none', async () => {
	const { dijk, an, bo } = await twoTeams();
	const context = await world.as(an);
	expect(await changeContact(context, dijk, { person: an, contact: 'no' })).toEqual({
		ok: false,
		reason: 'last-contact'
	});
	expect((await changeContact(context, dijk, { person: bo, contact: 'yes' })).ok).toBe(true);
	expect((await changeContact(context, dijk, { person: an, contact: 'no' })).ok).toBe(true);
	expect((await showOrganisation(await world.as(bo), dijk)).people.filter(({ contact }) => contact)).toMatchObject([
		{ id: bo }
	]);
});

test('only a contact manages a team; the programme team can, and then members read that it did', async () => {
	const { dijk, bo, cas } = await twoTeams();
	const steward = await aPerson(world, { steward: true });
	for (const other of [bo, cas]) {
		expect(await showManaging(await world.as(other), dijk)).toBeNull();
		await expect(changeContact(await world.as(other), dijk, { person: bo, contact: 'yes' })).rejects.toThrow();
		await expect(endOrganisation(await world.as(other), dijk)).rejects.toThrow();
	}
	expect(await showManaging(world.asGuest(), dijk)).toBeNull();
	await changeContact(await world.as(steward), dijk, { person: bo, contact: 'yes' });
	expect((await listActs(await world.as(cas))).map(({ act }) => act)).toEqual(['contact-changed']);
});

test('two teams go on as one when the other says yes; nobody loses their past', async () => {
	const { dijk, kreek, an, cas } = await twoTeams();
	expect((await offerMerge(await world.as(an), dijk, 'de kreek, verzonnen')).ok).toBe(true);
	expect((await showManaging(await world.as(cas), kreek))?.offers).toEqual([{ id: dijk, name: 'De Dijk' }]);
	world.clock = new Date(world.clock.getTime() + 1000);
	expect((await acceptMerge(await world.as(cas), dijk, kreek)).ok).toBe(true);

	const merged = await showOrganisation(await world.as(cas), kreek);
	expect(merged.people.map(({ name, contact }) => [name, contact])).toEqual([
		['An', true],
		['Bo', false],
		['Cas', true]
	]);
	expect((await organisationById(world.db, dijk))?.leftAt).toEqual(world.clock);
	const past = (await showPerson(await world.as(cas), an)).teams;
	expect(past.map(({ organisation, current }) => [organisation.name, current])).toEqual([
		['De Dijk', false],
		['De Kreek', true]
	]);
	expect(await historyLines(dijk)).toEqual(['joined', 'merged']);
	expect(await historyLines(kreek)).toEqual(['joined', 'took-in']);
	expect(await acceptMerge(await world.as(cas), dijk, kreek)).toEqual({ ok: false, reason: 'left' });
});

test('a question to go on together can be taken back, and then a yes does nothing', async () => {
	const { dijk, kreek, an, cas } = await twoTeams();
	await offerMerge(await world.as(an), dijk, 'De Kreek');
	await dropOffer(await world.as(an), dijk, kreek, 'from');
	expect(await acceptMerge(await world.as(cas), dijk, kreek)).toEqual({ ok: false, reason: 'no-offer' });
	await expect(dropOffer(await world.as(an), dijk, kreek, 'into')).rejects.toThrow();
});

test.each([
	['Nergens', 'team-unknown'],
	['De Dijk', 'same-team'],
	['Tweeling', 'team-several']
])('asking %s to go on together is refused: %s', async (name, reason) => {
	const { dijk, an } = await twoTeams();
	await aTeam(world, { name: 'Tweeling' });
	await aTeam(world, { name: 'Tweeling' });
	expect(await offerMerge(await world.as(an), dijk, name)).toEqual({ ok: false, reason });
});

const merging = { id: 'a', kind: 'member' as const, leftAt: null, greetedAt: new Date(0) };
test.each([
	['a partner', { ...merging, id: 'b', kind: 'partner' as const }, 'other-kind'],
	['a team that is gone', { ...merging, id: 'b', leftAt: new Date(1) }, 'left'],
	['a team nobody greeted', { ...merging, id: 'b', greetedAt: null }, 'not-greeted']
])('a team cannot go on in %s', (_, into, reason) => {
	expect(mayMerge(merging, into)).toEqual({ ok: false, reason });
});

test('a team that ends is out of the list; what happened and who was there stays', async () => {
	const { dijk, an, bo } = await twoTeams();
	world.clock = new Date(world.clock.getTime() + 1000);
	await endOrganisation(await world.as(an), dijk);
	const viewer = (await world.as(bo)).viewer;
	expect(viewer.kind === 'person' && viewer.organisationIds).toEqual([]);
	expect(await historyLines(dijk)).toEqual(['joined', 'ended']);
	expect(await showManaging(await world.as(an), dijk)).toBeNull();
});

test('an earlier name stays in the history, unless it was veiled', async () => {
	const { dijk, an } = await twoTeams();
	const about = { form: 'wijkteam', municipality: 'Verzonnen', province: '' as const, about: '', partOf: '' };
	await describeTeam(await world.as(an), dijk, { ...about, name: 'Het Dijkje' });
	const [, renamed] = await historyOf(world.db, (await organisationById(world.db, dijk))!);
	expect(renamed).toMatchObject({ kind: 'renamed', formerName: 'De Dijk' });
	await layVeil(world.db, { kind: 'organisation', id: dijk, reason: 'cannot-stay', by: null }, world.clock);
	const veiled = await historyOf(world.db, (await organisationById(world.db, dijk))!);
	expect(JSON.stringify(veiled)).not.toContain('De Dijk');
	await describeTeam(await world.as(an), dijk, { ...about, name: 'Ons team' });
	const after = await historyOf(world.db, (await organisationById(world.db, dijk))!);
	expect(JSON.stringify(after)).not.toContain('Het Dijkje');
});
