// The weaving page with 500 pieces of material on PostgreSQL, over http with the built pages: its first view after a start
// (bar 300 ms) and saving a sentence, p95 (bar 80 ms). `npm run bench:weaving`, after `npm run build`. The server is a process
// of its own, as it is for a weaver; a first view happens once after a start, so it is started several times.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '#kernel/ids.ts';
import { readConfig, type Config } from '#platform/config.ts';
import type { Db } from '#platform/db/db.ts';
import { setMark } from '#platform/db/marks.server.ts';
import { openDatabase } from '#platform/db/open.server.ts';
import { addPerson } from '#features/accounts/accounts.server.ts';
import { createAuth } from '#features/accounts/auth.server.ts';
import { jointText, maker, material, sentence, source, version } from '#features/joint-texts/joint-text.tables.ts';
import { addAffiliation, addOrganisation } from '#features/organisations/organisations.server.ts';
import { response } from '#features/responses/response.tables.ts';
import { story } from '#features/stories/story.tables.ts';
import { readStories } from '../packages/dutch/test-data/stories.ts';
import { freePort, startPostgres } from '../src/testing/postgres.ts';
import { cpuMs, pause, start, type Started } from './processes.ts';

const pieces = 500;
const sentencesInText = 40;
const starts = 5;
const now = new Date();
const members = { audience: 'members' as const };

const postgres = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), 'meerstem-weaving-'));
try {
	await postgres.createDatabase('weaving');
	const environment = { PORT: String(await freePort()), DATA_DIR: folder, DATABASE_URL: postgres.urlOf('weaving') };
	const read = readConfig('example', environment);
	if ('problems' in read) throw new Error(read.problems.join('\n'));
	const database = await openDatabase(read.config);
	await setMark(database.db, 'example-network', 'bench');
	const { weaver, id, sentenceIds } = await fill(database.db);
	const cookie = await session(database.db, read.config, weaver);
	await database.close();
	const url = `http://127.0.0.1:${read.config.port}/rode-draden/${id}/weven`;
	console.log(`${pieces} pieces, ${sentencesInText} sentences, PostgreSQL, Node ${process.version}`);

	const started = () => start(['scripts/enter.mjs', 'src/commands/start.ts'], environment, /Meerstem is ready/);
	const firstView = async (afterMs: number): Promise<Measured> => {
		const server = await started();
		await asked(`http://127.0.0.1:${read.config.port}/healthz`);
		await pause(afterMs);
		const [first] = await times(server, 1, () => view(url, cookie));
		await server.stop();
		return first ?? { ms: NaN, cpu: NaN };
	};
	// A server reads ahead in its first seconds (features/guard/read-ahead, commands/open-ahead); who comes sooner waits for some of it.
	for (const [what, afterMs] of [
		['first view, as soon as it is ready', 0],
		['first view, four seconds after', 4000]
	] as const) {
		const all: Measured[] = [];
		for (let i = 0; i < starts; i++) all.push(await firstView(afterMs));
		report(`${what}, ${starts} starts, ms`, all, afterMs > 0 ? 300 : null);
	}

	const server = await started();
	await times(server, 3, () => view(url, cookie));
	report('view, ms', await times(server, 20, () => view(url, cookie)), 300);
	report('view of a search in it, ms', await times(server, 10, () => view(`${url}?vind=moeder`, cookie)), 300);
	let revision = 1;
	const first = sentenceIds[0] ?? '';
	report('saving a sentence, ms', await times(server, 100, () => save(url, cookie, first, revision++)), 80);
	await server.stop();
} finally {
	await postgres.stop();
	rmSync(folder, { recursive: true, force: true });
}

