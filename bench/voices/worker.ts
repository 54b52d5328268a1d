import { parentPort } from 'node:worker_threads';
import { run } from './jobs.ts';
import type { Job } from './jobs.ts';

parentPort?.on('message', (job: Job) => parentPort?.postMessage(run(job)));
