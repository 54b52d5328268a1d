import { expect, test } from 'vitest';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { createMailer } from '#platform/mail/mailer.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { aSharedThread } from '../../testing/shared-thread.ts';
import { useWorld } from '../../testing/world.ts';
import { deliverNotices } from './returns.server.ts';

const world = useWorld();

/** A mail server on loopback that keeps what it gets. */
async function aMailServer() {
	const mails: ParsedMail[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, _session, done) => {
			simpleParser(stream).then((mail) => {
				mails.push(mail);
				done();
			}, done);
		}
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.server.address() as AddressInfo;
	return {
		mails,
		url: `smtp://127.0.0.1:${port}`,
		stop: () => new Promise<void>((stopped) => server.close(() => stopped()))
	};
}

test('a real mail server gets both parts, and a way to switch this mail off in one click', async () => {
	const thread = await aSharedThread(world);
	await tell(
		world.db,
		{ personId: thread.teller, kind: 'used', subjectId: thread.versionId, aboutId: thread.storyIds[0]! },
		world.clock
	);
	const post = await aMailServer();
	const mailer = createMailer({ kind: 'smtp', url: post.url, from: 'Meerstem <meerstem@voorbeeld.example>' });
	const deliver = () =>
		deliverNotices({ db: world.db, mailer, publicUrl: 'https://meerstem.example', now: () => world.clock });
	await deliver();
	await deliver();
	mailer.close();
	await post.stop();

	expect(post.mails).toHaveLength(1);
	const [mail] = post.mails as [ParsedMail];
	expect(mail.subject).toBe('Je woorden zijn gebruikt');
	expect(mail.text).toContain('Wie belt er');
	expect(mail.html).toContain('<a href="https://meerstem.example/rode-draden/wie-belt-er-');
	const headers = new Map(mail.headerLines.map(({ key, line }) => [key, line]));
	expect(headers.get('list-unsubscribe')).toMatch(/<https:\/\/meerstem\.example\/mail\/uit\/[^>]+>/);
	expect(headers.get('list-unsubscribe-post')).toContain('List-Unsubscribe=One-Click');
});

test('a mail server that is not there loses nothing', async () => {
	const thread = await aSharedThread(world);
	await tell(
		world.db,
		{ personId: thread.teller, kind: 'used', subjectId: thread.versionId, aboutId: thread.storyIds[0]! },
		world.clock
	);
	const deliverTo = async (url: string) => {
		const mailer = createMailer({ kind: 'smtp', url, from: 'meerstem@voorbeeld.example' });
		await deliverNotices({ db: world.db, mailer, publicUrl: 'https://meerstem.example', now: () => world.clock });
		mailer.close();
	};
	const gone = await aMailServer();
	await gone.stop();
	await deliverTo(gone.url);
	const post = await aMailServer();
	await deliverTo(post.url);
	await post.stop();
	expect(post.mails).toHaveLength(1);
});
