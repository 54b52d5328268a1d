import { beforeEach, expect, test } from 'vitest';
import type { Audience } from '#kernel/audience.ts';
import type { Context } from '#platform/context.ts';
import { audienceToRow } from '#platform/db/columns.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { storiesById } from '#features/stories/stories.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { liftBecauseChanged, type WordsKind } from '#features/veils/veils.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { concern } from './care.tables.ts';
import { liftVeil, raiseConcern, setConcernAside, showWords, veilWords } from './care.server.ts';
import { openConcerns, showLog, veiledNow, whyVeiled } from './desk.server.ts';

const world = useWorld();
const secretWords = 'Zij woont boven de bakker.';
const limits = (clientAddress = '192.0.2.7') => ({ secret: 'x'.repeat(32), clientAddress });
const after = (ms: number) => void (world.clock = new Date(world.clock.getTime() + ms));

let team: string;
let teller: string;

beforeEach(async () => {
	team = await aTeam(world);
	teller = await aPerson(world, { name: 'Anna', teams: [team] });
});

async function told(audience: Audience): Promise<string> {
	const at = { createdAt: world.clock, updatedAt: world.clock, toldAt: world.clock };
	const [row] = await world.db
		.insert(story)
		.values({
			tellerId: teller,
			organisationId: team,
			title: 'Boven',
			body: secretWords,
			...audienceToRow(audience),
			...at
		})
		.returning({ id: story.id });
	return row!.id;
}

const aMember = async () => world.as(await aPerson(world, { teams: [await aTeam(world)] }));
const aSteward = async (name = 'Pim') => world.as(await aPerson(world, { name, steward: true }));
const say = (context: Context, id: string, kind: WordsKind = 'story', from = limits()) =>
	raiseConcern(context, { kind, id, reason: 'recognisable', words: 'Ik ken dit gezin.' }, from);
const veiled = { ok: true, value: { veiled: true } };
const heard = { ok: true, value: { veiled: false } };
const stateFor = async (context: Context, id: string) => (await storiesById(context, [id])).get(id)?.state;

test('one steward veils at once: words hidden, place visible, writer told, and the log holds no words', async () => {
	const id = await told({ kind: 'members' });
	expect(await say(await aSteward(), id)).toEqual(veiled);
	const member = await aMember();
	const shown = (await storiesById(member, [id])).get(id);
	expect(shown).toMatchObject({ state: 'veiled', title: null, body: null });
	expect(await world.db.select().from(notice)).toMatchObject([{ personId: teller, kind: 'veiled', aboutId: id }]);
	expect(world.jobs).toEqual(['deliver-notices']);
	const acts = await showLog(member);
	expect(acts).toMatchObject([{ act: 'veiled', subjectKind: 'story', steward: 'Pim', path: `/verhalen/${id}` }]);
	expect(JSON.stringify(acts)).not.toMatch(/bakker|Boven|gezin|Anna/);
});

test('the writer learns why, and not from whom', async () => {
	const id = await told({ kind: 'members' });
	await say(world.asGuest(), await told({ kind: 'public' }));
	await say(await aSteward(), id);
	const [row] = await world.db.select().from(notice);
	const why = (await whyVeiled(world.db, [row!.subjectId])).get(row!.subjectId);
	expect(why).toEqual({
		kind: 'story',
		wordsId: id,
		reason: 'recognisable',
		veiledAt: world.clock,
		lifted: false,
		said: ['Ik ken dit gezin.']
	});
});

test('two members veil together; one is not enough, and neither is the same one twice', async () => {
	const id = await told({ kind: 'members' });
	const one = await aMember();
	expect(await say(one, id)).toEqual(heard);
	expect(await say(one, id)).toEqual(heard);
	expect(await stateFor(one, id)).toBe('readable');
	expect(await say(await aMember(), id)).toEqual(veiled);
	expect(await stateFor(one, id)).toBe('veiled');
	expect(await showLog(one)).toMatchObject([{ act: 'veiled', steward: null }]);
});

test('two members who speak at the same moment veil together', async () => {
	const id = await told({ kind: 'members' });
	const both = await Promise.all([await aMember(), await aMember()].map((one) => say(one, id)));
	expect(both.filter((one) => one.ok && one.value.veiled)).toHaveLength(1);
	expect(await world.db.select().from(veil)).toHaveLength(1);
});

test('guests, partners, newcomers and the writer are heard, and do not veil', async () => {
	const id = await told({ kind: 'public' });
	const newcomer = await world.as(await aPerson(world, { teams: [await aTeam(world, { greeted: false })] }));
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	const people = [world.asGuest(), world.asGuest(), newcomer, partner, await world.as(teller), await aMember()];
	for (const someone of people) expect(await say(someone, id)).toEqual(heard);
	expect(await openConcerns(await aSteward())).toMatchObject([
		{ id, times: 6, reasons: ['recognisable'], path: `/verhalen/${id}` }
	]);
});

test('to who may not read the words nothing is there, whether it exists or not, veiled or not', async () => {
	const id = await told({ kind: 'team', organisationId: team });
	const member = await aMember();
	const steward = await aSteward();
	for (const outsider of [world.asGuest(), member, steward]) {
		await expect(showWords(outsider, 'story', id)).rejects.toThrow('story');
		await expect(say(outsider, id)).rejects.toThrow('story');
	}
	await expect(veilWords(steward, 'story', id, 'cannot-stay')).rejects.toThrow('story');
	expect(await world.db.select().from(concern)).toEqual([]);
	await expect(showWords(world.asGuest(), 'story', 'bestaatniet234')).rejects.toThrow('story');
	await expect(showWords(world.asGuest(), 'person', teller)).rejects.toThrow('person');
});

