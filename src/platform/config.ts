// Configuration comes from the environment, is read once at start, and is checked whole: one line per thing that is wrong.
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { longestMailboxName } from './mail/reply-address.server.ts';

export type MailConfig =
	| { kind: 'smtp'; url: string; from: string }
	/** Mails land as files in this folder and are readable at /dev/mail. Example network only. */
	| { kind: 'folder'; folder: string; from: string };

export type Config = {
	/** `example`: `npm start`, invented network on loopback. `serve`: production. */
	mode: 'example' | 'serve';
	port: number;
	host: string;
	dataDir: string;
	databaseUrl: string | null;
	/** Origin under which people reach this installation, without a trailing slash. */
	publicUrl: string;
	secret: string;
	mail: MailConfig;
	/** Number of proxies in front whose X-Forwarded-For is believed; 0: none. */
	trustProxy: number;
	responsible: { name: string; address: string; mail: string };
	/** Where replies to mails come in; null: they are not read. */
	mailbox: MailboxConfig | null;
	/** A service of one's own that says what a text is about in numbers; null: none, as it is by default. */
	embedding: EmbeddingConfig | null;
};

/** `url`: `imaps://name:password@host:993`. `address`: whose replies land there, such as `antwoord@meerstem.example`. */
export type MailboxConfig = { url: string; address: string };

/** `url`: the part before `/embeddings`, as OpenAI-compatible servers have it. */
export type EmbeddingConfig = { url: string; model: string; key: string | null };

export type ConfigProblem = string;
type Environment = Record<string, string | undefined>;

const developmentSecret = 'example-network-on-loopback-only-not-a-secret';

export function readConfig(mode: Config['mode'], env: Environment): { config: Config } | { problems: ConfigProblem[] } {
	const problems: ConfigProblem[] = [];
	const say = (problem: string) => void problems.push(problem);
	const example = mode === 'example';

	const port = readPort(env['PORT'], say);
	const host = env['HOST'] || (example ? '127.0.0.1' : '0.0.0.0');
	if (example && !isLoopback(host)) {
		say(`HOST=${host}: the example network listens on loopback only; leave HOST out, or use serve.`);
	}
	const config: Config = {
		mode,
		port,
		host,
		dataDir: resolve(env['DATA_DIR'] || 'data'),
		databaseUrl: readDatabaseUrl(env['DATABASE_URL'], say),
		publicUrl: readPublicUrl(env['PUBLIC_URL'], example ? `http://localhost:${port}` : null, say),
		secret: readSecret(env['SECRET'], example, say),
		mail: readMail(env, example, say),
		trustProxy: readTrustProxy(env['TRUST_PROXY'], say),
		responsible: readResponsible(env, example, say),
		mailbox: readMailbox(env, say),
		embedding: readEmbedding(env, say)
	};
	return problems.length > 0 ? { problems } : { config };
}

type Say = (problem: string) => void;

function readPort(value: string | undefined, say: Say): number {
	const port = Number(value || 3000);
	if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
	say(`PORT=${value}: a number from 0 to 65535 is needed.`);
	return 3000;
}

export function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function readDatabaseUrl(value: string | undefined, say: Say): string | null {
	if (!value) return null;
	if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value)) return value;
	say('DATABASE_URL: an address such as postgres://name:password@host:5432/meerstem is needed.');
	return null;
}

function readPublicUrl(value: string | undefined, otherwise: string | null, say: Say): string {
	const url = value || otherwise;
	if (!url) {
		say('PUBLIC_URL is missing: the address people type, such as https://meerstem.example.');
		return '';
	}
	const parsed = URL.canParse(url) ? new URL(url) : null;
	if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.pathname !== '/' || parsed.search || parsed.hash) {
		say(`PUBLIC_URL=${url}: an http(s) address without a path is needed, such as https://meerstem.example.`);
		return '';
	}
	return parsed.origin;
}

