// One measurement in a process of its own: measure.ts columns <file> [more] | real <folder>. JSON on standard output.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldIn, landscape, polis, refit } from '../../packages/voices/src/index.ts';
import { dataFolder } from './jobs.ts';
import { readInput } from '../../packages/voices/src/cli/read.ts';
import type { AnswerColumns, Id, Landscape } from '../../packages/voices/src/index.ts';
import type { Measured } from './speed.ts';

const [kind, where, more] = process.argv.slice(2);

function columns(file: string): AnswerColumns {
	const read = (name: string) => {
		const bytes = readFileSync(`${file}.${name}`);
		return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	};
	return {
		person: new Int32Array(read('person')),
		statement: new Int32Array(read('statement')),
		answer: new Int8Array(read('answer'))
	};
}

const input: { answers: AnswerColumns; withdrawn: Id[] } =
	kind === 'real' ? readInput(join(dataFolder(), where)) : { answers: columns(where), withdrawn: [] };
const seconds = (since: number) => (performance.now() - since) / 1000;
/** Processor time of this process: what the clock would say on a machine with nothing else to do, or a little more. */
const busy = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
};

let heldOutFrom = 0;
let mapTime = 0;
let mapBusy = 0;
let heldOutBusy = 0;
const started = performance.now();
const busyFrom = busy();
const found = landscape(input.answers, {
	withdrawn: input.withdrawn,
	onProgress: (stage, share) => {
		if (stage === 'folds' && heldOutFrom === 0) {
			heldOutFrom = performance.now();
			heldOutBusy = busy();
		}
		if (stage === 'map') {
			mapTime += share === 1 ? performance.now() : -performance.now();
			mapBusy += share === 1 ? busy() : -busy();
		}
	}
});
const measured: Measured = {
	seconds: seconds(started),
	busy: busy() - busyFrom,
	megabytes: process.resourceUsage().maxRSS / 1024,
	structure: found.structure,
	hash: createHash('sha256').update(JSON.stringify(found)).digest('hex'),
	foldIn: 0,
	refit: 0,
	polisSeconds: 0,
	nullTest: (heldOutFrom - started + mapTime) / 1000,
	nullBusy: heldOutBusy - busyFrom + mapBusy
};
if (more) {
	measured.foldIn = foldInP95(found);
	measured.refit = refitSeconds(input.answers);
}
const polisFrom = performance.now();
polis(input.answers, { withdrawn: input.withdrawn });
measured.polisSeconds = seconds(polisFrom);
process.stdout.write(JSON.stringify(measured));

/** 95th percentile, in milliseconds, over 2,000 people who each give one more answer to a landscape in memory. */
function foldInP95(landscape: Landscape): number {
	const times: number[] = [];
	const ids = landscape.statements.map(({ id }) => id);
	for (let i = 0; i < 2000; i++) {
		const answers = Array.from({ length: 41 }, (_, at) => ({
			statement: ids[(i * 7 + at * 13) % ids.length],
			answer: at % 3 === 0 ? -1 : 1
		}));
		const from = performance.now();
		foldIn(landscape, answers);
		times.push(performance.now() - from);
	}
	return times.sort((a, b) => a - b)[Math.floor(0.95 * times.length)];
}

/** A landscape of the first 95% of the answers, and then the time to refit on all of them. */
function refitSeconds(all: AnswerColumns): number {
	const keep = Math.floor(0.95 * all.answer.length);
	const part = (column: ArrayLike<Id>) =>
		Int32Array.from({ length: keep }, (_, at) => Number(column[(at * 7919) % all.answer.length]));
	const earlier = landscape({ person: part(all.person), statement: part(all.statement), answer: part(all.answer) });
	const from = performance.now();
	refit(earlier, all);
	return seconds(from);
}
