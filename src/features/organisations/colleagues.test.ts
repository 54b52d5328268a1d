import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { days } from '#kernel/moments.ts';
import { person } from '#features/accounts/account.tables.ts';
import { unseenNewsOf } from '#features/notices/notices.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { askToBelong, openJoinAsks, teamsForMyMail } from './colleagues.server.ts';
import { isDomain, isEverybodys } from './mail-domain.ts';
import { answerJoinAsk, nameDomain, showManaging } from './managing.server.ts';
import { leaveOrganisation } from './organisations.server.ts';

const world = useWorld();

async function aTeamWithDomain() {
	const team = await aTeam(world, { name: 'De Dijk' });
	const an = await aPerson(world, { teams: [team], contact: true });
	const bo = await aPerson(world, { name: 'Bo', asPerson: true });
	await world.db.update(person).set({ email: 'bo@dijk.example' }).where(eq(person.id, bo));
	await nameDomain(await world.as(an), team, 'dijk.example');
	return { team, an, bo };
}

test('a colleague with an address at the domain a team named asks, a contact says yes, and they belong', async () => {
	const { team, an, bo } = await aTeamWithDomain();
	expect(await teamsForMyMail(await world.as(bo))).toEqual([{ id: team, name: 'De Dijk', asked: false }]);
	for (let i = 0; i < 2; i++) await askToBelong(await world.as(bo), team);
	expect((await unseenNewsOf(world.db, an, 10)).map(({ kind }) => kind)).toEqual(['join-asked']);
	expect(await openJoinAsks(await world.as(an), [team])).toEqual(new Map([[`${team} ${bo}`, 'Bo']]));
	// Their name is for the contacts of now: not for who asks, nor for who left the team since.
	expect(await openJoinAsks(await world.as(bo), [team])).toEqual(new Map());
	const left = await aPerson(world, { teams: [team], contact: true });
	await leaveOrganisation(await world.as(left), team);
	world.clock = new Date(world.clock.getTime() + 1000);
	expect(await openJoinAsks(await world.as(left), [team])).toEqual(new Map());
	for (let i = 0; i < 2; i++) await answerJoinAsk(await world.as(an), team, { person: bo, answer: 'yes' });
	const { viewer } = await world.as(bo);
	expect(viewer.kind === 'person' && viewer.organisationIds).toEqual([team]);
	expect((await unseenNewsOf(world.db, bo, 10)).map(({ kind }) => kind)).toEqual(['joined']);
	expect(await teamsForMyMail(await world.as(bo))).toEqual([]);
});

test('a no leaves everything as it was, and is not asked again for a month', async () => {
	const { team, an, bo } = await aTeamWithDomain();
	await askToBelong(await world.as(bo), team);
	await answerJoinAsk(await world.as(an), team, { person: bo, answer: 'no' });
	await askToBelong(await world.as(bo), team);
	expect((await showManaging(await world.as(an), team))?.joinAsks).toEqual([]);
	world.clock = new Date(world.clock.getTime() + days(31));
	await askToBelong(await world.as(bo), team);
	expect((await showManaging(await world.as(an), team))?.joinAsks).toMatchObject([{ personId: bo }]);
});

test('who has no address there cannot ask, only a contact answers, and nobody answers what was not asked', async () => {
	const { team, an, bo } = await aTeamWithDomain();
	const other = await aPerson(world, { asPerson: true });
	await expect(askToBelong(await world.as(other), team)).rejects.toThrow();
	await expect(askToBelong(world.asGuest(), team)).rejects.toThrow();
	await askToBelong(await world.as(bo), team);
	await expect(answerJoinAsk(await world.as(bo), team, { person: bo, answer: 'yes' })).rejects.toThrow();
	await answerJoinAsk(await world.as(an), team, { person: other, answer: 'yes' });
	const { viewer } = await world.as(other);
	expect(viewer.kind === 'person' && viewer.organisationIds).toEqual([]);
});

test.each([
	['wijkteam-voorbeeld.nl', true],
	['sub.gemeente.nl', true],
	['wijkteam', false],
	['-a.nl', false],
	['a b.nl', false]
])('%s can be a mail domain: %s', (text, expected) => {
	expect(isDomain(text)).toBe(expected);
});

test('a domain where anyone gets an address is no team’s own', () => {
	expect(['gmail.com', 'ziggo.nl', 'dijk.example'].map(isEverybodys)).toEqual([true, true, false]);
});
