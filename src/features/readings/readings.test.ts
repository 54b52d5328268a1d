import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { mayRead, type Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { deleteAccount } from '#features/care/goodbye.server.ts';
import { storyOwner, takeBackStory } from '#features/stories/stories.server.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { showPattern } from './pattern.server.ts';
import type { Pattern } from './pattern.ts';
import { giveReading, readingsOn, takeBackReading } from './readings.server.ts';

const world = useWorld();

async function aMember(): Promise<Context> {
	return world.as(await aPerson(world, { teams: [await aTeam(world)] }));
}

const members: Audience = { kind: 'members' };
const everyone: Audience = { kind: 'public' };
const patternFor = (context: Context, themeId: string, asked = {}) =>
	showPattern(context, themeId, { bin: '', whose: 'tellers', beside: '', ...asked });
const about = (shown: Awaited<ReturnType<typeof patternFor>>) => shown.patterns[0]!.byTellers;

async function aTheme(): Promise<string> {
	return startTheme(await aMember(), { title: 'Wie blijft er?', description: 'Over blijven.' });
}

/** Stories of as many people, each read by its teller. Returns their ids. */
async function readStories(themeId: string, n: number, audience: Audience, place = '1-10-1'): Promise<string[]> {
	const ids: string[] = [];
	for (let i = 0; i < n; i++) {
		const teller = await aMember();
		const id = await aToldStory(world, teller, audience, { themeIds: [themeId] });
		await giveReading(teller, id, { about: place });
		ids.push(id);
	}
	return ids;
}

const rows = async () =>
	((await world.db.execute(sql`select count(*)::int as n from reading`)) as unknown as { rows: { n: number }[] })
		.rows[0]!.n;

test('a teller reads her own story first, others lay theirs beside it, and none of them is a verdict', async () => {
	const teller = await aMember();
	const reader = await aMember();
	const id = await aToldStory(world, teller, members);
	await giveReading(reader, id, { about: '10-1-1' });
	world.clock = new Date(world.clock.getTime() + 1000);
	await giveReading(teller, id, { about: '1-10-1', mood: 'proud' });
	const seen = await readingsOn(await aMember(), id);
	expect(seen.map(({ byTeller, mine, marks }) => [byTeller, mine, marks.about])).toEqual([
		[true, false, '1-10-1'],
		[false, false, '10-1-1']
	]);
	// Nothing that reaches a page says whose reading it is.
	expect(JSON.stringify(seen)).not.toContain((reader.viewer as { id: string }).id);
	expect((await readingsOn(reader, id)).map(({ mine }) => mine)).toEqual([false, true]);
});

test('a form with one question leaves the other marks as they were, and a reading with nothing in it is none', async () => {
	const teller = await aMember();
	const id = await aToldStory(world, teller, members);
	await giveReading(teller, id, { line: '4', layers: ['resident'] });
	await giveReading(teller, id, { about: '4-4-4' });
	expect((await readingsOn(teller, id))[0]?.marks).toMatchObject({ about: '4-4-4', line: '4', layers: ['resident'] });
	await giveReading(teller, id, { about: null, line: null, layers: [] });
	expect(await readingsOn(teller, id)).toEqual([]);
	expect(await rows()).toBe(0);
});

test('who may not read a story sees no reading of it and gives none; a guest gives none at all', async () => {
	const team = await aTeam(world);
	const teller = await world.as(await aPerson(world, { teams: [team] }));
	const id = await aToldStory(world, teller, { kind: 'team', organisationId: team });
	await giveReading(teller, id, { about: '10-1-1' });
	const other = await aMember();
	expect(await readingsOn(other, id)).toEqual([]);
	await expect(giveReading(other, id, { about: '10-1-1' })).rejects.toThrow('story');
	const open = await aToldStory(world, await aMember(), everyone);
	await expect(giveReading(world.asGuest(), open, { about: '10-1-1' })).rejects.toThrow('readings.give');
	await expect(takeBackReading(world.asGuest(), open)).rejects.toThrow('readings.take-back');
});

test('a pattern counts what its viewer may read and nothing else: under ten of those there is none', async () => {
	const themeId = await aTheme();
	await readStories(themeId, 3, everyone);
	await readStories(themeId, 8, members);
	expect(about(await patternFor(await aMember(), themeId))).toMatchObject({ stories: 11 });
	const guest = await patternFor(world.asGuest(), themeId);
	expect(guest.stories).toBe(3);
	expect(about(guest)).toMatchObject({ stories: 3, bins: null });
});

test('for every kind of viewer the pattern holds as many stories as the kernel lets them read', async () => {
	const themeId = await aTheme();
	const team = await aTeam(world);
	const ids = [...(await readStories(themeId, 2, everyone)), ...(await readStories(themeId, 2, members))];
	for (const audience of [{ kind: 'team', organisationId: team } as const, members]) {
		const teller = await world.as(await aPerson(world, { teams: [team] }));
		const id = await aToldStory(world, teller, audience, { themeIds: [themeId] });
		await giveReading(teller, id, { about: '4-4-4' });
		ids.push(id);
	}
	const partner = await aTeam(world, { kind: 'partner' });
	const viewers = [
		world.asGuest(),
		await aMember(),
		await world.as(await aPerson(world, { teams: [team] })),
		await world.as(await aPerson(world, { teams: [partner] })),
		await world.as(await aPerson(world, { teams: [await aTeam(world, { greeted: false })] })),
		await world.as(await aPerson(world, { steward: true }))
	];
	const seen: number[] = [];
	for (const context of viewers) {
		const owners = await Promise.all(ids.map((id) => storyOwner(world.db, id)));
		const readable = owners.filter((one) => one && mayRead(context.viewer, one.audience, one.tellerId)).length;
		expect((await patternFor(context, themeId)).stories).toBe(readable);
		seen.push(readable);
	}
	expect(new Set(seen).size).toBeGreaterThan(2);
});

test('a bin leads to its stories, and only to those this viewer may read', async () => {
	const themeId = await aTheme();
	const open = await readStories(themeId, 10, everyone);
	await readStories(themeId, 2, members);
	const bin = 'about.1-10-1';
	const guest = await patternFor(world.asGuest(), themeId, { bin });
	expect(guest.opened?.stories.map(({ id }) => id).sort()).toEqual([...open].sort());
	expect((await patternFor(await aMember(), themeId, { bin })).opened?.stories).toHaveLength(12);
	expect((await patternFor(await aMember(), themeId, { bin: 'about.nergens' })).opened).toBeNull();
});

test('taking back a story takes its readings out of the pattern at once, and veiling leaves it out', async () => {
	const themeId = await aTheme();
	const ids = await readStories(themeId, 11, members);
	const teller = await storyOwner(world.db, ids[0]!);
	await takeBackStory(await world.as(teller!.tellerId!), ids[0]!);
	expect(await rows()).toBe(10);
	const member = await aMember();
	expect(about(await patternFor(member, themeId))).toMatchObject({ stories: 10 });
	const veiled = { wordsKind: 'story', wordsId: ids[1]!, reason: 'cannot-stay', veiledAt: world.clock } as const;
	await world.db.insert(veil).values(veiled);
	expect(about(await patternFor(member, themeId))).toMatchObject({ stories: 9, bins: null });
	expect(await readingsOn(member, ids[1]!)).toEqual([]);
});

test('readings of others are counted beside the pattern, never in it: the teller says what a story is about', async () => {
	const themeId = await aTheme();
	const ids = await readStories(themeId, 10, members);
	const others = await Promise.all([1, 2, 3, 4, 5].map(aMember));
	const [first, fifth] = [others[0]!, others[4]!];
	for (const other of others.slice(0, 4))
		for (const id of ids.slice(0, 9)) await giveReading(other, id, { about: '10-1-1' });
	const shown = async (ask: Partial<Parameters<typeof showPattern>[2]> = {}) => patternFor(first, themeId, ask);
	const filled = (pattern: Pattern) => (pattern.bins ?? []).filter(({ count }) => count !== 0);
	expect(filled(about(await shown()))).toEqual([{ value: '1-10-1', count: 10 }]);
	// Nine stories are no pattern, however many read them; and a number needs five people.
	expect((await shown()).patterns[0]!.byReaders).toMatchObject({ readings: 36, stories: 9, bins: null });
	await giveReading(first, ids[9]!, { about: '10-1-1' });
	expect(filled((await shown()).patterns[0]!.byReaders)).toEqual([{ value: '10-1-1', count: 'few' }]);
	await giveReading(fifth, ids[0]!, { about: '10-1-1' });
	expect(filled((await shown()).patterns[0]!.byReaders)).toEqual([{ value: '10-1-1', count: 38 }]);
	expect(filled(about(await shown()))).toEqual([{ value: '1-10-1', count: 10 }]);
	// Each number leads to what of it one may read.
	expect((await shown({ bin: 'about.10-1-1' })).opened?.stories).toEqual([]);
	expect((await shown({ bin: 'about.10-1-1', whose: 'readers' })).opened?.stories).toHaveLength(10);
});

test('when an account goes its readings beside others’ stories go; on a story that stands it stays, as nobody’s', async () => {
	const goes = await aMember();
	const stays = await aMember();
	const mine = await aToldStory(world, goes, members);
	const theirs = await aToldStory(world, stays, members);
	await giveReading(goes, mine, { about: '10-1-1' });
	await giveReading(goes, theirs, { about: '10-1-1' });
	await deleteAccount(goes, 'let-stand');
	expect(await readingsOn(stays, theirs)).toEqual([]);
	expect(await readingsOn(stays, mine)).toMatchObject([{ byTeller: true, mine: false }]);
	const left = await world.db.execute(sql`select person_id from reading`);
	expect((left as unknown as { rows: unknown[] }).rows).toEqual([{ person_id: null }]);
});

test('two themes, two layers and two periods can lie side by side', async () => {
	const [themeId, otherId] = [await aTheme(), await aTheme()];
	await readStories(themeId, 10, members);
	world.clock = new Date(world.clock.getTime() + 300 * 24 * 60 * 60 * 1000);
	await readStories(themeId, 10, members, '10-1-1');
	await readStories(otherId, 10, members, '10-1-1');
	const context = await aMember();
	const beside = async (value: string) =>
		(await patternFor(context, themeId, { beside: value })).beside?.comparisons[0];
	expect((await beside(`thema-${otherId}`))?.sides?.map(({ stories }) => stories)).toEqual([20, 10]);
	expect((await beside('tijd'))?.sides?.map(({ stories }) => stories)).toEqual([10, 10]);
	// Nobody named a layer yet.
	expect(await beside('resident-system')).toEqual({ question: 'about', sides: null });
});
