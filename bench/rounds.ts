// `npm run bench:rounds`: do pages stay as quick while a landscape is drawn? The same pages, idle and meanwhile.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, startPostgres } from '../src/testing/postgres.ts';
import { pause, start, type Started } from './processes.ts';
import { ask } from './requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'meerstem-rounds-'));
const row = (what: string, figure: string, bar = '') =>
	console.log(`${what.padEnd(66)} ${figure.padStart(12)}   ${bar}`);
const ms = (value: number) => `${value.toFixed(1)} ms`;

console.log(
	`Rounds while a landscape is drawn, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}\n`
);
try {
	await onPglite();
	if (process.argv.includes('--large')) await onPostgres();
	else console.log('NOT MEASURED: PostgreSQL with 100,000 people and 4 M answers. Say --large (ten minutes, 3 GB).');
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function onPglite() {
	const conversation = join(resolve(process.env['POLIS_DATA'] ?? '../shared/data/polis'), 'vtaiwan.uberx');
	if (!existsSync(conversation)) {
		console.log('NOT MEASURED: PGlite with 50,000 answers. The real conversations are not at POLIS_DATA.');
		return;
	}
	await measure('PGlite', [conversation], { DATA_DIR: join(folder, 'pglite'), DATABASE_URL: '' });
}

async function onPostgres() {
	const server = await startPostgres();
	try {
		await server.createDatabase('bench');
		await measure('PostgreSQL', ['', '100000'], { DATA_DIR: join(folder, 'pg'), DATABASE_URL: server.urlOf('bench') });
	} finally {
		await server.stop();
	}
}

async function measure(name: string, args: string[], env: Record<string, string>) {
	const began = { PORT: String(await freePort()), SECRET: '', PUBLIC_URL: '', ...env };
	const server = await start(['bench/rounds-server.ts', ...args], began, /ready \d+ \S+ \d+/);
	const [, port, round, answers] = /ready (\d+) (\S+) (\d+)/.exec(server.said) ?? [];
	const heard = listen(server);
	await draw(server, heard); // the first picture, so that both measurements show one
	const pages = [round ?? '', `${round}/antwoord`, `${round}/stellingen`, '/themas'].map(
		(path) => `http://127.0.0.1:${port}${path}`
	);
	await latencies(pages, () => false, 40);
	const idle = await latencies(pages, () => false, 400);
	const drawing = draw(server, heard);
	let done = false;
	void drawing.then(() => (done = true));
	const meanwhile = await latencies(pages, () => done, 100_000);
	const seconds = (await drawing) / 1000;
	const times = p95(meanwhile) / p95(idle);
	row(`${name}, ${answers} answers: drawing a landscape`, `${seconds.toFixed(1)} s`);
	row(`${name}: page p95, idle (${idle.length} pages)`, ms(p95(idle)));
	row(`${name}: page p95 while it is drawn (${meanwhile.length} pages)`, ms(p95(meanwhile)));
	row(`${name}: longest page while it is drawn`, ms(Math.max(...meanwhile)));
	row(`${name}: times as long`, `${times.toFixed(2)} ×`, `bar 1.5 ×${times <= 1.5 ? '' : '  ✗ missed'}`);
	await server.stop();
}

/** Everything the server says after it was ready. */
function listen({ process: child }: Started): { text: string } {
	const heard = { text: '' };
	child.stdout?.on('data', (chunk: Buffer) => void (heard.text += chunk.toString()));
	return heard;
}

/** Milliseconds that drawing took. */
async function draw({ process: child }: Started, heard: { text: string }): Promise<number> {
	heard.text = '';
	child.kill('SIGUSR2');
	for (;;) {
		const took = /drawn (\d+)/.exec(heard.text)?.[1];
		if (took !== undefined) return Number(took);
		if (child.exitCode !== null) throw new Error(`the server ended: ${heard.text}`);
		await pause(20);
	}
}

/** One page after the other, following its address of today, with a breath between them as people take. */
async function latencies(urls: readonly string[], until: () => boolean, most: number): Promise<number[]> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const times: number[] = [];
	while (times.length < most && !until()) {
		let url = urls[times.length % urls.length] ?? '';
		let answer = await ask(url, agent);
		if (answer.status === 301) url = new URL(answer.headers.location ?? '', url).href;
		const began = performance.now();
		answer = await ask(url, agent);
		if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
		times.push(performance.now() - began);
		await pause(5);
	}
	agent.destroy();
	return times;
}

function p95(times: readonly number[]): number {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 0;
}
