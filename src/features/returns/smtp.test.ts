import { expect, test } from 'vitest';
import type { ParsedMail } from 'mailparser';
import { days, hours, minutes } from '#kernel/moments.ts';
import { createMailer, type Mailer } from '#platform/mail/mailer.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { aDesk, aMailServer, testUrl } from '../../testing/post.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { aPerson, useWorld } from '../../testing/world.ts';
import { deliverNotices, mailStuckSince } from './returns.server.ts';

const world = useWorld();
const pass = (ms: number) => void (world.clock = new Date(world.clock.getTime() + ms));

/** Somebody for whom a mail waits. */
async function newsWaits() {
	const thread = await aSharedThread(world);
	const news = {
		personId: thread.teller,
		kind: 'used',
		subjectId: thread.versionId,
		aboutId: thread.storyIds[0]!
	} as const;
	await tell(world.db, news, world.clock);
	return thread;
}

const mailerTo = (url: string) => createMailer({ kind: 'smtp', url, from: 'Meerstem <meerstem@voorbeeld.example>' });

async function deliverTo(url: string) {
	const mailer = mailerTo(url);
	await deliverNotices(aDesk(world, mailer));
	mailer.close();
}

const stuckFor = async (steward: string) => mailStuckSince(await world.as(steward));

test('a real mail server gets both parts, and a way to switch this mail off in one click', async () => {
	await newsWaits();
	const post = await aMailServer();
	await deliverTo(post.url);
	await deliverTo(post.url);
	await post.stop();

	expect(post.mails).toHaveLength(1);
	const [mail] = post.mails as [ParsedMail];
	expect(mail.subject).toBe('Je woorden zijn gebruikt');
	expect(mail.text).toContain('Wie belt er');
	expect(mail.html).toContain(`<a href="${testUrl}/rode-draden/wie-belt-er-`);
	const headers = new Map(mail.headerLines.map(({ key, line }) => [key, line]));
	expect(headers.get('list-unsubscribe')).toMatch(/<https:\/\/meerstem\.example\/mail\/uit\/[^>]+>/);
	expect(headers.get('list-unsubscribe-post')).toContain('List-Unsubscribe=One-Click');
	expect(headers.get('auto-submitted')).toContain('auto-generated');
	expect(mail.messageId).toMatch(/^<deliver-notices-[^@]+@voorbeeld\.example>$/);
});

test('a mail server that goes away and comes back loses nothing; after a day the programme team reads that mail is stuck', async () => {
	const [steward, member] = [
		await aPerson(world, { steward: true }),
		await aPerson(world, { asPerson: true, greeted: true })
	];
	const post = await aMailServer();
	await newsWaits();
	await deliverTo(post.url);
	expect(post.mails).toHaveLength(1);
	await post.stop();

	await newsWaits();
	const since = world.clock;
	for (let i = 0; i < 3; i++) {
		await deliverTo(post.url);
		expect(await stuckFor(steward)).toBeNull();
		pass(hours(8));
	}
	expect(await stuckFor(steward)).toEqual(since);
	expect(await stuckFor(member)).toBeNull();

	const back = await aMailServer({ port: post.port });
	await deliverTo(back.url);
	await deliverTo(back.url);
	await back.stop();
	expect(back.mails).toHaveLength(1);
	expect(await stuckFor(steward)).toBeNull();
});

test('a process that dies between sending and noting it sends the same mail again, under the same Message-ID', async () => {
	await newsWaits();
	const post = await aMailServer();
	const real = mailerTo(post.url);
	let left = () => {};
	const gone = new Promise<void>((sent) => (left = sent));
	/** The server took the mail; whoever sent it never comes so far as to hear that. */
	const dying: Mailer = {
		send: async (letter) => {
			await real.send(letter);
			left();
			await new Promise(() => {});
		},
		close: () => {}
	};
	void deliverNotices(aDesk(world, dying));
	await gone;

	// Another process: the mail is still held, so nobody sends it twice at once.
	await deliverTo(post.url);
	expect(post.mails).toHaveLength(1);
	pass(minutes(20));
	await deliverTo(post.url);
	await deliverTo(post.url);
	real.close();
	await post.stop();
	expect(post.mails).toHaveLength(2);
	const [one, other] = post.mails as [ParsedMail, ParsedMail];
	expect(other.messageId).toBe(one.messageId);
	expect([other.subject, other.text, other.html]).toEqual([one.subject, one.text, one.html]);
});

test('“not now” is tried again for days and never given up; “no” is given up after eight times', async () => {
	await newsWaits();
	let code = 451;
	const no = () => Object.assign(new Error('no'), { responseCode: code });
	const full = await aMailServer({ answer: () => (code === 250 ? null : no()) });
	for (let i = 0; i < 12; i++) {
		await deliverTo(full.url);
		pass(hours(6));
	}
	code = 250;
	await deliverTo(full.url);
	expect(full.mails).toHaveLength(1);

	await newsWaits();
	code = 550;
	for (let i = 0; i < 12; i++) {
		await deliverTo(full.url);
		pass(hours(12));
	}
	code = 250;
	await deliverTo(full.url);
	pass(days(1));
	await deliverTo(full.url);
	expect(full.mails).toHaveLength(1);
	await full.stop();
});
