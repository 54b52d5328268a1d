// What people do together at a gathering: hosting it from several organisations, and voices that were heard there.
import { beforeEach, expect, test } from 'vitest';
import type { Context } from '#platform/context.ts';
import { answerText, showText } from '#features/joint-texts/joint-texts.server.ts';
import { answerStory, wordsOn } from '#features/responses/responses.server.ts';
import { myNews } from '#features/returns/returns.server.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { aPlan } from './gathering.examples.ts';
import { planGathering, showGathering } from './gatherings.server.ts';
import { makeOwn, showHarvest, writeDown } from './harvest.server.ts';
import { showHosting } from './hosting.server.ts';
import {
	findToHost,
	hostAlong,
	inviteToHost,
	offerToHost,
	stopHosting,
	welcomeHost
} from './hosting-together.server.ts';
import { joinGathering } from './signing-up.server.ts';
import { becameVoice, saidOf } from './table-talk.server.ts';

const world = useWorld();
let team: string;
let host: Context;
beforeEach(async () => {
	team = await aTeam(world, { name: 'Team Noord' });
	host = await world.as(await aPerson(world, { name: 'Hanna', teams: [team] }));
});

const someone = async (name: string, team?: string) =>
	world.as(await aPerson(world, { name, teams: [team ?? (await aTeam(world))] }));
const idOf = ({ viewer }: Context) => (viewer.kind === 'person' ? viewer.id : '');

async function plan(given: Parameters<typeof aPlan>[0] = {}): Promise<string> {
	const planned = await planGathering(host, aPlan(given));
	if (!planned.ok) throw new Error(planned.reason);
	return planned.value;
}

test('a host asks somebody of another team along, who reads a closed gathering from then on and says yes', async () => {
	const id = await plan({ audience: `team:${team}`, closedReason: 'Alleen voor ons team.' });
	const bo = await someone('Bo de Boer', await aTeam(world, { name: 'Team Zuid' }));
	await expect(showGathering(bo, id)).rejects.toThrow('gathering');
	expect(await findToHost(host, id, 'boer')).toMatchObject([{ id: idOf(bo), name: 'Bo de Boer' }]);
	for (let times = 0; times < 2; times++) await inviteToHost(host, id, idOf(bo));
	expect(await findToHost(host, id, 'boer')).toEqual([]);
	expect(await myNews(bo)).toMatchObject([{ kind: 'host-invited' }]);
	expect((await showGathering(bo, id)).invited).toBe(true);
	await expect(welcomeHost(host, id, idOf(bo))).resolves.toBeUndefined();
	expect((await showHosting(host, id)).hosts).toHaveLength(1); // nobody says yes for somebody else
	await hostAlong(bo, id);
	const { hosts } = await showGathering(bo, id);
	expect(hosts.map(({ name }) => name)).toEqual(['Bo de Boer', 'Hanna']);
	expect(hosts[0]!.organisation?.name).toBe('Team Zuid');
	expect(await myNews(bo)).toEqual([]);
});

test('no is an answer: it leaves no trace, and a partner or who was not asked cannot say yes', async () => {
	const id = await plan();
	const bo = await someone('Bo');
	await inviteToHost(host, id, idOf(bo));
	await stopHosting(bo, id);
	expect((await showHosting(host, id)).invited).toEqual([]);
	expect(await myNews(bo)).toEqual([]);
	await expect(hostAlong(bo, id)).rejects.toThrow('gatherings.host-along');
	await offerToHost(bo, id);
	await expect(hostAlong(bo, id)).rejects.toThrow('gatherings.host-along'); // an offer waits for a host
	const pim = await aPerson(world, { name: 'Pim', teams: [await aTeam(world, { kind: 'partner' })] });
	expect(await findToHost(host, id, 'Pim')).toEqual([]);
	await expect(inviteToHost(host, id, pim)).rejects.toThrow('person');
	await expect(inviteToHost(bo, id, pim)).rejects.toThrow('gatherings.tend');
});

test('who left the network, or is late, cannot say yes any more', async () => {
	const id = await plan();
	const [bo, cas] = [await someone('Bo'), await someone('Cas')];
	for (const one of [bo, cas]) await inviteToHost(host, id, idOf(one));
	const partner = { ...bo, viewer: { ...bo.viewer, capacity: 'partner', readsMembers: false } } as Context;
	expect((await showGathering(partner, id)).invited).toBe(false);
	await expect(hostAlong(partner, id)).rejects.toThrow('gatherings.host-along');
	world.clock = new Date('2027-12-31T12:00:00Z');
	expect((await showGathering(cas, id)).invited).toBe(false);
	await expect(hostAlong(cas, id)).rejects.toThrow('gatherings.host-along');
});

