import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import { answerAsk, openAsksOf } from '#features/consent/consent.server.ts';
import { leaveOrganisation } from '#features/organisations/organisations.server.ts';
import { listActs } from '#features/stewardship/stewardship.server.ts';
import { takeBackStory, tellStory } from '#features/stories/stories.server.ts';
import { aPerson, aTeam, useWorld, type World } from '../../testing/world.ts';
import { answererOf, newDevice } from './device.server.ts';
import { answerStatement, askStatement } from './answering.server.ts';
import { showLandscape } from './landscape-page.server.ts';
import { showStatement } from './statement-page.server.ts';
import { statementsOfRound } from './rounds.server.ts';
import { addFromStory, addOwnStatement, decideProposal, myProposals, proposeStatement } from './adding.server.ts';
import { startRound } from './starting.server.ts';
import { letRest, showTending, takeOutStatement, tendRound } from './tending.server.ts';

const world = useWorld();
const limits = { secret: 'a secret of thirty-two characters', clientAddress: '192.0.2.7' };
const plan = {
	title: 'Wat kost een warme overdracht?',
	description: '',
	theme: '',
	until: '',
	rows: false,
	language: 'nl'
} as const;

async function aStarter(world: World) {
	const starter = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	const begun = await startRound(starter, { ...plan, audience: 'public' });
	if (!begun.ok) throw new Error(begun.reason);
	return { starter, id: begun.value };
}

const device = (roundId: string) =>
	answererOf({ viewer: world.asGuest().viewer, cookie: newDevice(), secret: limits.secret, roundId })!;
const add = async (context: Parameters<typeof addOwnStatement>[0], id: string, body: string) =>
	addOwnStatement(context, id, { body, language: 'nl' });
const bodies = async (id: string) => (await statementsOfRound(world.asGuest(), id)).statements.map(({ body }) => body);

test('a member starts a round and puts in a statement; a visitor answers it the same minute', async () => {
	const { starter, id } = await aStarter(world);
	expect(await add(starter, id, 'Een overdracht kost mij een halve dag.')).toEqual({ ok: true, value: 1 });
	const form = { statement: 1, answer: 'recognise', words: '', signature: 'network', language: 'nl' } as const;
	expect(await answerStatement(world.asGuest(), id, device(id), form, limits)).toMatchObject({ ok: true });
	expect((await showStatement(world.asGuest(), id, 1)).statement.recognise).toBe(1);
});

test('nobody else tends it but its starter and a steward, and a visitor starts none', async () => {
	const { id } = await aStarter(world);
	const other = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	await expect(showTending(other, id)).rejects.toThrow('rounds.tend');
	await expect(add(other, id, 'Nee.')).rejects.toThrow('rounds.tend');
	await expect(startRound(world.asGuest(), { ...plan, audience: 'public' })).rejects.toThrow('rounds.start');
	const steward = await world.as(await aPerson(world, { steward: true }));
	expect((await showTending(steward, id)).state).toBe('open');
});

test('what a steward does in a round of somebody else is for its readers to see, and what its starter does is their own', async () => {
	const { starter, id } = await aStarter(world);
	const steward = await world.as(await aPerson(world, { name: 'Stella', steward: true }));
	await add(starter, id, 'Een overdracht kost mij een halve dag.');
	await letRest(starter, id, true);
	expect(await listActs(steward)).toEqual([]);
	await takeOutStatement(steward, id, 1);
	await letRest(steward, id, false);
	const act = { act: 'round-tended', subjectKind: 'round', subjectId: id, steward: 'Stella' };
	expect(await listActs(starter)).toMatchObject([act, act]);
});

test('a day that passed is refused', async () => {
	const { starter } = await aStarter(world);
	expect(await startRound(starter, { ...plan, audience: 'public', until: '2020-01-01' })).toEqual({
		ok: false,
		reason: 'day-past'
	});
});

async function storyBy(tellerId: string, audience: Audience = { kind: 'members' }): Promise<string> {
	const text = { title: 'De halve dag', body: 'Ik schreef het op als reistijd.', kind: 'experience' as const };
	const telling = { ...text, themeIds: [], language: 'nl', audience };
	const told = await tellStory(await world.as(tellerId), { ...telling, signature: 'team', organisationId: null });
	if (!told.ok) throw new Error(told.reason);
	return told.value.id;
}

test('a sentence from a story of one team, that waits for its teller, is not shown to a steward of elsewhere', async () => {
	const team = await aTeam(world);
	const starter = await world.as(await aPerson(world, { teams: [team] }));
	const begun = await startRound(starter, { ...plan, audience: 'public' });
	const id = begun.ok ? begun.value : '';
	const storyId = await storyBy(await aPerson(world, { teams: [team] }), { kind: 'team', organisationId: team });
	await addFromStory(starter, id, { story: storyId, body: 'Ik schreef het op als reistijd.', language: 'nl' });
	const steward = await world.as(await aPerson(world, { steward: true }));
	expect((await showTending(starter, id)).waiting).toHaveLength(1);
	expect((await showTending(steward, id)).waiting).toEqual([]);
});

test('who left the network looks after no round any more', async () => {
	const { starter, id } = await aStarter(world);
	const { viewer } = starter;
	const [team = ''] = viewer.kind === 'person' ? viewer.organisationIds : [];
	await leaveOrganisation(starter, team);
	world.clock = new Date(world.clock.getTime() + 1000);
	const gone = await world.as(viewer.kind === 'person' ? viewer.id : '');
	await expect(showTending(gone, id)).rejects.toThrow('rounds.tend');
});

