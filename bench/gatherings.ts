// What a rush costs: 450 guests who sign up and confirm within two minutes from one address, while others look at the page.
// Real server, real PostgreSQL, real forms. `npm run bench:gatherings [seconds]`
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { gatheringPath } from '../src/features/gatherings/gathering.ts';
import { signedKey } from '../src/platform/signed-keys.server.ts';
import { openDatabase } from '../src/platform/db/open.server.ts';
import { freePort, startPostgres } from '../src/testing/postgres.ts';
import { pause, start } from './processes.ts';

const seconds = Number(process.argv[2] ?? 120);
const [guests, seats] = [450, 300];
const secret = 'x'.repeat(40);
const folder = mkdtempSync(join(tmpdir(), 'meerstem-bench-'));
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

type Timed = { status: number; ms: number };

function send(url: string, form?: Record<string, string>): Promise<Timed> {
	const began = performance.now();
	const body = form && new URLSearchParams(form).toString();
	const headers = body ? { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin } : {};
	return new Promise((resolve, reject) => {
		const asked = request(url, { agent, method: body ? 'POST' : 'GET', headers }, (response) => {
			response.resume();
			response.on('end', () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - began }));
		});
		asked.on('error', reject);
		asked.end(body);
	});
}

const p95 = (times: Timed[]) => times.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
const row = (what: string, figure: string, bar = '') =>
	console.log(`${what.padEnd(62)} ${figure.padStart(12)}   ${bar}`);

console.log(
	`Gatherings, ${guests} guests in ${seconds} s, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`
);
const server = await startPostgres();
try {
	await server.createDatabase('bench');
	const env = { DATA_DIR: folder, DATABASE_URL: server.urlOf('bench'), SECRET: secret, PORT: String(await freePort()) };
	const started = await start(['scripts/enter.mjs', 'src/commands/start.ts'], env, /Meerstem is ready/);
	const url = `http://127.0.0.1:${env.PORT}`;
	const database = await openDatabase({ databaseUrl: env.DATABASE_URL, dataDir: '' });
	const rows = async <T>(query: ReturnType<typeof sql>) =>
		((await database.db.execute(query)) as unknown as { rows: T[] }).rows;
	const [gathering] = await rows<{ id: string; title: string }>(
		sql`select id, title from gathering where audience = 'public' and starts_at > now() and seats is not null limit 1`
	);
	if (!gathering) throw new Error('the example network has no open gathering with seats');
	const { id } = gathering;
	const page = gatheringPath(gathering);
	await rows(sql`update gathering set seats = ${seats} where id = ${id}`);
	await rows(sql`delete from gathering_sign_up where gathering_id = ${id}`);

	const asked: Timed[] = [];
	const confirmed: Timed[] = [];
	const looked: Timed[] = [];
	await Promise.all(
		Array.from({ length: guests }, async (_, i) => {
			await pause((i / guests) * seconds * 800);
			const mail = `gast${i}@bench.example`;
			const form = { name: `Gast ${i}`, mail };
			asked.push(await send(`${url}/bijeenkomsten/${id}?/gast`, form));
			if (i % 10 === 0) asked.push(await send(`${url}/bijeenkomsten/${id}?/gast`, form));
			await pause(Math.min(10_000, seconds * 100));
			const [one] = await rows<{ id: string }>(sql`select id from gathering_sign_up where guest_email = ${mail}`);
			confirmed.push(
				await send(`${url}/bijeenkomsten/aanmelding/${signedKey(secret, 'sign-up', one?.id ?? '')}?/kom`, { x: 'y' })
			);
			for (let look = 0; look < 3; look++) looked.push(await send(`${url}${page}?keer=${i}-${look}`));
		})
	);
	const states = await rows<{ state: string; count: number }>(
		sql`select state, count(*)::int as count from gathering_sign_up where gathering_id = ${id} group by state order by state`
	);
	row('signing up, p95', `${p95(asked).toFixed(0)} ms`, 'bar 300 ms');
	row('confirming, p95', `${p95(confirmed).toFixed(0)} ms`, 'bar 300 ms');
	row('looking at the page meanwhile, p95', `${p95(looked).toFixed(0)} ms`, 'bar 300 ms');
	row(
		'answers other than 200 or 303',
		String([...asked, ...confirmed, ...looked].filter(({ status }) => ![200, 303].includes(status)).length),
		'bar 0'
	);
	row(
		'who comes and who waits',
		states.map(({ state, count }) => `${count} ${state}`).join(', '),
		`${seats} coming, ${guests - seats} waiting`
	);
	const [twice] = await rows<{ count: number }>(
		sql`select count(*)::int as count from (select guest_email from gathering_sign_up where gathering_id = ${id} group by guest_email having count(*) > 1) as d`
	);
	row('guests with two seats', String(twice?.count), 'bar 0');
	await database.close();
	await started.stop();
} finally {
	agent.destroy();
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}
