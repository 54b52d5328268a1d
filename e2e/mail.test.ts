// Answering from a mail: opening a link does nothing, one button does it, without signing in and without JavaScript; a reply with
// a name in it waits for its writer.
import { expect, test } from 'vitest';
import { and, eq, isNotNull, ne } from 'drizzle-orm';
import { createMailer } from '#platform/mail/mailer.server.ts';
import { replyAddress } from '#platform/mail/reply-address.server.ts';
import { person } from '#features/accounts/account.tables.ts';
import { mailAnswer } from '#features/mail-answers/mail-answer.tables.ts';
import { receiveReply } from '#features/mail-answers/replies.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { questionAsk } from '#features/questions/question.tables.ts';
import { response } from '#features/responses/response.tables.ts';
import { deliverNotices } from '#features/returns/returns.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { aReply } from '../src/testing/post.ts';
import { axeProblems } from './support/axe.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const mailbox = 'antwoord@voorbeeld.example';

const office = () => ({
	db: network.db,
	mailer: createMailer(network.config.mail),
	publicUrl: network.url,
	secret: network.config.secret,
	mailbox,
	later: async () => {},
	now: () => new Date()
});

/** A member who was asked a question of somebody else, and the mail about it. */
async function asked() {
	const { db } = network;
	const [question] = await db
		.select({ id: story.id, tellerId: story.tellerId })
		.from(story)
		.where(and(eq(story.kind, 'question'), eq(story.audience, 'members'), isNotNull(story.toldAt)));
	const [member] = await db
		.select({ id: person.id, email: person.email })
		.from(person)
		.where(and(ne(person.id, question?.tellerId ?? ''), eq(person.name, 'Selam Tesfay')));
	if (!question || !member?.email) throw new Error('the example network has no question for this');
	const at = new Date();
	await db
		.insert(questionAsk)
		.values({ questionId: question.id, personId: member.id, wave: 1, at })
		.onConflictDoNothing();
	await db.delete(response).where(and(eq(response.subjectId, question.id), eq(response.personId, member.id)));
	await tell(db, { personId: member.id, kind: 'question', subjectId: question.id, aboutId: '' }, at);
	await deliverNotices(office());
	const mail = await network.mailTo(member.email, 'Weet jij raad?');
	const links = [...mail.text.matchAll(/^(.+):\n(http\S+\/mail\/antwoord\/\S+)$/gm)];
	return {
		...{ question: question.id, member: member.id, email: member.email },
		links: new Map(links.map(([, words = '', link = '']) => [words, link])),
		answers: () =>
			db
				.select()
				.from(response)
				.where(and(eq(response.subjectId, question.id), eq(response.personId, member.id)))
	};
}

test('a mail scanner does nothing, a press of the one button answers, once, and the page says so', async () => {
	const { links, answers } = await asked();
	for (const link of links.values()) {
		const answer = await fetch(link);
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
		expect(await answer.text()).toContain('<meta name="referrer" content="strict-origin"');
	}
	expect(await answers()).toEqual([]);

	const page = await network.page({ javascript: false, width: 320 });
	await page.goto(links.get('Weet ik niet')!);
	await expect.poll(() => page.locator('main button').allInnerTexts()).toEqual(['Weet ik niet']);
	const other = await network.page({ width: 320 });
	await other.goto(links.get('Herken ik')!);
	expect(await axeProblems(other)).toEqual([]);
	await page.locator('main button').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Je zei: weet ik niet' }).waitFor();
	expect((await answers()).map(({ answer }) => answer)).toEqual(['unsure']);

	await other.getByRole('button', { name: 'Herken ik' }).click();
	await other.getByRole('heading', { name: 'Je zei: weet ik niet' }).waitFor();
	expect(await other.locator('main button').count()).toBe(0);
});

test('a reply with a name in it is read by nobody before its writer chose; then it stands with the question', async () => {
	const { question, member, email, answers } = await asked();
	const [offered] = await network.db
		.select()
		.from(mailAnswer)
		.where(and(eq(mailAnswer.personId, member), eq(mailAnswer.subjectId, question), eq(mailAnswer.act, 'answer')));
	const to = replyAddress(mailbox, network.config.secret, offered!.id);
	await receiveReply(office(), Buffer.from(aReply({ from: email, to, words: 'Mevrouw Pietersen belde zelf.' })));
	const mail = await network.mailTo(email, 'Kijk nog even naar je antwoord');
	expect(mail.text).not.toContain('Pietersen');
	expect(await answers()).toEqual([]);

	const [link = ''] = /http\S+\/mail\/antwoord\/\S+/.exec(mail.text) ?? [];
	const withScript = await network.page();
	await withScript.goto(link);
	expect(await axeProblems(withScript)).toEqual([]);
	const page = await network.page({ javascript: false });
	await page.goto(link);
	await page.getByRole('button', { name: 'Zet het bij de vraag' }).click();
	expect(await page.locator('main').innerText()).toContain('Kies hieronder bij elk woord wat ermee gebeurt.');
	await page.locator('input[type=radio]').first().check();
	await page.getByRole('button', { name: 'Zet het bij de vraag' }).click();
	await page.getByRole('heading', { name: 'Je woorden zijn verstuurd' }).waitFor();
	const [given] = await answers();
	expect(given?.words).toContain('belde zelf');
	expect(given?.words).not.toContain('Pietersen');
});
