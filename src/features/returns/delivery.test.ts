import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { asText, type Letter } from '#platform/mail/letter.ts';
import { person } from '#features/accounts/account.tables.ts';
import { switchMailOff } from '#features/accounts/accounts.server.ts';
import { raiseConcern } from '#features/care/care.server.ts';
import { answerAsk, askFor, myAsks } from '#features/consent/consent.server.ts';
import { notice } from '#features/notices/notice.tables.ts';
import { tell } from '#features/notices/notices.server.ts';
import { answerBringing, beginTable, bringToTable, offerSeat, welcomeAtTable } from '#features/groups/groups.server.ts';
import { version } from '#features/joint-texts/joint-text.tables.ts';
import { takeBackStory } from '#features/stories/stories.server.ts';
import { veil } from '#features/veils/veil.tables.ts';
import { aSharedThread, quotedWords } from '../../testing/shared-thread.ts';
import { aDesk, testUrl } from '../../testing/post.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { deliverNotices, myNews } from './returns.server.ts';

const world = useWorld();
const publicUrl = testUrl;

function anOffice({ send }: { send?: (letter: Letter) => Promise<void> } = {}) {
	const sent: Letter[] = [];
	const mailer = {
		send: async (letter: Letter) => {
			await send?.(letter);
			sent.push(letter);
		},
		close: () => {}
	};
	return { sent, deliver: () => deliverNotices(aDesk(world, mailer)) };
}

const addressOf = async (id: string) => (await world.db.select().from(person).where(eq(person.id, id)))[0]!.email;

async function anAnsweredThread(audience: 'public' | 'members' = 'members') {
	const thread = await aSharedThread(world, { audience });
	const partner = await aTeam(world, { kind: 'partner' });
	const steward = await aPerson(world, { steward: true });
	const begun = await beginTable(await world.as(steward), { name: 'Tafel Brieven', purpose: 'x', partner, theme: '' });
	if (!begun.ok) throw new Error(begun.reason);
	const practice = await aPerson(world, { teams: [await aTeam(world)], name: 'Anna' });
	await offerSeat(await world.as(practice), begun.value, { side: 'practice', practice: 'een dorp' });
	await welcomeAtTable(await world.as(steward), begun.value, practice);
	await anOffice().deliver(); // the welcome
	const brought = await bringToTable(await world.as(practice), begun.value, thread.versionId, '');
	if (!brought.ok) throw new Error(brought.reason);
	await world.db.delete(notice).where(eq(notice.kind, 'asked'));
	const answer = await answerBringing(await world.as(practice), brought.value, {
		outcome: 'not',
		answer: 'Er verandert niets.'
	});
	if (!answer.ok) throw new Error(answer.reason);
	return { ...thread, bringingId: brought.value };
}

test('the answer of a table reaches each contributor by mail exactly once, however often it is delivered', async () => {
	const thread = await anAnsweredThread();
	const { sent, deliver } = anOffice();
	await deliver();
	await deliver();
	const to = await Promise.all([thread.teller, thread.mate, thread.differs].map(addressOf));
	expect(sent.map((letter) => letter.to).sort()).toEqual(to.sort());
	const text = asText(sent[0]!);
	for (const words of [
		'Tafel Brieven',
		'niet overgenomen',
		'Er verandert niets.',
		'opgetekend door Anna',
		'Wie belt er'
	])
		expect(text).toContain(words);
	expect(sent[0]!.unsubscribe).toMatch(/^https:\/\/meerstem\.example\/mail\/uit\/.+/);
});

test('two deliveries at once mail nobody twice', async () => {
	await anAnsweredThread();
	const [one, two] = [anOffice(), anOffice()];
	await Promise.all([one.deliver(), two.deliver(), one.deliver()]);
	await two.deliver(); // a person that one worker was busy with is not waited for
	const to = [...one.sent, ...two.sent].map((letter) => letter.to);
	expect(to).toHaveLength(3);
	expect(new Set(to).size).toBe(3);
});

test('when the mail server is down nothing is lost, and a later run delivers', async () => {
	await anAnsweredThread();
	const down = anOffice({ send: () => Promise.reject(Object.assign(new Error('down'), { code: 'ECONNREFUSED' })) });
	for (let i = 0; i < 12; i++) await down.deliver();
	const up = anOffice();
	await up.deliver();
	expect(up.sent).toHaveLength(3);
});

test('one address that is refused does not keep the others waiting', async () => {
	const thread = await anAnsweredThread();
	const bad = await addressOf(thread.teller);
	const picky = anOffice({
		send: (letter) =>
			letter.to === bad ? Promise.reject(Object.assign(new Error('550'), { code: 'EENVELOPE' })) : Promise.resolve()
	});
	await picky.deliver();
	expect(picky.sent).toHaveLength(2);
	expect(await myNews(await world.as(thread.teller))).toHaveLength(1);
});

test('off is off: the page has the news, no mail goes out, also when it was switched off a moment ago', async () => {
	const thread = await anAnsweredThread();
	const [teller] = await world.db.select().from(person).where(eq(person.id, thread.teller));
	await switchMailOff(world.asGuest(), teller!.mailKey, 'news');
	const { sent, deliver } = anOffice();
	await deliver();
	expect(sent.map((letter) => letter.to)).not.toContain(await addressOf(thread.teller));
	expect(sent).toHaveLength(2);
	expect((await myNews(await world.as(thread.teller))).map(({ kind }) => kind)).toEqual(['answered']);
});

