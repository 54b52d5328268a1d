import { describe, expect, test } from 'vitest';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { parseCsv } from './cli/csv.ts';
import { readInput } from './cli/read.ts';
import type { Landscape } from './types.ts';

const folder = mkdtempSync(join(tmpdir(), 'voices-'));
const node = join(import.meta.dirname, '../../../node_modules/.bin/node');
const voices = (...args: string[]) => {
	const command = existsSync(node) ? node : process.execPath;
	const run = spawnSync(command, [join(import.meta.dirname, 'cli.ts'), ...args], { encoding: 'utf8', maxBuffer: 1e8 });
	return { code: run.status, out: run.stdout, err: run.stderr };
};
const file = (name: string, text: string) => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};

describe('voices in a terminal', () => {
	test('a planted conversation goes in, JSON alone and a picture come out', () => {
		const plan = ['--sizes', '1,1', '--people', '200', '--statements', '60', '--density', '0.5', '--seed', '4'];
		const path = file('planted.csv', voices('simulate', ...plan).out);
		const svg = join(folder, 'map.svg');
		const { code, out, err } = voices('analyse', path, '--json', '--svg', svg);
		const found = JSON.parse(out) as Landscape;
		expect([code, err, found.version, found.structure, found.groups.length]).toEqual([0, '', 1, 'groups', 2]);
		expect(readFileSync(svg, 'utf8')).toContain('</svg>');
	});

	test('a summary for people, and Polis beside it', () => {
		const path = file('tiny.csv', 'person,statement,answer\n1,1,1\n1,2,-1\n2,1,1\n');
		const { code, out } = voices('analyse', path, '--polis');
		expect(code).toBe(0);
		expect(out).toContain('too few answers');
		expect(out).toContain('POLIS MODE');
	});

	test.each([
		['an unknown answer', 'person,statement,answer\n1,1,1\n1,2,7\n', ':3:3: must be -1, 0 or 1, not 7'],
		['a word for a number', 'person,statement,answer\n1,1,yes\n', ':2:3: "yes" is not a number'],
		['a negative id', 'person,statement,answer\n-4,1,1\n', ':2:1: "-4" cannot be an id'],
		['NaN', 'statement,person,answer\n1,NaN,1\n', ':2:2: "NaN" cannot be an id'],
		['an empty field', 'person,statement,answer\n1,,1\n', ':2:2: this field is empty'],
		['a missing field', 'person,statement,answer\n1,1\n', ':2:2: 3 fields expected, 2 found'],
		['a missing column', 'person,statement\n1,1\n', ':1:1: no column "answer" or "vote"'],
		['an open quote', 'person,statement,answer\n"1,1,1\n', ':2:1: a quote is never closed'],
		['two answers, no time', 'person,statement,answer\n1,1,1\n\n1,1,-1\n', ':4:3: person 1 already answered'],
		['nothing at all', '', ':1:1: the file is empty']
	])('%s: the file, line and column', (_, text, message) => {
		const path = file('wrong.csv', text);
		const { code, out, err } = voices('analyse', path, '--json');
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(`${path}${message}`);
	});

	test('a picture that cannot be written, a folder without answers: which, and exit code 2', () => {
		const path = file('tiny.csv', 'person,statement,answer\n1,1,1\n');
		const picture = join(folder, 'nowhere', 'map.svg');
		for (const [args, message] of [
			[['analyse', path, '--json', '--svg', picture], `${picture}:0:0: cannot be written (ENOENT)`],
			[['analyse', folder], 'votes.csv:0:0: no such file']
		] as const) {
			const { code, out, err } = voices(...args);
			expect([code, out]).toEqual([2, '']);
			expect(err).toContain(message);
			expect(err).not.toContain('at ');
		}
	});

	test.each([
		[[]],
		[['dance']],
		[['analyse']],
		[['analyse', 'x', '--groups', 'two']],
		[['analyse', '--nonsense', 'x']],
		[['simulate', '--density', '3']],
		[['simulate', '--people', '1000000', '--statements', '100000']]
	])('wrong usage %j: what to do instead, and exit code 2', (args) => {
		const { code, out, err } = voices(...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/^voices: /);
	});
});

describe('files as they are', () => {
	test('quotes, line breaks inside them, Windows line ends, a byte order mark', () => {
		const table = parseCsv('f', '\ufeffa,b\r\n"x, ""y""\nz",2\r\n\r\n3,"4"');
		expect(table.fields).toEqual(['x, "y"\nz', '2', '3', '4']);
		expect(table.line).toEqual([2, 5]);
	});

	const data = process.env.POLIS_DATA ?? join(import.meta.dirname, '../../../../shared/data/polis');
	const present = existsSync(data);
	if (!present) console.warn(`NOT TESTED on real exports: nothing at ${data}. Set POLIS_DATA to their folder.`);
	test.skipIf(!present)('a Polis export, its rejected statements and its own groups', () => {
		const input = readInput(join(data, 'brexit-consensus'));
		expect(input.answers.answer.length).toBe(5312);
		expect(input.exported.size).toBe(197);
		expect(voices('analyse', join(data, 'london.youth.policing')).out).toContain('no pattern');
	});
});
