// `npm test`: everything, in the order in which a mistake is found soonest. Ends with how many tests passed and failed.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build, buildIsFresh } from './build.ts';

type Suite = { title: string; args: string[]; env?: Record<string, string> };

const useCases = 'rules and use cases';
const suites: Suite[] = [
	{ title: 'Rules and use cases, on PGlite', args: ['--project', useCases] },
	{
		title: 'Use cases once more, on PostgreSQL',
		args: ['--project', useCases, ...withDatabase()],
		env: { MEERSTEM_TEST_DATABASE: 'postgres' }
	},
	{ title: 'Journeys in a browser', args: ['--project', 'journeys'] }
];

run(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], 'SvelteKit could not prepare its types');
if (!buildIsFresh()) {
	process.stdout.write('Building the pages …\n');
	await build();
}

const folder = mkdtempSync(join(tmpdir(), 'meerstem-results-'));
let passed = 0;
let failed = 0;
/** Said once more at the very end: what a log of a whole run shows first, and all that is kept of it in some places. */
const failures: string[] = [];
for (const { title, args, env } of suites) {
	process.stdout.write(`\n${title}\n`);
	const results = join(folder, 'results.json');
	const ended = spawnSync(
		process.execPath,
		[
			'node_modules/vitest/vitest.mjs',
			'run',
			...args,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${results}`
		],
		{ stdio: 'inherit', env: { ...process.env, ...env } }
	);
	const counted = countsIn(results);
	passed += counted.passed;
	failed += counted.failed + (ended.status !== 0 && counted.failed === 0 ? 1 : 0);
	failures.push(...counted.failures.map((one) => `${title}: ${one}`));
	if (ended.status !== 0 && counted.failures.length === 0) failures.push(`${title}: ended with ${ended.status}`);
	rmSync(results, { force: true });
}
rmSync(folder, { recursive: true, force: true });
for (const failure of failures) process.stdout.write(`\n✗ ${failure}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function run(args: string[], why: string): void {
	const ended = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	if (ended.status !== 0) throw new Error(why);
}

/** Pure rules are the same on every database: only what opens one is tried on both. */
function withDatabase(): string[] {
	return globSync('src/**/*.test.ts').filter((file) =>
		/useWorld|databases|openDatabase/.test(readFileSync(file, 'utf8'))
	);
}

type Results = {
	numPassedTests?: number;
	numFailedTests?: number;
	testResults?: {
		name: string;
		status: string;
		message: string;
		assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
	}[];
};
type Counts = { passed: number; failed: number; failures: string[] };

/** A suite that wrote no results did not run, and counts as failed. */
function countsIn(file: string): Counts {
	try {
		const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
		return {
			passed: results.numPassedTests ?? 0,
			failed: results.numFailedTests ?? 0,
			failures: (results.testResults ?? []).flatMap(failuresOf)
		};
	} catch {
		return { passed: 0, failed: 1, failures: ['it wrote no results'] };
	}
}

/** Each failed test of a file with why, or what kept the file from running at all. */
function failuresOf({
	name,
	status,
	message,
	assertionResults
}: NonNullable<Results['testResults']>[number]): string[] {
	const where = relative('.', name);
	const failed = assertionResults.filter((one) => one.status === 'failed');
	if (failed.length === 0 && status === 'failed') return [`${where}\n${firstLines(message)}`];
	return failed.map((one) => `${where} > ${one.fullName}\n${firstLines((one.failureMessages ?? []).join('\n'))}`);
}

/** Without the lines of the test runner's own code. */
function firstLines(text: string): string {
	const lines = text.split('\n').filter((line) => !line.includes('/node_modules/'));
	return lines.slice(0, 25).join('\n').slice(0, 2000);
}