test('several pieces of news for one person are one mail', async () => {
	const thread = await aSharedThread(world);
	for (const aboutId of thread.storyIds.slice(0, 2)) {
		await tell(world.db, { personId: thread.teller, kind: 'used', subjectId: thread.versionId, aboutId }, world.clock);
	}
	await tell(
		world.db,
		{ personId: thread.teller, kind: 'first-answer', subjectId: thread.storyIds[0]!, aboutId: thread.storyIds[0]! },
		world.clock
	);
	const { sent, deliver } = anOffice();
	await deliver();
	expect(sent.map(({ subject }) => subject)).toEqual(['3 berichten over jouw woorden']);
	expect(asText(sent[0]!)).toContain('/rode-draden/wie-belt-er-');
});

test('words that were taken back are not in a mail that leaves afterwards', async () => {
	const thread = await aSharedThread(world);
	const question = {
		ownerId: thread.teller,
		subjectKind: 'story',
		subjectId: thread.storyIds[0]!,
		words: quotedWords,
		audience: { kind: 'public' },
		jointTextId: thread.id,
		askedBy: null
	} as const;
	await askFor(world.db, question, world.clock);
	await tell(
		world.db,
		{ personId: thread.teller, kind: 'used', subjectId: thread.versionId, aboutId: thread.storyIds[0]! },
		world.clock
	);
	await takeBackStory(await world.as(thread.teller), thread.storyIds[0]!);
	const { sent, deliver } = anOffice();
	await deliver();
	const mails = sent.map((letter) => letter.subject + asText(letter)).join();
	expect(mails).toContain('Wie belt er');
	expect(mails).not.toContain(quotedWords);
	expect(mails).not.toContain('Het verhaal');
});

test('words that are veiled, and a thread that was narrowed, are not in a mail that leaves afterwards', async () => {
	const thread = await anAnsweredThread('public');
	await world.db
		.insert(veil)
		.values({ wordsKind: 'bringing', wordsId: thread.bringingId, reason: 'recognisable', veiledAt: world.clock });
	await world.db.update(version).set({ audience: 'self' }).where(eq(version.id, thread.versionId));
	const { sent, deliver } = anOffice();
	await deliver();
	const mails = sent.map((letter) => letter.subject + asText(letter)).join();
	expect(sent).toHaveLength(3);
	expect(mails).not.toContain('Er verandert niets.');
	expect(mails).not.toContain('Wie belt er');
});

test('a question brings these very words and who would read them; once answered it is not mailed any more', async () => {
	const thread = await aSharedThread(world);
	const question = {
		ownerId: thread.teller,
		subjectKind: 'story',
		subjectId: thread.storyIds[0]!,
		words: quotedWords,
		jointTextId: thread.id,
		askedBy: null
	} as const;
	await askFor(world.db, { ...question, audience: { kind: 'public' } }, world.clock);
	const { sent, deliver } = anOffice();
	await deliver();
	const [ask] = await myAsks(await world.as(thread.teller));
	const text = asText(sent[0]!);
	for (const words of [
		quotedWords,
		'iedereen',
		'Zeg je niets, dan gebeurt het niet.',
		`${publicUrl}/vragen/${ask!.id}`
	])
		expect(text).toContain(words);

	await askFor(world.db, { ...question, audience: { kind: 'members' } }, world.clock);
	const later = (await myAsks(await world.as(thread.teller))).find(({ audience }) => audience.kind === 'members');
	await answerAsk(await world.as(thread.teller), later!.id, false);
	await deliver();
	expect(sent).toHaveLength(1);
});

test('several words asked for one text and the same readers are one question in one mail', async () => {
	const thread = await aSharedThread(world);
	const question = {
		ownerId: thread.teller,
		subjectKind: 'story',
		subjectId: thread.storyIds[0]!,
		audience: { kind: 'public' },
		jointTextId: thread.id,
		askedBy: null
	} as const;
	for (const words of [quotedWords, 'Dinsdag.']) await askFor(world.db, { ...question, words }, world.clock);
	expect((await myNews(await world.as(thread.teller))).map(({ kind }) => kind)).toEqual(['asked']);
	const { sent, deliver } = anOffice();
	await deliver();
	expect(sent.map(({ subject }) => subject)).toEqual(['Mogen jouw woorden ergens anders staan?']);
	for (const words of [quotedWords, 'Dinsdag.', `${publicUrl}/vragen`]) expect(asText(sent[0]!)).toContain(words);
});

test('who reads English gets an English mail', async () => {
	const thread = await anAnsweredThread();
	await world.db.update(person).set({ language: 'en' }).where(eq(person.id, thread.teller));
	const { sent, deliver } = anOffice();
	await deliver();
	const english = sent.find(({ to, language }) => language === 'en' && to !== '');
	expect(english?.subject).toBe('An answer from Tafel Brieven');
	expect(asText(english!)).toContain('not taken up');
});

test('a writer hears that words were veiled and why; what others said about it is on the page and in no mail', async () => {
	const thread = await aSharedThread(world);
	const kind = { kind: 'story', id: thread.storyIds[0]!, reason: 'recognisable' } as const;
	const steward = await world.as(await aPerson(world, { steward: true }));
	await raiseConcern(
		steward,
		{ ...kind, words: 'Dat is de bakker.' },
		{ secret: 'x'.repeat(32), clientAddress: '127.0.0.1' }
	);
	const { sent, deliver } = anOffice();
	await deliver();
	const text = asText(sent[0]!);
	expect(text).toContain('hier is iemand herkenbaar');
	expect(text).not.toContain('bakker');
	expect(text).not.toContain('Het verhaal');
	expect(await myNews(await world.as(thread.teller))).toMatchObject([{ kind: 'veiled', said: ['Dat is de bakker.'] }]);
});