test('a voice heard at a gathering waits with who said it, and stands with the text once they answer', async () => {
	const thread = await aSharedThread(world);
	const id = await plan({ day: '2026-11-02', start: '09:00', end: '12:00' });
	const [anna, bo] = [await someone('Anna'), await someone('Bo')];
	for (const one of [anna, bo]) await joinGathering(one, id, 'nl');
	world.clock = new Date('2026-11-02T10:00:00Z');
	const said = { saidBy: idOf(anna), kind: 'voice' as const, about: null, note: 'Bij ons staat de deur open.' };
	expect(await writeDown(bo, id, said)).toEqual({ ok: false, reason: 'about-missing' });
	const about = { kind: 'joint-text' as const, id: thread.id };
	expect((await showHarvest(bo, id)).onTheTable.texts).toEqual([
		{ key: `joint-text/${thread.id}`, title: 'Wie belt er' }
	]);
	expect(await writeDown(bo, id, { ...said, about })).toEqual({ ok: true, value: true });
	const [note] = (await showHarvest(anna, id)).mine;
	expect(note!.answer).toMatchObject({ title: 'Wie belt er' });
	expect(await saidOf(anna, note!.id, about)).toEqual({ noteId: note!.id, words: said.note });
	expect(await saidOf(bo, note!.id, about)).toBeNull(); // who wrote it down does not say it
	expect((await readText(bo, thread.id)).voices).toEqual([]);

	const answer = { answer: 'different', words: said.note, signature: 'team', language: 'nl' } as const;
	expect((await answerText(anna, thread.id, answer)).ok).toBe(true);
	await becameVoice(bo, note!.id, about);
	expect((await showHarvest(anna, id)).mine).toHaveLength(1); // somebody else's press takes nothing away
	await becameVoice(anna, note!.id, about);
	expect((await showHarvest(anna, id)).mine).toEqual([]);
	expect((await showHarvest(bo, id)).written).toEqual([]);
	expect((await readText(bo, thread.id)).voices).toHaveLength(1);
});

test('a voice about a story its speaker cannot read becomes a story of their own, or nothing', async () => {
	const small = await aTeam(world);
	const thread = await aSharedThread(world, { stories: { kind: 'team', organisationId: small } });
	const id = await plan({ day: '2026-11-02', start: '09:00', end: '12:00' });
	const [anna, bo] = [await someone('Anna'), await someone('Bo', small)];
	for (const one of [anna, bo]) await joinGathering(one, id, 'nl');
	world.clock = new Date('2026-11-02T10:00:00Z');
	const about = { kind: 'story' as const, id: thread.storyIds[0]! };
	const said = { saidBy: idOf(anna), kind: 'voice' as const, note: 'Dat ken ik.', about };
	expect(await writeDown(anna, id, said)).toEqual({ ok: false, reason: 'about-missing' });
	expect((await writeDown(bo, id, said)).ok).toBe(true);
	const [note] = (await showHarvest(anna, id)).mine;
	expect(note!.answer).toBeNull();
	await expect(
		answerStory(anna, about.id, { answer: 'recognise', words: '', signature: 'team', language: 'nl' })
	).rejects.toThrow('story');
	expect((await makeOwn(anna, { id: note!.id, note: 'Dat ken ik.' })).ok).toBe(true);
	expect((await wordsOn(bo, 'story', [about.id])).map(({ words }) => words)).not.toContain('Dat ken ik.');
});

test('a voice on one’s own story cannot stand with it: it becomes a story, or nothing', async () => {
	const thread = await aSharedThread(world);
	const id = await plan({ day: '2026-11-02', start: '09:00', end: '12:00' });
	const [teller, bo] = [await world.as(thread.teller), await someone('Bo')];
	for (const one of [teller, bo]) await joinGathering(one, id, 'nl');
	world.clock = new Date('2026-11-02T10:00:00Z');
	const about = { kind: 'story' as const, id: thread.storyIds[0]! };
	await writeDown(bo, id, { saidBy: thread.teller, kind: 'voice', note: 'Nu zou ik bellen.', about });
	expect((await showHarvest(teller, id)).mine.map(({ answer }) => answer)).toEqual([null]);
});

async function readText(context: Context, id: string) {
	const text = await showText(context, id);
	if ('beingWoven' in text) throw new Error('not shared');
	return text;
}
