// Sends letters: by SMTP, or as files in a folder in the example network, where /dev/mail shows them.
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { makeFolder } from '../folders.ts';
import type { MailConfig } from '../config.ts';
import { asHtml, asText, type Letter } from './letter.ts';

export type Mailer = {
	/** Resolves when the mail server took it; rejects otherwise. Never called inside a transaction. */
	send(letter: Letter): Promise<void>;
	close(): void;
};

export function createMailer(config: MailConfig): Mailer {
	return config.kind === 'smtp' ? smtpMailer(config) : folderMailer(config.folder);
}

/** `Meerstem <post@example.nl>` or an address alone. */
export function senderIn(from: string): { name: string; email: string } {
	const [, name, email] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
	return { name: name || 'Meerstem', email: email ?? from.trim() };
}

/** Answering machines leave these alone (RFC 3834; the second is for Exchange). */
const headersOf = ({ unsubscribe, inReplyTo }: Letter): Record<string, string> => ({
	'Auto-Submitted': inReplyTo ? 'auto-replied' : 'auto-generated',
	'X-Auto-Response-Suppress': 'OOF, AutoReply',
	...(unsubscribe
		? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
		: {})
});

function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
	const host = senderIn(from).email.split('@')[1];
	const transport = createTransport(url, {
		from,
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 20_000
	} as never); // nodemailer's types know no timeouts beside a URL
	return {
		send: async (letter) => {
			await transport.sendMail({
				to: letter.to,
				subject: letter.subject,
				text: asText(letter),
				html: asHtml(letter),
				headers: headersOf(letter),
				...(letter.calendar ? { icalEvent: { ...letter.calendar, filename: 'bijeenkomst.ics' } } : {}),
				...(letter.id ? { messageId: `<${letter.id}@${host}>` } : {}),
				...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
				...(letter.inReplyTo ? { inReplyTo: letter.inReplyTo, references: letter.inReplyTo } : {})
			});
		},
		close: () => transport.close()
	};
}

export type FolderMail = {
	file: string;
	to: string;
	subject: string;
	at: string;
	text: string;
	html: string;
	calendar?: string;
};

function folderMailer(folder: string): Mailer {
	let count = 0;
	return {
		send: async (letter) => {
			makeFolder(folder);
			const at = new Date().toISOString();
			const calendar = letter.calendar ? { calendar: letter.calendar.content } : {};
			const mail = {
				to: letter.to,
				subject: letter.subject,
				at,
				text: asText(letter),
				html: asHtml(letter),
				...calendar
			};
			const name = `${at.replace(/[:.]/g, '-')}-${String(count++).padStart(4, '0')}.json`;
			const path = join(folder, name);
			await writeFile(path + '.part', JSON.stringify(mail, null, '\t'));
			await rename(path + '.part', path); // a half-written mail never looks like a whole one
		},
		close: () => {}
	};
}

/** The newest mails of the folder, newest first. */
export async function readMailFolder(folder: string, most = 100): Promise<FolderMail[]> {
	const files = (await readdir(folder).catch(() => []))
		.filter((file) => file.endsWith('.json'))
		.sort()
		.reverse();
	return Promise.all(
		files.slice(0, most).map(async (file) => ({ file, ...JSON.parse(await readFile(join(folder, file), 'utf8')) }))
	);
}
