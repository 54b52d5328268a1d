import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { answerAsk, myAsks } from '#features/consent/consent.server.ts';
import { showText } from '#features/joint-texts/joint-texts.server.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aSharedThread, quotedWords, voiceWords } from '../../testing/shared-thread.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import {
	answerBringing,
	beginTable,
	bringingsOf,
	bringToTable,
	offerSeat,
	showBringing,
	showTable,
	welcomeAtTable,
	whatMayBeBrought
} from './groups.server.ts';

const world = useWorld();

/** A table where one person sits from practice and one for the institution. */
async function aTable() {
	const partner = await aTeam(world, { kind: 'partner' });
	const steward = await aPerson(world, { steward: true });
	const practice = await aPerson(world, { teams: [await aTeam(world)], name: 'Anna' });
	const host = await aPerson(world, { teams: [partner], name: 'Frederik' });
	const begun = await beginTable(await world.as(steward), { name: 'Tafel Brieven', purpose: 'x', partner, theme: '' });
	if (!begun.ok) throw new Error(begun.reason);
	const id = begun.value;
	await offerSeat(await world.as(practice), id, { side: 'practice', practice: 'een dorp' });
	await welcomeAtTable(await world.as(steward), id, practice);
	await offerSeat(await world.as(host), id, { side: 'host', practice: 'beleid' });
	await welcomeAtTable(await world.as(practice), id, host);
	return { id, partner, steward, practice, host };
}

async function broughtBy(personId: string, tableId: string, versionId: string): Promise<string> {
	const outcome = await bringToTable(await world.as(personId), tableId, versionId, 'Lees het voor.');
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.value;
}

const form = { outcome: 'partly', answer: 'We bellen voortaan eerst.' } as const;
const newsOf = (personId: string, kind: 'answered' | 'asked') =>
	world.db
		.select()
		.from(notice)
		.where(eq(notice.personId, personId))
		.then((rows) => rows.filter((row) => row.kind === kind));

test('a weaver brings a thread, or who sits there from practice; a version lies at a table once', async () => {
	const [table, thread] = [await aTable(), await aSharedThread(world)];
	const other = await aSharedThread(world);
	await broughtBy(thread.weavers[0]!, table.id, thread.versionId);
	expect(await bringToTable(await world.as(table.practice), table.id, thread.versionId, '')).toEqual({
		ok: false,
		reason: 'already-brought'
	});
	await broughtBy(table.practice, table.id, other.versionId);
	await expect(bringToTable(await world.as(thread.teller), table.id, other.versionId, '')).rejects.toThrow(
		'groups.bring'
	);
	await expect(bringToTable(world.asGuest(), table.id, other.versionId, '')).rejects.toThrow('groups.bring');
	const choice = await whatMayBeBrought(await world.as(thread.weavers[0]!), table.id);
	expect(choice.threads.map(({ jointTextId, broughtAt }) => [jointTextId, broughtAt !== null])).toEqual([
		[thread.id, true]
	]);
});

test('the institution does not bring, and does not even learn of, a thread that was not shared with it', async () => {
	const [table, thread] = [await aTable(), await aSharedThread(world)];
	await expect(bringToTable(await world.as(table.host), table.id, thread.versionId, '')).rejects.toThrow('version');
	expect((await whatMayBeBrought(await world.as(table.host), table.id)).threads).toEqual([]);
});

test('what a table needs beside the thread is named when it is missing', async () => {
	const [table, thread] = [
		await aTable(),
		await aSharedThread(world, { ordinaryLife: '', notHeard: ' ', withVoice: false })
	];
	expect(await bringToTable(await world.as(thread.weavers[0]!), table.id, thread.versionId, '')).toEqual({
		ok: false,
		reason: 'not-ready',
		missing: ['ordinary-life', 'differing-voice', 'not-heard']
	});
});

