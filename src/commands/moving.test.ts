// A network moves house from a terminal: away from one folder, into another.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '#platform/db/open.server.ts';
import { addPerson, personByEmail } from '#features/accounts/accounts.server.ts';
import { exportNetwork } from './export-network.ts';
import { importNetwork } from './import-network.ts';

const folder = mkdtempSync(join(tmpdir(), 'meerstem-moving-'));
const before = { ...process.env };
const wrong: string[] = [];

beforeEach(() => {
	wrong.length = 0;
	vi.spyOn(process.stderr, 'write').mockImplementation((line) => wrong.push(String(line)) > 0);
	vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
	process.env['DATABASE_URL'] = '';
});
afterEach(() => {
	vi.restoreAllMocks();
	process.env = { ...before };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inHouse = (name: string): string => (process.env['DATA_DIR'] = join(folder, name));

test('what was in the old house is in the new one, once it is said that nothing was taken back since', async () => {
	const file = join(folder, 'network.tar.gz');
	const email = 'noor@voorbeeld.example';
	const old = await openDatabase({ databaseUrl: null, dataDir: inHouse('old') });
	await addPerson(old.db, { name: 'Noor', email }, new Date());
	await old.close();
	expect(await exportNetwork([file])).toBe(0);
	expect([await exportNetwork([file]), wrong.at(-1)]).toEqual([1, expect.stringContaining('is there already')]);

	const dataDir = inHouse('new');
	expect([await importNetwork([file]), wrong.at(-1)]).toEqual([
		1,
		expect.stringContaining('taken-back.json is missing')
	]);
	expect(await importNetwork([file, '--nothing-taken-back'])).toBe(0);
	expect(existsSync(join(dataDir, 'taken-back.json'))).toBe(true);
	const moved = await openDatabase({ databaseUrl: null, dataDir });
	expect((await personByEmail(moved.db, email))?.name).toBe('Noor');
	await moved.close();
	// Now there is a list, and the house is no longer empty.
	expect([await importNetwork([file]), wrong.at(-1)]).toEqual([
		1,
		expect.stringContaining('this database is not empty')
	]);
	expect(wrong.every((line) => line.trim().split('\n').length === 1)).toBe(true);
}, 60_000);

test.each([
	['no file', []],
	['two files', ['a', 'b']],
	['both answers about what was taken back', ['a', '--nothing-taken-back', '--taken-back', 'b']],
	['a word nobody knows', ['a', '--quick']]
])('with %s the command says how it is used', async (_, args) => {
	expect([await importNetwork(args), wrong.at(-1)]).toEqual([2, expect.stringContaining('Usage: meerstem import')]);
	if (args.length !== 1) expect(await exportNetwork(args.slice(0, 2))).toBe(2);
});