test('a sentence from a story of somebody else stands in the round once its teller says yes, and goes with their no', async () => {
	const { starter, id } = await aStarter(world);
	const tellerId = await aPerson(world, { teams: [await aTeam(world)] });
	const storyId = await storyBy(tellerId);
	const body = 'Afscheid nemen schrijf ik op als reistijd.';
	expect(await addFromStory(starter, id, { story: storyId, body, language: 'nl' })).toEqual({
		ok: true,
		value: { asked: true }
	});
	expect(await bodies(id)).toEqual([]);
	expect((await showTending(starter, id)).waiting).toMatchObject([{ body, said: 'open' }]);
	const teller = await world.as(tellerId);
	const [question] = await openAsksOf(teller);
	expect(question).toMatchObject({ place: 'round', textTitle: plan.title, words: body });
	await answerAsk(teller, question!.id, true);
	expect(await bodies(id)).toEqual([body]);
	const shown = await showStatement(world.asGuest(), id, 1);
	expect(shown.story).toEqual({ state: 'smaller' });
	expect((await showStatement(starter, id, 1)).story).toMatchObject({ state: 'readable' });
	await answerAsk(teller, question!.id, false);
	expect(await bodies(id)).toEqual([]);
	await expect(showStatement(world.asGuest(), id, 1)).rejects.toThrow('statement');
});

test('one’s own story needs no question; taking the story back takes the sentence out of the round at once', async () => {
	const { starter, id } = await aStarter(world);
	if (starter.viewer.kind !== 'person') throw new Error('a starter is signed in');
	const storyId = await storyBy(starter.viewer.id);
	const added = await addFromStory(starter, id, {
		story: storyId,
		body: 'Ik schrijf het op als reistijd.',
		language: 'nl'
	});
	expect(added).toEqual({ ok: true, value: { asked: false } });
	expect(await bodies(id)).toEqual(['Ik schrijf het op als reistijd.']);
	await takeBackStory(starter, storyId);
	expect(await bodies(id)).toEqual([]);
	expect((await showTending(starter, id)).waiting).toEqual([]);
});

test('a story that was taken back gives no statement any more', async () => {
	const { starter, id } = await aStarter(world);
	const stranger = await aPerson(world, { teams: [await aTeam(world)] });
	const storyId = await storyBy(stranger);
	const theirs = await showTending(starter, id);
	expect(theirs.stories.map((one) => one.id)).toEqual([storyId]);
	await takeBackStory(await world.as(stranger), storyId);
	expect(await addFromStory(starter, id, { story: storyId, body: 'Een zin.', language: 'nl' })).toEqual({
		ok: false,
		reason: 'story-unknown'
	});
});

test('a visitor proposes a statement; declined they read why, taken up it stands in the round', async () => {
	const { starter, id } = await aStarter(world);
	const who = device(id);
	const propose = (body: string) => proposeStatement(world.asGuest(), id, who, { body, language: 'nl' }, limits);
	await propose('Bij ons heet dat een warme mail.');
	await propose('Piet van hiernaast doet het nooit.');
	expect(await bodies(id)).toEqual([]);
	const [first, second] = (await showTending(starter, id)).proposals;
	await decideProposal(starter, id, { decision: 'accept', proposal: first!.id, reason: '' });
	await decideProposal(starter, id, {
		decision: 'decline',
		proposal: second!.id,
		reason: 'Hier is iemand herkenbaar.'
	});
	expect(await bodies(id)).toEqual(['Bij ons heet dat een warme mail.']);
	const mine = await myProposals(world.asGuest(), id, who);
	expect(mine.map(({ statementNumber, reason }) => [statementNumber, reason])).toEqual(
		expect.arrayContaining([
			[1, null],
			[null, 'Hier is iemand herkenbaar.']
		])
	);
	expect(await myProposals(world.asGuest(), id, device(id))).toEqual([]);
	await expect(decideProposal(starter, id, { decision: 'accept', proposal: second!.id, reason: '' })).rejects.toThrow(
		'proposal'
	);
});

test('a round rests and wakes up, has a last day, and says whom it did not hear', async () => {
	const { starter, id } = await aStarter(world);
	await add(starter, id, 'Een zin.');
	await letRest(starter, id, true);
	expect((await askStatement(world.asGuest(), id, null)).state).toBe('resting');
	await letRest(starter, id, false);
	await tendRound(starter, id, { until: '2026-11-03', notHeard: 'Jeugdteams in het noorden.' });
	expect((await showLandscape(world.asGuest(), id, null)).round.notHeard).toBe('Jeugdteams in het noorden.');
	world.clock = new Date('2026-11-04T09:00:00Z');
	expect((await askStatement(world.asGuest(), id, null)).state).toBe('closed');
});

test('a statement that is taken out is asked of nobody and shown to nobody', async () => {
	const { starter, id } = await aStarter(world);
	await add(starter, id, 'Een zin.');
	await takeOutStatement(starter, id, 1);
	expect((await askStatement(world.asGuest(), id, null)).statement).toBeNull();
	await expect(showStatement(world.asGuest(), id, 1)).rejects.toThrow('statement');
});
