// All sets of stories in one table, to see at a glance what a change of the guard brings and costs: `node bench/dutch/sets.ts`. Behind it the
// misses of one set, `node bench/dutch/guard.ts 2026-11-27-k`. For words in paragraphs with nobody in them: `node bench/dutch/sets.ts clean`.
import {
	DATED,
	readClean,
	readDatedStories,
	readDenseStories,
	readHeldOutStories,
	readLastStories,
	readStories,
	type Story
} from '../../packages/dutch/test-data/stories.ts';
import { judge, measure } from './guard.ts';

type Score = { hit: number; all: number };
const part = ({ hit, all }: Score): string => `${hit}/${all}`;

const SETS: [string, Story[]][] = [
	...DATED.map((set): [string, Story[]] => [set.slice(-1), readDatedStories(set)]),
	['practice', readStories()],
	['dense', readDenseStories()],
	['held out', readHeldOutStories()],
	['last', readLastStories()]
];

const columns = 'D1 touched asked fully streets institutions ages decide ask leaks';
console.log(['set'.padEnd(9), ...columns.split(' ').map((name) => name.padStart(9))].join(' '));
for (const [name, stories] of SETS) {
	const found = measure(judge(stories)) as Record<string, Score> & { D5decide: string; D5falseAsk: string; D7: string };
	const row = [
		...[found.D1, found.D2touched, found.D2seen, found.D2full, found.D4streets, found.D4institutions, found.D4ages].map(
			(score) => part(score!)
		),
		found.D5decide,
		found.D5falseAsk,
		found.D7.split(' ')[0]!
	];
	console.log([name.padEnd(9), ...row.map((cell) => cell.padStart(9))].join(' '));
}

const nobody = DATED.flatMap((set) => readClean(set));
const words = nobody.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const { falseDecide, falseAsk } = measure(judge(nobody)) as Record<'falseDecide' | 'falseAsk', string[]>;
const rate = (marks: readonly string[]) => ((marks.length / words) * 300).toFixed(2);
console.log(`paragraphs with nobody in them, ${words} words: ${rate(falseDecide)} to decide, ${rate(falseAsk)} asked`);
if (process.argv[2] === 'clean') console.log(JSON.stringify({ falseDecide, falseAsk }, null, 1));
