import { expect, test } from 'vitest';
import { before, days } from '#kernel/moments.ts';
import { story, storyTheme } from '#features/stories/story.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { energyOf, energyRule, themePath, type Energy } from './theme.ts';
import { listThemes, showTheme, startTheme } from './themes.server.ts';

const now = new Date('2026-11-02T09:00:00Z');
const ago = (n: number) => before(now, days(n));
const { aliveFrom, quietDays } = energyRule;

test.each<[string, number, Date | null, Date, Energy]>([
	['enough happened lately', aliveFrom, ago(1), ago(400), 'alive'],
	['something happened, not often', aliveFrom - 1, ago(1), ago(400), 'quiet'],
	['the last story is months old', 0, ago(quietDays - 1), ago(400), 'quiet'],
	['nothing happened yet but it just began', 0, null, ago(3), 'quiet'],
	['the last story is older than the rule says', 0, ago(quietDays + 1), ago(400), 'asleep'],
	['nothing ever happened', 0, null, ago(quietDays + 1), 'asleep']
])('a theme where %s', (_, lately, last, startedAt, energy) => {
	expect(energyOf({ lately, last }, startedAt, now)).toBe(energy);
});

const world = useWorld();
const plan = { title: 'Wie blijft er?', description: 'Een contract loopt af.' };

async function told(themeId: string, audience: 'team' | 'members', times: number) {
	for (let i = 0; i < times; i++) {
		const at = world.clock;
		const [row] = await world.db
			.insert(story)
			.values({ body: 'x', audience, createdAt: at, updatedAt: at, toldAt: at })
			.returning({ id: story.id });
		await world.db.insert(storyTheme).values({ storyId: row!.id, themeId });
	}
}

test('whoever reads along with the members starts a theme without asking anyone', async () => {
	const member = await aPerson(world, { teams: [await aTeam(world)] });
	const id = await startTheme(await world.as(member), plan);
	expect(await showTheme(world.asGuest(), id)).toMatchObject({ ...plan, energy: 'quiet', veiled: false });
});

test('guests, newcomers and partners do not start themes', async () => {
	const newcomer = await aPerson(world, { teams: [await aTeam(world, { greeted: false })] });
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	for (const context of [world.asGuest(), await world.as(newcomer), await world.as(partner)]) {
		await expect(startTheme(context, plan)).rejects.toThrow('themes.start');
	}
});

test('what stands in a smaller circle does not make a theme alive', async () => {
	const member = await aPerson(world, { teams: [await aTeam(world)] });
	const id = await startTheme(await world.as(member), plan);
	await told(id, 'team', aliveFrom);
	expect((await listThemes(world.asGuest()))[0]?.energy).toBe('quiet');
	await told(id, 'members', aliveFrom);
	expect((await listThemes(world.asGuest()))[0]?.energy).toBe('alive');
});

test('a veiled theme keeps its place and shows no words, not in its address either', async () => {
	const member = await aPerson(world, { teams: [await aTeam(world)] });
	const id = await startTheme(await world.as(member), plan);
	await world.db.insert(veil).values({ wordsKind: 'theme', wordsId: id, reason: 'cannot-stay', veiledAt: world.clock });
	const [line] = await listThemes(world.asGuest());
	expect(line).toMatchObject({ veiled: true, title: '[gesluierd]', description: '' });
	expect(themePath(line!)).toBe(`/themas/${id}`);
});