test('a draft has no reader, so nothing can be said of it', async () => {
	const [row] = await world.db
		.insert(story)
		.values({ tellerId: teller, body: 'x', audience: 'self', createdAt: world.clock, updatedAt: world.clock })
		.returning({ id: story.id });
	await expect(say(await world.as(teller), row!.id)).rejects.toThrow('story');
});

test('of words in a smaller circle a steward learns that somebody spoke up, not what, and may veil them', async () => {
	const id = await told({ kind: 'team', organisationId: team });
	const mate = await world.as(await aPerson(world, { teams: [team] }));
	await say(mate, id);
	const steward = await aSteward();
	const open = await openConcerns(steward);
	expect(open).toMatchObject([{ kind: 'story', id, path: null, said: null, circle: 'team' }]);
	expect(JSON.stringify(open)).not.toMatch(/bakker|gezin|Boven/);
	await veilWords(steward, 'story', id, 'recognisable');
	expect(await stateFor(mate, id)).toBe('veiled');
	expect(await openConcerns(steward)).toEqual([]);
	expect(await veiledNow(await aSteward('Quin'))).toMatchObject([{ id, mayLift: false }]);
});

test('the log of acts is as wide as what the act was about', async () => {
	const small = await told({ kind: 'team', organisationId: team });
	const mate = await world.as(await aPerson(world, { teams: [team] }));
	await say(mate, small);
	await veilWords(await aSteward(), 'story', small, 'recognisable');
	expect(await showLog(mate)).toMatchObject([{ act: 'veiled', path: `/verhalen/${small}` }]);
	expect(await showLog(await aMember())).toEqual([]);
	await expect(showLog(world.asGuest())).rejects.toThrow('stewardship.log');
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	await expect(showLog(partner)).rejects.toThrow('stewardship.log');
});

test('a second steward lifts a veil; the first one, the writer and members do not', async () => {
	const id = await told({ kind: 'members' });
	const [first, second, member] = [await aSteward(), await aSteward('Quin'), await aMember()];
	await say(first, id);
	expect(await liftVeil(first, 'story', id)).toEqual({ ok: false, reason: 'second-steward' });
	await expect(liftVeil(member, 'story', id)).rejects.toThrow('care.lift');
	await expect(liftVeil(await world.as(teller), 'story', id)).rejects.toThrow('care.lift');
	expect((await showWords(first, 'story', id)).words).toBeNull();
	expect((await showWords(member, 'story', id)).words).toBeNull();
	expect((await showWords(second, 'story', id)).words).toContain(secretWords);
	expect(await liftVeil(second, 'story', id)).toEqual({ ok: true, value: true });
	expect(await stateFor(member, id)).toBe('readable');
	expect(await liftVeil(second, 'story', id)).toEqual({ ok: false, reason: 'not-veiled' });
	expect((await showLog(member)).map(({ act }) => act).sort()).toEqual(['veil-lifted', 'veiled']);
});

test('a steward who wrote the words does not decide about their veil', async () => {
	teller = await aPerson(world, { steward: true });
	const id = await told({ kind: 'members' });
	await say(await aSteward(), id);
	expect(await liftVeil(await world.as(teller), 'story', id)).toEqual({ ok: false, reason: 'second-steward' });
});

test('when the words changed, the veil is gone, and what was said of the old words does not count for the new', async () => {
	const id = await told({ kind: 'members' });
	const one = await aMember();
	await say(one, id);
	await say(await aMember(), id);
	after(1000);
	expect(await world.db.transaction((tx) => liftBecauseChanged(tx, 'story', id, world.clock, teller))).toBe(true);
	expect(await stateFor(one, id)).toBe('readable');
	after(1000);
	expect(await say(await aMember(), id)).toEqual(heard);
	expect(await say(one, id)).toEqual(veiled);
});

test('a steward who read the words lets them stand; what was said before does not count any more', async () => {
	const id = await told({ kind: 'members' });
	await say(await aMember(), id);
	const steward = await aSteward();
	await setConcernAside(steward, 'story', id);
	expect(await openConcerns(steward)).toEqual([]);
	expect(await say(await aMember(), id)).toEqual(heard);
	expect(await showLog(steward)).toMatchObject([{ act: 'concern-set-aside' }]);
	await expect(setConcernAside(await aMember(), 'story', id)).rejects.toThrow('care.set-aside');
});

test('a steward cannot set aside what they may not read', async () => {
	const id = await told({ kind: 'team', organisationId: team });
	await say(await world.as(await aPerson(world, { teams: [team] })), id);
	await expect(setConcernAside(await aSteward(), 'story', id)).rejects.toThrow('story');
});

test('someone without account speaks up ten times an hour; from elsewhere others go on', async () => {
	const id = await told({ kind: 'public' });
	for (let i = 0; i < 10; i++) expect(await say(world.asGuest(), id)).toEqual(heard);
	expect(await say(world.asGuest(), id)).toEqual({ ok: false, reason: 'too-often' });
	expect(await say(world.asGuest(), id, 'story', limits('192.0.2.8'))).toEqual(heard);
	after(61 * 60_000);
	expect(await say(world.asGuest(), id)).toEqual(heard);
});

test('words that were taken back cannot be veiled, and what was said of them waits for nobody', async () => {
	const id = await told({ kind: 'public' });
	await say(world.asGuest(), id);
	await world.db.update(story).set({ withdrawnAt: world.clock, title: '', body: '' });
	await expect(say(world.asGuest(), id)).rejects.toThrow('story');
	expect(await openConcerns(await aSteward())).toEqual([]);
});
