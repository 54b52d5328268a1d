// `npm run bench`: what it costs, each figure with its bar or its peer in the same run. Nothing here is a test.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, startPostgres } from '../src/testing/postgres.ts';
import { answering } from './answering.ts';
import { firstVisit } from './first-visit.ts';
import { growing } from './growth.ts';
import { memoryMb, pause, start, type Started } from './processes.ts';
import { ask, cpuPerRequest } from './requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'meerstem-bench-'));
const enter = (command: string, ...args: string[]) => ['scripts/enter.mjs', command, ...args];
const row = (what: string, figure: string, bar = '') =>
	console.log(`${what.padEnd(62)} ${figure.padStart(14)}   ${bar}`);
const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;

console.log(
	`Meerstem bench, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`
);
try {
	await onPglite();
	await onPostgres();
	await imports();
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function startExample(env: Record<string, string>): Promise<Started & { url: string }> {
	const port = await freePort();
	const started = await start(enter('src/commands/start.ts'), { PORT: String(port), ...env }, /Meerstem is ready/);
	return { ...started, url: `http://127.0.0.1:${port}` };
}

async function onPglite() {
	const env = { DATA_DIR: join(folder, 'pglite'), DATABASE_URL: '' };
	rmSync('build', { recursive: true, force: true });
	const first = await startExample(env);
	row('first start: build, new database, example network', seconds(first.readyMs), 'bar 45 s, aim 30 s');
	row('SIGTERM until gone', ms(await first.stop()), 'bar 5 s');
	const later = await startExample(env);
	row('later start', seconds(later.readyMs), 'bar 8 s');
	await pause(10_000);
	row('memory, idle, PGlite', `${memoryMb(later.pid).toFixed(0)} MB`);
	await threadPage(later, 'PGlite');
	const visit = await firstVisit(later.url + (await threadPath(later.url)));
	row('first visit of the public thread page: bytes', `${(visit.bytes / 1000).toFixed(1)} kB`, 'bar 45 kB');
	row('first visit of the public thread page: requests', String(visit.requests), 'bar 8');
	row('first visit of the public thread page: scripts', String(visit.scripts), 'bar 0');
	await later.stop();
}

async function onPostgres() {
	const server = await startPostgres();
	try {
		await server.createDatabase('bench');
		const started = await startExample({ DATA_DIR: join(folder, 'pg'), DATABASE_URL: server.urlOf('bench') });
		await pause(10_000);
		row('memory, idle, PostgreSQL (web process)', `${memoryMb(started.pid).toFixed(0)} MB`);
		const smallest = await threadPage(started, 'PostgreSQL');
		const { cpuMs, p50Ms } = await answering(started.url, started.pid, { warmUp: 100, count: 300 });
		row('posting an answer, CPU, PostgreSQL', ms(cpuMs), 'bar 5 ms');
		row('posting an answer, p50', ms(p50Ms), 'bar 10 ms');
		await inLargerNetworks(started, server.urlOf('bench'), smallest);
		await started.stop();
	} finally {
		await server.stop();
	}
}

/** The same page when there is ten and a hundred times as much around it. */
async function inLargerNetworks(started: Started & { url: string }, databaseUrl: string, smallest: number) {
	const page = started.url + (await threadPath(started.url));
	const network = await growing(databaseUrl);
	for (const times of [10, 100]) {
		await network.to(times);
		const made = await madeAnew(page, started.pid);
		row(`the same page made anew, network ${times} times as large`, ms(made));
		row('  beside the smallest', `${(made / smallest).toFixed(2)} ×`, 'bar 1.3 ×');
	}
	await network.done();
}

/** An address nobody asked for before is not in memory. */
function madeAnew(page: string, pid: number): Promise<number> {
	const count = { warmUp: 300, count: 500 };
	return cpuPerRequest((request) => `${page}?keer=${pid}-${performance.now()}-${request}`, pid, count);
}

/** A public thread, found as a visitor finds it. */
async function threadPath(url: string): Promise<string> {
	const { body } = await ask(`${url}/rode-draden`, new Agent());
	const path = /href="(\/rode-draden\/[^"/]+-[a-z0-9]{14})"/.exec(body.toString())?.[1];
	if (!path) throw new Error('there is no public thread to measure');
	return path;
}

/** Milliseconds of processor that the page costs when it is made anew. */
async function threadPage({ url, pid }: Started & { url: string }, database: 'PGlite' | 'PostgreSQL'): Promise<number> {
	const page = url + (await threadPath(url));
	const made = await madeAnew(page, pid);
	const kept = await cpuPerRequest(page, pid, { warmUp: 300, count: 3000 });
	const { headers, body } = await ask(page, new Agent());
	const peer = await peerCpu(headers, body);
	row('node:http with the same bytes, CPU per request', ms(peer));
	for (const [what, ours, bar] of [
		['made anew', made, 25],
		['nothing changed', kept, 4]
	] as const) {
		row(`public thread page, ${what}, CPU per request, ${database}`, ms(ours));
		row('  times as much', `${(ours / peer).toFixed(1)} ×`, database === 'PostgreSQL' ? `bar ${bar} ×` : 'printed');
	}
	return made;
}

async function peerCpu(headers: object, body: Buffer): Promise<number> {
	const file = join(folder, 'same-bytes.json');
	const kept = Object.fromEntries(
		Object.entries(headers).filter(([name]) => !/^(connection|keep-alive|transfer-encoding|date)$/.test(name))
	);
	writeFileSync(file, JSON.stringify({ headers: kept, body: body.toString('base64') }));
	const port = await freePort();
	const peer = await start(['bench/same-bytes.ts', file, String(port)], {}, /ready/);
	// A hundredth of a second is the kernel's measure, so many more requests are needed to see so little.
	const spent = await cpuPerRequest(`http://127.0.0.1:${port}/`, peer.pid, { warmUp: 2000, count: 10_000 });
	await peer.stop();
	return spent;
}

async function imports() {
	const data = resolve(process.env['POLIS_DATA'] ?? '../shared/data/polis');
	const conversation = join(data, 'vtaiwan.uberx');
	if (!existsSync(conversation)) {
		console.log(`NOT MEASURED: import time. The real conversations are not at POLIS_DATA (${data}).`);
		return;
	}
	const env = { DATA_DIR: join(folder, 'import'), DATABASE_URL: '' };
	const command = (name: string) => enter('src/commands/meerstem.ts', 'import', 'polis', join(data, name), '--json');
	await start(command('london.youth.policing'), env, /"skipped"/).then(untilGone);
	const real = await start(command('vtaiwan.uberx'), env, /"skipped"/);
	row('import of vtaiwan.uberx on an existing PGlite database', seconds(real.readyMs), 'bar 10 s');
	await untilGone(real);
}

async function untilGone({ process: child }: Started): Promise<void> {
	if (child.exitCode === null) await new Promise((done) => child.once('exit', done));
}
