import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { jointText } from '#features/joint-texts/joint-text.tables.ts';
import { listThreads } from '#features/joint-texts/joint-texts.server.ts';
import { answerStory } from '#features/responses/responses.server.ts';
import { forReader } from '#features/stories/shown.ts';
import { listStories, takeBackStory } from '#features/stories/stories.server.ts';
import { storyTheme } from '#features/stories/story.tables.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { pathThrough, ribbon } from '#ui/drawing.ts';
import { knotsOf, monthKey, monthsDrawn, monthsUntil } from './lines.ts';
import { drawStories, drawThemes } from './lines.server.ts';
import { drawTheme } from './story-drawing.ts';

const world = useWorld();
const members: Audience = { kind: 'members' };
const everyone: Audience = { kind: 'public' };

const aMember = async (): Promise<Context> => world.as(await aPerson(world, { teams: [await aTeam(world)] }));
const monthsLater = (n: number) => (world.clock = new Date(world.clock.getTime() + n * 31 * 24 * 60 * 60 * 1000));

async function lineFor(context: Context, themeId: string): Promise<number[]> {
	const { themes } = await drawThemes(context, [{ id: themeId, title: 'Wie blijft er?' }], []);
	return themes[0]!.counts;
}

test('a line passes through every month, and the busiest month is the thickest', () => {
	expect(
		pathThrough([
			{ x: 0, y: 10 },
			{ x: 100, y: 20 }
		])
	).toBe('M0 10C50 10 50 20 100 20');
	const path = ribbon([0, 4, 0], { y: 50, most: 4, width: 100 });
	// The middle month lies 11.75 above and below the line: half of 1.5 + 22.
	expect(path).toContain('50 38.3');
	expect(path).toContain('50 61.8');
	expect(ribbon([], { y: 0, most: 0, width: 100 })).toBe('');
});

test('twelve months end with this one, also in January', () => {
	const months = monthsUntil(new Date('2027-01-31T22:00:00Z')).map(monthKey);
	expect(months).toHaveLength(monthsDrawn);
	expect([months[0], months.at(-1)]).toEqual(['2026-02', '2027-01']);
});

test('a guest’s line swells by what is public, a member’s by what members read, and nobody’s by a team’s own', async () => {
	const themeId = await startTheme(await aMember(), { title: 'Wie blijft er?', description: 'Over blijven.' });
	const team = await aTeam(world);
	const teller = await world.as(await aPerson(world, { teams: [team] }));
	await aToldStory(world, teller, everyone, { themeIds: [themeId] });
	await aToldStory(world, teller, members, { themeIds: [themeId] });
	await aToldStory(world, teller, { kind: 'team', organisationId: team }, { themeIds: [themeId] });
	const last = async (context: Context) => (await lineFor(context, themeId)).at(-1);
	expect(await last(world.asGuest())).toBe(1);
	expect(await last(await aMember())).toBe(2);
	expect(await last(teller)).toBe(3);
});

test('an answer makes the month it was given thicker; taking the story back makes the line thin again', async () => {
	const themeId = await startTheme(await aMember(), { title: 'Wie blijft er?', description: 'Over blijven.' });
	const teller = await aMember();
	const id = await aToldStory(world, teller, members, { themeIds: [themeId] });
	monthsLater(2);
	const reader = await aMember();
	const answer = { answer: 'recognise', words: '', signature: 'team', language: 'nl' } as const;
	await answerStory(reader, id, { ...answer, decide: () => ({ replace: [], given: [], missing: [] }) });
	expect((await lineFor(reader, themeId)).slice(-3)).toEqual([1, 0, 1]);
	await takeBackStory(await world.as((teller.viewer as { id: string }).id), id);
	expect((await lineFor(reader, themeId)).slice(-3)).toEqual([0, 0, 0]);
});

test('the red line touches each theme once a month, in the order of time, and only lines that are drawn', () => {
	const now = new Date('2026-11-10T12:00:00Z');
	const lines = ['a', 'b'].map((id) => ({ id, title: id, counts: [] }));
	const touched = [
		{ themeId: 'b', month: '2026-11' },
		{ themeId: 'a', month: '2026-06' },
		{ themeId: 'a', month: '2026-06' },
		{ themeId: 'elsewhere', month: '2026-07' },
		{ themeId: 'a', month: '2020-01' }
	];
	expect(knotsOf(touched, lines, now)).toEqual([
		{ line: 0, month: 6 },
		{ line: 1, month: 11 }
	]);
});

test('stories bend to the thread they came together in, and one that did not runs on', () => {
	const day = (n: number) => new Date(Date.UTC(2026, 0, n));
	const story = (id: string, at: Date, threadIds: string[]) => ({
		id,
		path: '/',
		name: id,
		language: 'nl',
		toldAt: at,
		threadIds
	});
	const drawn = drawTheme(
		[story('a', day(1), ['t']), story('b', day(11), [])],
		[{ id: 't', path: '/', title: 'T', sharedAt: day(51) }],
		day(101)
	);
	const [knot] = drawn.threads;
	expect(knot?.x).toBe(500);
	expect(drawn.stories.map(({ x, woven }) => [x, woven])).toEqual([
		[0, true],
		[100, false]
	]);
	expect(drawn.stories[0]?.path.endsWith(`${knot?.x} ${knot?.y}`)).toBe(true);
	expect(drawn.stories[1]?.path).toMatch(/H1000$/);
});

test('a theme’s lines hold the stories and threads its viewer may read, and a thread of a hidden story shows no line to it', async () => {
	const member = await aMember();
	const themeId = await startTheme(member, { title: 'Wie blijft er?', description: 'Over blijven.' });
	const { id, storyIds } = await aSharedThread(world, { audience: 'public' });
	await world.db.update(jointText).set({ themeId });
	await world.db.insert(storyTheme).values(storyIds.map((storyId) => ({ storyId, themeId })));
	const drawn = async (context: Context) => {
		const { stories } = await listStories(context, { themeId });
		return drawStories(context, stories.map(forReader), await listThreads(context, { themeId }));
	};
	const seen = await drawn(member);
	expect(seen.threads.map((thread) => thread.id)).toEqual([id]);
	expect(seen.stories.map(({ threadIds }) => threadIds)).toEqual([[id], [id], [id]]);
	// The thread is public, its stories are not: a visitor sees the thread and no line that leads to it.
	expect(await drawn(world.asGuest())).toMatchObject({ stories: [], threads: [{ id }] });
	const lines = [{ id: themeId, title: 'Wie blijft er?' }];
	expect((await drawThemes(world.asGuest(), lines, await listThreads(world.asGuest()))).thread).toBeNull();
});
