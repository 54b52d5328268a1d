import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { days } from '#kernel/moments.ts';
import { guest, isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { deleteAccount } from '#features/care/goodbye.server.ts';
import { answerAsk, myAsks } from '#features/consent/consent.server.ts';
import { leaveOrganisation } from '#features/organisations/organisations.server.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { quotedWords, voiceWords } from '../../testing/shared-thread.ts';
import { aTableWithThread } from '../../testing/table.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import {
	addDay,
	answerBringing,
	answerClaims,
	comingDays,
	markDiscussed,
	piecesBeside,
	putBeside,
	relate,
	removeDay,
	sayPressing,
	showSheet,
	showTable,
	takeBackPiece,
	touchedBy
} from './groups.server.ts';
import { lastOfEach, newClaims } from './partner-piece.ts';
import { partnerPiece } from './table-work.tables.ts';
import { byYear, comingAndPast, countPressing, dateOf, pressingFor, weeksUntil } from './table-work.ts';

const world = useWorld();
const aDay = { dayKind: 'policy', day: '2027-03-18', dayWords: 'De handreiking wordt vastgesteld.' } as const;

test('days stand in the order they come; today is still to come', () => {
	const on = (day: string) => ({ day });
	const { coming, past } = comingAndPast(
		['2027-02-01', '2026-01-01', '2026-11-02', '2026-10-01'].map(on),
		'2026-11-02'
	);
	expect([coming, past].map((some) => some.map(({ day }) => day))).toEqual([
		['2026-11-02', '2027-02-01'],
		['2026-10-01', '2026-01-01']
	]);
	expect(weeksUntil('2026-11-08', '2026-11-02')).toBe(0);
	expect(weeksUntil('2026-11-16', '2026-11-02')).toBe(2);
	// Half past midnight in the Netherlands is another day than in Greenwich.
	expect(dateOf(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
});

test('what was brought stands under its year, the newest first', () => {
	const years = byYear([new Date('2026-12-31T23:30:00Z'), new Date('2026-05-01'), new Date('2025-05-01')], (at) => at);
	expect(years.map(({ year, of }) => [year, of.length])).toEqual([
		['2027', 1],
		['2026', 1],
		['2025', 1]
	]);
});

test('whether it presses is counted in teams; a team whose people say different things differs inside', () => {
	const said = [
		{ answer: 'presses', organisationIds: ['a', 'b'] },
		{ answer: 'not-now', organisationIds: ['a'] },
		{ answer: 'presses', organisationIds: ['a'] },
		{ answer: 'unsure', organisationIds: ['not greeted'] },
		{ answer: 'unsure', organisationIds: [] }
	] as const;
	const counts = countPressing(said, new Set(['a', 'b']));
	expect(counts).toEqual({ presses: 2, notNow: 1, unsure: 0, differInside: 1, teams: 2 });
	expect(pressingFor(guest, counts)).toBeNull();
	expect(pressingFor(guest, { ...counts, teams: 10 })).not.toBeNull();
});

test('of each sentence the last answer stands, with what was said before; the same again says nothing new', () => {
	const row = (outcome: 'unknown' | 'taken-up', at: number) => ({
		sentenceId: 's',
		outcome,
		words: '',
		at: new Date(at)
	});
	const last = lastOfEach([row('unknown', 1), row('taken-up', 2)]);
	expect(last.get('s')).toMatchObject({ outcome: 'taken-up', earlier: [{ outcome: 'unknown' }] });
	expect(newClaims([{ sentenceId: 's', outcome: 'taken-up', words: '' }], last)).toEqual([]);
});

test('who sits there keeps the calendar, and everyone sees what is coming', async () => {
	const { id, practice, host, mate } = await aTableWithThread(world);
	await expect(addDay(await world.as(mate), id, aDay)).rejects.toThrow('groups.days');
	await addDay(await world.as(practice), id, aDay);
	await addDay(await world.as(host), id, { dayKind: 'meeting', day: '2026-10-01', dayWords: 'Eerste keer.' });
	const { around } = await showTable(world.asGuest(), id);
	expect(around.calendar.coming.map(({ words }) => words)).toEqual([aDay.dayWords]);
	expect(around.calendar.past.map(({ words }) => words)).toEqual(['Eerste keer.']);
	expect((await comingDays(world.asGuest())).days).toMatchObject([{ day: aDay.day, table: { id } }]);
	await expect(removeDay(world.asGuest(), id, around.calendar.coming[0]!.id)).rejects.toThrow('groups.days');
	await removeDay(await world.as(host), id, around.calendar.coming[0]!.id);
	expect((await comingDays(world.asGuest())).days).toEqual([]);
});

test('members say whether it presses, and may change it; the institution is not asked and sees no small numbers', async () => {
	const { id, host, mate } = await aTableWithThread(world);
	const seenBy = async (personId: string) => (await showTable(await world.as(personId), id)).around;
	await sayPressing(await world.as(mate), id, { pressing: 'not-now' });
	await sayPressing(await world.as(mate), id, { pressing: 'presses' });
	expect(await seenBy(mate)).toMatchObject({ said: 'presses', pressing: { presses: 1, notNow: 0, teams: 1 } });
	await expect(sayPressing(await world.as(host), id, { pressing: 'presses' })).rejects.toThrow('groups.pressing');
	expect((await seenBy(host)).pressing).toBeNull();
	world.clock = new Date(world.clock.getTime() + days(184));
	expect(await seenBy(mate)).toMatchObject({ said: null, pressing: { teams: 0 } });
});

test('how we relate to an institution has versions; who wrote after somebody else reads that first', async () => {
	const { id, host, mate, practice } = await aTableWithThread(world);
	const relation = (words: string, seen: string) => ({ relation: words, why: 'Er is meer gebeurd.', seen });
	expect(await relate(await world.as(mate), id, relation('We schuiven aan.', '0'))).toEqual({ ok: true, value: 1 });
	expect(await relate(await world.as(practice), id, relation('We wachten af.', '0'))).toEqual({
		ok: false,
		reason: 'changed-meanwhile'
	});
	await relate(await world.as(practice), id, relation('We schuiven aan, en zeggen ook nee.', '1'));
	await expect(relate(await world.as(host), id, relation('x', '2'))).rejects.toThrow('groups.relate');
	const versions = async () => (await showTable(world.asGuest(), id)).around.relations;
	expect((await versions()).map(({ number, words }) => [number, words])).toEqual([
		[2, 'We schuiven aan, en zeggen ook nee.'],
		[1, 'We schuiven aan.']
	]);
	const wordsId = (await versions())[1]!.id;
	await world.db.insert(veil).values({ wordsKind: 'relation', wordsId, reason: 'cannot-stay', veiledAt: world.clock });
	expect((await versions())[1]).toMatchObject({ veiled: true, words: '', reason: '' });
});

test('an institution answers sentence by sentence, later again, and what it said before stays', async () => {
	const { id, host, mate, bringingId, sentenceId } = await aTableWithThread(world);
	const say = async (who: string, outcome: 'unknown' | 'taken-up', words = '') =>
		answerClaims(await world.as(who), bringingId, [
			{ sentenceId, outcome, words },
			{ sentenceId: 'of another text', outcome, words }
		]);
	await expect(say(mate, 'unknown')).rejects.toThrow('groups.answer');
	await answerBringing(await world.as(host), bringingId, { outcome: 'unknown', answer: 'Nog even.' });
	expect(await say(host, 'unknown')).toBe(1);
	expect(await say(host, 'unknown')).toBe(0);
	world.clock = new Date(world.clock.getTime() + days(30));
	expect(await say(host, 'taken-up', 'Het staat erin.')).toBe(1);
	const [shown] = (await showTable(await world.as(mate), id)).bringings;
	expect(shown?.claims).toMatchObject([
		{ sentence: 'Een brief is geen gesprek.', outcome: 'taken-up', earlier: [{ outcome: 'unknown' }] }
	]);
	await world.db
		.insert(veil)
		.values({ wordsKind: 'bringing', wordsId: bringingId, reason: 'cannot-stay', veiledAt: world.clock });
	expect((await showTable(await world.as(mate), id)).bringings[0]?.claims).toEqual([]);
});

test('the day it was talked about is written down by who sits there, and can be taken back', async () => {
	const { id, host, mate, bringingId } = await aTableWithThread(world);
	const day = async () => (await showTable(await world.as(mate), id)).bringings[0]?.discussedOn;
	await expect(markDiscussed(await world.as(mate), bringingId, '2026-11-02')).rejects.toThrow('groups.discussed');
	await markDiscussed(await world.as(host), bringingId, '2026-11-02');
	expect(await day()).toBe('2026-11-02');
	await markDiscussed(await world.as(host), bringingId, null);
	expect(await day()).toBeNull();
});

test('an institution puts a draft beside stories it may read, and no others; it can take it back', async () => {
	const table = await aTableWithThread(world, { audience: 'public', stories: { kind: 'public' } });
	const closed = await aTableWithThread(world);
	const asHost = await world.as(table.host);
	const own = (await touchedBy(asHost, table.id)) ?? [];
	expect(own.map(({ id }) => id).sort()).toEqual([...table.storyIds].sort());
	expect(await touchedBy(await world.as(table.practice), table.id)).toBeNull();
	const hidden = closed.storyIds[0]!;
	const piece = {
		pieceKind: 'draft',
		circle: 'everyone',
		title: 'Brief',
		body: 'Zo willen we het schrijven.'
	} as const;
	const lists = { verhaal: [table.storyIds[0]!, hidden] };
	const id = await putBeside(asHost, table.id, { ...piece, lists });
	await expect(putBeside(await world.as(table.practice), table.id, { ...piece, lists })).rejects.toThrow(
		'groups.beside'
	);
	expect(await piecesBeside(world.asGuest(), table.storyIds[0]!)).toMatchObject([
		{ title: 'Brief', state: 'readable' }
	]);
	expect(await piecesBeside(world.asGuest(), hidden)).toEqual([]);
	await expect(takeBackPiece(await world.as(table.practice), id)).rejects.toThrow('piece');
	await takeBackPiece(asHost, id);
	expect(await piecesBeside(world.asGuest(), table.storyIds[0]!)).toEqual([]);
	expect((await showTable(world.asGuest(), table.id)).pieces).toMatchObject([
		{ state: 'withdrawn', body: '', title: '' }
	]);
});

test('a draft for the table is read by who sits there and by nobody else, beside the story too', async () => {
	const table = await aTableWithThread(world, { audience: 'public', stories: { kind: 'public' } });
	const draft = { pieceKind: 'draft', circle: 'table', title: 'Brief', body: 'Zo willen we het schrijven.' } as const;
	const [storyId = ''] = table.storyIds;
	await putBeside(await world.as(table.host), table.id, { ...draft, lists: { verhaal: [storyId] } });
	const seen = async (context: Context) => [
		(await piecesBeside(context, storyId)).length,
		(await showTable(context, table.id)).pieces.length
	];
	for (const there of [table.host, table.practice]) expect(await seen(await world.as(there))).toEqual([1, 1]);
	const elsewhere = await aPerson(world, { teams: [table.partner] });
	for (const other of [world.asGuest(), await world.as(table.mate), await world.as(elsewhere)])
		expect(await seen(other)).toEqual([0, 0]);
});

test.each([
	['take-back', [{ state: 'withdrawn', title: '', body: '' }]],
	['let-stand', [{ state: 'readable', title: 'Brief', mine: false }]]
] as const)('whose account goes with “%s” leaves behind what they chose', async (farewell, left) => {
	const table = await aTableWithThread(world);
	const host = await world.as(table.host);
	const piece = { pieceKind: 'question', circle: 'everyone', title: 'Brief', body: 'Hoe schrijf je dat?' } as const;
	const id = await putBeside(host, table.id, { ...piece, lists: { verhaal: [] } });
	await deleteAccount(host, farewell);
	expect((await showTable(world.asGuest(), table.id)).pieces).toMatchObject(left);
	const [row] = await world.db.select().from(partnerPiece).where(eq(partnerPiece.id, id));
	expect(row?.organisationId).toBe(table.partner);
	if (farewell === 'let-stand') expect(row?.writtenBy).toBeNull();
});

test('a sheet is made with the eyes of the table, whoever prints it, and keeps every differing voice', async () => {
	const { id, practice, mate, host } = await aTableWithThread(world);
	const adviser = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	// The member reads the quote and the voice on their own page; on the sheet they are words nobody said yes to.
	for (const reader of [practice, mate, host]) {
		const { thread } = await showSheet(await world.as(reader), id, 1);
		const [sentence] = thread.sentences;
		expect(sentence?.voices).toMatchObject([{ standing: 'smaller', words: null }]);
		expect(JSON.stringify(sentence?.sources)).not.toContain('De brief lag er');
		expect(sentence?.stories).toBe(3);
	}
	await expect(showSheet(await world.as(adviser), id, 1)).rejects.toThrow('bringing');
	await expect(showSheet(world.asGuest(), id, 1)).rejects.toThrow('bringing');
	await expect(showSheet(await world.as(host), id, 2)).rejects.toThrow('bringing');
});

test('a weaver who left the network reads no more of what lies at a table than anybody outside it', async () => {
	const { id, weavers, bringingId } = await aTableWithThread(world);
	const [weaver = ''] = weavers;
	const there = async () => (await showTable(await world.as(weaver), id)).bringings.map((one) => one.id);
	expect(await there()).toEqual([bringingId]);
	const { viewer } = await world.as(weaver);
	for (const team of isSignedIn(viewer) ? viewer.organisationIds : [])
		await leaveOrganisation(await world.as(weaver), team);
	world.clock = new Date(world.clock.getTime() + 1000);
	expect(await there()).toEqual([]);
});

test('words agreed for a table stand on no sheet of a member who sits elsewhere and may not read them', async () => {
	const { id, host, mate, teller, differs } = await aTableWithThread(world);
	const team = await aTeam(world);
	// Since it was brought, both chose a smaller circle.
	const smaller = { audience: 'team' as const, audienceOrganisationId: team };
	await world.db.update(story).set(smaller);
	await world.db.update(response).set(smaller);
	for (const owner of [teller, differs]) {
		const asOwner = await world.as(owner);
		for (const ask of await myAsks(asOwner)) await answerAsk(asOwner, ask.id, true);
	}
	const sheet = async (reader: string) => JSON.stringify((await showSheet(await world.as(reader), id, 1)).thread);
	expect(await sheet(host)).toContain(quotedWords);
	expect(await sheet(host)).toContain(voiceWords);
	expect(await sheet(mate)).not.toContain(quotedWords);
	expect(await sheet(mate)).not.toContain(voiceWords);
});

test('an owner who says yes for this table is quoted on its sheet, and is gone from it the moment they say no', async () => {
	const { id, host, teller } = await aTableWithThread(world);
	const asTeller = await world.as(teller);
	const [ask] = await myAsks(asTeller);
	const sheet = async () => JSON.stringify((await showSheet(await world.as(host), id, 1)).thread.sentences);
	expect(await sheet()).not.toContain(quotedWords);
	await answerAsk(asTeller, ask!.id, true);
	expect(await sheet()).toContain(quotedWords);
	await answerAsk(asTeller, ask!.id, false);
	expect(await sheet()).not.toContain(quotedWords);
});
