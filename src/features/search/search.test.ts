import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { audienceToRow } from '#platform/db/columns.ts';
import { gathering } from '#features/gatherings/gathering.tables.ts';
import { round, statement } from '#features/rounds/round.tables.ts';
import { reindex } from '#features/search-index/search-index.server.ts';
import { takeBackStory, widenStory } from '#features/stories/stories.server.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { search, type Search } from './search.server.ts';

const world = useWorld();

type Plan = { title?: string; audience?: Audience; signature?: 'name' | 'team' | 'network'; themeIds?: string[] };

const tell = (
	context: Context,
	body: string,
	{ audience = { kind: 'members' }, ...plan }: Plan = {}
): Promise<string> => aToldStory(world, context, audience, { ...plan, body });

async function aMember(name?: string) {
	const team = await aTeam(world);
	return { team, context: await world.as(await aPerson(world, { teams: [team], ...(name ? { name } : {}) })) };
}

async function ask(context: Context, words: string, more: Partial<Search> = {}) {
	const { results, near } = await search(context, { words, kind: null, themeId: null, ...more });
	return [...results, ...near];
}
const idsOf = async (context: Context, words: string, more: Partial<Search> = {}) =>
	(await ask(context, words, more)).map(({ id }) => id);
const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

test.each([
	['an inflected word', 'schulden', 'Zij had een schuld bij de buurman.'],
	['a part of a compound', 'schuld', 'De schuldhulpverlening belde terug.'],
	['a compound for its parts', 'schuldhulpverlening', 'Hulp met je schuld, dat is verlening van tijd.'],
	['an irregular form', 'kind', 'Haar kinderen waren thuis.'],
	['the beginning of a word', 'woningcorp', 'De woningcorporatie zweeg.'],
	['a word with a slip', 'deurwarder', 'Er stond een deurwaarder.'],
	['a long word with two slips', 'huurachterstnad', 'De huurachterstand liep op.'],
	['accents and capitals', 'CAFE', 'In het café vertelde hij het.'],
	['one of two words', 'schimmel vliegtuig', 'De schimmel kwam terug.'],
	['one word for what is said in several', 'ontruiming', 'Toen werd het gezin op straat gezet.'],
	['several words for what is said in one', 'niet naar school', 'Een thuiszitter van elf jaar.']
])('a story is found by %s', async (_, words, body) => {
	const { context } = await aMember();
	const id = await tell(context, body);
	await tell(context, 'Heel iets anders, over een fiets.');
	expect(await idsOf(context, words)).toEqual([id]);
});

test('a phrase between quotes is these words in this order, with the small words in between', async () => {
	const { context } = await aMember();
	const id = await tell(context, 'Ze stuurden hem van het kastje naar de muur.');
	await tell(context, 'Aan de muur hing een kastje.');
	expect(await idsOf(context, '"kastje naar de muur"')).toEqual([id]);
	expect(await idsOf(context, '“van het kastje naar de muur”')).toEqual([id]);
	expect(await idsOf(context, '"muur naar kastje"')).toEqual([]);
});

test('what has every word comes before what has one of them, and a title before a text', async () => {
	const { context } = await aMember();
	const one = await tell(context, 'Een brief over de huur.');
	const both = await tell(context, 'De huur en het dossier.');
	const title = await tell(context, 'Iets over een dossier, en over huur.', { title: 'Dossier en huur' });
	expect(await idsOf(context, 'huur dossier')).toEqual([title, both, one]);
});

test.each<[string, Audience['kind']]>([
	['self', 'self'],
	['team', 'team'],
	['members', 'members'],
	['public', 'public']
])('a story for %s is found by exactly those people, by a word, a phrase, a part and a slip', async (_, kind) => {
	const { team, context } = await aMember();
	const audience = kind === 'team' ? { kind, organisationId: team } : ({ kind } as Audience); // no group among them
	const id = await tell(context, 'De kinderbijslag kwam niet, zei zij.', {
		audience: kind === 'self' ? { kind: 'members' } : audience
	});
	if (kind === 'self') await widenStory(context, id, { audience, signature: 'team', organisationId: null });
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	const newcomer = await aPerson(world, { teams: [await aTeam(world, { greeted: false })] });
	const looking: [string, Context, Audience['kind'][]][] = [
		['the teller', context, ['self', 'team', 'members', 'public']],
		['a colleague', await world.as(await aPerson(world, { teams: [team] })), ['team', 'members', 'public']],
		['another member', (await aMember()).context, ['members', 'public']],
		['a partner', await world.as(partner), ['public']],
		['a newcomer', await world.as(newcomer), ['public']],
		['a guest', world.asGuest(), ['public']]
	];
	for (const [who, viewer, kinds] of looking) {
		for (const words of ['kinderbijslag', '"kinderbijslag kwam"', 'bijslag', 'kinderbijslga', 'kinderbijsl']) {
			expect([who, words, await idsOf(viewer, words)]).toEqual([who, words, kinds.includes(kind) ? [id] : []]);
		}
	}
});

