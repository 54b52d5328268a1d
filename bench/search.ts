// D13: search over 20,000 stories on PGlite and on PostgreSQL, with PostgreSQL's own `dutch` beside it; and D11 through the
// real thing: how well sixty stories answer thirty questions as people type them. `npm run bench:search`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { newId } from '../src/kernel/ids.ts';
import type { Viewer } from '../src/kernel/viewer.ts';
import type { Db, OpenDatabase } from '../src/platform/db/db.ts';
import { visibleTo } from '../src/platform/db/columns.ts';
import { migrate } from '../src/platform/db/migrate.server.ts';
import { createPglite, openDatabase, pgliteDatabase } from '../src/platform/db/open.server.ts';
import { rebuildIndex } from '../src/features/search-index/search-index.server.ts';
import { search } from '../src/features/search/search.server.ts';
import { story } from '../src/features/stories/story.tables.ts';
import { startPostgres } from '../src/testing/postgres.ts';
import { readStories } from '../packages/dutch/test-data/stories.ts';
import { gain } from './dutch/finding.ts';

const howMany = Number(process.argv[2] ?? 20_000);
const data = join(import.meta.dirname, '../packages/dutch/test-data');
const questions = readFileSync(join(data, 'retrieval.txt'), 'utf8')
	.split('\n')
	.filter((line) => line && !line.startsWith('#'))
	.map((line) => {
		const [words = '', wanted = ''] = line.split('|');
		const grades = wanted.split(',').map((pair) => pair.split(':').map(Number) as [number, number]);
		return { words, wanted: new Map(grades) };
	});
/** Beside those thirty: a slip, a beginning, a phrase, words that stand in nearly every story, and one that stands in none. */
const harder = [
	'schuldhulpverlenig',
	'huurachterstnd',
	'woningcor',
	'"niet meer"',
	'moeder',
	'ze zei dat hij niet kwam',
	'gemeente team gesprek',
	'zeppelin'
];

const member: Viewer = {
	kind: 'person',
	id: 'iemand',
	name: 'Iemand',
	steward: false,
	capacity: 'member',
	mayChooseCapacity: false,
	readsMembers: true,
	organisationIds: ['team-7'],
	groupIds: []
};
const contextOf = (db: Db) => ({ db, viewer: member, now: () => new Date(), later: async () => {} });

/** The same numbers each time. */
let seed = 42;
function random(): number {
	seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
	return seed / 4_294_967_296;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const sentences = readStories().flatMap(({ text }) => text.split(/(?<=[.?])\s+/).filter(Boolean));
const aBody = () => Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(sentences)).join(' ');

async function fill(db: Db): Promise<void> {
	for (let from = 0; from < howMany; from += 500) {
		const some = Array.from({ length: Math.min(500, howMany - from) }, (_, i) => {
			const at = new Date(Date.UTC(2024, 0, 1) + (from + i) * 3_600_000);
			const dice = random();
			const audience = dice < 0.3 ? ('public' as const) : dice < 0.8 ? ('members' as const) : ('team' as const);
			const audienceOrganisationId = audience === 'team' ? `team-${Math.floor(random() * 50)}` : null;
			return {
				id: newId(),
				title: pick(sentences).slice(0, 60),
				body: aBody(),
				audience,
				audienceOrganisationId,
				createdAt: at,
				updatedAt: at,
				toldAt: at
			};
		});
		await db.insert(story).values(some);
	}
}

const p95 = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
const ms = (value: number) => `${value.toFixed(1)} ms`;
const row = (what: string, figure: string, bar = '') =>
	console.log(`${what.padEnd(64)} ${figure.padStart(12)}   ${bar}`);

async function timed(
	words: readonly string[],
	ask: (words: string) => Promise<unknown>
): Promise<{ p95: number; worst: string }> {
	for (const one of words) await ask(one);
	const times: number[] = [];
	let worst = { took: 0, words: '' };
	for (let round = 0; round < 5; round++) {
		for (const one of words) {
			const began = performance.now();
			await ask(one);
			const took = performance.now() - began;
			times.push(took);
			if (took > worst.took) worst = { took, words: one };
		}
	}
	return { p95: p95(times), worst: `slowest ${ms(worst.took)}: ${worst.words}` };
}

async function measure(database: OpenDatabase, name: string, bar: string): Promise<void> {
	const { db } = database;
	await fill(db);
	const began = performance.now();
	await rebuildIndex(db);
	row(`${name}: index of ${howMany} stories made anew`, `${((performance.now() - began) / 1000).toFixed(1)} s`);
	await database.runScript(`alter table story add column plain tsvector generated always as (to_tsvector('dutch', title || ' ' || body)) stored;
		create index on story using gin (plain); analyze;`);
	const asked = [...questions.map(({ words }) => words), ...harder];
	const own = await timed(asked, (words) => search(contextOf(db), { words, kind: null, themeId: null }));
	row(`${name}: search, p95 of ${asked.length} questions × 5`, ms(own.p95), `${bar}; ${own.worst}`);
	const plain = await timed(asked, (words) =>
		db.execute(sql`select id, ts_headline('dutch', body, q) from (
			select id, body, q from story, plainto_tsquery('dutch', ${words}) q
			where plain @@ q and ${visibleTo(member, story, story.tellerId)} order by ts_rank(plain, q) desc limit 30) found`)
	);
	row('  plain `dutch` tsvector, the same stories and audience', ms(plain.p95), plain.worst);
	if (process.env['SHOW_EACH']) {
		for (const words of asked) {
			const one = await timed([words], (text) => search(contextOf(db), { words: text, kind: null, themeId: null }));
			console.log(`    ${ms(one.p95)}  ${words}`);
		}
	}
}

/** D11 with the index, the database and the order people meet. */
async function quality(db: Db): Promise<void> {
	const numbers = new Map<string, number>();
	const at = new Date();
	for (const { number, text } of readStories().filter((one) => one.number <= 60)) {
		const id = newId();
		numbers.set(id, number);
		await db
			.insert(story)
			.values({ id, title: '', body: text, audience: 'public', createdAt: at, updatedAt: at, toldAt: at });
	}
	await rebuildIndex(db);
	const scores: number[] = [];
	for (const { words, wanted } of questions) {
		const { results, near } = await search(contextOf(db), { words, kind: null, themeId: null });
		const score = gain(
			[...results, ...near].map(({ id }) => numbers.get(id) ?? 0),
			wanted
		);
		scores.push(score);
		if (score < 0.8) console.log(`    ${score.toFixed(2)}  ${words}`);
	}
	row(
		'D11: nDCG@5 through the page of search',
		(scores.reduce((sum, one) => sum + one, 0) / scores.length).toFixed(3),
		'bar 0.85'
	);
}

async function onPglite(work: (database: OpenDatabase) => Promise<void>): Promise<void> {
	const database = pgliteDatabase(await createPglite(), () => {});
	await migrate(database);
	await work(database);
	await database.close();
}

await onPglite(({ db }) => quality(db));
await onPglite((database) => measure(database, 'PGlite', 'bar 60 ms'));
const server = await startPostgres();
try {
	await server.createDatabase('bench');
	const database = await openDatabase({ databaseUrl: server.urlOf('bench'), dataDir: '' });
	await measure(database, 'PostgreSQL', 'bar 15 ms');
	await database.close();
} finally {
	await server.stop();
}
