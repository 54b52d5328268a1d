import { afterEach, beforeEach, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { days, minutes } from '#kernel/moments.ts';
import { asText, type Letter } from '#platform/mail/letter.ts';
import { person } from '#features/accounts/account.tables.ts';
import { choicesIn } from '#features/guard/guard.forms.ts';
import { tell } from '#features/notices/notices.server.ts';
import { conversationWith, writeTo } from '#features/profiles/messages.server.ts';
import { questionAsk } from '#features/questions/question.tables.ts';
import { myAnswer, wordsOn } from '#features/responses/responses.server.ts';
import { deliverNotices } from '#features/returns/returns.server.ts';
import { takeBackStory, tellStory } from '#features/stories/stories.server.ts';
import { aDesk, aMailbox, aReply, testSecret, testUrl } from '../../testing/post.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { mailAnswer } from './mail-answer.tables.ts';
import { forgetOldMailAnswers, sendKeptWords, showMailAnswer } from './mail-answers.server.ts';
import { readReplies, receiveReply } from './replies.server.ts';

const world = useWorld();
const address = 'antwoord@voorbeeld.example';
const sender = { secret: testSecret, clientAddress: '192.0.2.7' };
let sent: Letter[] = [];
let box: Awaited<ReturnType<typeof aMailbox>>;
const mailer = { send: async (letter: Letter) => void sent.push(letter), close: () => {} };

beforeEach(async () => {
	sent = [];
	box = await aMailbox();
});
afterEach(() => box.stop());

const deliver = () => deliverNotices(aDesk(world, mailer, address));
const addressOf = async (id: string) => (await world.db.select().from(person).where(eq(person.id, id)))[0]!.email!;
const mailTo = async (id: string) => {
	const to = await addressOf(id);
	return sent.filter((letter) => letter.to === to).at(-1)!;
};

/** Puts replies in the mailbox and has it read. Answers what was mailed about them. */
async function reply(...mails: string[]): Promise<Letter[]> {
	for (const raw of mails) box.put(raw);
	sent = [];
	world.clock = new Date(world.clock.getTime() + minutes(1));
	await readReplies({ ...aDesk(world, mailer), mailbox: address, later: async () => {} }, { url: box.url, address });
	return sent;
}

/** Bo wrote to Anna, who got a mail about it. */
async function aMessage() {
	const [anna, bo] = [
		await aPerson(world, { teams: [await aTeam(world)], name: 'Anna' }),
		await aPerson(world, { teams: [await aTeam(world)], name: 'Bo' })
	];
	await writeTo(await world.as(bo), anna, { words: 'Hoe doen jullie dat?' }, testSecret);
	await deliver();
	return { anna, bo, to: (await mailTo(anna)).replyTo!, from: await addressOf(anna) };
}

async function aQuestion() {
	const teller = await aPerson(world, { teams: [await aTeam(world)] });
	const told = await tellStory(await world.as(teller), {
		...{ title: 'Wie belt er?', body: 'Bij ons belt niemand.', kind: 'question', themeIds: [], language: 'nl' },
		...{ audience: { kind: 'members' }, signature: 'team', organisationId: null }
	} as Parameters<typeof tellStory>[1]);
	if (!told.ok) throw new Error(told.reason);
	const anna = await aPerson(world, { teams: [await aTeam(world)], name: 'Anna' });
	await world.db.insert(questionAsk).values({ questionId: told.value.id, personId: anna, wave: 1, at: world.clock });
	await tell(world.db, { personId: anna, kind: 'question', subjectId: told.value.id, aboutId: '' }, world.clock);
	await deliver();
	return { id: told.value.id, teller, anna, to: (await mailTo(anna)).replyTo!, from: await addressOf(anna) };
}

const messages = async (one: string, other: string) =>
	(await conversationWith(await world.as(one), other)).map(({ words }) => words);

test('a reply to a message goes to who wrote it, in the sender’s name, without what it quotes; the mailbox is empty after it', async () => {
	const { anna, bo, to, from } = await aMessage();
	expect(to).toMatch(/^antwoord\+[a-z0-9]{40}@voorbeeld\.example$/);
	const told = await reply(
		aReply({ from, to, words: 'Wij bellen op maandag.\n\nMet vriendelijke groet,\nAnna\nTeam Noord' })
	);
	expect(told).toEqual([]);
	expect(await messages(bo, anna)).toEqual(['Hoe doen jullie dat?', 'Wij bellen op maandag.']);
	expect(box.count()).toBe(0);
});

test('the same mail read twice, also by two at once, is one message; another mail is another', async () => {
	const { anna, bo, to, from } = await aMessage();
	const raw = aReply({ from, to, words: 'Op maandag.', id: 'een@team.example' });
	const replying = { ...aDesk(world, mailer), mailbox: address, later: async () => {} };
	world.clock = new Date(world.clock.getTime() + minutes(1));
	await Promise.all([1, 2, 3].map(() => receiveReply(replying, Buffer.from(raw))));
	await reply(raw, raw);
	await reply(raw, aReply({ from, to, words: 'En op dinsdag.' }));
	expect(await messages(bo, anna)).toEqual(['Hoe doen jullie dat?', 'Op maandag.', 'En op dinsdag.']);
});

test('a reply to a question stands with it; what is written later comes under it, and the first line can say which answer', async () => {
	const { id, anna, to, from } = await aQuestion();
	await reply(aReply({ from, to, words: 'Wij bellen zelf.' }));
	expect(await myAnswer(await world.as(anna), 'story', id)).toMatchObject({
		answer: 'recognise',
		words: 'Wij bellen zelf.'
	});
	await reply(aReply({ from, to, words: 'Bij ons anders.\n\nNu belt de gemeente.' }));
	expect(await myAnswer(await world.as(anna), 'story', id)).toMatchObject({
		answer: 'different',
		words: 'Wij bellen zelf.\n\nNu belt de gemeente.'
	});
});

test('the key and the sender’s own address both have to be right', async () => {
	const { anna, bo, to, from } = await aMessage();
	const [, key] = /\+(.+)@/.exec(to)!;
	const forged = [
		to.replace(key!, key!.slice(0, -1) + (key!.endsWith('0') ? '1' : '0')),
		to.replace(key!, key!.slice(0, 14)),
		address
	];
	for (const [i, one] of forged.entries()) {
		world.clock = new Date(world.clock.getTime() + days(40 + i));
		const [letter] = await reply(aReply({ from, to: one, words: 'Ik ben het.' }));
		expect(asText(letter!)).toContain('niet gelezen en niet bewaard');
	}
	const [other] = await reply(aReply({ from: 'iemand@elders.example', to, words: 'Ik ben Anna.' }));
	expect(other!.to).toBe('iemand@elders.example');
	expect(asText(other!)).toContain('ander mailadres');
	expect(asText(other!)).not.toContain(from);
	expect(await messages(bo, anna)).toEqual(['Hoe doen jullie dat?']);
	expect(box.count()).toBe(0);
});

test('a stranger is told once; machines, lists and mail that came back are not answered at all', async () => {
	const stranger = { from: 'iemand@elders.example', to: address, words: 'Hallo?' };
	expect(await reply(aReply(stranger))).toHaveLength(1);
	expect(await reply(aReply(stranger))).toEqual([]);
	const { to, from, anna, bo } = await aMessage();
	const machines = [
		'Auto-Submitted: auto-replied',
		'Precedence: bulk',
		'List-Id: <lijst.example>',
		'X-Autoreply: yes',
		'Return-Path: <>',
		'X-Spam-Flag: YES'
	].map((header) => aReply({ from, to, words: 'Ik ben er niet.', headers: [header] }));
	machines.push(
		aReply({ from, to, words: 'Ik ben er niet.', subject: 'Automatisch antwoord: Bo schreef je' }),
		aReply({ from: 'mailer-daemon@elders.example', to, words: 'Undelivered.' })
	);
	expect(await reply(...machines)).toEqual([]);
	expect(await messages(bo, anna)).toEqual(['Hoe doen jullie dat?']);
	expect(box.count()).toBe(0);
});

test('a number that may never be kept is refused, and said so without the number', async () => {
	const { anna, bo, to, from } = await aMessage();
	for (const [number, called] of [
		['123456782', 'een BSN'],
		['NL91ABNA0417164300', 'een rekeningnummer']
	]) {
		const [letter] = await reply(aReply({ from, to, words: `Het gaat om ${number}.` }));
		expect(asText(letter!)).toContain(called);
		expect(JSON.stringify(letter)).not.toContain(number);
	}
	expect(await messages(bo, anna)).toEqual(['Hoe doen jullie dat?']);
	expect(await world.db.select().from(mailAnswer).where(eq(mailAnswer.act, 'send-message'))).toEqual([]);
});

test('words by which somebody could be recognised wait for their writer: nobody reads them before each mark is decided', async () => {
	const { id, teller, anna, to, from } = await aQuestion();
	const words = 'Mevrouw Pietersen belde zelf.';
	const [letter] = await reply(aReply({ from, to, words }));
	expect(asText(letter!)).not.toContain('Pietersen');
	const link = letter!.paragraphs.find((part) => typeof part === 'object' && 'link' in part) as { link: string };
	const key = link.link.slice(`${testUrl}/mail/antwoord/`.length);
	expect(await wordsOn(await world.as(teller), 'story', [id])).toEqual([]);
	const shown = await showMailAnswer(world.asGuest(), key, testSecret);
	expect(shown).toMatchObject({ state: 'words', words, open: { decide: [{ kind: 'name' }] } });

	const form = new FormData();
	const send = () => sendKeptWords(world.asGuest(), key, { words, decide: (open) => choicesIn(form, open) }, sender);
	expect(await send()).toMatchObject({ ok: false, reason: 'undecided' });
	const group = shown?.state === 'words' ? shown.open.decide[0]! : null;
	form.set('decide-0-over', group!.words);
	form.set('decide-0', 'voorstel-0');
	expect(await send()).toEqual({ ok: true });
	const mine = await myAnswer(await world.as(anna), 'story', id);
	expect(mine?.words).not.toContain('Pietersen');
	expect(mine?.words).toContain('belde zelf');
	expect(await send()).toMatchObject({ ok: false, reason: 'over' });
	const [row] = await world.db.select().from(mailAnswer).where(eq(mailAnswer.act, 'send-answer'));
	expect(row).toMatchObject({ words: null, done: 'send' });
});

test('kept words of a message go the same way, and are gone after fourteen days', async () => {
	const { anna, bo, to, from } = await aMessage();
	await reply(aReply({ from, to, words: 'Vraag het Karin de Boer.' }));
	expect(await messages(bo, anna)).toHaveLength(1);
	const kept = () => world.db.select().from(mailAnswer).where(eq(mailAnswer.act, 'send-message'));
	expect((await kept())[0]?.words).toBe('Vraag het Karin de Boer.');
	world.clock = new Date(world.clock.getTime() + days(15));
	await forgetOldMailAnswers({ db: world.db, now: () => world.clock });
	expect((await kept())[0]?.words).toBeNull();
});

test('nothing above the quote, too long, or no longer there: the sender is told why', async () => {
	const { id, teller, to, from } = await aQuestion();
	expect(asText((await reply(aReply({ from, to, words: '' })))[0]!)).toContain('geen woorden van jou');
	expect(asText((await reply(aReply({ from, to, words: 'woord '.repeat(400) })))[0]!)).toContain('2.000 tekens');
	await takeBackStory(await world.as(teller), id);
	expect(asText((await reply(aReply({ from, to, words: 'Wij bellen.' })))[0]!)).toContain('is er niet meer');
});

test('an attachment is left out, and said so', async () => {
	const { anna, bo, to, from } = await aMessage();
	const raw = [
		`From: ${from}`,
		`To: ${to}`,
		'Message-ID: <met@team.example>',
		'MIME-Version: 1.0',
		'Content-Type: multipart/mixed; boundary="grens"',
		'',
		'--grens',
		'Content-Type: text/html; charset=utf-8',
		'',
		'<p>Zie de bijlage.</p><div>Groetjes, Anna</div>',
		'--grens',
		'Content-Type: application/pdf; name="plan.pdf"',
		'Content-Disposition: attachment; filename="plan.pdf"',
		'Content-Transfer-Encoding: base64',
		'',
		'JVBERi0=',
		'--grens--',
		''
	].join('\n');
	const [letter] = await reply(raw);
	expect(letter!.subject).toBe('Je antwoord is aangekomen');
	expect(letter!.inReplyTo).toBe('<met@team.example>');
	expect(asText(letter!)).toContain('De bijlage is niet meegegaan');
	expect(await messages(bo, anna)).toEqual(['Hoe doen jullie dat?', 'Zie de bijlage.']);
});

test('with several messages in one mail nobody knows which one a reply is about: it names no address', async () => {
	const anna = await aPerson(world, { teams: [await aTeam(world)], name: 'Anna' });
	for (const name of ['Bo', 'Cas']) {
		const other = await aPerson(world, { teams: [await aTeam(world)], name });
		await writeTo(await world.as(other), anna, { words: 'Hallo.' }, testSecret);
	}
	await deliver();
	const letter = await mailTo(anna);
	expect(letter.replyTo).toBeUndefined();
	expect(asText(letter)).not.toContain('op deze mail antwoorden');
});

test('a mailbox that is away is tried again later', async () => {
	const { anna, bo, to, from } = await aMessage();
	const raw = aReply({ from, to, words: 'Op maandag.' });
	await box.stop();
	await readReplies({ ...aDesk(world, mailer), mailbox: address, later: async () => {} }, { url: box.url, address });
	box = await aMailbox();
	await reply(raw);
	expect(await messages(bo, anna)).toEqual(['Hoe doen jullie dat?', 'Op maandag.']);
});