test('a story that was made smaller is no longer found by who lost it', async () => {
	const { team, context } = await aMember();
	const id = await tell(context, 'De energierekening lag er.');
	const other = (await aMember()).context;
	expect(await idsOf(other, 'energierekening')).toEqual([id]);
	const audience = { kind: 'team' as const, organisationId: team };
	await widenStory(context, id, { audience, signature: 'team', organisationId: null });
	expect(await idsOf(other, 'energierekening')).toEqual([]);
});

test('a story taken back is found by nobody, its teller included', async () => {
	const { context } = await aMember();
	const id = await tell(context, 'De logeeropvang was vol.');
	await takeBackStory(context, id);
	expect(await idsOf(context, 'logeeropvang')).toEqual([]);
});

test('veiled words are not found, also when the index was never told', async () => {
	const { context } = await aMember();
	const id = await tell(context, 'De logeeropvang was vol.');
	await world.db.insert(veil).values({ wordsKind: 'story', wordsId: id, reason: 'cannot-stay', veiledAt: world.clock });
	expect(await idsOf(context, 'logeeropvang')).toEqual([]);
});

test('a draft is found by nobody', async () => {
	const { context } = await aMember();
	const id = await tell(context, 'Een voorschot.');
	await world.db.execute(sql`update story set told_at = null where id = ${id}`);
	expect(await idsOf(context, 'voorschot')).toEqual([]);
});

test('what is said in several words is marked whole in what was found', async () => {
	const { context } = await aMember();
	await tell(context, 'Toen werd het gezin op straat gezet.');
	const [found] = (await search(context, { words: 'ontruiming', kind: null, themeId: null })).results;
	expect(found!.snippet.filter((piece) => piece.found).map(({ text }) => text)).toEqual(['op straat gezet']);
});

test('a word that Dutch has is no slip of another: who looks for geweld is not led to geld', async () => {
	const { context } = await aMember();
	await tell(context, 'Er was thuis nooit genoeg geld.');
	expect(await idsOf(context, 'geweld')).toEqual([]);
});

test('hidden stories weigh in on nothing a viewer sees: not on order, on slips, or on whether there is more', async () => {
	const { context } = await aMember();
	const first = await tell(context, 'De brief over de toeslag.', { audience: { kind: 'public' } });
	await tell(context, 'Toeslag, en nog een brief, en een brief.', { audience: { kind: 'public' } });
	const before = await search(world.asGuest(), { words: 'brief toeslag', kind: null, themeId: null });
	for (let i = 0; i < 40; i++) await tell(context, `Brief ${i} over de toeslag en de toeslagh.`);
	expect(await search(world.asGuest(), { words: 'brief toeslag', kind: null, themeId: null })).toEqual(before);
	expect(before.results).toHaveLength(2);
	// "toeslagh" stands only in what a guest may not read: it is a slip to them, as it was before.
	expect((await idsOf(world.asGuest(), 'toeslagh')).includes(first)).toBe(true);
});

test('the snippet shows the words that were found, out of the words that stand there now', async () => {
	const { context } = await aMember();
	const long = 'Zo ging het steeds maar door. '.repeat(20);
	await tell(context, `${long}Toen belde de schuldhulpverlener.\n\n${long}`, { title: 'Een lange adem' });
	const [result] = await ask(context, 'schulden');
	expect(textOf(result!.title)).toBe('Een lange adem');
	expect(result!.snippet.filter(({ found }) => found).map(({ text }) => text)).toEqual(['schuldhulpverlener']);
	expect(textOf(result!.snippet).length).toBeLessThan(260);
});

const open = { audience: 'public' as const, audienceOrganisationId: null, audienceGroupId: null };

test('who says what they look for finds it by that too: the round about staying, and not each round', async () => {
	const { context } = await aMember();
	const rows = ['Wat beloof je als je zegt: ik blijf?', 'Voor wie schrijf ik dit op?'].map((title) => ({
		...{ title, language: 'nl', ...open },
		...{ sourceName: 'x', licence: 'x', importedAt: world.clock }
	}));
	const [staying, writing] = await world.db.insert(round).values(rows).returning();
	await reindex(world.db, 'round', [staying!.id, writing!.id]);
	const { results } = await search(context, { words: 'ronde blijven', kind: null, themeId: null });
	expect(results.map(({ id }) => id)).toEqual([staying!.id]);
	expect((await idsOf(context, 'wie blijft')).at(0)).toBe(staying!.id);
});

test('what is only of the same theme as the word is shown as near, not as found', async () => {
	const { context } = await aMember();
	const id = await tell(context, 'Het besluit kwam per brief.');
	const { results, near } = await search(context, { words: 'pgb', kind: null, themeId: null });
	expect([results, near.map((one) => one.id)]).toEqual([[], [id]]);
});

