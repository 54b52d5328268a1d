import { expect, test } from 'vitest';
import { answerText, showText } from '#features/joint-texts/joint-texts.server.ts';
import { jointText } from '#features/joint-texts/joint-text.tables.ts';
import type { ShownText } from '#features/joint-texts/shown-text.ts';
import type { Province } from '#kernel/province.ts';
import type { Context } from '#platform/context.ts';
import { lettingStand } from '#features/example-network/deciding.ts';
import { describeStep } from '#features/profiles/profiles.server.ts';
import { giveReading } from '#features/readings/readings.server.ts';
import type { Layer } from '#features/readings/reading.ts';
import { noAnswers } from '#features/responses/response.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { missingKinds, notHeard, type Seen } from './not-heard.ts';
import { notHeardTexts } from './not-heard.texts.ts';
import { callFor, callsForMe, endCall, notHeardIn, unaskedInNewTexts } from './not-heard.server.ts';

const world = useWorld();
const teamsOf = (n: number, formLabel: string, province: Province | null = null) =>
	Array.from({ length: n }, (_, i) => ({ name: `${formLabel} ${i}`, formLabel, province }));
const seen = (plan: Partial<Seen> = {}): Seen => ({
	signatures: [],
	hidden: 0,
	layersOfStories: [],
	answers: { ...noAnswers, recognise: 1, different: 1, unsure: 1 },
	...plan
});

test('a group of teams of which nobody stands in the text is named', () => {
	const teams = [...teamsOf(5, 'dorpsteam'), ...teamsOf(6, 'jeugdteam')];
	expect(notHeard(seen({ signatures: ['jeugdteam 3'] }), teams, 5).absent).toEqual(['village']);
});

test('a part of the country of which nobody stands in the text is named; a team that said no province is in none', () => {
	const teams = [
		...teamsOf(2, 'noordteam', 'gr'),
		...teamsOf(3, 'waddenteam', 'fr'),
		...teamsOf(6, 'randteam', 'zh'),
		...teamsOf(9, 'ergens')
	];
	expect(notHeard(seen({ signatures: ['randteam 3'] }), teams, 5).absent).toEqual(['north']);
	expect(notHeard(seen({ signatures: ['waddenteam 1'] }), teams, 5).absent).toEqual(['west']);
});

test('a group of four teams is never named, whether somebody of it was heard or not', () => {
	for (const few of [teamsOf(4, 'dorpsteam'), teamsOf(4, 'ergens', 'li')]) {
		const teams = [...few, ...teamsOf(6, 'jeugdteam')];
		const silent = notHeard(seen({ signatures: ['jeugdteam 1'] }), teams, 5);
		const heard = notHeard(seen({ signatures: ['jeugdteam 1', few[2]!.name] }), teams, 5);
		expect(silent.absent).toEqual(heard.absent);
		expect(silent.absent).toEqual([]);
	}
});

test('who signs without a team changes nothing in what is named: their group is not given away', () => {
	const teams = [...teamsOf(5, 'dorpsteam', 'gr'), ...teamsOf(6, 'jeugdteam', 'li')];
	const without = notHeard(seen(), teams, 5);
	const anonymous = notHeard(seen({ signatures: [null], hidden: 2 }), teams, 5);
	expect(anonymous.absent).toEqual(without.absent);
	expect(anonymous.unknown).toBe(3);
});

test('an answer that no team gave is named', () => {
	expect(notHeard(seen({ answers: { ...noAnswers, recognise: 2 } }), [], 5).absent).toEqual(['different', 'unsure']);
});

test('a layer in which no story plays is named, once three stories say in which they do', () => {
	const layersOf = (...some: Layer[][]) => notHeard(seen({ layersOfStories: some }), [], 5);
	const three = layersOf(['resident'], ['resident', 'organisation'], ['organisation'], []);
	expect(three).toMatchObject({ absent: ['betweenOrganisations', 'system'], withoutLayer: 1 });
	expect(layersOf(['resident'], ['resident'], [])).toMatchObject({ absent: [], withoutLayer: null });
});

test('whatever can be missing has words in both languages', () => {
	for (const { nobody } of Object.values(notHeardTexts)) expect(missingKinds.filter((one) => !nobody[one])).toEqual([]);
});

async function read(context: Context, id: string): Promise<ShownText> {
	const shown = await showText(context, id);
	if ('beingWoven' in shown) throw new Error('not shared yet');
	return shown;
}

