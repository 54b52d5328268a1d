import { expect, test } from 'vitest';
import type { Context } from '#platform/context.ts';
import { addTheme, showStory, tellStory } from '#features/stories/stories.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { startTheme } from './themes.server.ts';
import { changeOf, startingWords, wordsIn } from './theme-words.ts';
import { changeThemeWords, showThemeWords, suggestThemesFor } from './theme-words.server.ts';

const world = useWorld();
const aMember = async (name?: string) =>
	world.as(await aPerson(world, { teams: [await aTeam(world)], ...(name ? { name } : {}) }));

const debts = { title: 'Schulden', description: 'Wie helpt er bij schulden en een deurwaarder?' };
const school = { title: 'Thuis van school', description: 'Kinderen die niet naar school gaan.' };
const told =
	'De deurwaarder kwam om negen uur. Ze had een betalingsregeling, en de schuldhulpverlening wist van niets.';

test('words stand one on a line, or with commas, and the same word twice is one word', () => {
	expect(wordsIn('Schulden\n niet  naar school \n\nschulden, Beslag')).toEqual([
		'schulden',
		'niet naar school',
		'beslag'
	]);
	expect(changeOf(['a', 'b'], ['b', 'c'])).toEqual({ added: ['a'], gone: ['c'] });
});

test('a theme nobody gave words begins with those that fit its title and description', () => {
	expect(startingWords(debts)).toContain('deurwaarder');
	expect(startingWords({ title: 'Iets', description: 'Zomaar.' })).toEqual([]);
});

test('a story about debts is offered the theme of debts, with the words as the reason, and not the one of school', async () => {
	const context = await aMember();
	const id = await startTheme(context, debts);
	await startTheme(context, school);
	const [first, ...others] = await suggestThemesFor(context, told);
	expect(first).toMatchObject({ id, title: 'Schulden' });
	expect(first!.words).toContain('deurwaarder');
	expect(others).toEqual([]);
	expect(await suggestThemesFor(context, 'Het regende.')).toEqual([]);
});

test('at most three themes are offered', async () => {
	const context = await aMember();
	for (const word of ['een', 'twee', 'drie', 'vier'])
		await startTheme(context, { ...debts, title: `Schulden ${word}` });
	expect(await suggestThemesFor(context, told)).toHaveLength(3);
});

async function change(
	context: Context,
	id: string,
	words: string[],
	seen: number,
	reason = 'Dit woord hoorde ik vaak.'
) {
	return changeThemeWords(context, id, { words, reason, seen });
}

test('a member changes the words; what and why stay for everyone to read, and who for members', async () => {
	const id = await startTheme(await aMember(), debts);
	const jet = await aMember('Jet');
	expect(await change(jet, id, ['wanbetaler'], 0, 'Zo heet het hier.')).toEqual({ ok: true, value: { number: 1 } });
	world.clock = new Date(world.clock.getTime() + 1000);
	await change(jet, id, ['wanbetaler', 'beslag'], 1);
	const shown = await showThemeWords(world.asGuest(), id);
	expect(shown).toMatchObject({ words: ['wanbetaler', 'beslag'], number: 2, mayChange: false });
	expect(shown.versions.map(({ by }) => by)).toEqual([null, null]);
	const { versions } = await showThemeWords(jet, id);
	expect(versions.map(({ number, by, added, reason }) => [number, by, added, reason])).toEqual([
		[2, 'Jet', ['beslag'], 'Dit woord hoorde ik vaak.'],
		[1, 'Jet', ['wanbetaler'], 'Zo heet het hier.']
	]);
	expect(shown.versions[1]!.gone).toContain('deurwaarder');
});

test('changed words decide at once which stories are offered the theme', async () => {
	const context = await aMember();
	const id = await startTheme(context, debts);
	await change(context, id, ['wanbetaler'], 0);
	expect(await suggestThemesFor(context, told)).toEqual([]);
	expect((await suggestThemesFor(context, 'Ze noemden haar een wanbetaler.'))[0]).toMatchObject({ id });
});

test('of two people who change the words at once the second is told, and nothing is overwritten', async () => {
	const context = await aMember();
	const id = await startTheme(context, debts);
	await change(context, id, ['een'], 0);
	expect(await change(context, id, ['twee'], 0)).toEqual({ ok: false, reason: 'changed-meanwhile' });
	expect(await change(context, id, ['een'], 1)).toEqual({ ok: false, reason: 'same-words' });
	expect((await showThemeWords(context, id)).words).toEqual(['een']);
});

test('a guest and a newcomer do not change words, and those of a veiled theme are not shown', async () => {
	const id = await startTheme(await aMember(), debts);
	const newcomer = await world.as(await aPerson(world, { teams: [await aTeam(world, { greeted: false })] }));
	await expect(change(world.asGuest(), id, ['x'], 0)).rejects.toThrow('themes.change-words');
	await expect(change(newcomer, id, ['x'], 0)).rejects.toThrow('themes.change-words');
	await world.db.insert(veil).values({ wordsKind: 'theme', wordsId: id, reason: 'cannot-stay', veiledAt: world.clock });
	await expect(showThemeWords(await aMember(), id)).rejects.toThrow('theme');
	expect(await suggestThemesFor(await aMember(), told)).toEqual([]);
});

test('the teller puts a told story under a theme afterwards; somebody else cannot', async () => {
	const context = await aMember();
	const themeId = await startTheme(context, debts);
	const text = { kind: 'experience' as const, title: '', body: told, language: 'nl', themeIds: [] };
	const choice = { audience: { kind: 'members' as const }, signature: 'team' as const, organisationId: null };
	const outcome = await tellStory(context, { ...text, ...choice });
	if (!outcome.ok) throw new Error(outcome.reason);
	await expect(addTheme(await aMember(), outcome.value.id, themeId)).rejects.toThrow('story');
	await addTheme(context, outcome.value.id, themeId);
	expect((await showStory(context, outcome.value.id)).themes.map(({ id }) => id)).toEqual([themeId]);
});
