// Promise 12 in a browser: anyone takes their own data along, without script too; and the network moves to another database.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { eq, sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { hours } from '#kernel/moments.ts';
import { rowsOf, tablesOf } from '#platform/archive/catalog.server.ts';
import type { Db } from '#platform/db/db.ts';
import { openDatabase } from '#platform/db/open.server.ts';
import { person, session } from '#features/accounts/account.tables.ts';
import { readNetworkIn } from '#features/own-data/read-in.server.ts';
import { takeNetworkAlong } from '#features/own-data/take-along.server.ts';
import { leftOut } from '#features/own-data/left-out.ts';
import { story } from '#features/stories/story.tables.ts';
import { run } from '../src/commands/running.ts';
import { freePort, startPostgres } from '../src/testing/postgres.ts';
import { axeProblems } from './support/axe.ts';
import { useNetwork } from './support/network.ts';

const network = useNetwork();
const folder = mkdtempSync(join(tmpdir(), 'meerstem-along-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function downloaded(page: Page): Promise<{ name: string; text: (file: string) => string }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download mijn gegevens' }).click();
	const download = await waiting;
	const files = unzipSync(readFileSync(await download.path()));
	return { name: download.suggestedFilename(), text: (file) => new TextDecoder().decode(files[file]) };
}

test('somebody takes their own data along with one button, without script, and reads it without Meerstem', async () => {
	const page = await network.page({ javascript: false, as: 'newcomer' });
	await page.goto('/account');
	await page.getByRole('heading', { name: 'Neem je gegevens mee' }).waitFor();
	const { name, text } = await downloaded(page);
	expect(name).toMatch(/^mijn-gegevens-\d{4}-\d\d-\d\d\.zip$/);
	const { person: whose, parts } = JSON.parse(text('gegevens.json')) as {
		person: string;
		parts: { stories: { body: string }[] };
	};
	const [me] = await network.db.select({ id: person.id }).from(person).where(eq(person.name, whose));
	const mine = await network.db.select({ body: story.body }).from(story).where(eq(story.tellerId, me!.id));
	expect(parts.stories.map(({ body }) => body).sort()).toEqual(mine.map(({ body }) => body).sort());
	await page.setContent(text('index.html'));
	await page.getByRole('heading', { name: 'Je verhalen, vragen en concepten' }).waitFor();
	const other = await network.page();
	await other.setContent(text('index.html'));
	expect(await axeProblems(other)).toEqual([]);
	await page.context().close();
	await other.context().close();
});

test('who signed in long ago is mailed a link first; after its button the file comes', async () => {
	const page = await network.page({ javascript: false, as: 'teamLeader' });
	const longAgo = new Date(Date.now() - hours(3));
	await network.db.update(session).set({ createdAt: longAgo });
	await page.goto('/account#gegevens');
	await page.getByRole('button', { name: 'Mail mij een link' }).click();
	await page.getByText('De link is onderweg').waitFor();
	const [mail] = await network.mails();
	const link = /https?:\/\/\S+\/inloggen\/bevestig\?code=\S+/.exec(mail!.text)![0];
	await page.goto(link);
	await page.locator('main form button').click();
	await page.goto('/account');
	expect((await downloaded(page)).text('index.html')).toContain('Wie je bent');
	await page.context().close();
});

test('only by a button, and only for who is signed in', async () => {
	const address = `${network.url}/account/gegevens`;
	const asGuest = await fetch(address, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: network.url, 'content-type': 'application/x-www-form-urlencoded' }
	});
	expect([asGuest.status, asGuest.headers.get('location')]).toEqual([303, '/inloggen']);
	expect((await fetch(address)).status).toBe(405);
	const [someone] = await network.db.select({ id: person.id }).from(person).limit(1);
	const cookie = await network.signIn(someone!.id);
	const ask = (origin: string) =>
		fetch(address, {
			method: 'POST',
			headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' }
		});
	expect((await ask('https://elsewhere.example')).status).toBe(403);
	const given = await ask(network.url);
	expect([given.headers.get('content-type'), given.headers.get('cache-control')]).toEqual([
		'application/zip',
		'no-store'
	]);
});

async function everything(db: Db): Promise<Record<string, string[]>> {
	const all: Record<string, string[]> = {};
	for (const { name } of (await tablesOf(db)).filter((table) => !(table.name in leftOut.tables))) {
		const rows = await rowsOf<{ row: string }>(
			db,
			sql`select (to_jsonb(t) - 'key_hash')::text as row from ${sql.identifier(name)} t where ${sql.raw(leftOut.rows[name] ?? 'true')}`
		);
		all[name] = rows.map(({ row }) => row).sort();
	}
	return all;
}

const pages = [
	'/',
	'/verhalen',
	'/rode-draden',
	'/themas',
	'/bijeenkomsten',
	'/tafels',
	'/rondes',
	'/teams',
	'/sitemap.xml'
];
const bodiesAt = async (url: string) =>
	Object.fromEntries(
		await Promise.all(
			pages.map(async (page) => [page, (await (await fetch(url + page)).text()).replaceAll(url, '')] as const)
		)
	);

test('the whole example network moves to PostgreSQL: the same rows in every table, the same pages', async () => {
	const file = join(folder, 'network.tar.gz');
	await takeNetworkAlong(network.db, file, { at: new Date(), by: 'a test' });
	const before = { rows: await everything(network.db), pages: await bodiesAt(network.url) };
	const server = await startPostgres();
	try {
		await server.createDatabase('moved');
		const database = await openDatabase({ databaseUrl: server.urlOf('moved'), dataDir: folder });
		await readNetworkIn(database.db, file, null);
		expect(await everything(database.db)).toEqual(before.rows);
		const port = await freePort();
		const publicUrl = `http://localhost:${port}`;
		const running = await run({ ...network.config, port, publicUrl, dataDir: folder }, database, true);
		const after = await bodiesAt(publicUrl);
		for (const page of pages) expect([page, after[page]]).toEqual([page, before.pages[page]]);
		await running.stop();
	} finally {
		await server.stop();
	}
});
