import { expect, test } from 'vitest';
import { material } from '#features/joint-texts/joint-text.tables.ts';
import { tell } from '#features/notices/notices.server.ts';
import {
	answerBringing,
	answerClaims,
	beginTable,
	bringToTable,
	markDiscussed,
	offerSeat,
	welcomeAtTable
} from '#features/groups/groups.server.ts';
import { answerStory } from '#features/responses/responses.server.ts';
import { takeBackStory } from '#features/stories/stories.server.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { becameOf, myNews, readMyNews, trailOf } from './returns.server.ts';
import { trailFrom } from './trail.ts';

const world = useWorld();
const kinds = (steps: readonly { kind: string }[] | null | undefined) => steps?.map(({ kind }) => kind);

test('what has not happened yet is named as open', () => {
	const nothing = {
		told: null,
		counts: null,
		uses: [],
		leftOut: [],
		bringings: [],
		claims: new Map(),
		withdrawn: false,
		canBeWoven: true
	};
	expect(trailFrom(nothing)).toEqual([{ kind: 'open', what: 'not-woven' }]);
	expect(trailFrom({ ...nothing, canBeWoven: false })).toEqual([]);
	expect(trailFrom({ ...nothing, withdrawn: true })).toEqual([{ kind: 'withdrawn' }]);
});

async function aTable(members: string) {
	const partner = await aTeam(world, { kind: 'partner' });
	const steward = await aPerson(world, { steward: true });
	const begun = await beginTable(await world.as(steward), { name: 'Tafel Brieven', purpose: 'x', partner, theme: '' });
	if (!begun.ok) throw new Error(begun.reason);
	await offerSeat(await world.as(members), begun.value, { side: 'practice', practice: 'een dorp' });
	await welcomeAtTable(await world.as(steward), begun.value, members);
	return begun.value;
}

test('a teller sees the whole way of a story: told, answered, woven, brought, answered by the table', async () => {
	const thread = await aSharedThread(world);
	const [storyId] = thread.storyIds as [string];
	const asTeller = () => world.as(thread.teller);
	const practice = await aPerson(world, { teams: [await aTeam(world)], name: 'Anna' });
	const table = await aTable(practice);
	const brought = await bringToTable(await world.as(practice), table, thread.versionId, '');
	if (!brought.ok) throw new Error(brought.reason);
	await answerStory(await world.as(thread.mate), storyId, {
		answer: 'recognise',
		words: '',
		signature: 'team',
		language: 'nl'
	});

	await markDiscussed(await world.as(practice), brought.value, '2026-11-02');

	const before = (await becameOf(await asTeller())).stories.find(({ story }) => story.id === storyId);
	expect(kinds(before?.trail)).toEqual(['told', 'answers', 'woven', 'brought', 'discussed', 'open']);

	world.clock = new Date(world.clock.getTime() + 60_000);
	await answerBringing(await world.as(practice), brought.value, { outcome: 'partly', answer: 'Eerst bellen.' });
	await answerClaims(await world.as(practice), brought.value, [
		{ sentenceId: thread.sentenceId, outcome: 'taken-up', words: 'Dat wordt de regel.' }
	]);
	const after = (await becameOf(await asTeller())).stories.find(({ story }) => story.id === storyId);
	expect(kinds(after?.trail)).toEqual(['told', 'answers', 'woven', 'brought', 'discussed', 'answered']);
	expect(after?.trail.at(-1)).toMatchObject({
		outcome: 'partly',
		answer: 'Eerst bellen.',
		by: { name: 'Anna', side: 'practice' },
		claims: [{ sentence: 'Een brief is geen gesprek.', outcome: 'taken-up', words: 'Dat wordt de regel.' }]
	});

	const voices = (await becameOf(await world.as(thread.differs))).voices;
	expect(kinds(voices[0]?.trail)).toEqual(['told', 'woven', 'brought', 'discussed', 'answered']);
});

test('others see of the way of a story what they may see, and nothing of a story they may not read', async () => {
	const thread = await aSharedThread(world, { audience: 'members', stories: { kind: 'public' } });
	const [storyId] = thread.storyIds as [string];
	expect(kinds(await trailOf(await world.as(thread.mate), storyId))).toEqual(['told', 'answers', 'woven', 'open']);
	expect(kinds(await trailOf(world.asGuest(), storyId))).toEqual(['told', 'answers', 'open']);
	const hidden = await aSharedThread(world, { stories: { kind: 'members' } });
	expect(await trailOf(world.asGuest(), hidden.storyIds[0]!)).toBeNull();
});

test('what was left out comes back with the reason, to its owner only', async () => {
	const thread = await aSharedThread(world);
	const other = await aSharedThread(world);
	const [storyId] = other.storyIds as [string];
	const reason = 'Gaat over iets anders.';
	await world.db.insert(material).values({
		jointTextId: thread.id,
		kind: 'story',
		refId: storyId,
		laidAt: world.clock,
		takenOffAt: world.clock,
		takenOffReason: reason
	});
	await tell(
		world.db,
		{ personId: other.teller, kind: 'left-out', subjectId: thread.versionId, aboutId: storyId },
		world.clock
	);
	const own = await trailOf(await world.as(other.teller), storyId);
	expect(own?.find(({ kind }) => kind === 'left-out')).toMatchObject({ reason, thread: { title: 'Wie belt er' } });
	expect(kinds(await trailOf(await world.as(other.mate), storyId))).not.toContain('left-out');
	expect(await myNews(await world.as(other.teller))).toMatchObject([{ kind: 'left-out', reason }]);
});

test('a story that was taken back keeps its way, without its words', async () => {
	const thread = await aSharedThread(world);
	const [storyId] = thread.storyIds as [string];
	await takeBackStory(await world.as(thread.teller), storyId);
	const { stories } = await becameOf(await world.as(thread.teller));
	const gone = stories.find(({ story }) => story.id === storyId);
	expect(gone?.story).toMatchObject({ state: 'withdrawn', title: null, body: null });
	expect(gone?.trail.at(-1)).toEqual({ kind: 'withdrawn' });
});

test('news is new until its page was opened, and is nobody else’s', async () => {
	const thread = await aSharedThread(world);
	await tell(
		world.db,
		{ personId: thread.teller, kind: 'used', subjectId: thread.versionId, aboutId: thread.storyIds[0]! },
		world.clock
	);
	expect(await myNews(await world.as(thread.teller))).toHaveLength(1);
	expect(await readMyNews(await world.as(thread.teller))).toHaveLength(1);
	expect(await myNews(await world.as(thread.teller))).toEqual([]);
	expect(await myNews(await world.as(thread.mate))).toEqual([]);
	expect(await myNews(world.asGuest())).toEqual([]);
	await expect(readMyNews(world.asGuest())).rejects.toThrow('returns.read');
});
