import { beforeEach, expect, test } from 'vitest';
import { before, days } from '#kernel/moments.ts';
import type { SignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { aPlan } from '#features/gatherings/gathering.examples.ts';
import { planGathering } from '#features/gatherings/gatherings.server.ts';
import { joinGathering } from '#features/gatherings/signing-up.server.ts';
import { tellOutcome } from '#features/gatherings/harvest.server.ts';
import { describeMyProfile, myProfile } from '#features/profiles/profiles.server.ts';
import { takeBackStory, tellStory } from '#features/stories/stories.server.ts';
import { energyRule } from '#features/themes/theme.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { organisation } from '#features/organisations/organisation.tables.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { requestFor, type Own, type Thing, type TookKind } from './brought.ts';
import { whatIBroughtAndTook } from './brought.server.ts';
import { partsOf } from './desk.ts';
import { showTeamPage } from './desk.server.ts';
import { homeFor } from './home.server.ts';
import { myDay } from './today.server.ts';

const world = useWorld();
const now = new Date('2026-11-02T09:00:00Z');
const ago = (n: number) => before(now, days(n));
const thing = <Kind>(kind: Kind, n: number): Thing<Kind> => ({
	kind,
	title: 'Koffie',
	path: '/x',
	language: 'nl',
	at: ago(n)
});
const nothing: Own = { brought: [], took: [] };
const took = (kind: TookKind, n: number): Own => ({ brought: [], took: [thing(kind, n)] });

test.each([
	['took something along last week', { ...took('was-there', 7), way: null }, 'after'],
	['took something along and told something since', { ...took('was-there', 7), brought: [thing('told', 2)] }, null],
	['told something, and was there after that', { ...took('was-there', 2), brought: [thing('told', 7)] }, 'after'],
	['was there in spring', { ...took('was-there', 200) }, 'way'],
	['gave last week', { ...nothing, brought: [thing('answered', 7)] }, null],
	['gave in spring', { ...nothing, brought: [thing('answered', 200)] }, 'way'],
	['likes to tell, which the page begins with', { ...nothing, way: 'telling' }, null],
	['chose no way and took nothing', { ...nothing, way: null }, null],
	['reads along', { ...took('was-there', 7), way: 'reading' }, null],
	['is asked something else today', { ...took('was-there', 7), isAsked: true }, null]
] as const)('what is asked of somebody who %s', (_, given, kind) => {
	const asking = { way: 'meeting', isAsked: false, ...given } as Parameters<typeof requestFor>[0];
	expect(requestFor(asking, now)?.kind ?? null).toBe(kind);
});

test('what waits comes first, what is empty takes one line together', () => {
	const none = { greetings: 0, concerns: 0, veils: 0, questions: 0, stories: 0 };
	const parts = partsOf({ ...none, tables: 0, pulse: 2, calls: 0, unasked: 0, gatherings: 0, themes: 1 });
	expect(parts.waits).toEqual(['pulse', 'themes']);
	expect(parts.rests).toHaveLength(9);
});

let an: Context;
let bo: Context;
let team: string;
const viewerOf = ({ viewer }: Context) => viewer as SignedIn;
const pass = (ms: number) => void (world.clock = new Date(world.clock.getTime() + ms));
const story = async (by: Context, title: string) => {
	const told = await tellStory(by, {
		title,
		body: 'Het liep anders.',
		kind: 'experience',
		themeIds: [],
		language: 'nl',
		audience: { kind: 'members' },
		signature: 'name',
		organisationId: null
	});
	if (!told.ok) throw new Error(told.reason);
	return told.value.id;
};
async function aGathering(by: Context) {
	const planned = await planGathering(by, aPlan());
	if (!planned.ok) throw new Error(planned.reason);
	return planned.value;
}

beforeEach(async () => {
	team = await aTeam(world);
	an = await world.as(await aPerson(world, { teams: [team] }));
	bo = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
});

test('what I brought and took along is for my eyes, and what I took back is not in it', async () => {
	await story(an, 'Een lege bank');
	const taken = await story(an, 'Te veel gezegd');
	const id = await aGathering(bo);
	await joinGathering(an, id, 'nl');
	expect((await whatIBroughtAndTook(an, viewerOf(an))).took).toEqual([]); // it is still to come
	pass(days(60));
	await takeBackStory(an, taken);
	const own = await whatIBroughtAndTook(an, viewerOf(an));
	expect(own.brought.map(({ kind, title }) => [kind, title])).toEqual([['told', 'Een lege bank']]);
	expect(own.took.map(({ kind }) => kind)).toEqual(['was-there']);
	expect((await whatIBroughtAndTook(bo, viewerOf(bo))).brought.map(({ kind }) => kind)).toEqual(['hosted']);
	expect(JSON.stringify(await myDay(bo))).not.toContain('was-there');
});

test('one thing at a time: the three questions go before a light request, and both wait for what is asked', async () => {
	await describeMyProfile(an, { ...(await myProfile(an)), way: 'meeting', themeIds: [] });
	expect(await myDay(an)).toMatchObject({ pulse: false, request: { kind: 'way', way: 'meeting' } });
	pass(days(61));
	expect(await myDay(an)).toMatchObject({ pulse: true, request: null });
});

test('of what is alive the themes I care for come first', async () => {
	const [post, stairs] = [
		await startTheme(an, { title: 'Post in een tas', description: 'Wie kijkt mee?' }),
		await startTheme(an, { title: 'Trappen', description: 'Wie draagt?' })
	];
	for (let times = 0; times < energyRule.aliveFrom; times++)
		await aToldStory(world, bo, { kind: 'members' }, { themeIds: [post, stairs] });
	const alive = async () => (await myDay(an)).alive.map(({ title }) => title);
	expect(await alive()).toEqual(['Post in een tas', 'Trappen']);
	await describeMyProfile(an, { ...(await myProfile(an)), themeIds: [stairs] });
	expect(await alive()).toEqual(['Trappen', 'Post in een tas']);
});

test('near is the province of my team, until I say where I work myself', async () => {
	await world.db.update(organisation).set({ province: 'ze' });
	expect((await myDay(an)).near).toMatchObject({ province: 'ze', teams: [{ province: 'ze' }] });
	await describeMyProfile(an, { ...(await myProfile(an)), province: 'gr', themeIds: [] });
	expect((await myDay(an)).near).toMatchObject({ province: 'gr', teams: [], gatherings: [] });
});

test('the programme team sees what waits for a human; other members see what it did', async () => {
	const steward = await world.as(await aPerson(world, { teams: [team], steward: true }));
	const theme = await startTheme(an, { title: 'Post in een plastic tas', description: 'Wie kijkt mee?' });
	await story(bo, 'Niemand antwoordde');
	const id = await aGathering(bo);
	pass(days(50));
	const desk = (await showTeamPage(steward)).desk;
	expect(desk?.stories.map(({ title }) => title)).toEqual(['Niemand antwoordde']);
	expect(desk?.gatherings).toHaveLength(1);
	expect(desk?.themes).toEqual([]);
	await tellOutcome(bo, id, 'We bellen elkaar.');
	pass(days(90));
	const later = (await showTeamPage(steward)).desk;
	expect(later?.gatherings).toEqual([]);
	expect(later?.themes.map(({ path }) => path.includes(theme))).toEqual([true]);
	expect((await showTeamPage(an)).desk).toBeNull();
	await expect(showTeamPage(world.asGuest())).rejects.toThrow();
});

test('the front page does not tell who told as "iemand uit het netwerk", nor from which team, also not in its data', async () => {
	const team = await aTeam(world);
	const teller = await aPerson(world, { teams: [team] });
	await aToldStory(world, await world.as(teller), { kind: 'members' }, { signature: 'network' });
	const reader = await world.as(await aPerson(world, { teams: [await aTeam(world)] }));
	const home = await homeFor(reader);
	expect(home.stories).toHaveLength(1);
	for (const id of [teller, team]) expect(JSON.stringify(home)).not.toContain(id);
});
