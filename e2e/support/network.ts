// A running Meerstem with the example network in it, for one file of journeys: the built pages, a real database, real
// mail in a folder, and a real browser.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { readConfig, type Config } from '#platform/config.ts';
import type { Db, OpenDatabase } from '#platform/db/db.ts';
import { createPglite, openDatabase, pgliteDatabase } from '#platform/db/open.server.ts';
import { readMailFolder, type FolderMail } from '#platform/mail/mailer.server.ts';
import type { Role } from '#features/example-network/chooser.texts.ts';
import { createDatabase, freePort } from '../../src/testing/postgres.ts';
import { run, type Running } from '../../src/commands/running.ts';
import { createAuth } from '#features/accounts/auth.server.ts';
import { openBrowser } from './browser.ts';
import { networkDatabase } from './network.setup.ts';

export type PageOptions = {
	javascript?: boolean;
	width?: 320 | 390 | 1280;
	dark?: boolean;
	/** Looks as one of the cast; a visitor when left out. */
	as?: Role;
};

export type Network = {
	readonly url: string;
	readonly db: Db;
	readonly browser: Browser;
	readonly config: Config;
	/** Mail sent so far, newest first. */
	mails(): Promise<FolderMail[]>;
	/** Waits until a mail to this address with these words in its subject or text was sent. */
	mailTo(address: string, words: string): Promise<FolderMail>;
	/** A session for anyone, as a cookie header. */
	signIn(personId: string): Promise<string>;
	/** A page in a browser of its own: its own cookies and storage. */
	page(options?: PageOptions): Promise<Page>;
	context(options?: PageOptions): Promise<BrowserContext>;
};

/**
 * `onPostgres`: for journeys past every page, hundreds of times over. There the pages and the database have a core each, which
 * halves the waiting; and so every page is met on both databases.
 */
export function useNetwork({ onPostgres = false } = {}): Network {
	let browser: Browser;
	let running: Running;
	let db: Db;
	let config: Config;
	const folder = mkdtempSync(join(tmpdir(), 'meerstem-journey-'));

	beforeAll(async () => {
		const database = await (onPostgres ? copyOnPostgres() : copyOnPglite());
		db = database.db;
		const read = readConfig('example', { PORT: String(await freePort()), DATA_DIR: folder });
		if ('problems' in read) throw new Error(read.problems.join('\n'));
		config = read.config;
		running = await run(config, database, true);
		browser = await openBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await running?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	const network: Network = {
		get url() {
			return config.publicUrl;
		},
		get db() {
			return db;
		},
		get browser() {
			return browser;
		},
		get config() {
			return config;
		},
		mails: () => readMailFolder(join(folder, 'mail'), 1000),
		mailTo: (address, words) => waitForMail(() => network.mails(), address, words),
		signIn: (personId) => sessionCookie(network, personId),
		context: async ({ javascript = true, width = 390, dark = false, as } = {}) => {
			const context = await browser.newContext({
				baseURL: config.publicUrl,
				javaScriptEnabled: javascript,
				viewport: { width, height: width === 1280 ? 900 : 844 },
				colorScheme: dark ? 'dark' : 'light',
				locale: 'nl-NL'
			});
			if (as) await lookAs(context, as);
			return context;
		},
		page: async (options) => (await network.context(options)).newPage()
	};
	return network;
}

const template = () => new Blob([new Uint8Array(readFileSync(inject('networkTemplate')))]);

async function copyOnPglite(): Promise<OpenDatabase> {
	return pgliteDatabase(await createPglite({ loadDataDir: template() }), () => {});
}

/** The example network as `npm start` would have made it in this data folder the first time. */
export async function exampleNetworkIn(dataDir: string): Promise<void> {
	mkdirSync(dataDir, { recursive: true });
	await (await createPglite({ dataDir: join(dataDir, 'pglite'), loadDataDir: template() })).close();
}

async function copyOnPostgres(): Promise<OpenDatabase> {
	const server = inject('networkServer');
	const name = `journey_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
	await createDatabase(server + 'postgres', name, networkDatabase);
	return openDatabase({ databaseUrl: server + name, dataDir: '' });
}

async function lookAs(context: BrowserContext, role: Role): Promise<void> {
	const page = await context.newPage();
	await page.goto('/kijk-mee');
	await page.locator(`form:has(input[value="${role}"]) button`).click();
	await page.waitForURL((url) => url.pathname !== '/kijk-mee');
	await page.close();
}

async function waitForMail(mails: () => Promise<FolderMail[]>, address: string, words: string): Promise<FolderMail> {
	for (let tries = 0; tries < 60; tries++) {
		const found = (await mails()).find(
			(mail) => mail.to === address && (mail.subject.includes(words) || mail.text.includes(words))
		);
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	throw new Error(`No mail to ${address} with “${words}” within 15 seconds.`);
}

/** Opens a session as the server does for an invitation, and reads the cookie it would set. */
export async function sessionCookie(
	{ db, config }: { db: Db; config: Pick<Config, 'publicUrl' | 'secret'> },
	personId: string
): Promise<string> {
	const auth = createAuth({
		db,
		publicUrl: config.publicUrl,
		secret: config.secret,
		sendSignInLink: () => Promise.reject(new Error('nobody signs in by link here')),
		// Outside a request its plugin finds none and leaves the cookie in the answer; its type does not know that.
		getRequestEvent: () => undefined as never
	});
	const response = await auth.api.openSession({ body: { personId }, headers: new Headers(), asResponse: true });
	return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
