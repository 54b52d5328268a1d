import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { person } from '#features/accounts/account.tables.ts';
import { answerStory } from '#features/responses/responses.server.ts';
import { response } from '#features/responses/response.tables.ts';
import { group } from '#features/groups/group.tables.ts';
import { partnerPiece } from '#features/groups/table-work.tables.ts';
import { answerPulse, takeBackPulseWords } from '#features/pulse/pulse.server.ts';
import { pulse } from '#features/pulse/pulse.tables.ts';
import { residentWords } from '#features/residents/resident.tables.ts';
import { participant, round } from '#features/rounds/round.tables.ts';
import { stewardAct } from '#features/stewardship/stewardship.tables.ts';
import { storyVersion, story } from '#features/stories/story.tables.ts';
import { aSharedThread, quotedWords, voiceWords } from '../../testing/shared-thread.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { stopSteward } from '#features/stewardship/stopping.server.ts';
import { acceptInvitation, inviteSteward } from '#features/organisations/inviting.server.ts';
import { raiseConcern } from './care.server.ts';
import { showLog } from './desk.server.ts';
import { listTakenBack, takeBackAgain } from './taken-back.server.ts';

const world = useWorld();
const at = '2026-11-02T10:00:00.000Z';
const nothing = {
	version: 1 as const,
	stories: [],
	responses: [],
	residents: [],
	notes: [],
	pieces: [],
	pulses: [],
	people: [],
	stewards: [],
	veils: []
};
const draft = { kind: 'draft' as const, title: 'Brief', body: 'Zo schrijven wij het nu nog.' };
const residentSaid = 'Ik wilde dat iemand bleef zitten.';

/** A copy from before anything was taken back, and the list of what was taken back since. */
async function aCopy() {
	const thread = await aSharedThread(world);
	const [said] = await world.db
		.insert(residentWords)
		.values({ storyId: thread.storyIds[1]!, words: residentSaid, audience: 'members', agreedAt: world.clock })
		.returning();
	const partnerId = await aTeam(world, { kind: 'partner' });
	const [table] = await world.db
		.insert(group)
		.values({ kind: 'table', name: 'Tafel', purpose: 'x', partnerId, begunAt: world.clock })
		.returning();
	const [piece] = await world.db
		.insert(partnerPiece)
		.values({ ...draft, groupId: table!.id, organisationId: partnerId, audience: 'public', at: world.clock })
		.returning();
	const list = {
		...nothing,
		stories: [{ id: thread.storyIds[0]!, at }],
		responses: [{ id: thread.voiceId, at }],
		residents: [{ id: said!.id, at }],
		pieces: [{ id: piece!.id, at }],
		people: [{ id: thread.mate, at }],
		veils: [{ kind: 'story', id: thread.storyIds[1]!, reason: 'recognisable' as const, at }]
	};
	return { ...thread, list };
}

async function everyWord(): Promise<string> {
	const rows = [
		await world.db.select().from(story),
		await world.db.select().from(storyVersion),
		await world.db.select().from(response),
		await world.db.select().from(residentWords),
		await world.db.select().from(partnerPiece),
		await world.db.select().from(person)
	];
	return JSON.stringify(rows);
}

test('going back to a copy does not bring back what was taken back, veiled or let go since', async () => {
	const { list, mate, storyIds } = await aCopy();
	const [{ name } = { name: '' }] = await world.db.select().from(person).where(eq(person.id, mate));
	expect(await everyWord()).toContain(quotedWords);
	expect(await takeBackAgain(world.db, list)).toEqual({
		stories: 1,
		responses: 1,
		residents: 1,
		notes: 0,
		pieces: 1,
		pulses: 0,
		people: 1,
		stewards: 0,
		veils: 1
	});
	const words = await everyWord();
	for (const gone of [quotedWords, voiceWords, residentSaid, draft.body, `"${name}"`])
		expect(words).not.toContain(gone);
	expect(await world.db.select({ id: veil.wordsId }).from(veil)).toEqual([{ id: storyIds[1] }]);
});

test('who let their account go is in no round either, and no draft of theirs is left', async () => {
	const { list, mate } = await aCopy();
	const facts = { title: 'Ronde', description: '', language: 'nl', sourceName: '', licence: 'CC BY 4.0' };
	const [held] = await world.db
		.insert(round)
		.values({ ...facts, audience: 'members', importedAt: world.clock })
		.returning({ id: round.id });
	const seat = { roundId: held!.id, number: 1, personId: mate, changedAt: world.clock };
	await world.db.insert(participant).values(seat);
	const draft = { tellerId: mate, body: 'Nog niet verteld.', createdAt: world.clock, updatedAt: world.clock };
	await world.db.insert(story).values({ ...draft, audience: 'self' });
	await takeBackAgain(world.db, list);
	expect(await world.db.select({ personId: participant.personId }).from(participant)).toEqual([{ personId: null }]);
	expect(await world.db.select().from(story).where(eq(story.tellerId, mate))).toEqual([]);
	expect(await everyWord()).not.toContain('Nog niet verteld.');
});