test('a weaver asks teams that were not heard, and it stands with them and with nobody else', async () => {
	const thread = await aSharedThread(world);
	const village = await aTeam(world, { formLabel: 'dorpsteam' });
	for (let i = 0; i < 4; i++) await aTeam(world, { formLabel: 'dorpsteam' });
	const [weaver, villager, other] = [
		await world.as(thread.weavers[0]!),
		await world.as(await aPerson(world, { teams: [village] })),
		await world.as(await aPerson(world, { teams: [await aTeam(world, { formLabel: 'jeugdteam' })] }))
	];
	const here = await notHeardIn(weaver, await read(weaver, thread.id));
	expect(here.absent).toContain('village');
	expect(here.mayCall).toContain('village');
	expect((await notHeardIn(villager, await read(villager, thread.id))).mayCall).toEqual([]);
	await expect(callFor(villager, thread.id, 'village')).rejects.toThrow();
	const steward = await world.as(await aPerson(world, { steward: true }));
	const unasked = async () => (await unaskedInNewTexts(steward)).flatMap(({ missing }) => missing);
	expect(await unasked()).toContain('village');
	await expect(unaskedInNewTexts(weaver)).rejects.toThrow();
	await callFor(weaver, thread.id, 'village');
	expect(await unasked()).not.toContain('village'); // somebody looks for them now
	expect((await callsForMe(villager)).map(({ id, forTeam }) => [id, forTeam])).toEqual([[thread.id, true]]);
	expect(await callsForMe(other)).toEqual([]);
	expect(await callsForMe(world.asGuest())).toEqual([]);
	const form = { answer: 'different' as const, words: 'Bij ons belt de buurman.', signature: 'team' as const };
	await answerText(villager, thread.id, { ...form, language: 'nl', decide: lettingStand });
	expect((await notHeardIn(weaver, await read(weaver, thread.id))).absent).not.toContain('village');
	await endCall(weaver, thread.id, 'village');
	expect(await callsForMe(villager)).toEqual([]);
});

test('a weaver asks teams of a part of the country, where those teams said they are', async () => {
	const thread = await aSharedThread(world);
	const north = await aTeam(world, { province: 'dr' });
	for (let i = 0; i < 4; i++) await aTeam(world, { province: 'gr' });
	const weaver = await world.as(thread.weavers[0]!);
	const northerner = await world.as(await aPerson(world, { teams: [north] }));
	expect((await notHeardIn(weaver, await read(weaver, thread.id))).absent).toContain('north');
	await callFor(weaver, thread.id, 'north');
	expect((await callsForMe(northerner)).map(({ missing }) => missing)).toEqual(['north']);
	expect(await callsForMe(await world.as(thread.mate))).toEqual([]);
});

/** The layers of the three stories of a thread, as their tellers say; and a theme under it. */
async function aThreadWithLayers(audience: 'public' | 'members' = 'members') {
	const thread = await aSharedThread(world, { audience });
	const themeId = await startTheme(await world.as(thread.mate), {
		title: 'Wie blijft er?',
		description: 'Over blijven.'
	});
	await world.db.update(jointText).set({ themeId });
	const tellers = [thread.teller, thread.teller, thread.mate];
	for (const [i, id] of thread.storyIds.entries())
		await giveReading(await world.as(tellers[i]!), id, {
			layers: i === 0 ? ['resident', 'organisation'] : ['resident']
		});
	return { ...thread, themeId };
}

test('for a layer those are asked who care for the theme, and what readers laid beside a story counts for nothing', async () => {
	const { id, themeId, storyIds, weavers, mate, differs } = await aThreadWithLayers();
	await giveReading(await world.as(differs), storyIds[0]!, { layers: ['system'] });
	const weaver = await world.as(weavers[0]!);
	const absent = async (context: Context) => (await notHeardIn(context, await read(context, id))).absent;
	expect(await absent(weaver)).toEqual(expect.arrayContaining(['betweenOrganisations', 'system']));
	expect(await absent(weaver)).not.toContain('resident');
	await callFor(weaver, id, 'system');
	const caring = await world.as(mate);
	expect(await callsForMe(caring)).toEqual([]);
	await describeStep(caring, { themeIds: [themeId] });
	expect((await callsForMe(caring)).map(({ missing, forTeam }) => [missing, forTeam])).toEqual([['system', false]]);
});

test('a visitor who reads none of its stories learns nothing of their layers', async () => {
	const { id } = await aThreadWithLayers('public');
	const guest = world.asGuest();
	const { absent, withoutLayer } = await notHeardIn(guest, await read(guest, id));
	expect(withoutLayer).toBeNull();
	expect(absent).not.toContain('system');
});

test('without a theme nobody can be asked for a layer or an answer', async () => {
	const { id, weavers } = await aSharedThread(world);
	const weaver = await world.as(weavers[0]!);
	expect((await notHeardIn(weaver, await read(weaver, id))).mayCall).not.toContain('unsure');
	await expect(callFor(weaver, id, 'unsure')).rejects.toThrow();
});

test('a call for a text somebody may not read is not there for them', async () => {
	const thread = await aSharedThread(world, { audience: 'members' });
	const weaver = await world.as(thread.weavers[0]!);
	await callFor(weaver, thread.id, 'village');
	const partner = await aTeam(world, { kind: 'partner', formLabel: 'dorpsgemeente' });
	expect(await callsForMe(await world.as(await aPerson(world, { teams: [partner] }), 'partner'))).toEqual([]);
});
