// Stopping in the programme team, by oneself or because another of it says so: never the last, and nothing of theirs is lost.
import { beforeEach, expect, test } from 'vitest';
import { isSignedIn, isSteward, readsMembers } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import { raiseConcern, showWords, veilWords } from '#features/care/care.server.ts';
import { openConcerns, showLog } from '#features/care/desk.server.ts';
import { openMessage } from '#features/care/reported-messages.server.ts';
import { acceptInvitation, inviteSteward } from '#features/organisations/inviting.server.ts';
import { conversationWith, writeTo } from '#features/profiles/messages.server.ts';
import { answerPulse, pulseWaiting } from '#features/pulse/pulse.server.ts';
import { myNews } from '#features/returns/returns.server.ts';
import { showStory } from '#features/stories/stories.server.ts';
import { showTeamPage } from '#features/today/desk.server.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { showStopping, stopSteward } from './stopping.server.ts';

const world = useWorld();
const secret = 'x'.repeat(32);
let ineke: string;
let pim: string;
let bo: string;
beforeEach(async () => {
	ineke = await aPerson(world, { name: 'Ineke', steward: true });
	pim = await aPerson(world, { name: 'Pim', steward: true, teams: [await aTeam(world)] });
	bo = await aPerson(world, { name: 'Bo', teams: [await aTeam(world)] });
});

const as = (id: string) => world.as(id);
const teamNow = async () => (await showTeamPage(await as(bo))).people.map(({ name }) => name);
const logNow = async () => (await showLog(await as(bo))).map(({ act, steward }) => `${steward}: ${act}`);
const minutesLater = () => (world.clock = new Date(world.clock.getTime() + 60_000));

test('a steward stops, keeps what is theirs and stays a member; all members see it in the log', async () => {
	const story = await aToldStory(world, await as(ineke), { kind: 'members' });
	expect(await showStopping(await as(ineke), ineke)).toEqual({ name: 'Ineke', isMe: true, may: true });
	expect(await stopSteward(await as(ineke), ineke)).toEqual({ ok: true, value: null });
	const { viewer } = await as(ineke);
	expect([isSteward(viewer), readsMembers(viewer)]).toEqual([false, true]);
	expect((await showStory(await as(bo), story)).story).toMatchObject({ tellerId: ineke, state: 'readable' });
	expect([await teamNow(), await logNow()]).toEqual([['Pim'], ['Ineke: steward-stopped']]);
	expect((await showTeamPage(await as(ineke))).desk).toBeNull();
	expect(await myNews(await as(ineke))).toEqual([]);
	await expect(veilWords(await as(ineke), 'story', story, 'cannot-stay')).rejects.toThrow('care.veil');
});

test('another steward ends it: the log says who, and whoever it was hears it with that name', async () => {
	expect(await showStopping(await as(ineke), pim)).toEqual({ name: 'Pim', isMe: false, may: true });
	await stopSteward(await as(ineke), pim);
	expect([await teamNow(), await logNow()]).toEqual([['Ineke'], ['Ineke: steward-ended']]);
	expect(world.jobs).toContain('deliver-notices');
	expect(await myNews(await as(pim))).toMatchObject([{ kind: 'steward-ended', by: 'Ineke', path: '/programmateam' }]);
	const { viewer } = await as(pim);
	expect(isSignedIn(viewer) && viewer.organisationIds.length).toBe(1);
});

test('the last of the programme team stays until there is another', async () => {
	await stopSteward(await as(pim), pim);
	expect(await showStopping(await as(ineke), ineke)).toMatchObject({ may: false });
	expect(await stopSteward(await as(ineke), ineke)).toEqual({ ok: false, reason: 'last-steward' });
	expect(isSteward((await as(ineke)).viewer)).toBe(true);
	const { key } = await inviteSteward(world.db, 'nieuw@voorbeeld.example', 'Roos', world.clock);
	await acceptInvitation(world.asGuest(), key, 'Roos');
	expect(await stopSteward(await as(ineke), ineke)).toEqual({ ok: true, value: null });
	expect(await teamNow()).toEqual(['Roos']);
});

test.each(['themselves', 'each other'])('of the last two who end %s at once, one stays', async (whom) => {
	const [asIneke, asPim] = [await as(ineke), await as(pim)];
	const [first, second] = whom === 'themselves' ? [ineke, pim] : [pim, ineke];
	await Promise.allSettled([stopSteward(asIneke, first), stopSteward(asPim, second)]);
	expect(await teamNow()).toHaveLength(1);
	expect(await logNow()).toHaveLength(1);
});

test('only who is in the programme team ends anything, and only of who is in it', async () => {
	const outsiders = [world.asGuest(), await as(bo)];
	for (const context of outsiders) {
		await expect(showStopping(context, pim)).rejects.toThrow('stewardship.stop');
		await expect(stopSteward(context, pim)).rejects.toThrow('stewardship.stop');
	}
	await expect(showStopping(await as(ineke), bo)).rejects.toThrow('steward');
	expect(await stopSteward(await as(ineke), bo)).toEqual({ ok: true, value: null });
	expect(await logNow()).toEqual([]);
	const before = await as(pim);
	await stopSteward(await as(ineke), pim);
	await expect(stopSteward(before, ineke)).rejects.toThrow('stewardship.stop'); // a page that was open still
});

test('who comes back is told nothing of the end, and of a second end once more', async () => {
	await stopSteward(await as(ineke), pim);
	const { key } = await inviteSteward(world.db, (await emailOf(pim)) ?? '', 'Pim', world.clock);
	await acceptInvitation(world.asGuest(), key, 'Pim');
	expect(await myNews(await as(pim))).toEqual([]);
	minutesLater();
	await stopSteward(await as(ineke), pim);
	expect((await myNews(await as(pim))).map(({ kind }) => kind)).toContain('steward-ended');
});

const emailOf = async (id: string) => (await personById(world.db, id))?.email;

test('a reported message that was opened is read no more by who stopped, and another opens it at once', async () => {
	const reader = await aPerson(world, { teams: [await aTeam(world)] });
	await writeTo(await as(bo), reader, { words: 'Je hoort hier niet.' }, secret);
	const id = (await conversationWith(await as(reader), bo))[0]!.id;
	const report = { kind: 'message', reason: 'cannot-stay', words: '', id } as const;
	await raiseConcern(await as(reader), report, { secret, clientAddress: '192.0.2.7' });
	await openMessage(await as(pim), id);
	const wordsFor = async (context: Context) => (await showWords(context, 'message', id)).words;
	expect(await wordsFor(await as(pim))).toBe('Je hoort hier niet.');
	await stopSteward(await as(pim), pim);
	await expect(wordsFor(await as(pim))).rejects.toThrow();
	expect(await openConcerns(await as(ineke))).toMatchObject([{ message: 'may-open' }]);
	await openMessage(await as(ineke), id);
	expect(await wordsFor(await as(ineke))).toBe('Je hoort hier niet.');
});

test('who was written back about the three questions waits no more when that steward stops', async () => {
	await answerPulse(await as(bo), { informed: 'yes', words: 'Ik mis de tafels.', readers: 'stewards-named' });
	expect((await pulseWaiting(await as(ineke))).map(({ name }) => name)).toEqual(['Bo']);
	minutesLater();
	await writeTo(await as(pim), bo, { words: 'Dank je, Bo.' }, secret);
	minutesLater();
	await stopSteward(await as(pim), pim);
	expect(await pulseWaiting(await as(ineke))).toEqual([]);
});