function readSecret(value: string | undefined, example: boolean, say: Say): string {
	if (value && value.length >= 32) return value;
	if (value) say('SECRET is too short: 32 characters or more are needed (try: openssl rand -base64 32).');
	else if (!example) say('SECRET is missing: 32 random characters or more (try: openssl rand -base64 32).');
	return value || developmentSecret;
}

function readMail(env: Environment, example: boolean, say: Say): MailConfig {
	const from = env['MAIL_FROM'] || (example ? 'Meerstem <meerstem@voorbeeld.example>' : '');
	const url = env['SMTP_URL'];
	if (example && !url) return { kind: 'folder', folder: resolve(env['DATA_DIR'] || 'data', 'mail'), from };
	if (!url) say('SMTP_URL is missing: the mail server, such as smtps://name:password@mail.example:465.');
	else if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url)) {
		say('SMTP_URL: an address such as smtps://name:password@mail.example:465 is needed.');
	}
	if (!from) say('MAIL_FROM is missing: the sender of mails, such as "Meerstem <meerstem@meerstem.example>".');
	else if (!from.includes('@')) say(`MAIL_FROM=${from}: a mail address is needed.`);
	return { kind: 'smtp', url: url ?? '', from };
}

function readTrustProxy(value: string | undefined, say: Say): number {
	const count = Number(value || 0);
	if (Number.isInteger(count) && count >= 0 && count <= 10) return count;
	say(`TRUST_PROXY=${value}: the number of proxies in front is needed, such as 1.`);
	return 0;
}

function readMailbox(env: Environment, say: Say): MailboxConfig | null {
	const [url, address] = [env['REPLY_IMAP_URL'], env['REPLY_ADDRESS']?.trim().toLowerCase()];
	if (!url && !address) return null;
	if (!url || !/^imaps?:\/\/./.test(url) || !URL.canParse(url)) {
		say('REPLY_IMAP_URL: the mailbox for replies is needed, such as imaps://name:password@mail.example:993.');
	}
	if (!address || !/^[^@\s+]+@[^@\s]+$/.test(address)) {
		say(
			'REPLY_ADDRESS: the address of the mailbox for replies is needed, without a plus, such as antwoord@meerstem.example.'
		);
	} else if (address.indexOf('@') > longestMailboxName) {
		say(`REPLY_ADDRESS: ${longestMailboxName} characters at most before the @: a key comes behind it.`);
	}
	return { url: url ?? '', address: address ?? '' };
}

function readEmbedding(env: Environment, say: Say): EmbeddingConfig | null {
	const [url, model] = [env['EMBEDDING_URL'], env['EMBEDDING_MODEL']];
	if (!url && !model) return null;
	if (!url || !/^https?:\/\/./.test(url) || !URL.canParse(url)) {
		say('EMBEDDING_URL: the address of your own embedding service is needed, such as http://localhost:8080/v1.');
	}
	if (!model) say('EMBEDDING_MODEL is missing: the name of the model at EMBEDDING_URL.');
	return { url: (url ?? '').replace(/\/+$/, ''), model: model ?? '', key: env['EMBEDDING_KEY'] || null };
}

function readResponsible(env: Environment, example: boolean, say: Say): Config['responsible'] {
	if (example) {
		return { name: 'het voorbeeldnetwerk', address: 'Nergens 1, Verzonnen', mail: 'privacy@voorbeeld.example' };
	}
	const name = env['RESPONSIBLE_NAME'] ?? '';
	const address = env['RESPONSIBLE_ADDRESS'] ?? '';
	const mail = env['RESPONSIBLE_MAIL'] ?? '';
	if (!name) say('RESPONSIBLE_NAME is missing: who is responsible for the data (stands on /privacy).');
	if (!address) say('RESPONSIBLE_ADDRESS is missing: their postal address (stands on /privacy).');
	if (!mail.includes('@'))
		say('RESPONSIBLE_MAIL is missing: a mail address for questions (stands on /privacy and in security.txt).');
	return { name, address, mail };
}
