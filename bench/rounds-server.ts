// A Meerstem with a round in it, for `bench/rounds.ts`: draws the round's landscape anew each time it gets SIGUSR2.
import { sql } from 'drizzle-orm';
import { readConfig } from '#platform/config.ts';
import { openDatabase } from '#platform/db/open.server.ts';
import { setMark } from '#platform/db/marks.server.ts';
import { drawLandscapes } from '#features/rounds/drawing.server.ts';
import { importRound } from '#features/rounds/rounds.server.ts';
import { simulate } from '@meerstem/voices';
import { readPolis, type Conversation } from '#features/rounds/polis.ts';
import { readFileSync } from 'node:fs';
import { run } from '../src/commands/running.ts';

const [folder = '', people = '0'] = process.argv.slice(2);
const read = readConfig('example', process.env);
if ('problems' in read) throw new Error(read.problems.join('\n'));
const database = await openDatabase(read.config);
await setMark(database.db, 'example-network', 'bench');
const conversation = folder === '' ? made(Number(people)) : exported(folder);
const imported = await importRound(
	database.db,
	conversation,
	{
		language: 'nl',
		audience: { kind: 'public' },
		themeId: null,
		sourceName: 'bench',
		licence: 'CC BY 4.0',
		open: true
	},
	new Date()
);
const { port } = await run(read.config, database, true);
process.on('SIGUSR2', () => void drawAgain());
console.log(`ready ${port} /rondes/${imported.round} ${imported.answers}`);

async function drawAgain(): Promise<void> {
	await database.db.execute(sql`update round set imported_at = now()`);
	const began = performance.now();
	await drawLandscapes({ db: database.db, now: () => new Date() });
	console.log(`drawn ${Math.round(performance.now() - began)}`);
}

function exported(path: string): Conversation {
	const file = (name: string) => readFileSync(`${path}/${name}.csv`, 'utf8');
	return readPolis({ comments: file('comments'), votes: file('votes'), summary: file('summary') });
}

/** Planted groups among so many people, forty answers each on average, on two thousand statements. */
function made(count: number): Conversation {
	const plan = { kind: 'groups', sizes: [5, 3, 2], people: count, statements: 2000, density: 0.02, seed: 1 } as const;
	const { person, statement, answer } = simulate(plan);
	const at = new Date('2026-01-01T00:00:00Z');
	const numbers = Array.from({ length: plan.statements }, (_, number) => number);
	return {
		topic: `${count} mensen`,
		description: '',
		url: null,
		statements: numbers.map((number) => ({ number, body: `Zin ${number}`, moderated: true, writtenAt: at })),
		answers: Array.from(answer, (one, i) => ({
			participant: person[i] ?? 0,
			statement: statement[i] ?? 0,
			answer: one as -1 | 0 | 1, // simulate makes nothing else
			at
		})),
		people: count,
		skipped: 0,
		takenOut: 0
	};
}
