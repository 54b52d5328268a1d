import { expect, test } from 'vitest';
import { answerText, showText } from '#features/joint-texts/joint-texts.server.ts';
import type { ShownText } from '#features/joint-texts/shown-text.ts';
import type { Context } from '#platform/context.ts';
import { lettingStand } from '#features/example-network/deciding.ts';
import { noAnswers } from '#features/responses/response.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { notHeard, type Seen } from './not-heard.ts';
import { callsForMe, callTeams, endCall, notHeardIn } from './not-heard.server.ts';

const world = useWorld();
const teamsOf = (n: number, formLabel: string) =>
	Array.from({ length: n }, (_, i) => ({ name: `${formLabel} ${i}`, formLabel }));
const seen = (plan: Partial<Seen> = {}): Seen => ({
	signatures: [],
	hidden: 0,
	answers: { ...noAnswers, recognise: 1, different: 1, unsure: 1 },
	...plan
});

test('a group of teams of which nobody stands in the text is named', () => {
	const teams = [...teamsOf(5, 'dorpsteam'), ...teamsOf(6, 'jeugdteam')];
	const { absent } = notHeard(seen({ signatures: ['jeugdteam 3'] }), teams, 5);
	expect(absent).toEqual([{ kind: 'form', family: 'village' }]);
});

test('a group of four teams is never named, whether somebody of it was heard or not', () => {
	const teams = [...teamsOf(4, 'dorpsteam'), ...teamsOf(6, 'jeugdteam')];
	const silent = notHeard(seen({ signatures: ['jeugdteam 1'] }), teams, 5);
	const heard = notHeard(seen({ signatures: ['jeugdteam 1', 'dorpsteam 2'] }), teams, 5);
	expect(silent.absent).toEqual(heard.absent);
	expect(silent.absent).toEqual([]);
});

test('who signs without a team changes nothing in what is named: their group is not given away', () => {
	const teams = [...teamsOf(5, 'dorpsteam'), ...teamsOf(6, 'jeugdteam')];
	const without = notHeard(seen(), teams, 5);
	const anonymous = notHeard(seen({ signatures: [null], hidden: 2 }), teams, 5);
	expect(anonymous.absent).toEqual(without.absent);
	expect(anonymous.unknown).toBe(3);
});

test('an answer that no team gave is named', () => {
	expect(notHeard(seen({ answers: { ...noAnswers, recognise: 2 } }), [], 5).absent).toEqual([
		{ kind: 'answer', answer: 'different' },
		{ kind: 'answer', answer: 'unsure' }
	]);
});

async function read(context: Context, id: string): Promise<ShownText> {
	const shown = await showText(context, id);
	if ('beingWoven' in shown) throw new Error('not shared yet');
	return shown;
}

test('a weaver calls teams that were not heard, and it stands with them and with nobody else', async () => {
	const thread = await aSharedThread(world);
	const village = await aTeam(world, { formLabel: 'dorpsteam' });
	for (let i = 0; i < 4; i++) await aTeam(world, { formLabel: 'dorpsteam' });
	const [weaver, villager, other] = [
		await world.as(thread.weavers[0]!),
		await world.as(await aPerson(world, { teams: [village] })),
		await world.as(await aPerson(world, { teams: [await aTeam(world, { formLabel: 'jeugdteam' })] }))
	];
	const here = await notHeardIn(weaver, await read(weaver, thread.id));
	expect(here.absent).toContainEqual({ kind: 'form', family: 'village' });
	expect(here.mayCall).toBe(true);
	await expect(callTeams(villager, thread.id, 'village')).rejects.toThrow();
	await callTeams(weaver, thread.id, 'village');
	expect((await callsForMe(villager)).map(({ id }) => id)).toEqual([thread.id]);
	expect(await callsForMe(other)).toEqual([]);
	expect(await callsForMe(world.asGuest())).toEqual([]);
	const form = { answer: 'different' as const, words: 'Bij ons belt de buurman.', signature: 'team' as const };
	await answerText(villager, thread.id, { ...form, language: 'nl', decide: lettingStand });
	expect((await notHeardIn(weaver, await read(weaver, thread.id))).absent).not.toContainEqual({
		kind: 'form',
		family: 'village'
	});
	await endCall(weaver, thread.id, 'village');
	expect(await callsForMe(villager)).toEqual([]);
});

test('a call for a text somebody may not read is not there for them', async () => {
	const thread = await aSharedThread(world, { audience: 'members' });
	const weaver = await world.as(thread.weavers[0]!);
	await callTeams(weaver, thread.id, 'village');
	const partner = await aTeam(world, { kind: 'partner', formLabel: 'dorpsgemeente' });
	expect(await callsForMe(await world.as(await aPerson(world, { teams: [partner] }), 'partner'))).toEqual([]);
});
