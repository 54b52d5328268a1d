// Whoever keeps the server: starting, what is refused and in which words, and ending without losing anything.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../src/testing/postgres.ts';
import { launch, runCommand, untilSaid, type Process } from './support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'meerstem-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = 'src/commands/start.ts';
const serve = 'src/commands/serve.ts';
const meerstem = 'src/commands/meerstem.ts';
const oneClearLineEach = (stderr: string) => stderr.trim().split('\n');
const noStackTrace = (text: string) => expect(text).not.toMatch(/^\s+at /m);

const real = {
	PUBLIC_URL: 'https://meerstem.example',
	SECRET: 'a-secret-for-this-test-only-of-enough-characters',
	SMTP_URL: 'smtp://127.0.0.1:2525',
	MAIL_FROM: 'Meerstem <meerstem@meerstem.example>',
	RESPONSIBLE_NAME: 'Vereniging Verzonnen',
	RESPONSIBLE_ADDRESS: 'Nergens 1, Verzonnen',
	RESPONSIBLE_MAIL: 'privacy@meerstem.example',
	HOST: '127.0.0.1'
};

test('serve says one clear line for each thing that is missing, and does not start', async () => {
	const { code, stderr } = await runCommand(serve, [], {
		DATA_DIR: join(folder, 'nothing'),
		RESPONSIBLE_NAME: '',
		RESPONSIBLE_ADDRESS: '',
		RESPONSIBLE_MAIL: ''
	});
	expect(code).toBe(1);
	for (const name of [
		'PUBLIC_URL',
		'SECRET',
		'SMTP_URL',
		'MAIL_FROM',
		'RESPONSIBLE_NAME',
		'RESPONSIBLE_ADDRESS',
		'RESPONSIBLE_MAIL'
	]) {
		expect(oneClearLineEach(stderr).filter((line) => line.includes(`${name} is missing`))).toHaveLength(1);
	}
	noStackTrace(stderr);
});

test.each([
	['a port that is no number', { PORT: 'eight' }, /PORT=eight/],
	['an address with a path', { PUBLIC_URL: 'https://meerstem.example/house' }, /PUBLIC_URL/],
	['a short secret', { SECRET: 'short' }, /SECRET is too short/],
	['a database address that is none', { DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
	['a database that does not answer', { DATABASE_URL: 'postgres://postgres@127.0.0.1:1/none' }, /cannot be reached/],
	['a folder that cannot be made', { DATA_DIR: '/proc/meerstem' }, /DATA_DIR=.*cannot be written/]
])('serve does not start with %s, and says so in one line', async (_, wrong, words) => {
	const { code, stderr } = await runCommand(serve, [], { DATA_DIR: join(folder, 'wrong'), ...real, ...wrong });
	expect(code).toBe(1);
	expect(oneClearLineEach(stderr)).toHaveLength(1);
	expect(stderr).toMatch(words);
	noStackTrace(stderr);
});

test('serve says so when the port is taken', async () => {
	const taken = createServer();
	await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
	const { port } = taken.address() as { port: number };
	const { code, stderr } = await runCommand(serve, [], {
		DATA_DIR: join(folder, 'taken'),
		...real,
		PORT: String(port)
	});
	taken.close();
	expect(code).toBe(1);
	expect(stderr).toContain(`port ${port} is taken`);
	noStackTrace(stderr);
});

test('the example network never listens beyond this machine', async () => {
	const { code, stderr } = await runCommand(start, [], { DATA_DIR: join(folder, 'open'), HOST: '0.0.0.0' });
	expect(code).toBe(1);
	expect(stderr).toContain('loopback only');
});

test('help lists the commands, and an unknown one is named', async () => {
	const help = await runCommand(meerstem, ['help']);
	expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('import polis')]);
	const unknown = await runCommand(meerstem, ['sing']);
	expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('Unknown command: sing')]);
});

test('the first member of the programme team is invited by a command, into a database for real people', async () => {
	const { code, stdout } = await runCommand(meerstem, ['invite', 'ineke@meerstem.example', '--name', 'Ineke'], {
		DATA_DIR: join(folder, 'real'),
		PUBLIC_URL: real.PUBLIC_URL
	});
	expect(code).toBe(0);
	expect(stdout).toMatch(/https:\/\/meerstem\.example\/uitnodiging\/\S+/);
	const refused = await runCommand(start, [], { DATA_DIR: join(folder, 'real'), PORT: String(await freePort()) });
	expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('npm run serve')]);
});

