// The word lists are unpacked at first use, which takes most of a second. Done soon after the start, in steps, so that neither
// the start, nor a visitor, nor the first to tell something waits for it.
import { setTimeout } from 'node:timers/promises';
import { terms } from '@meerstem/dutch';
import { look } from './finding.ts';

const afterStart = 2000;
const between = 200;

const steps = [
	() => terms('schuldhulpverlening'),
	() => look({ title: '', body: 'en' }),
	() => look({ title: '', body: 'Ze zei dat Sanne kwam.' }),
	() => look({ title: '', body: 'Een jongen van tien uit Appelscha.' })
];

export async function readAhead(): Promise<void> {
	await setTimeout(afterStart, undefined, { ref: false });
	for (const step of steps) {
		step();
		await setTimeout(between, undefined, { ref: false });
	}
}
