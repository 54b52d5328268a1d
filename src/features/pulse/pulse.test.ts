import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { before, days } from '#kernel/moments.ts';
import { guest, isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { readFields } from '#platform/web/forms.ts';
import { deleteAccount } from '#features/care/goodbye.server.ts';
import { raiseConcern } from '#features/care/care.server.ts';
import { writeTo } from '#features/profiles/messages.server.ts';
import { layVeil } from '#features/veils/veils.server.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { MyPulse } from './pulse.forms.ts';
import {
	countedBy,
	countedOf,
	isAsked,
	isAskedByMail,
	mayReadPulseWords,
	pulseAnswers,
	readerChoices,
	readYear,
	yearOf,
	type PulseAnswer
} from './pulse.ts';
import {
	answerPulse,
	askPulseByMail,
	pulseIsAsked,
	pulseWaiting,
	showPulse,
	skipPulse,
	takeBackPulseWords
} from './pulse.server.ts';
import { countedWords } from './pulse.texts.ts';

const world = useWorld();
const now = new Date('2026-11-02T09:00:00Z');
const ago = (n: number) => before(now, days(n));

test.each([
	['came last month', { cameAt: ago(30), lastSaidAt: null }, false],
	['came a year ago and was never asked', { cameAt: ago(365), lastSaidAt: null }, true],
	['answered or said "nu niet" in spring', { cameAt: ago(900), lastSaidAt: ago(200) }, false],
	['answered a year ago', { cameAt: ago(900), lastSaidAt: ago(360) }, true]
])('whether somebody is asked who %s', (_, state, expected) => {
	expect(isAsked(state, now)).toBe(expected);
	expect(isAskedByMail({ ...state, lastMailedAt: null }, now)).toBe(expected);
	expect(isAskedByMail({ ...state, lastMailedAt: ago(30) }, now)).toBe(false);
});

test('the year is that of a clock in the Netherlands', () => {
	expect(yearOf(new Date('2026-12-31T23:30:00Z'))).toBe(2027);
	expect([readYear('2025'), readYear('x'), readYear(null), readYear('20255')]).toEqual([2025, null, null, null]);
});

test.each([
	['under five nothing is counted', { yes: 4 }, null],
	['what is under five is not named, nor what would tell it', { yes: 12, partly: 6, no: 2 }, [12, 6, null, null]],
	['one that is left out takes the smallest along', { yes: 12, partly: 6, no: 7 }, [12, null, 7, null]],
	['five alike are five', { unsure: 5 }, [null, null, null, 5]]
] as const)('%s', (_, given, cells) => {
	expect(countedOf(given)?.cells ?? null).toEqual(cells);
});

test('whatever was answered: nobody can work out a count under five', () => {
	const counts = fc.record(Object.fromEntries(pulseAnswers.map((one) => [one, fc.nat(30)])));
	fc.assert(
		fc.property(counts, (given) => {
			const counted = countedOf(given as Record<PulseAnswer, number>);
			if (!counted) return;
			const missing = counted.cells.filter((cell) => cell === null);
			expect(missing.length).not.toBe(1);
			expect(counted.cells.every((cell) => cell === null || cell >= countedBy)).toBe(true);
			expect(countedWords('nl', counted)).not.toMatch(/ [0-4] keer/);
		})
	);
});

const form = (fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	return readFields(data, MyPulse);
};

test('one question is enough, none is not; who wrote words says who reads them, and what was typed stays', () => {
	expect(form({ supported: 'unsure' }).ok).toBe(true);
	expect(form({})).toMatchObject({ ok: false, errors: { informed: 'answer-one' } });
	const words = { informed: 'yes', words: 'Ik hoor graag meer.' };
	expect(form(words)).toMatchObject({ ok: false, errors: { readers: 'choose-readers' }, values: words });
	expect(form({ ...words, readers: 'stewards' }).ok).toBe(true);
});

let team: string;
const member = async (more: { name?: string; steward?: boolean } = {}) =>
	world.as(await aPerson(world, { teams: [team], ...more }));
const idOf = ({ viewer }: Context) => (isSignedIn(viewer) ? viewer.id : '');
const pass = (ms: number) => void (world.clock = new Date(world.clock.getTime() + ms));
const counted = async (context: Context, year = 2026) => (await showPulse(context, year)).members?.counted;
const wordsFor = async (context: Context) =>
	(await showPulse(context, 2026)).members?.words.map(({ words, by }) => [words, by?.name ?? null]) ?? null;
/** So many members answer yes to the first question. */
async function others(count: number): Promise<void> {
	for (let i = 0; i < count; i++) await answerPulse(await member(), { informed: 'yes', words: '' });
}

beforeEach(async () => {
	team = await aTeam(world);
});

test('a member is asked after sixty days, once a year, and is left alone after "nu niet"', async () => {
	const bo = await member();
	expect(await pulseIsAsked(bo)).toBe(false);
	pass(days(61));
	expect(await pulseIsAsked(bo)).toBe(true);
	await skipPulse(bo);
	expect(await pulseIsAsked(bo)).toBe(false);
	pass(days(280));
	expect(await pulseIsAsked(bo)).toBe(true);
	await answerPulse(bo, { ownWay: 'partly', words: '' });
	expect(await pulseIsAsked(bo)).toBe(false);
});

test('guests, partners and who nobody knows yet are not asked and cannot answer', async () => {
	const partner = await world.as(await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] }));
	const newcomer = await world.as(await aPerson(world, { teams: [await aTeam(world, { greeted: false })] }));
	await others(5);
	pass(days(100));
	for (const outsider of [world.asGuest(), partner, newcomer]) {
		expect(await pulseIsAsked(outsider)).toBe(false);
		await expect(answerPulse(outsider, { informed: 'yes', words: '' })).rejects.toThrow();
		await expect(skipPulse(outsider)).rejects.toThrow();
		expect((await showPulse(outsider, 2026)).members).toBeNull();
	}
});

