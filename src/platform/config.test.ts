import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const whole = {
	PUBLIC_URL: 'https://meerstem.example/',
	SECRET: 'x'.repeat(32),
	SMTP_URL: 'smtps://a:b@mail.example:465',
	MAIL_FROM: 'meerstem@meerstem.example',
	RESPONSIBLE_NAME: 'Vereniging',
	RESPONSIBLE_ADDRESS: 'Straat 1',
	RESPONSIBLE_MAIL: 'privacy@meerstem.example'
};

test('the example network needs no configuration at all', () => {
	expect(readConfig('example', {})).toMatchObject({
		config: {
			port: 3000,
			host: '127.0.0.1',
			publicUrl: 'http://localhost:3000',
			databaseUrl: null,
			mail: { kind: 'folder' }
		}
	});
});

test('serving needs all of it, and reads it', () => {
	expect(readConfig('serve', whole)).toMatchObject({
		config: { publicUrl: 'https://meerstem.example', host: '0.0.0.0', trustProxy: 0 }
	});
});

test.each(Object.keys(whole))('without %s serving names what is missing, and only that', (name) => {
	const read = readConfig('serve', { ...whole, [name]: '' });
	expect('problems' in read && read.problems).toEqual([expect.stringContaining(name)]);
});

test.each([
	['PORT', '70000'],
	['TRUST_PROXY', 'yes'],
	['PUBLIC_URL', 'ftp://x'],
	['DATABASE_URL', 'nonsense'],
	['SMTP_URL', 'https://mail.example'],
	['MAIL_FROM', 'nobody'],
	['SECRET', 'kort']
])('%s=%s is named', (name, value) => {
	const read = readConfig('serve', { ...whole, [name]: value });
	expect('problems' in read && read.problems).toEqual([expect.stringContaining(name)]);
});

test('a secret is never repeated in what is said of it', () => {
	const read = readConfig('serve', { ...whole, SECRET: 'mijn-geheim' });
	expect(JSON.stringify(read)).not.toContain('mijn-geheim');
});

test('an embedding service is off until it is asked for, and asked for whole', () => {
	expect(readConfig('serve', whole)).toMatchObject({ config: { embedding: null } });
	const own = { EMBEDDING_URL: 'http://localhost:8080/v1/', EMBEDDING_MODEL: 'klein' };
	expect(readConfig('serve', { ...whole, ...own })).toMatchObject({
		config: { embedding: { url: 'http://localhost:8080/v1', model: 'klein', key: null } }
	});
	expect(readConfig('serve', { ...whole, EMBEDDING_URL: own.EMBEDDING_URL })).toEqual({
		problems: [expect.stringContaining('EMBEDDING_MODEL')]
	});
	expect(readConfig('serve', { ...whole, ...own, EMBEDDING_URL: 'localhost' })).toEqual({
		problems: [expect.stringContaining('EMBEDDING_URL')]
	});
});

test('replies are not read until a mailbox is named, and it is named whole', () => {
	const box = {
		REPLY_IMAP_URL: 'imaps://antwoord:geheim@mail.example:993',
		REPLY_ADDRESS: 'Antwoord@meerstem.example'
	};
	expect(readConfig('serve', whole)).toMatchObject({ config: { mailbox: null } });
	expect(readConfig('serve', { ...whole, ...box })).toMatchObject({
		config: { mailbox: { url: box.REPLY_IMAP_URL, address: 'antwoord@meerstem.example' } }
	});
	const problemsOf = (more: Record<string, string>) => {
		const read = readConfig('serve', { ...whole, ...box, ...more });
		return 'problems' in read ? read.problems : [];
	};
	expect(problemsOf({ REPLY_IMAP_URL: '' })).toEqual([expect.stringContaining('REPLY_IMAP_URL')]);
	expect(problemsOf({ REPLY_IMAP_URL: 'https://mail.example' })).toEqual([expect.stringContaining('REPLY_IMAP_URL')]);
	for (const address of ['', 'antwoord', 'antwoord+x@meerstem.example', `${'a'.repeat(24)}@meerstem.example`])
		expect(problemsOf({ REPLY_ADDRESS: address })).toEqual([expect.stringContaining('REPLY_ADDRESS')]);
	expect(JSON.stringify(problemsOf({ REPLY_ADDRESS: '' }))).not.toContain('geheim');
});
