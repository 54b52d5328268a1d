// One name in one sentence that says nothing else about it (`test-data/alone.txt`): how many of a kind the guard sees, and how many to decide.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findIdentifying } from '../../packages/dutch/src/guard.ts';

const file = join(import.meta.dirname, '../../packages/dutch/test-data/alone.txt');
const lines = readFileSync(file, 'utf8')
	.trim()
	.split('\n')
	.filter((line) => !line.startsWith('#'))
	.map((line) => line.split('|') as [string, string, string]);

for (const [kind, frames, list] of lines) {
	const names = list.split('; ');
	for (const frame of frames.split('; ')) {
		const small = /^[a-z@]/.test(frame);
		const missed: string[] = [];
		let decided = 0;
		for (const name of names) {
			const written = small ? name.toLowerCase() : name;
			const start = frame.indexOf('@');
			const text = frame.replace('@', written);
			// Its last word: the others are often articles.
			const last = start + written.length - written.split(' ').at(-1)!.length;
			const marks = findIdentifying(text).filter((mark) => mark.start < start + written.length && mark.end > last);
			if (marks.some(({ level }) => level === 'decide')) decided++;
			if (marks.length === 0) missed.push(name);
		}
		console.log(`${kind}, ${frame}: seen ${names.length - missed.length} of ${names.length}, ${decided} to decide`);
		if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`);
	}
}
