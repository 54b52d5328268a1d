// The command as somebody at a terminal meets it: what it writes, and with which exit code it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const dutch = (args: string[], input?: string) =>
	spawnSync(process.execPath, [join(root, 'scripts/enter.mjs'), 'packages/dutch/src/cli.ts', ...args], {
		cwd: root,
		encoding: 'utf8',
		input: input ?? ''
	});

const LEVELS = ['block', 'decide', 'ask'];
const KINDS =
	'bsn iban name phone email url handle address postcode birthDate date age plate fileNumber institution care school place illness family work'.split(
		' '
	);

let folder: string;
const file = (name: string, content: string | Uint8Array) => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'dutch-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('dutch guard', () => {
	test('gives marks as JSON, with offsets in UTF-16 code units', () => {
		// The face is two code units, the letter with its sign apart is two as well.
		const text = '😀 Zoé belde met Fatima el Amrani, bsn 123456782.\n';
		const { status, stdout, stderr } = dutch(['guard', file('story.txt', text), '--json']);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const { marks } = JSON.parse(stdout) as { marks: Record<string, unknown>[] };
		expect(marks.map(({ start, end }) => text.slice(start as number, end as number))).toEqual([
			'Zoé',
			'Fatima el Amrani',
			'123456782'
		]);
		expect(marks[0]).toMatchObject({ start: 3, kind: 'name', level: 'decide' });
		expect(marks[2]).toMatchObject({ kind: 'bsn', level: 'block', proposals: ['[nummer]'] });
		for (const mark of marks) {
			expect(Object.keys(mark)).toEqual(['start', 'end', 'kind', 'level', 'reason', 'proposals']);
			expect(LEVELS).toContain(mark.level);
			expect(KINDS).toContain(mark.kind);
			expect(mark.reason).toMatch(/\.$/);
		}
	});

	test('finds nothing, and that is no failure', () => {
		const { status, stdout } = dutch(['guard', '--json', file('quiet.txt', 'Vandaag was het rustig.\n')]);
		expect({ status, stdout }).toEqual({ status: 0, stdout: '{"marks":[]}\n' });
		expect(dutch(['guard', file('empty.txt', '')])).toMatchObject({ status: 0, stdout: '' });
	});

	test('writes a line a mark for people, also of what is piped in', () => {
		const { status, stdout } = dutch(['guard', '-'], 'Gisteren belde mevrouw Balentina.');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^decide\tname\tBalentina\t/);
	});
});

test('dutch terms writes what a text is about', () => {
	const { status, stdout } = dutch(['terms', file('terms.txt', 'Schuldhulpverlening aan huis')]);
	expect(status).toBe(0);
	const lines = stdout.trim().split('\n');
	expect(lines.every((line) => /^\S+\t[AC]\t\d+\t.+$/.test(line))).toBe(true);
	expect(lines.some((line) => line.startsWith('schuld\tC\t1\tSchuldhulpverlening'))).toBe(true);
});

test('dutch split gives one line a word', () => {
	const { status, stdout } = dutch(['split', 'schuldhulpverlening', 'gezinsplan', 'verdriet', 'Keukentafelgesprek']);
	expect({ status, stdout }).toEqual({
		status: 0,
		stdout: 'schuld+hulp+verlening\ngezin+plan\nverdriet\nkeuken+tafel+gesprek\n'
	});
});

test('bad input or usage ends with 2, and says why', () => {
	const bad: string[][] = [
		[],
		['guard'],
		['guard', join(folder, 'nowhere.txt'), '--json'],
		['guard', folder],
		['guard', file('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)), '--json'],
		['terms', 'one', 'two'],
		['translate', 'huis']
	];
	for (const args of bad) {
		const { status, stdout, stderr } = dutch(args);
		expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
		expect(stderr).not.toBe('');
		expect(stderr).not.toMatch(/\n\s+at /);
	}
});
