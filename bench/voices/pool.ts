// A few worker threads that take one job after the other.

import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './jobs.ts';

/** Runs all jobs; outcomes stand in the order of the jobs. `tell` is called after each. */
export function runAll(jobs: Job[], workers: number, tell: (done: number) => void): Promise<Outcome[]> {
	const outcomes: Outcome[] = new Array<Outcome>(jobs.length);
	let next = 0;
	let done = 0;
	const crew = Array.from(
		{ length: Math.min(workers, jobs.length) },
		() => new Worker(new URL('./worker.ts', import.meta.url))
	);
	const each = crew.map(
		(worker) =>
			new Promise<void>((resolve, reject) => {
				let current = -1;
				const give = () => {
					if (next >= jobs.length) return resolve();
					current = next++;
					worker.postMessage(jobs[current]);
				};
				worker.on('message', (outcome: Outcome) => {
					outcomes[current] = outcome;
					tell(++done);
					give();
				});
				worker.on('error', reject);
				give();
			})
	);
	return Promise.all(each)
		.finally(() => Promise.all(crew.map((worker) => worker.terminate())))
		.then(() => outcomes);
}
