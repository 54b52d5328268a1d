// The network's half of promise 12: away in one file, and back, between the two kinds of database.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { eq, sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { rowsOf, tablesOf } from '#platform/archive/catalog.server.ts';
import type { Db } from '#platform/db/db.ts';
import { readMark, setMark } from '#platform/db/marks.server.ts';
import { person, session } from '#features/accounts/account.tables.ts';
import { listTakenBack } from '#features/care/taken-back.server.ts';
import { showStory } from '#features/stories/stories.server.ts';
import { story } from '#features/stories/story.tables.ts';
import { someoneWithTraces } from '../../testing/traces.ts';
import { aToldStory } from '../../testing/telling.ts';
import { aPerson, aTeam, useWorld } from '../../testing/world.ts';
import { leftOut } from './left-out.ts';
import { readNetworkIn } from './read-in.server.ts';
import { takeNetworkAlong } from './take-along.server.ts';

const world = useWorld();
const folder = mkdtempSync(join(tmpdir(), 'meerstem-along-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const aFile = () => join(folder, `${count++}.tar.gz`);
const made = { at: new Date('2026-11-03T09:00:00Z'), by: '0.1.0' };

/** Every row of every table that goes along, as text, without the columns that stay behind. */
async function everything(db: Db): Promise<Record<string, string[]>> {
	const all: Record<string, string[]> = {};
	for (const { name } of await tablesOf(db)) {
		if (name in leftOut.tables) continue;
		const behind = Object.keys(leftOut.columns).flatMap((one) =>
			one.startsWith(`${name}.`) ? [one.split('.')[1]] : []
		);
		const where = sql.raw(leftOut.rows[name] ?? 'true');
		const rows = await rowsOf<{ row: string }>(
			db,
			sql`select (to_jsonb(t) - ${sql.raw(`array[${behind.map((one) => `'${one}'`).join()}]::text[]`)})::text as row from ${sql.identifier(name)} t where ${where}`
		);
		all[name] = rows.map(({ row }) => row).sort();
	}
	return all;
}

/** A network of which everything was taken along. */
async function aNetworkAway() {
	const traces = await someoneWithTraces(world);
	const teller = await world.as(await aPerson(world, { teams: [await aTeam(world)], name: 'Bo' }));
	const storyId = await aToldStory(
		world,
		teller,
		{ kind: 'members' },
		{ title: 'Warmtepomp', body: 'Ze zei: "ja" — én\nlachte.' }
	);
	await setMark(world.db, 'serving', 'yes');
	const file = aFile();
	const before = await everything(world.db);
	const rows = await takeNetworkAlong(world.db, file, made);
	return { ...traces, teller, storyId, file, before, rows };
}

const allOf = (before: Record<string, string[]>) => Object.values(before).flat().length;

test('a network taken along and read in has the same rows in every table, and the same pages', async () => {
	const { file, before, rows, teller, storyId } = await aNetworkAway();
	const shown = await showStory(teller, storyId);
	expect(rows).toBe(allOf(before));
	expect(Object.values(before).filter((table) => table.length > 0).length).toBeGreaterThan(55);
	await world.empty();
	expect(await readNetworkIn(world.db, file, null)).toMatchObject({ rows, madeAt: made.at });
	expect(await everything(world.db)).toEqual(before);
	expect(await showStory(teller, storyId)).toEqual(shown);
	expect(await readMark(world.db, 'serving')).toBe('yes');
});

test('what was read in can be found at once, and references are guarded as before', async () => {
	const { file, teller, storyId } = await aNetworkAway();
	await world.empty();
	await readNetworkIn(world.db, file, null);
	const found = await rowsOf<{ id: string }>(world.db, sql`select ref_id as id from search_entry where kind = 'story'`);
	expect(found.map(({ id }) => id)).toContain(storyId);
	expect(teller.viewer.kind).toBe('person');
	await expect(
		world.db
			.insert(story)
			.values({ tellerId: 'nobody', body: 'x', audience: 'self', createdAt: made.at, updatedAt: made.at })
	).rejects.toThrow();
	const loose = await rowsOf(
		world.db,
		sql`select 1 from pg_constraint where contype = 'f' and condeferrable and connamespace = 'public'::regnamespace`
	);
	expect(loose).toEqual([]);
});

test('nobody is let in by what is in the file: no session, no sign-in link, no key of an invitation', async () => {
	const { file, keys } = await aNetworkAway();
	const text = gunzipSync(readFileSync(file)).toString('utf8');
	const away = keys.filter((key) => text.includes(key));
	// These open nothing by themselves, and without them a resident could no longer take back, and an old mail not switch off.
	expect(away.every((key) => /^sleutel-(mail|inwoner|agenda|toestel) /.test(key))).toBe(true);
	expect(keys.some((key) => /^sleutel-(sessie|uitnodiging|aanmelding|dienst) /.test(key))).toBe(true);
	expect(statSync(file).mode & 0o077).toBe(0);
	await world.empty();
	await readNetworkIn(world.db, file, null);
	expect(await world.db.select().from(session)).toEqual([]);
});

test('what was taken back, veiled or let go since is so again', async () => {
	const { file, storyId, me } = await aNetworkAway();
	const at = new Date('2026-11-05T09:00:00Z').toISOString();
	const list = await listTakenBack(world.db);
	await world.empty();
	const { again } = await readNetworkIn(world.db, file, {
		...list,
		stories: [{ id: storyId, at }],
		people: [{ id: me, at }]
	});
	expect(again).toMatchObject({ stories: 1, people: 1 });
	const [row] = await world.db.select({ body: story.body }).from(story).where(eq(story.id, storyId));
	const [gone] = await world.db
		.select({ name: person.name, email: person.email })
		.from(person)
		.where(eq(person.id, me));
	expect([row, gone]).toEqual([{ body: '' }, { name: '', email: null }]);
});

test('into a database that is not empty nothing comes in', async () => {
	const { file, before } = await aNetworkAway();
	await expect(readNetworkIn(world.db, file, null)).rejects.toThrow('this database is not empty');
	expect(await everything(world.db)).toEqual(before);
});

test('an example network is never mixed with a real one', async () => {
	const { file } = await aNetworkAway();
	await world.empty();
	await setMark(world.db, 'example-network', 'yes');
	await expect(readNetworkIn(world.db, file, null)).rejects.toThrow('it is an example network');
});

/** Changes what is in the file, of the same length, as somebody who opened it would. */
function changed(file: string, from: string | RegExp, to: string): string {
	const tar = gunzipSync(readFileSync(file)).toString('latin1');
	const other = aFile();
	if (!tar.match(from)) throw new Error(`${String(from)} is not in it`);
	writeFileSync(other, gzipSync(Buffer.from(tar.replace(from, to), 'latin1')));
	return other;
}

test.each([
	['of another form', (file: string) => changed(file, '"version": 1', '"version": 9'), 'it has form 9'],
	[
		'of other tables',
		(file: string) => changed(file, /"count": \d/, '"count": 9'),
		'its tables had come to migration 9'
	],
	[
		'in which words were changed',
		(file: string) => changed(file, 'Warmtepomp', 'Warmtepijp'),
		'was changed since it was written'
	],
	['that is no file at all', () => join(folder, 'nowhere.tar.gz'), 'this file is missing']
])('a file %s is refused in a clear line, and leaves an empty database', async (_, make, why) => {
	const { file } = await aNetworkAway();
	await world.empty();
	await expect(readNetworkIn(world.db, make(file), null)).rejects.toThrow(why);
	expect(allOf(await everything(world.db))).toBe(0);
});

test('a file that was cut off anywhere is refused, and leaves an empty database', async () => {
	const { file } = await aNetworkAway();
	const tar = gunzipSync(readFileSync(file));
	const packed = readFileSync(file);
	const manifestAt = tar.lastIndexOf('manifest.json');
	const cuts: Buffer[] = [
		packed.subarray(0, packed.length / 2),
		gzipSync(tar.subarray(0, manifestAt)),
		gzipSync(tar.subarray(0, Math.floor(tar.length / 2048) * 512)),
		gzipSync(Buffer.alloc(0)),
		Buffer.from('no archive at all')
	];
	for (const cut of cuts) {
		const half = aFile();
		writeFileSync(half, cut);
		await world.empty();
		await expect(readNetworkIn(world.db, half, null)).rejects.toThrow();
		expect(allOf(await everything(world.db))).toBe(0);
	}
});

test('a file that cannot be written leaves nothing behind, and the database as it was', async () => {
	await someoneWithTraces(world);
	const before = await everything(world.db);
	await expect(takeNetworkAlong(world.db, join(folder, 'nowhere', 'x.tar.gz'), made)).rejects.toThrow('ENOENT');
	expect(await everything(world.db)).toEqual(before);
});