test('it rides along in one mail a year, and not after somebody answered', async () => {
	const [bo, cas] = [await member(), await member()];
	pass(days(61));
	expect(await Promise.all([askPulseByMail(bo), askPulseByMail(bo)])).toContain(true);
	expect(await askPulseByMail(bo)).toBe(false);
	await answerPulse(cas, { informed: 'yes', words: '' });
	expect(await askPulseByMail(cas)).toBe(false);
	expect(await askPulseByMail(world.asGuest())).toBe(false);
});

test('an answer can be changed within the year, and is kept apart from that of another', async () => {
	const bo = await member();
	await answerPulse(bo, { informed: 'no', words: 'Ik mis iets.', readers: 'self' });
	pass(days(20));
	await answerPulse(bo, { informed: 'yes', words: '' });
	expect((await showPulse(bo, null)).mine).toMatchObject({
		answers: { informed: 'yes', supported: null },
		words: '',
		readers: null
	});
	expect(await counted(bo)).toEqual([null, null, null]);
});

test('answers are counted by five: the sixth changes nothing anybody can see', async () => {
	const bo = await member();
	await others(4);
	expect(await counted(bo)).toEqual([null, null, null]);
	await others(1);
	const five = await counted(bo);
	expect(five?.[0]).toEqual({ people: 5, cells: [5, null, null, null] });
	pass(1000);
	await answerPulse(bo, { informed: 'no', words: '' });
	expect(await counted(bo)).toEqual(five);
	expect(await counted(bo, 2025)).toEqual([null, null, null]);
});

test('words are read by whom their writer chose, with a name only when they said so', async () => {
	await others(5);
	const readers = await Promise.all(readerChoices.map((one) => member({ name: `Wie koos ${one}` })));
	for (const [i, choice] of readerChoices.entries())
		await answerPulse(readers[i]!, { informed: 'yes', words: `Voor ${choice}`, readers: choice });
	const [colleague, steward] = [await member(), await member({ steward: true })];
	expect((await wordsFor(colleague))?.sort()).toEqual([
		['Voor members', null],
		['Voor members-named', 'Wie koos members-named']
	]);
	expect((await wordsFor(steward))?.sort()).toEqual([
		['Voor members', null],
		['Voor members-named', 'Wie koos members-named'],
		['Voor stewards', null],
		['Voor stewards-named', 'Wie koos stewards-named']
	]);
	expect(await wordsFor(world.asGuest())).toBeNull();
	// Nothing of what a page gets leads to who wrote without a name.
	const page = JSON.stringify((await showPulse(steward, 2026)).members);
	for (const i of [0, 1, 3]) expect(page).not.toContain(idOf(readers[i]!));
});

