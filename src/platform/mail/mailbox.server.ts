// The mailbox that replies come in (IMAP). It is emptied: what was dealt with is gone from it, so that words nobody kept, and
// words that are taken back later, do not live on there.
import { ImapFlow } from 'imapflow';
import type { MailboxConfig } from '../config.ts';

/** More of one mail is not read: words come before attachments. */
const mostBytes = 2_000_000;
const atOnce = 100;

/**
 * Gives each mail to `handle`, the oldest first, and removes it once that is done. A mail on which `handle` throws stays for the
 * next time and does not keep the others waiting. Answers what it threw.
 */
export async function emptyMailbox({ url }: MailboxConfig, handle: (raw: Buffer) => Promise<void>): Promise<unknown[]> {
	const client = clientFor(new URL(url));
	const failures: unknown[] = [];
	// A connection that is lost is told to whoever waits for an answer as well; without a listener it would end the process.
	client.on('error', () => {});
	await client.connect().catch(asRefused);
	try {
		const lock = await client.getMailboxLock('INBOX');
		try {
			const uids = (await client.search({ all: true }, { uid: true })) || [];
			for (const uid of uids.slice(0, atOnce)) {
				const mail = await client.fetchOne(String(uid), { source: { maxLength: mostBytes } }, { uid: true });
				if (!mail || !mail.source) continue;
				try {
					await handle(mail.source);
					await client.messageDelete(String(uid), { uid: true });
				} catch (error) {
					failures.push(error);
				}
			}
		} finally {
			lock.release();
		}
		await client.logout();
	} finally {
		client.close();
	}
	return failures;
}

/** What the server says can hold an address; for the log a code is enough. */
function asRefused(error: unknown): never {
	const { authenticationFailed } = error as { authenticationFailed?: boolean };
	throw authenticationFailed ? Object.assign(new Error('mailbox'), { code: 'EAUTH' }) : error;
}

function clientFor({ protocol, hostname, port, username, password }: URL): ImapFlow {
	const secure = protocol === 'imaps:';
	return new ImapFlow({
		host: hostname,
		port: Number(port || (secure ? 993 : 143)),
		secure,
		// Without TLS from the start it is asked for before a password is sent; this machine itself needs none.
		doSTARTTLS: secure || isThisMachine(hostname) ? undefined : true,
		auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
		// Its log would hold addresses and words.
		logger: false,
		connectionTimeout: 15_000,
		greetingTimeout: 15_000,
		socketTimeout: 60_000
	});
}

const isThisMachine = (host: string): boolean => host === 'localhost' || host.startsWith('127.');