async function fill(db: Db) {
	const team = { formLabel: 'wijkteam', municipality: 'Verzonnen', kind: 'member' as const, partOf: null };
	const teams: string[] = [];
	for (const name of ['Team een', 'Team twee'])
		teams.push(await addOrganisation(db, { ...team, name, joinedAt: now, greetedAt: now }));
	const weaver = await addPerson(db, { name: 'Gino', email: 'gino@voorbeeld.example' }, now);
	await addAffiliation(db, {
		personId: weaver,
		organisationId: teams[0] ?? '',
		from: new Date(0),
		until: null,
		contact: false
	});
	const texts = readStories().map(({ text }) => text);
	const stories = Array.from({ length: pieces }, (_, i) => ({
		id: newId(),
		title: `Verhaal ${i}`,
		body: texts[i % texts.length] ?? '',
		organisationId: teams[i % 2] ?? null,
		...members,
		createdAt: now,
		updatedAt: now,
		toldAt: now
	}));
	await db.insert(story).values(stories);
	const id = newId();
	const titled = { title: 'Wat te laat kwam', state: 'weaving' as const, begunAt: now, begunBy: weaver };
	await db.insert(jointText).values({ id, kind: 'thread', ...titled });
	await db.insert(maker).values({ jointTextId: id, personId: weaver, organisationId: teams[0] ?? null, joinedAt: now });
	const laid = stories.map((one, i) => ({
		jointTextId: id,
		kind: 'story' as const,
		refId: one.id,
		laidBy: weaver,
		laidAt: now,
		bundle: (i % 8) + 1
	}));
	await db.insert(material).values(laid);
	const versionId = newId();
	await db
		.insert(version)
		.values({ id: versionId, jointTextId: id, title: 'Wat te laat kwam', summary: 'Te laat.', audience: 'public' });
	const sentences = Array.from({ length: sentencesInText }, (_, i) => ({
		id: newId(),
		versionId,
		position: i + 1,
		body: `Zin ${i} over wat te laat kwam.`
	}));
	await db.insert(sentence).values(sentences);
	await db
		.insert(source)
		.values(
			sentences.flatMap((one, i) =>
				[0, 1, 2].map((n) => ({ sentenceId: one.id, kind: 'story' as const, refId: stories[i * 3 + n]?.id ?? '' }))
			)
		);
	await db.insert(response).values(
		stories.slice(0, 60).map((one) => ({
			subjectKind: 'story' as const,
			subjectId: one.id,
			personId: weaver,
			answer: 'different' as const,
			words: 'Bij ons ging het anders.',
			capacity: 'member' as const,
			organisationIds: [teams[1] ?? ''],
			...members,
			at: now
		}))
	);
	return { weaver, id, sentenceIds: sentences.map((one) => one.id) };
}

async function session(db: Db, config: Config, personId: string): Promise<string> {
	const auth = createAuth({
		db,
		publicUrl: config.publicUrl,
		secret: config.secret,
		sendSignInLink: () => Promise.reject(new Error('nobody signs in by link here')),
		// Outside a request its plugin finds none; its type does not know that.
		getRequestEvent: () => undefined as never
	});
	const opened = await auth.api.openSession({ body: { personId }, headers: new Headers(), asResponse: true });
	return (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function asked(url: string, cookie = ''): Promise<string> {
	const page = await fetch(url, { headers: { cookie } });
	if (page.status !== 200) throw new Error(`${url}: ${page.status}`);
	return page.text();
}

async function view(url: string, cookie: string): Promise<void> {
	if (!(await asked(url, cookie)).includes('Verhaal')) throw new Error('no weaving page');
}

async function save(url: string, cookie: string, id: string, revision: number): Promise<void> {
	const body = new URLSearchParams({ sentence: id, revision: String(revision), body: `Zin in bewerking ${revision}.` });
	const answer = await fetch(`${url}?/verander`, {
		method: 'POST',
		body,
		redirect: 'manual',
		headers: { cookie, origin: new URL(url).origin, accept: 'text/html' }
	});
	await answer.text();
	if (answer.status !== 303) throw new Error(`not saved: ${answer.status}`);
}

/** How long its sender waits, and the processor time of the server: on a busy machine the truer figure. */
async function times({ pid }: Started, count: number, once: () => Promise<void>): Promise<Measured[]> {
	const all: Measured[] = [];
	for (let i = 0; i < count; i++) {
		const before = cpuMs(pid);
		const began = performance.now();
		await once();
		all.push({ ms: performance.now() - began, cpu: cpuMs(pid) - before });
	}
	return all;
}
type Measured = { ms: number; cpu: number };

function report(title: string, measured: readonly Measured[], bar: number | null): void {
	const at = (part: number, of: keyof Measured) => {
		const sorted = measured.map((one) => one[of]).sort((a, b) => a - b);
		return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
	};
	const kept = bar === null ? 'printed' : `bar ${bar}: ${at(0.95, 'ms') <= bar ? 'met' : 'NOT met'}`;
	console.log(
		`${title}: p50 ${at(0.5, 'ms')}, p95 ${at(0.95, 'ms')}, processor p50 ${at(0.5, 'cpu')}, p95 ${at(0.95, 'cpu')}; ${kept}`
	);
}