test('owners of words agreed for the members only are asked for this table; until their yes nobody of the institution reads them', async () => {
	const [table, thread] = [await aTable(), await aSharedThread(world)];
	const asHost = await world.as(table.host);
	await expect(showText(asHost, thread.id)).rejects.toThrow('joint-text');
	await broughtBy(thread.weavers[0]!, table.id, thread.versionId);
	const seen = async () => JSON.stringify(await showText(asHost, thread.id));
	expect(await seen()).toContain('Een brief is geen gesprek.');
	expect(await seen()).not.toContain(quotedWords);
	expect(await seen()).not.toContain(voiceWords);

	const [asked] = await myAsks(await world.as(thread.teller));
	expect(asked).toMatchObject({ words: quotedWords, audience: { kind: 'group', groupId: table.id } });
	expect(await newsOf(thread.teller, 'asked')).toHaveLength(1);
	expect(await newsOf(thread.mate, 'asked')).toHaveLength(0); // named, not quoted
	await answerAsk(await world.as(thread.teller), asked!.id, true);
	expect(await seen()).toContain(quotedWords);
	expect(await seen()).not.toContain(voiceWords);
	const elsewhere = await aPerson(world, { teams: [table.partner] });
	await expect(showText(await world.as(elsewhere), thread.id)).rejects.toThrow('joint-text');
});

test('a public thread brings no question along: its owners were asked for everyone already', async () => {
	const [table, thread] = [
		await aTable(),
		await aSharedThread(world, { audience: 'public', stories: { kind: 'public' } })
	];
	await broughtBy(thread.weavers[0]!, table.id, thread.versionId);
	expect(await myAsks(await world.as(thread.teller))).toEqual([]);
});

test('the answer reaches each contributor exactly once, however often it is given', async () => {
	const [table, thread] = [await aTable(), await aSharedThread(world)];
	const bringing = await broughtBy(thread.weavers[0]!, table.id, thread.versionId);
	const answers = await Promise.all([
		answerBringing(await world.as(table.host), bringing, form),
		answerBringing(await world.as(table.practice), bringing, { outcome: 'not', answer: 'Niets.' })
	]);
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	expect(await answerBringing(await world.as(table.host), bringing, form)).toEqual({
		ok: false,
		reason: 'already-answered'
	});
	for (const personId of [thread.teller, thread.mate, thread.differs])
		expect(await newsOf(personId, 'answered')).toHaveLength(1);
	expect(await newsOf(thread.weavers[0]!, 'answered')).toHaveLength(0);
	const [shown] = (await showTable(await world.as(table.practice), table.id)).bringings;
	expect(shown).toMatchObject({ state: 'returned', returnedAt: world.clock });
	expect(world.jobs).toContain('deliver-notices');
});

test('an answer is the institution’s own, or written down by someone from practice', async () => {
	const table = await aTable();
	const [first, second] = [await aSharedThread(world), await aSharedThread(world)];
	const [own, noted] = [
		await broughtBy(table.practice, table.id, first.versionId),
		await broughtBy(table.practice, table.id, second.versionId)
	];
	await expect(answerBringing(await world.as(first.weavers[0]!), own, form)).rejects.toThrow('groups.answer');
	await expect(showBringing(await world.as(table.steward), own)).rejects.toThrow('bringing');
	expect((await showBringing(await world.as(table.host), own)).side).toBe('host');
	await answerBringing(await world.as(table.host), own, form);
	await answerBringing(await world.as(table.practice), noted, form);
	const { bringings } = await showTable(await world.as(table.host), table.id);
	const by = new Map(bringings.map(({ id, answeredBy }) => [id, answeredBy]));
	expect(by.get(own)).toEqual({ name: 'Frederik', side: 'host' });
	expect(by.get(noted)).toEqual({ name: 'Anna', side: 'practice' });
});

test('where a thread lies is told to who may read it, to its weavers and to the table', async () => {
	const [table, thread] = [await aTable(), await aSharedThread(world)];
	await broughtBy(thread.weavers[0]!, table.id, thread.versionId);
	const seenBy = async (id: string) => (await bringingsOf(await world.as(id), [thread.id])).get(thread.id)?.length ?? 0;
	const adviser = await aPerson(world, { teams: [await aTeam(world, { kind: 'partner' })] });
	expect([await seenBy(thread.mate), await seenBy(table.host), await seenBy(adviser)]).toEqual([1, 1, 0]);
	expect((await showTable(world.asGuest(), table.id)).bringings).toEqual([]);
});

test('a veiled answer keeps its place without its words', async () => {
	const [table, thread] = [await aTable(), await aSharedThread(world, { audience: 'public' })];
	const bringing = await broughtBy(thread.weavers[0]!, table.id, thread.versionId);
	await answerBringing(await world.as(table.host), bringing, form);
	await world.db
		.insert(veil)
		.values({ wordsKind: 'bringing', wordsId: bringing, reason: 'recognisable', veiledAt: world.clock });
	const [shown] = (await showTable(world.asGuest(), table.id)).bringings;
	expect(shown).toMatchObject({ veiled: true, note: null, answer: null, outcome: 'partly' });
});
