#!/usr/bin/env node
// voices analyse | simulate. Standard output is the answer, standard error everything else.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { adjustedRand } from './agreement.ts';
import { drawMap } from './svg.ts';
import { FileError, reasonOf } from './cli/csv.ts';
import { landscape } from './landscape.ts';
import { polis } from './polis.ts';
import { progressBar } from './cli/progress.ts';
import { readInput } from './cli/read.ts';
import { simulate } from './simulate.ts';
import { summarise, summarisePolis } from './cli/summary.ts';
import { VoicesInputError } from './input.ts';
import type { Input } from './cli/read.ts';
import type { Kind } from './simulate.ts';
import type { Options } from './types.ts';
import type { PolisResult } from './polis.ts';

const USAGE = `voices: is there a pattern in these answers, and if so, a spectrum or groups?

  voices analyse <polis-export-folder | answers.csv> [--json] [--svg map.svg] [--groups K] [--seed N] [--polis] [--robust]
  voices simulate [--kind none|spectrum|groups] [--sizes 5,3,2] [--people N] [--statements N] [--density D]
                  [--strength S] [--seed N]

answers.csv: person,statement,answer[,timestamp] with answer 1 (agree), -1 (disagree) or 0 (pass), or the votes.csv of Polis.
--json    the landscape (with --polis: { landscape, polis }) on standard output, nothing else
--groups  draw this many groups, whatever the engine finds; it says beside it what it found
--polis   lay what Polis would draw beside it
--robust  decide again without the newest tenth, and with equal rows once
Exit codes: 0 it ran, whatever it found; 2 bad input or usage.
`;

/** Each cell takes three draws: this many take some ten seconds. */
const MOST_CELLS = 500_000_000;

class UsageError extends Error {}

function main(args: string[]): void {
	const [command, ...rest] = args;
	if (command === 'analyse' || command === 'analyze') return analyse(rest);
	if (command === 'simulate') return writeSimulated(rest);
	if (command === '--help' || command === '-h' || command === 'help') return void process.stdout.write(USAGE);
	throw new UsageError(command === undefined ? 'a command is missing' : `unknown command "${command}"`);
}

function analyse(args: string[]): void {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			json: { type: 'boolean' },
			svg: { type: 'string' },
			groups: { type: 'string' },
			seed: { type: 'string' },
			polis: { type: 'boolean' },
			robust: { type: 'boolean' }
		}
	});
	if (positionals.length !== 1) throw new UsageError('analyse takes one folder or file');
	const input = readInput(positionals[0]);
	const bar = progressBar(process.stderr);
	const options: Options = { withdrawn: input.withdrawn, robustness: values.robust ?? false, onProgress: bar.tell };
	if (values.seed !== undefined) options.seed = wholeNumber('--seed', values.seed);
	if (values.groups !== undefined) options.groups = wholeNumber('--groups', values.groups);
	const result = locating(input, () => landscape(input.answers, options));
	const beside = values.polis ? locating(input, () => polis(input.answers, options)) : null;
	bar.done();
	if (values.svg !== undefined) write(values.svg, drawMap(result));
	if (values.json) process.stdout.write(JSON.stringify(beside ? { landscape: result, polis: beside } : result) + '\n');
	else process.stdout.write(summarise(result) + (beside ? summarisePolis(beside, withExport(input, beside)) : ''));
}

function write(path: string, text: string): void {
	try {
		writeFileSync(path, text);
	} catch (error) {
		throw new FileError(path, 0, 0, `cannot be written (${reasonOf(error)})`);
	}
}

function locating<T>(input: Input, work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof VoicesInputError && error.field === 'options') throw new UsageError(error.reason);
		throw error instanceof VoicesInputError ? input.locate(error) : error;
	}
}

function withExport({ exported }: Input, result: PolisResult): number | null {
	const both = result.people.filter(({ id }) => exported.has(id));
	if (both.length === 0) return null;
	return adjustedRand(
		both.map(({ group }) => group),
		both.map(({ id }) => exported.get(id) ?? 0)
	);
}

function writeSimulated(args: string[]): void {
	const { values } = parseArgs({
		args,
		options: {
			kind: { type: 'string', default: 'groups' },
			sizes: { type: 'string', default: '1,1' },
			people: { type: 'string', default: '600' },
			statements: { type: 'string', default: '120' },
			density: { type: 'string', default: '0.4' },
			strength: { type: 'string', default: '2.2' },
			seed: { type: 'string', default: '1' }
		}
	});
	const sizes = values.sizes.split(',').map((size) => wholeNumber('--sizes', size));
	if (sizes.some((size) => size < 1) || sizes.length > 20)
		throw new UsageError('--sizes takes whole numbers from 1, such as 5,3,2');
	const people = wholeNumber('--people', values.people, 1_000_000);
	const statements = wholeNumber('--statements', values.statements, 100_000);
	if (people * statements > MOST_CELLS)
		throw new UsageError(`--people times --statements may be ${MOST_CELLS.toLocaleString('en')} at most`);
	const made = simulate({
		kind: kindOf(values.kind),
		sizes,
		people,
		statements,
		density: share('--density', values.density),
		strength: share('--strength', values.strength, 20),
		seed: wholeNumber('--seed', values.seed)
	});
	const lines = ['person,statement,answer'];
	made.answer.forEach((answer, at) => lines.push(`${made.person[at]},${made.statement[at]},${answer}`));
	process.stdout.write(lines.join('\n') + '\n');
}

function kindOf(text: string): Kind {
	if (text === 'none' || text === 'spectrum' || text === 'groups') return text;
	throw new UsageError(`--kind must be none, spectrum or groups, not "${text}"`);
}

function wholeNumber(name: string, text: string, most = 2 ** 32 - 1): number {
	if (!/^\d+$/.test(text) || Number(text) > most)
		throw new UsageError(`${name} must be a whole number up to ${most}, not "${text}"`);
	return Number(text);
}

function share(name: string, text: string, most = 1): number {
	const value = Number(text);
	if (text.trim() === '' || !(value >= 0 && value <= most))
		throw new UsageError(`${name} must be between 0 and ${most}, not "${text}"`);
	return value;
}

/** A pipe that is closed early (voices … | head) is no mistake. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	main(process.argv.slice(2));
} catch (error) {
	const known =
		error instanceof UsageError || error instanceof FileError || (error instanceof TypeError && 'code' in error);
	if (!known) throw error;
	process.stderr.write(`voices: ${error.message}\n${error instanceof FileError ? '' : '\n' + USAGE}`);
	process.exitCode = 2;
}
