// npm run bench:voices [-- --quick | --full] [--workers N]: prints bars V1–V10, with Polis mode beside each.

import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { dataFolder } from './jobs.ts';
import { plannedJobs, shapedJobs } from './plans.ts';
import { plantedLines, print, realLines, shapedLines } from './report.ts';
import { runAll } from './pool.ts';
import { speedLines } from './speed.ts';
import type { Job, PlantedJob, RealJob } from './jobs.ts';
import type { Size } from './plans.ts';

const { values } = parseArgs({
	options: {
		quick: { type: 'boolean' },
		full: { type: 'boolean' },
		workers: { type: 'string' },
		only: { type: 'string' }
	}
});
const size: Size = values.quick ? 'quick' : values.full ? 'full' : 'default';
const workers = Number(values.workers ?? Math.max(1, Math.min(2, availableParallelism())));
const wanted = (bar: string) => values.only === undefined || values.only.split(',').includes(bar);
/** Conversations of one bar also serve others: V3's groups are V4's small group, V5's stability and V10's intervals. */
const feeds = (bar: string) => (bar === 'V3' ? ['V3', 'V4', 'V5', 'V10'] : [bar, 'V10']);
const started = performance.now();

const REAL = [
	'london.youth.policing',
	'brexit-consensus',
	'scoop-hivemind.ubi',
	'ssis.land-bank-farmland',
	'vtaiwan.uberx'
];
const FORCED = ['ssis.land-bank-farmland', 'vtaiwan.uberx'];

const planted: PlantedJob[] = plannedJobs(size).filter(({ bar }) => feeds(bar).some(wanted));
const shapes = shapedJobs(size).filter(({ bar }) => wanted(bar));
const present = existsSync(dataFolder());
const real: RealJob[] = present && ['V5', 'V6'].some(wanted) ? realJobs() : [];

function realJobs(): RealJob[] {
	const folders = size === 'quick' ? REAL.slice(0, 3) : REAL;
	const forced = size === 'quick' ? [] : FORCED;
	return [
		...folders.map((folder): RealJob => ({ type: 'real', folder, forced: false })),
		...forced.map((folder): RealJob => ({ type: 'real', folder, forced: true }))
	];
}

process.stdout.write(
	`bars of the voices engine: ${size}, ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? 'unknown'} × ${availableParallelism()}, ` +
		`${workers} workers, Node ${process.version}\n\n`
);
if (!present)
	process.stderr.write(`NO REAL DATA: nothing at ${dataFolder()}. Set POLIS_DATA; V5 and V6 are left out.\n`);
const jobs: Job[] = [...planted, ...shapes, ...real];
const outcomes = await runAll(jobs, workers, (done) => {
	if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${jobs.length}`);
});
const lines = [
	...plantedLines(planted.map((job, at) => ({ job, outcome: outcomes[at] }))),
	...shapedLines(shapes.map((job, at) => ({ job, outcome: outcomes[planted.length + at] }))),
	...realLines(real.map((job, at) => ({ job, outcome: outcomes[planted.length + shapes.length + at] })))
];
if (['V7', 'V8', 'V9'].some(wanted)) lines.push(...(await speedLines(size, present)));
lines.sort((a, b) => Number(a.bar.slice(1)) - Number(b.bar.slice(1)));
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
print(lines.filter(({ bar }) => wanted(bar)));
const judged = lines.filter(({ bar, met }) => met !== null && wanted(bar));
process.stdout.write(
	`\n${judged.filter(({ met }) => met).length} of ${judged.length} met; ${((performance.now() - started) / 1000).toFixed(0)} s\n`
);
