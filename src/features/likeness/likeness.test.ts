import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import { newId } from '#kernel/ids.ts';
import type { Context } from '#platform/context.ts';
import { storyTheme } from '#features/stories/story.tables.ts';
import { takeBackStory } from '#features/stories/stories.server.ts';
import { theme as themeTable } from '#features/themes/theme.tables.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { sharedWords, tellingBy } from './likeness.ts';
import { storiesLike } from './likeness.server.ts';

const world = useWorld();

const debts =
	'De deurwaarder stond voor de deur. Ze had een huurachterstand van drie maanden, en de schuldhulpverlening had een wachtlijst.';
const alsoDebts = 'Met schulden begon het. De verhuurder stuurde een deurwaarder, want de huur was niet betaald.';
const school = 'Hij ging niet meer naar school. De leerplichtambtenaar belde zijn moeder op haar werk.';

type Plan = { audience?: Audience; signature?: 'name' | 'team' | 'network' };

const tell = (
	context: Context,
	body: string,
	{ audience = { kind: 'members' }, ...plan }: Plan = {}
): Promise<string> => aToldStory(world, context, audience, { ...plan, body });

async function aTeller(name?: string) {
	const team = await aTeam(world);
	return { team, context: await world.as(await aPerson(world, { teams: [team], ...(name ? { name } : {}) })) };
}

test('the reason is the words both have, also as parts and forms; one word in common is chance', () => {
	const isTelling = tellingBy([]);
	const words = sharedWords(debts, alsoDebts, isTelling);
	expect(words).toContainEqual({ here: 'deurwaarder', there: 'deurwaarder' });
	expect(words.some(({ here, there }) => here === 'huurachterstand' && there.startsWith('huur'))).toBe(true);
	expect(sharedWords(school, 'Zijn moeder fietste.', isTelling)).toEqual([]);
});

test('words that say nothing about what happened are no reason; words members chose for a theme are', () => {
	const [here, there] = [
		'Dezelfde avond lazen we samen thuis over de boomgaard en de kwekerij.',
		'Samen lazen ze dezelfde avond thuis over een boomgaard en een kwekerij.'
	];
	expect(sharedWords(here, there, tellingBy([]))).toEqual([]);
	expect(sharedWords(here, there, tellingBy(['boomgaard', 'kwekerij'])).map((word) => word.here)).toEqual(
		expect.arrayContaining(['boomgaard', 'kwekerij'])
	);
});

test('a mother here and a father there, or colleagues in both, do not make two stories alike', () => {
	const here = 'Zijn moeder belde een collega. Een vrouw van ons team ging langs.';
	const there = 'Haar vader sprak met de collega’s. Een man van het team nam de telefoon op.';
	expect(sharedWords(here, there, tellingBy([]))).toEqual([]);
});

test('a part that tells nothing by itself is no reason; one long word of the work that both use is', () => {
	const isTelling = tellingBy([]);
	expect(sharedWords('Zijn thuis is het trappenhuis.', 'Haar buurvrouw woont in een ziekenhuis.', isTelling)).toEqual(
		[]
	);
	expect(sharedWords('De deurwaarder kwam om negen uur.', 'Niemand deed open voor de deurwaarder.', isTelling)).toEqual(
		[{ here: 'deurwaarder', there: 'deurwaarder' }]
	);
});

test('where words find nothing, a story whose teller chose the same theme follows, and says that this is why', async () => {
	const theme = { id: newId(), title: 'Wie blijft er?', veiled: false };
	await world.db.insert(themeTable).values({ id: theme.id, title: theme.title, description: '' });
	const mine = await tell((await aTeller()).context, debts);
	const other = await tell((await aTeller()).context, school);
	const elsewhere = await aTeller();
	const small = await tell(elsewhere.context, school, { audience: { kind: 'team', organisationId: elsewhere.team } });
	await world.db.insert(storyTheme).values([mine, other, small].map((storyId) => ({ storyId, themeId: theme.id })));
	const viewer = (await aTeller()).context;
	expect(await storiesLike(viewer, mine)).toEqual([]);
	const found = await storiesLike(viewer, mine, [theme]);
	expect(found).toMatchObject([{ id: other, words: [], theme: { title: 'Wie blijft er?' } }]);
	expect(await storiesLike(viewer, mine, [{ ...theme, veiled: true }])).toEqual([]);
});

test('somebody who told of debts finds the story of another about debts, and not the one about school', async () => {
	const mine = await tell((await aTeller()).context, debts);
	const other = await tell((await aTeller()).context, alsoDebts);
	await tell((await aTeller()).context, school);
	const found = await storiesLike((await aTeller()).context, mine);
	expect(found.map(({ id }) => id)).toEqual([other]);
});

test('stories of the same teller are not somebody else who recognises it', async () => {
	const { context } = await aTeller();
	const mine = await tell(context, debts);
	await tell(context, alsoDebts);
	expect(await storiesLike(context, mine)).toEqual([]);
});

test('a story in a smaller circle, taken back, or hidden is never named', async () => {
	const mine = await tell((await aTeller()).context, debts, { audience: { kind: 'public' } });
	const { team, context } = await aTeller();
	const small = await tell(context, alsoDebts, { audience: { kind: 'team', organisationId: team } });
	expect(await storiesLike((await aTeller()).context, mine)).toEqual([]);
	const colleague = await world.as(await aPerson(world, { teams: [team] }));
	expect((await storiesLike(colleague, mine)).map(({ id }) => id)).toEqual([small]);
	await takeBackStory(context, small);
	expect(await storiesLike(colleague, mine)).toEqual([]);
	expect(await storiesLike(world.asGuest(), small)).toEqual([]);
});

test('people are named as far as they signed, and linked for who may see them', async () => {
	const mine = await tell((await aTeller()).context, debts, { audience: { kind: 'public' } });
	const { context } = await aTeller('Jet Kruidhof');
	await tell(context, alsoDebts, { audience: { kind: 'public' }, signature: 'name' });
	await tell((await aTeller()).context, `${alsoDebts} Zo ging het.`, {
		audience: { kind: 'public' },
		signature: 'network'
	});
	const seen = await storiesLike((await aTeller()).context, mine);
	const named = seen.find(({ person }) => person);
	expect(named?.person).toEqual({ name: 'Jet Kruidhof', path: expect.stringMatching(/^\/mensen\//) });
	expect(named?.team?.path).toMatch(/^\/teams\//);
	const unnamed = seen.find(({ person }) => !person);
	expect(unnamed).toMatchObject({ person: null, team: null });
	const asGuest = await storiesLike(world.asGuest(), mine);
	expect(asGuest.find(({ person }) => person)?.person).toEqual({ name: 'Jet Kruidhof', path: null });
});
