// V7–V9: time, memory, one new answer, and the same bytes in any order. Each measurement in a process of its own, one
// after the other, so that nothing else of the bench is counted.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulate } from '../../packages/voices/src/index.ts';
import type { Line } from './report.ts';
import type { Size } from './plans.ts';

export interface Measured {
	/** by the clock, and of processor time */
	seconds: number;
	busy: number;
	megabytes: number;
	structure: string;
	hash: string;
	/** median and p95 of foldIn in milliseconds; refit in seconds */
	foldIn: number;
	refit: number;
	polisSeconds: number;
	/** map and null test alone, in seconds by the clock, and of processor time */
	nullTest: number;
	nullBusy: number;
}

interface Case {
	name: string;
	people: number;
	statements: number;
	answers: number;
	seconds: number;
	megabytes: number;
}

const CASES: Case[] = [
	{
		name: '33,422 × 783, 2.0 M answers',
		people: 33_422,
		statements: 783,
		answers: 2_000_000,
		seconds: 12,
		megabytes: 250
	},
	{
		name: '100,000 × 2,000, 4 M answers',
		people: 100_000,
		statements: 2_000,
		answers: 4_000_000,
		seconds: 40,
		megabytes: 400
	}
];
const SMALL: Case = {
	name: '2,000 × 100, 30,000 answers (quick)',
	people: 2_000,
	statements: 100,
	answers: 30_000,
	seconds: 12,
	megabytes: 250
};

export function speedLines(size: Size, real: boolean): Line[] {
	const folder = mkdtempSync(join(tmpdir(), 'voices-bench-'));
	try {
		const measured = (size === 'quick' ? [SMALL] : CASES).map((one) => ({ one, result: measurePlanted(folder, one) }));
		const lines = measured.flatMap(({ one, result }) => plantedLines(one, result));
		const last = measured[measured.length - 1];
		lines.push(...incrementalLines(last.one, last.result), orderLine(folder));
		if (real && size !== 'quick') lines.push(...vtaiwanLines());
		return lines;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Planted groups of 5, 3 and 2 tenths, written as three raw columns. */
function writeColumns(
	folder: string,
	{ people, statements, answers }: Pick<Case, 'people' | 'statements' | 'answers'>,
	order: 'given' | 'reversed' = 'given'
): string {
	const made = simulate({
		kind: 'groups',
		sizes: [5, 3, 2],
		people,
		statements,
		density: answers / (people * statements),
		strength: 2.2,
		seed: 1
	});
	const file = join(folder, `${people}-${order}`);
	const turn = order === 'reversed';
	writeFileSync(`${file}.person`, turn ? made.person.toReversed() : made.person);
	writeFileSync(`${file}.statement`, turn ? made.statement.toReversed() : made.statement);
	writeFileSync(`${file}.answer`, turn ? made.answer.toReversed() : made.answer);
	return file;
}

function measure(...args: string[]): Measured {
	const child = spawnSync(process.execPath, [join(import.meta.dirname, 'measure.ts'), ...args], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		maxBuffer: 1e8
	});
	if (child.status !== 0) throw new Error(`measure ${args.join(' ')} failed`);
	return JSON.parse(child.stdout) as Measured;
}

const measurePlanted = (folder: string, one: Case) => measure('columns', writeColumns(folder, one), 'more');

function plantedLines(one: Case, result: Measured): Line[] {
	const polis = `${result.polisSeconds.toFixed(1)} s`;
	const what = `${one.name}: whole landscape (${result.structure})`;
	return [
		{
			bar: 'V7',
			what: `${what}, time`,
			wanted: `≤ ${one.seconds} s`,
			figure: `${result.seconds.toFixed(1)} s (processor ${result.busy.toFixed(1)} s)`,
			met: result.seconds <= one.seconds,
			polis,
			seeds: 1
		},
		{
			bar: 'V7',
			what: `${one.name}: peak memory of the process`,
			wanted: `≤ ${one.megabytes} MB`,
			figure: `${result.megabytes.toFixed(0)} MB`,
			met: result.megabytes <= one.megabytes,
			polis: '–',
			seeds: 1
		}
	];
}

function incrementalLines(one: Case, result: Measured): Line[] {
	const share = result.refit / result.seconds;
	return [
		{
			bar: 'V8',
			what: `one new answer → own place, ${one.people.toLocaleString('en')} people, p95`,
			wanted: '≤ 5 ms',
			figure: `${result.foldIn.toFixed(3)} ms`,
			met: result.foldIn <= 5,
			polis: '–',
			seeds: 2000
		},
		{
			bar: 'V8',
			what: 'warm refit after 5% more answers, share of cold',
			wanted: '≤ 25%',
			figure: `${(100 * share).toFixed(0)}% (${result.refit.toFixed(1)} s)`,
			met: share <= 0.25,
			polis: '–',
			seeds: 1
		}
	];
}

function orderLine(folder: string): Line {
	const plan = { people: 400, statements: 80, answers: 9_600 };
	const given = measure('columns', writeColumns(folder, plan)).hash;
	const turned = measure('columns', writeColumns(folder, plan, 'reversed')).hash;
	const again = measure('columns', writeColumns(folder, plan)).hash;
	const same = given === turned && given === again;
	return {
		bar: 'V9',
		what: 'other order, other process',
		wanted: 'byte-identical',
		figure: same ? 'byte-identical' : 'DIFFERS',
		met: same,
		polis: 'differs (warm starts)',
		seeds: 3
	};
}

function vtaiwanLines(): Line[] {
	const { seconds, busy, nullTest, nullBusy, polisSeconds } = measure('real', 'vtaiwan.uberx');
	const polis = `${polisSeconds.toFixed(1)} s, no decision`;
	return [
		{
			bar: 'V7',
			what: 'vtaiwan: map and null test',
			wanted: '≤ .5 s',
			figure: `${nullTest.toFixed(2)} s (processor ${nullBusy.toFixed(2)} s)`,
			met: nullTest <= 0.5,
			polis,
			seeds: 1
		},
		{
			bar: 'V7',
			what: 'vtaiwan: whole decision',
			wanted: '≤ 8 s',
			figure: `${seconds.toFixed(1)} s (processor ${busy.toFixed(1)} s)`,
			met: seconds <= 8,
			polis,
			seeds: 1
		}
	];
}
