import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from './folders.ts';

const place = mkdtempSync(join(tmpdir(), 'meerstem-folders-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a folder is made with those above it, and making it again is fine', () => {
	const folder = join(place, 'a', 'b', 'c');
	makeFolder(folder);
	makeFolder(folder);
	expect(existsSync(folder)).toBe(true);
});

test('a folder below a file is refused with the reason of the file system', () => {
	writeFileSync(join(place, 'file'), '');
	expect(() => makeFolder(join(place, 'file', 'below'))).toThrow(/ENOTDIR/);
});

test.runIf(existsSync('/proc/self'))('a folder where none can be is refused at once', () => {
	expect(() => makeFolder('/proc/meerstem/data')).toThrow(/ENOENT|EACCES/);
});