test('the text of the association becomes a dated version once, and what is wrong is said', async () => {
	const env = { DATA_DIR: join(folder, 'real') };
	const add = [
		'mission',
		'add',
		'docs/mission.md',
		'--date',
		'2023-11-28',
		'--by',
		'besproken in de bestuursvergadering'
	];
	expect((await runCommand(meerstem, add, env)).stdout).toContain('version 1');
	expect((await runCommand(meerstem, add, env)).stderr).toContain('is there already');
	expect(
		(await runCommand(meerstem, ['mission', 'add', 'docs/nothing.md', '--date', '2023-11-28', '--by', 'x'], env)).stderr
	).toContain('cannot be read');
	expect(
		(await runCommand(meerstem, ['mission', 'add', 'docs/mission.md', '--date', '2023-02-31', '--by', 'x'], env)).stderr
	).toContain('--date');
});

test('serving real people: probes, https headers, no chooser, and gone within five seconds of SIGTERM', async () => {
	const port = await freePort();
	const env = { DATA_DIR: join(folder, 'real'), ...real, PORT: String(port) };
	const serving = launch(serve, [], env);
	await untilSaid(serving, /"event":"listening"/);
	// Its own first visitor (commands/open-ahead).
	await untilSaid(serving, /"event":"request".*"route":"\/","status":200/);
	const url = `http://127.0.0.1:${port}`;
	expect((await fetch(`${url}/healthz`)).status).toBe(200);
	expect((await fetch(`${url}/readyz`)).status).toBe(200);
	const home = await fetch(url);
	expect(home.status).toBe(200);
	expect(home.headers.get('strict-transport-security')).toContain('max-age=31536000');
	expect(home.headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
	expect(home.headers.get('content-security-policy')).not.toContain('unsafe');
	expect(await home.text()).not.toContain('kijk-mee');
	expect((await fetch(`${url}/kijk-mee`)).status).toBe(404);
	expect((await fetch(`${url}/dev/mail`)).status).toBe(404);

	const second = await runCommand(serve, [], { ...env, PORT: String(await freePort()) });
	expect([second.code, second.stderr]).toEqual([1, expect.stringContaining('is in use by process')]);

	serving.child.kill('SIGTERM');
	expect((await serving.ended).code).toBe(0);
});

let example: Process | undefined;
let exampleUrl = '';

beforeAll(async () => {
	const port = await freePort();
	exampleUrl = `http://127.0.0.1:${port}`;
	example = launch(start, [], { DATA_DIR: join(folder, 'example'), PORT: String(port) });
	await untilSaid(example, /Meerstem is ready/);
});
afterAll(async () => {
	example?.child.kill('SIGTERM');
	await example?.ended;
});

test('npm start answers with the example network, its banner and its chooser', async () => {
	const home = await fetch(exampleUrl);
	expect(home.status).toBe(200);
	const html = await home.text();
	expect(html).toContain('verzonnen');
	expect(html).toContain('/kijk-mee');
	expect(home.headers.get('strict-transport-security')).toBeNull();
	expect(home.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
});

test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])(
	'nobody who comes through a proxy (%s) is offered the chooser',
	async (header) => {
		const through = { headers: { [header]: '10.0.0.1' } };
		expect(await (await fetch(exampleUrl, through)).text()).not.toContain('/kijk-mee');
		expect((await fetch(`${exampleUrl}/kijk-mee`, through)).status).toBe(404);
		expect((await fetch(`${exampleUrl}/dev/mail`, through)).status).toBe(404);
	}
);

test('serve refuses the database of the example network, and commands wait until it is stopped', async () => {
	const running = await runCommand(meerstem, ['example', 'reset'], { DATA_DIR: join(folder, 'example') });
	expect([running.code, running.stderr]).toEqual([1, expect.stringContaining('Stop it first')]);
	example?.child.kill('SIGTERM');
	expect((await example?.ended)?.code).toBe(0);
	const refused = await runCommand(serve, [], {
		DATA_DIR: join(folder, 'example'),
		...real,
		PORT: String(await freePort())
	});
	expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('example network')]);
	const reset = await runCommand(meerstem, ['example', 'reset'], { DATA_DIR: join(folder, 'example') });
	expect([reset.code, reset.stdout]).toEqual([0, expect.stringContaining('new again')]);
});
