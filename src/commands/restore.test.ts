import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '#platform/db/open.server.ts';
import type { OpenDatabase } from '#platform/db/db.ts';
import { addPerson } from '#features/accounts/accounts.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { takeBackStory } from '#features/stories/stories.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { writeDump } from './dumps.ts';
import { restore } from './restore.ts';
import { keepTakenBack } from './taken-back-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'meerstem-restore-'));
const before = { ...process.env };
const now = new Date('2026-11-20T03:17:00Z');
let dataDir = '';

beforeEach(() => {
	dataDir = mkdtempSync(join(folder, 'data-'));
	Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: '' });
});
afterEach(() => {
	process.env = { ...before };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (): Promise<OpenDatabase> => openDatabase({ databaseUrl: null, dataDir });

/** A house with one story, a dump of that night, and the story taken back the day after. */
async function aHouseAndItsDump(): Promise<{ dump: string; id: string }> {
	const database = await open();
	const { db } = database;
	const tellerId = await addPerson(db, { name: 'Noor', email: 'noor@voorbeeld.example' }, now);
	const told = { tellerId, body: 'Dit nam ik later terug.', createdAt: now, updatedAt: now, toldAt: now };
	const [row] = await db
		.insert(story)
		.values({ ...told, audience: 'members' })
		.returning({ id: story.id });
	const id = row?.id ?? '';
	await writeDump(database, dataDir, now);
	const viewer = await viewerOf(db, tellerId, null, now);
	await takeBackStory({ db, viewer, now: () => now, later: async () => {} }, id);
	await keepTakenBack(db, dataDir);
	await database.close();
	return { dump: join(dataDir, 'dumps', readdirSync(join(dataDir, 'dumps'))[0] ?? ''), id };
}

async function bodyOf(id: string): Promise<string | undefined> {
	const database = await open();
	const [row] = await database.db.select({ body: story.body }).from(story).where(eq(story.id, id));
	await database.close();
	return row?.body;
}

test('who goes back to the dump of last night finds everything of that night, without what was taken back since', async () => {
	const { dump, id } = await aHouseAndItsDump();
	expect(await restore([dump])).toBe(0);
	expect(await bodyOf(id)).toBe('');
	expect(readdirSync(dataDir).some((name) => name.startsWith('pglite-before-'))).toBe(true);
}, 60_000);

test('without the list of what was taken back nothing is put back', async () => {
	const { dump, id } = await aHouseAndItsDump();
	rmSync(join(dataDir, 'taken-back.json'));
	expect(await restore([dump])).toBe(1);
	expect(readdirSync(dataDir).some((name) => name.startsWith('pglite-before-'))).toBe(false);
	expect(await bodyOf(id)).toBe('');
}, 60_000);

test('a file that is no dump leaves everything as it was, and the right one can still be put back', async () => {
	const { dump, id } = await aHouseAndItsDump();
	expect(await restore([join(dataDir, 'taken-back.json')])).toBe(1);
	expect(readdirSync(dataDir).filter((name) => name.startsWith('pglite'))).toEqual(['pglite']);
	expect(await restore([dump])).toBe(0);
	expect(await bodyOf(id)).toBe('');
}, 60_000);

test('starting once on an empty database does not empty the list', async () => {
	const { dump, id } = await aHouseAndItsDump();
	rmSync(join(dataDir, 'pglite'), { recursive: true });
	const empty = await open();
	await keepTakenBack(empty.db, dataDir);
	await empty.close();
	expect(await restore([dump])).toBe(0);
	expect(await bodyOf(id)).toBe('');
}, 60_000);
