import { expect, test } from 'vitest';
import { days } from '#kernel/moments.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { layVeil, veilOver } from '#features/veils/veils.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { conversationWith, mayWriteTo, messagesToMe, writeTo } from './messages.server.ts';
import type { MyProfile } from './profile.forms.ts';
import { homeOf, ways } from './profile.ts';
import { describeMyProfile, forgetProfile, myProfile, profilesOf } from './profiles.server.ts';

const world = useWorld();
const secret = 'x'.repeat(32);
const said = (given: Partial<MyProfile> = {}): MyProfile => ({
	way: 'meeting',
	knows: 'Bewind en beslag',
	asks: '',
	province: null,
	buddy: false,
	audience: 'members',
	themeIds: [],
	...given
});
const hello = { words: 'Mag ik je iets vragen?' };

async function twoMembers() {
	const an = await aPerson(world, { name: 'An', teams: [await aTeam(world)] });
	const bo = await aPerson(world, { name: 'Bo', teams: [await aTeam(world)] });
	return { an, bo };
}

test('what I say of myself can be changed at any time, and themes that do not exist are left out', async () => {
	const { an } = await twoMembers();
	const context = await world.as(an);
	const theme = await startTheme(context, { title: 'Wie blijft er?', description: 'Mensen gaan weg.' });
	await describeMyProfile(context, said({ themeIds: [theme, 'verzonnen'] }));
	expect((await myProfile(context)).themes).toEqual([{ id: theme, title: 'Wie blijft er?' }]);
	await describeMyProfile(context, said({ way: null, knows: '' }));
	expect(await myProfile(context)).toMatchObject({ way: null, knows: '', themes: [] });
});

test('members read it; a guest, a partner and a newcomer do, once its owner says everyone may', async () => {
	const { an, bo } = await twoMembers();
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	const newcomer = await aPerson(world, { teams: [await aTeam(world, { greeted: false })] });
	await describeMyProfile(await world.as(an), said());
	const readBy = async () => {
		const viewers = [world.asGuest(), await world.as(partner), await world.as(newcomer), await world.as(bo)];
		return Promise.all(viewers.map(async (viewer) => (await profilesOf(viewer, [an])).has(an)));
	};
	expect(await readBy()).toEqual([false, false, false, true]);
	await describeMyProfile(await world.as(an), said({ audience: 'public' }));
	expect(await readBy()).toEqual([true, true, true, true]);
});

test('veiled words are not shown, and changing them lifts the veil', async () => {
	const { an, bo } = await twoMembers();
	await describeMyProfile(await world.as(an), said({ knows: 'Iets over de buurvrouw' }));
	await layVeil(world.db, { kind: 'person', id: an, reason: 'recognisable', by: null }, world.clock);
	expect((await profilesOf(await world.as(bo), [an])).get(an)?.knows).toBe('');
	await describeMyProfile(await world.as(an), said({ knows: 'Iets anders' }));
	expect(await veilOver(world.db, 'person', an)).toBeNull();
});

test('every way of taking part begins somewhere, and so does none', () => {
	expect([...ways, null].map(homeOf).every((path) => path.startsWith('/'))).toBe(true);
});

test('a message reaches one person only, once, and shows no address until its writer does', async () => {
	const { an, bo } = await twoMembers();
	const third = await aPerson(world, { teams: [await aTeam(world)] });
	await writeTo(await world.as(an), bo, hello, secret);
	const [first] = await conversationWith(await world.as(bo), an);
	expect(first).toMatchObject({ words: hello.words, address: null, fromName: 'An' });
	world.clock = new Date(world.clock.getTime() + 1000);
	await writeTo(await world.as(bo), an, { words: 'Dat mag.', address: 'yes' }, secret);
	expect((await conversationWith(await world.as(an), bo)).map(({ address }) => address !== null)).toEqual([
		false,
		true
	]);
	expect(await conversationWith(await world.as(third), an)).toEqual([]);
	expect(await messagesToMe(await world.as(third), [first!.id])).toEqual(new Map());
	const told = await world.db.select().from(notice).orderBy(notice.at);
	expect(told.map(({ personId, kind }) => [personId, kind])).toEqual([
		[bo, 'message'],
		[an, 'message']
	]);
});

test('who cannot read a page cannot write there, but can answer who wrote first', async () => {
	const { an } = await twoMembers();
	const partner = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	expect(await mayWriteTo(world.asGuest(), an)).toBe(false);
	await expect(writeTo(await world.as(partner), an, hello, secret)).rejects.toThrow();
	await writeTo(await world.as(an), partner, hello, secret);
	expect(await mayWriteTo(await world.as(partner), an)).toBe(true);
});

test('nobody is flooded: five messages a day to one person, and the next day again', async () => {
	const { an, bo } = await twoMembers();
	for (let i = 0; i < 5; i++) expect((await writeTo(await world.as(an), bo, hello, secret)).ok).toBe(true);
	expect(await writeTo(await world.as(an), bo, hello, secret)).toEqual({ ok: false, reason: 'too-often' });
	world.clock = new Date(world.clock.getTime() + days(1) + 1);
	expect((await writeTo(await world.as(an), bo, hello, secret)).ok).toBe(true);
});

test('who goes leaves nothing of this behind', async () => {
	const { an, bo } = await twoMembers();
	await describeMyProfile(await world.as(an), said());
	await writeTo(await world.as(an), bo, hello, secret);
	await forgetProfile(world.db, an);
	expect(await conversationWith(await world.as(bo), an)).toEqual([]);
	expect((await myProfile(await world.as(an))).knows).toBe('');
});
