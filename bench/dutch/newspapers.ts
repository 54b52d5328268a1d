// Bar D8, a trend only: persons in newspapers of long ago. The set is not in the repository; its path is the argument.
import { readFileSync } from 'node:fs';
import { findIdentifying } from '../../packages/dutch/src/guard.ts';

type Passage = { text: string; persons: { start: number; end: number }[] };

export function newspapers(path: string): string {
	const passages = readFileSync(path, 'utf8')
		.split(/\n\s*\n/)
		.map(readPassage);
	let seen = 0;
	let decided = 0;
	let all = 0;
	for (const { text, persons } of passages) {
		const marks = findIdentifying(text);
		all += persons.length;
		const touching = persons.map((person) =>
			marks.filter((mark) => mark.start < person.end && person.start < mark.end)
		);
		seen += touching.filter((found) => found.length > 0).length;
		decided += touching.filter((found) => found.some(({ level }) => level === 'decide')).length;
	}
	return `touched at decide ${decided}/${all} ${(decided / all).toFixed(3)}, with ask ${seen}/${all} ${(seen / all).toFixed(3)}`;
}

function readPassage(block: string): Passage {
	let text = '';
	const persons: { start: number; end: number }[] = [];
	for (const line of block.split('\n')) {
		const [token, tag] = line.split('\t');
		if (!token || !tag) continue;
		const start = text.length + (text ? 1 : 0);
		text += (text ? ' ' : '') + token;
		if (tag === 'B-PER') persons.push({ start, end: text.length });
		else if (tag === 'I-PER' && persons.length) persons.at(-1)!.end = text.length;
	}
	return { text, persons };
}

if (import.meta.main) console.log('D8', newspapers(process.argv[2]!));
