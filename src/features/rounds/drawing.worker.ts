// Draws one landscape in a thread of its own, so that pages answer as quickly meanwhile.
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { landscape, type AnswerColumns } from '@meerstem/voices';
import { alignedTo } from './alignment.ts';
import { drawn, type Circle, type Drawn } from './drawing.ts';
import type { Inner } from './landscape.ts';

export type DrawingWork = {
	answers: AnswerColumns;
	seed: number;
	circle: Circle;
	before: Inner | null;
	/** Also looks what stays with some people left out; person → team. Null: takes too long, or there are too few people. */
	leftOut: ReadonlyMap<number, string> | null;
};
export type DrawnByEngine = Drawn & { engine: string };

// On Linux this holds for this thread alone: where processors are few, people who wait for a page go first.
setPriority(19);

const { answers, seed, circle, before, leftOut } = workerData as DrawingWork;
const found = landscape(answers, leftOut ? { seed, robustness: true, organisations: leftOut } : { seed });
const made: DrawnByEngine = { ...drawn(alignedTo(found, before), circle), engine: engineVersion(found.version) };
parentPort?.postMessage(made);

/** Which engine this was: its package's version, and that of its JSON schema. */
function engineVersion(schema: number): string {
	const beside = new URL('../package.json', import.meta.resolve('@meerstem/voices'));
	const { version } = JSON.parse(readFileSync(beside, 'utf8')) as { version: string };
	return `@meerstem/voices ${version}, schema ${schema}`;
}
