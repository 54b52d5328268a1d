// What use cases need to mail, and real mail servers on this machine to mail through.
import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Mailer } from '#platform/mail/mailer.server.ts';
import type { World } from './world.ts';

export const testSecret = 'a-secret-of-a-test-and-of-nothing-else';
export const testUrl = 'https://meerstem.example';

/** `mailbox`: where replies come in; without it none are read. */
export const aDesk = (world: World, mailer: Mailer, mailbox: string | null = null) => ({
	db: world.db,
	mailer,
	publicUrl: testUrl,
	secret: testSecret,
	mailbox,
	now: () => world.clock
});

/** A mail server that keeps what it gets. `answer`: what it says instead of yes, such as `{ responseCode: 451 }`. */
export async function aMailServer({ port = 0, answer }: { port?: number; answer?: () => Error | null } = {}) {
	const mails: ParsedMail[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, _session, done) => {
			simpleParser(stream).then((mail) => {
				const no = answer?.() ?? null;
				if (!no) mails.push(mail);
				done(no);
			}, done);
		}
	});
	await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
	const at = (server.server.address() as AddressInfo).port;
	return {
		mails,
		port: at,
		url: `smtp://127.0.0.1:${at}`,
		stop: () => new Promise<void>((stopped) => server.close(() => stopped()))
	};
}

type Hoodiecrow = (options: unknown) => {
	server: Server;
	listen(port: number, host: string, listening: () => void): void;
	close(stopped: () => void): void;
	getMailbox(path: string): { messages: unknown[] };
	appendMessage(path: string, flags: string[], date: Date | null, raw: string): void;
};

/** A mailbox on an IMAP server in memory. */
export async function aMailbox() {
	// It brings no types.
	const hoodiecrow = createRequire(import.meta.url)('hoodiecrow-imap') as Hoodiecrow;
	const server = hoodiecrow({ plugins: ['UIDPLUS', 'LITERALPLUS'], storage: { INBOX: {} } });
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.server.address() as AddressInfo;
	return {
		url: `imap://testuser:testpass@127.0.0.1:${port}`,
		put: (raw: string) => server.appendMessage('INBOX', [], null, raw.replace(/\r?\n/g, '\r\n')),
		count: () => server.getMailbox('INBOX').messages.length,
		stop: () => new Promise<void>((stopped) => server.close(() => stopped()))
	};
}

/** A reply as a mail program sends it. */
export function aReply(given: {
	from: string;
	to: string;
	words: string;
	id?: string;
	subject?: string;
	headers?: readonly string[];
}): string {
	const {
		from,
		to,
		words,
		id = `${Math.random().toString(36).slice(2)}@team.example`,
		subject = 'Re: Meerstem'
	} = given;
	return [
		`From: Anna <${from}>`,
		`To: Meerstem <${to}>`,
		`Subject: ${subject}`,
		`Message-ID: <${id}>`,
		...(given.headers ?? []),
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: 8bit',
		'',
		words,
		'',
		`Op do 26 nov 2026 om 10:00 schreef Meerstem <${to}>:`,
		'',
		'> Dag Anna,',
		'> dit stond in de mail.',
		''
	].join('\r\n');
}