test('of a series of gatherings the next one is found, once; of one that is over the last', async () => {
	const { context } = await aMember();
	const day = 24 * 60 * 60 * 1000;
	const dates = (seriesId: string, title: string, days: readonly number[]) =>
		days.map((from) => ({
			...{ title, form: 'online' as const, seriesId, ...open, plannedAt: world.clock, changedAt: world.clock },
			startsAt: new Date(world.clock.getTime() + from * day),
			endsAt: new Date(world.clock.getTime() + from * day + 60_000)
		}));
	const planned = await world.db
		.insert(gathering)
		.values([...dates('a', 'Koffie op afstand', [-30, 5, 35, 65]), ...dates('b', 'Thee op afstand', [-60, -30])])
		.returning();
	const ids = planned.map(({ id }) => id);
	await reindex(world.db, 'gathering', ids);
	expect((await idsOf(context, 'bijeenkomst afstand')).sort()).toEqual([ids[1], ids[5]].sort());
});

test('everything somebody may see is found, each with its own address, and can be kept to one kind', async () => {
	const { context } = await aMember('Wieteke Boomgaard');
	const themeId = await startTheme(context, { title: 'Boomgaard en buurt', description: 'Samen een boomgaard.' });
	await aTeam(world, { name: 'Buurtteam Boomgaard' });
	const story = await tell(context, 'In de boomgaard.', { themeIds: [themeId] });
	const [made] = await world.db
		.insert(round)
		.values({ title: 'Bomen', language: 'nl', ...open, sourceName: 'x', licence: 'x', importedAt: world.clock })
		.returning();
	const [said] = await world.db
		.insert(statement)
		.values({
			roundId: made!.id,
			number: 7,
			body: 'Een boomgaard is van iedereen.',
			language: 'nl',
			moderated: true,
			writtenAt: world.clock
		})
		.returning();
	await reindex(world.db, 'statement', [said!.id]);
	const found = await ask(context, 'boomgaard');
	expect(found.map(({ kind }) => kind).sort()).toEqual(['mensen', 'rondes', 'teams', 'themas', 'verhalen']);
	expect(found.find(({ kind }) => kind === 'rondes')!.path).toContain('/stelling');
	expect(await idsOf(context, 'boomgaard', { kind: 'verhalen' })).toEqual([story]);
	expect((await ask(context, 'boomgaard', { themeId })).map(({ kind }) => kind).sort()).toEqual(['themas', 'verhalen']);
	const asGuest = (await ask(world.asGuest(), 'boomgaard')).map(({ kind }) => kind).sort();
	expect(asGuest).toEqual(['rondes', 'teams', 'themas']);
});

test('of a red thread its newest version is found, by whoever may read that', async () => {
	const thread = await aSharedThread(world, { audience: 'members', ordinaryLife: 'Iemand belt, ook op zaterdag.' });
	await reindex(world.db, 'joint-text-version', [thread.versionId]);
	const { context } = await aMember();
	expect(await idsOf(context, 'zaterdag')).toEqual([thread.versionId]);
	expect(await idsOf(context, 'gesprek')).toEqual([thread.versionId]);
	expect(await idsOf(world.asGuest(), 'zaterdag')).toEqual([]);
	await world.db.transaction((tx) =>
		layVeil(tx, { kind: 'joint-text-version', id: thread.versionId, reason: 'cannot-stay', by: null }, world.clock)
	);
	expect(await idsOf(context, 'zaterdag')).toEqual([]);
});

test('words quoted from a story, and voices beside a thread, are not found through the thread', async () => {
	const thread = await aSharedThread(world, { audience: 'public' });
	await reindex(world.db, 'joint-text-version', [thread.versionId]);
	expect(await idsOf(world.asGuest(), 'lag weken')).toEqual([]);
	expect(await idsOf(world.asGuest(), '"belt iemand eerst"')).toEqual([]);
});

test('only words too small to tell anything: it says so', async () => {
	const { context } = await aMember();
	await tell(context, 'De en het.');
	expect(await search(context, { words: 'de het een', kind: null, themeId: null })).toEqual({
		results: [],
		near: [],
		more: false,
		asksNothing: true
	});
});

test.each([
	"'",
	'\\',
	':*',
	'& | ! ( )',
	'"',
	'""',
	'<->',
	"foto's",
	'%',
	'\u0000',
	'😀',
	'a'.repeat(5000),
	'schuld & !huur'
])('%j is no question that breaks the database', async (words) => {
	await search(world.asGuest(), { words, kind: null, themeId: null });
});

test('a story from a table somebody sits at is found there', async () => {
	const { context } = await aMember();
	const id = await tell(context, 'De wachtlijst.');
	await world.db.execute(sql`update story set audience = 'group', audience_group_id = 'tafel' where id = ${id}`);
	const { viewer } = (await aMember()).context;
	const sitting = world.asViewer({ ...(viewer as Extract<typeof viewer, { kind: 'person' }>), groupIds: ['tafel'] });
	expect(await idsOf(sitting, 'wachtlijst')).toEqual([id]);
	expect(await idsOf((await aMember()).context, 'wachtlijst')).toEqual([]);
	expect(audienceToRow({ kind: 'group', groupId: 'tafel' }).audienceGroupId).toBe('tafel');
});