test('a second time nothing happens any more', async () => {
	const { list } = await aCopy();
	await takeBackAgain(world.db, list);
	expect(await takeBackAgain(world.db, list)).toEqual({
		stories: 0,
		responses: 0,
		residents: 0,
		notes: 0,
		pieces: 0,
		pulses: 0,
		people: 0,
		stewards: 0,
		veils: 0
	});
});

test('what a copy does not know of is passed over', async () => {
	const list = { ...nothing, stories: [{ id: 'never-there', at }], people: [{ id: 'never-there', at }] };
	expect(await takeBackAgain(world.db, list)).toMatchObject({ stories: 0, people: 0 });
});

test('words with the three questions that were taken back stay away, and words given after that stay', async () => {
	const writer = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	const given = (words: string) => answerPulse(writer, { informed: 'yes', words, readers: 'members' });
	const wordsNow = async () => (await world.db.select({ words: pulse.words }).from(pulse)).map(({ words }) => words);
	await given('Ik hoorde er niets van.');
	const before = await world.db.select().from(pulse);
	await takeBackPulseWords(writer, 2026);
	const list = await listTakenBack(world.db);
	await world.db.delete(pulse);
	await world.db.insert(pulse).values(before); // the copy of last night
	expect((await takeBackAgain(world.db, list)).pulses).toBe(1);
	expect(await wordsNow()).toEqual(['']);
	world.clock = new Date(world.clock.getTime() + 60_000);
	await given('Nu hoor ik het wel.');
	expect((await takeBackAgain(world.db, list)).pulses).toBe(0);
	expect(await wordsNow()).toEqual(['Nu hoor ik het wel.']);
});

describe('who stopped in the programme team after a copy was made', () => {
	const later = () => (world.clock = new Date(world.clock.getTime() + 60_000));
	const stewards = async () =>
		(await world.db.select({ name: person.name }).from(person).where(eq(person.steward, true)))
			.map(({ name }) => name)
			.sort();
	/** As it was last night: both in the team, and nothing of it in the log. */
	async function asTheCopyHasIt(ids: readonly string[]) {
		await world.db.delete(stewardAct);
		for (const id of ids) await world.db.update(person).set({ steward: true }).where(eq(person.id, id));
	}
	async function twoOfTheTeam() {
		const ineke = await aPerson(world, { name: 'Ineke', steward: true });
		return { ineke, pim: await aPerson(world, { name: 'Pim', steward: true, teams: [await aTeam(world)] }) };
	}

	test('is not in it again by going back to that copy, and all members see that in the log', async () => {
		const { ineke, pim } = await twoOfTheTeam();
		await stopSteward(await world.as(ineke), pim);
		const list = await listTakenBack(world.db);
		await asTheCopyHasIt([pim]);
		expect((await takeBackAgain(world.db, list)).stewards).toBe(1);
		expect(await stewards()).toEqual(['Ineke']);
		expect(await showLog(await world.as(pim))).toMatchObject([{ act: 'steward-ended', steward: null }]);
		expect((await listTakenBack(world.db)).stewards).toEqual(list.stewards);
		expect((await takeBackAgain(world.db, list)).stewards).toBe(0);
	});

	test('is in it still when they were invited again since', async () => {
		const { ineke, pim } = await twoOfTheTeam();
		await stopSteward(await world.as(ineke), pim);
		const list = await listTakenBack(world.db);
		later();
		const [{ email } = { email: null }] = await world.db.select().from(person).where(eq(person.id, pim));
		const { key } = await inviteSteward(world.db, email ?? '', 'Pim', world.clock);
		await acceptInvitation(world.asGuest(), key, 'Pim');
		expect((await listTakenBack(world.db)).stewards).toEqual([]);
		expect((await takeBackAgain(world.db, list)).stewards).toBe(0);
		expect(await stewards()).toEqual(['Ineke', 'Pim']);
	});

	test('stops again also as the only one the copy knows', async () => {
		const { ineke, pim } = await twoOfTheTeam();
		await stopSteward(await world.as(pim), pim);
		const list = await listTakenBack(world.db);
		await asTheCopyHasIt([pim]);
		await world.db.update(person).set({ steward: false }).where(eq(person.id, ineke));
		await takeBackAgain(world.db, list);
		expect(await stewards()).toEqual([]);
	});
});

test('the list holds ids and moments, and nobody’s words', async () => {
	const thread = await aSharedThread(world);
	const reader = await world.as(await aPerson(world, { steward: true }));
	await answerStory(reader, thread.storyIds[1]!, {
		answer: 'different',
		words: 'Andere woorden hier.',
		signature: 'name',
		language: 'nl'
	});
	const about = { kind: 'story', id: thread.storyIds[0]!, reason: 'recognisable', words: 'Dat is de bakker.' } as const;
	await raiseConcern(reader, about, { secret: 'x'.repeat(32), clientAddress: '192.0.2.1' });
	await takeBackAgain(world.db, { ...nothing, stories: [{ id: thread.storyIds[1]!, at }] });
	const list = await listTakenBack(world.db);
	expect(list.stories).toEqual([{ id: thread.storyIds[1], at }]);
	expect(list.veils).toMatchObject([{ kind: 'story', id: thread.storyIds[0] }]);
	expect(JSON.stringify(list)).not.toMatch(/bakker|woorden|verhaal/);
});