test('the rule of reading in SQL is the rule in words, for every choice and every viewer', async () => {
	const writer = await member();
	await others(5);
	const viewers = [writer, await member(), await member({ steward: true })];
	for (const readers of readerChoices) {
		await answerPulse(writer, { informed: 'yes', words: 'Zoals het is', readers });
		for (const context of viewers.slice(1)) {
			const may = mayReadPulseWords(context.viewer, { personId: idOf(writer), readers });
			expect([readers, ((await wordsFor(context)) ?? []).length]).toEqual([readers, may ? 1 : 0]);
		}
		expect(mayReadPulseWords(guest, { personId: idOf(writer), readers })).toBe(false);
		expect(mayReadPulseWords(writer.viewer, { personId: idOf(writer), readers })).toBe(true);
	}
});

test('words without a name wait until five people answered', async () => {
	await answerPulse(await member(), { informed: 'no', words: 'Niemand belt terug.', readers: 'members' });
	expect(await wordsFor(await member())).toEqual([]);
	await others(4);
	expect(await wordsFor(await member())).toEqual([['Niemand belt terug.', null]]);
});

test('the programme team sees who wrote to it by name and heard nothing back, and nobody else', async () => {
	const [bo, cas, steward] = [await member({ name: 'Bo' }), await member(), await member({ steward: true })];
	await answerPulse(bo, { supported: 'no', words: 'Ik sta alleen.', readers: 'stewards-named' });
	await answerPulse(cas, { supported: 'no', words: 'Ik ook.', readers: 'stewards' });
	await skipPulse(await member());
	expect((await pulseWaiting(steward)).map(({ name }) => name)).toEqual(['Bo']);
	await expect(pulseWaiting(bo)).rejects.toThrow();
	pass(1000);
	await writeTo(steward, idOf(bo), { words: 'Zullen we bellen?' }, 'x'.repeat(32));
	expect(await pulseWaiting(steward)).toEqual([]);
});

test('words can be veiled, and changing them lifts the veil', async () => {
	const [bo, cas] = [await member(), await member()];
	await others(5);
	await answerPulse(bo, { informed: 'no', words: 'De buurvrouw van nummer drie weet meer.', readers: 'members' });
	const id = (await showPulse(cas, 2026)).members!.words[0]!.id;
	const limits = { secret: 'x'.repeat(32), clientAddress: '192.0.2.7' };
	const concern = { kind: 'pulse', id, reason: 'recognisable', words: '' } as const;
	expect(await raiseConcern(cas, concern, limits)).toEqual({ ok: true, value: { veiled: false } });
	await layVeil(world.db, { kind: 'pulse', id, reason: 'recognisable', by: null }, world.clock);
	expect(await wordsFor(cas)).toEqual([]);
	expect((await showPulse(bo, null)).mine).toMatchObject({ veiled: true });
	await answerPulse(bo, { informed: 'no', words: 'Iemand weet meer.', readers: 'members' });
	expect(await wordsFor(cas)).toEqual([['Iemand weet meer.', null]]);
});

test('words of an earlier year can be taken back at any time, also after leaving; the answer stays counted', async () => {
	const [bo, cas] = [await member(), await member()];
	await others(4);
	await answerPulse(bo, { informed: 'yes', words: 'Toen wist ik het nog.', readers: 'members' });
	pass(days(200));
	const [later, reader] = [await world.as(idOf(bo)), await world.as(idOf(cas))];
	expect((await showPulse(later, 2026)).mine).toMatchObject({ words: 'Toen wist ik het nog.' });
	expect((await showPulse(later, null)).mine).toBeNull();
	await takeBackPulseWords(reader, 2026); // not theirs: nothing happens
	expect(await wordsFor(reader)).toHaveLength(1);
	await takeBackPulseWords(later, 2026);
	expect(await wordsFor(reader)).toEqual([]);
	expect((await counted(reader))?.[0]).toMatchObject({ people: 5 });
	await expect(takeBackPulseWords(world.asGuest(), 2026)).rejects.toThrow();
});

test('who goes takes their words along; the answer stays counted and is nobody’s', async () => {
	const bo = await member();
	await others(4);
	await answerPulse(bo, { informed: 'yes', words: 'Dag allemaal', readers: 'members-named' });
	const cas = await member();
	expect(await wordsFor(cas)).toHaveLength(1);
	await deleteAccount(bo, 'let-stand');
	expect(await wordsFor(cas)).toEqual([]);
	expect((await counted(cas))?.[0]).toMatchObject({ people: 5 });
});
