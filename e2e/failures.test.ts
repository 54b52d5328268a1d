// What nobody plans: the database goes away under a running server and comes back, or its disk is full. One clear line for
// each, nothing lost. A clock that goes back: src/testing/histories.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { openDatabase } from '#platform/db/open.server.ts';
import { addMemberAsPerson, addPerson } from '#features/accounts/accounts.server.ts';
import { saveDraft } from '#features/stories/stories.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { freePort, startPostgres, type PostgresServer } from '../src/testing/postgres.ts';
import { launch, untilSaid, type Process } from './support/command.ts';
import { sessionCookie } from './support/network.ts';

const folder = mkdtempSync(join(tmpdir(), 'meerstem-failures-'));
const publicUrl = 'https://meerstem.example';
const secret = 'a-secret-for-this-test-only-of-enough-characters';
let postgres: PostgresServer;
let serving: Process;
let url = '';

beforeAll(async () => {
	postgres = await startPostgres({ smallFiles: true });
	await postgres.createDatabase('gone');
	const port = await freePort();
	url = `http://127.0.0.1:${port}`;
	serving = launch('src/commands/serve.ts', [], {
		DATA_DIR: folder,
		DATABASE_URL: postgres.urlOf('gone'),
		PUBLIC_URL: publicUrl,
		SECRET: secret,
		SMTP_URL: 'smtp://127.0.0.1:2525',
		MAIL_FROM: 'Meerstem <meerstem@meerstem.example>',
		RESPONSIBLE_NAME: 'Vereniging Verzonnen',
		RESPONSIBLE_ADDRESS: 'Nergens 1, Verzonnen',
		RESPONSIBLE_MAIL: 'privacy@meerstem.example',
		HOST: '127.0.0.1',
		PORT: String(port)
	});
	await untilSaid(serving, /"event":"listening"/);
});
afterAll(async () => {
	serving.child.kill('SIGTERM');
	await serving.ended;
	await postgres.stop();
	rmSync(folder, { recursive: true, force: true });
});

const status = async (path: string) => (await fetch(url + path)).status;

async function until(path: string, wanted: number): Promise<void> {
	for (let tries = 0; tries < 100 && (await status(path)) !== wanted; tries++)
		await new Promise((resolve) => setTimeout(resolve, 100));
	expect([path, await status(path)]).toEqual([path, wanted]);
}

/** Somebody who writes drafts, through the use case that a page would call. */
async function aWriter(name: string) {
	const database = await openDatabase({ databaseUrl: postgres.urlOf('gone'), dataDir: folder });
	const { db } = database;
	const now = () => new Date();
	const id = await addPerson(db, { name, email: `${newId()}@voorbeeld.example` }, now());
	await addMemberAsPerson(db, id);
	const context = { db, viewer: await viewerOf(db, id, null, now()), now, later: async () => {} };
	const words = { title: '', kind: 'experience' as const, themeIds: [], language: 'nl', allowedNumbers: [] };
	const cookie = await sessionCookie({ db, config: { publicUrl, secret } }, id);
	return {
		/** As the browser of somebody without script sends it: the page of Vertel with everything filled in. */
		send: async (body: string) => {
			const form = new URLSearchParams({ sleutel: newId(), revisie: '0', title: '', body, kind: 'experience' });
			const headers = { cookie, origin: publicUrl, accept: 'text/html' };
			return fetch(`${url}/vertel?/bewaar`, { method: 'POST', redirect: 'manual', headers, body: form });
		},
		write: (body: string) => saveDraft(context, { ...words, body, draftKey: newId(), id: null, revision: 0 }),
		kept: async () =>
			(await db.select({ body: story.body }).from(story).where(eq(story.tellerId, id))).map(({ body }) => body),
		close: () => database.close()
	};
}

/** Lines about a refused request to this place, since there were so many letters in the log. */
const errorsSince = (before: number, place: string) =>
	serving
		.said()
		.slice(before)
		.split('\n')
		.filter((line) => line.includes('"event":"error"') && line.includes(place));

test('the database goes away and comes back: each request says so in one line, the server goes on, and nothing kept is lost', async () => {
	const writer = await aWriter('Schrijver');
	for (const body of ['Het was dinsdag.', 'Ze belde om vier uur.']) expect((await writer.write(body)).ok).toBe(true);
	expect([await status('/'), await status('/readyz')]).toEqual([200, 200]);

	await postgres.down();
	const before = serving.said().length;
	expect(await status('/themas')).toBe(503);
	expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
	await expect(writer.write('Dit komt niet aan.')).rejects.toThrow();
	expect(errorsSince(before, '/themas')).toEqual([expect.stringContaining('"code":"ECONNREFUSED"')]);

	await postgres.up();
	await until('/readyz', 200);
	expect([await status('/'), await status('/themas')]).toEqual([200, 200]);
	expect((await writer.write('En daarna weer.')).ok).toBe(true);
	expect((await writer.kept()).sort()).toEqual(['En daarna weer.', 'Het was dinsdag.', 'Ze belde om vier uur.']);
	await writer.close();
});

test('the disk of the database is full: what does not fit is refused, what was kept is there, and reading goes on', async () => {
	await postgres.down();
	await postgres.up({ mostFileKb: 3000 });
	await until('/readyz', 200);
	const writer = await aWriter('Veelschrijver');
	/** By its first word, and how long it is: enough to know a text by. */
	const inShort = (body: string) => `${body.slice(0, 14)} ${body.length}`;
	const acknowledged: string[] = [];
	// Without digits: a number could be one that the guard does not let through.
	const long = () => Array.from({ length: 1200 }, () => newId().replace(/\d/g, 'e')).join(' ');
	const writing = async () => {
		for (let times = 0; times < 400; times++) {
			const body = long();
			if ((await writer.write(body)).ok) acknowledged.push(inShort(body));
		}
	};
	await expect(writing()).rejects.toThrow();
	expect(acknowledged.length).toBeGreaterThan(20);
	expect((await writer.kept()).map(inShort).sort()).toEqual(acknowledged.toSorted());
	expect([await status('/'), await status('/verhalen')]).toEqual([200, 200]);
	const before = serving.said().length;
	// What still finds a place on a page of the database is kept.
	let answer: Response | undefined;
	for (let times = 0; times < 20 && (answer?.status ?? 303) === 303; times++) {
		const body = long();
		answer = await writer.send(body);
		if (answer.status === 303) acknowledged.push(inShort(body));
	}
	expect(answer?.status).toBe(507);
	expect(await answer?.text()).toContain('De schijf van dit netwerk is vol');
	expect(errorsSince(before, '/vertel')).toEqual([expect.stringContaining('"reason":"disk-full"')]);

	await postgres.down();
	await postgres.up();
	await until('/readyz', 200);
	expect((await writer.write('Er is weer plaats.')).ok).toBe(true);
	expect(await writer.kept()).toHaveLength(acknowledged.length + 1);
	await writer.close();
	expect(serving.child.exitCode).toBeNull();
	expect(serving.said()).not.toMatch(/^\s+at /m);
});
