// Real input from a terminal: a conversation becomes a round, a file becomes drafts; what is wrong is named and nothing comes in.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../src/testing/postgres.ts';
import { launch, runCommand, untilSaid } from './support/command.ts';
import { exampleNetworkIn } from './support/network.ts';

const folder = mkdtempSync(join(tmpdir(), 'meerstem-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const invented = 'src/features/example-network/data/round';
const env = { DATA_DIR: join(folder, 'data') };
const meerstem = (...args: string[]) => runCommand('src/commands/meerstem.ts', args, env);
const lastLine = (text: string) => JSON.parse(text.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;

test('the command makes the database, brings the conversation in, and the second time changes nothing', async () => {
	const first = await meerstem('import', 'polis', invented, '--json', '--lang', 'nl');
	expect(first.code).toBe(0);
	const counted = lastLine(first.stdout);
	expect(Object.keys(counted)).toEqual(['round', 'statements', 'people', 'answers', 'skipped']);
	expect(counted).toMatchObject({ statements: 22, people: 60 });
	const second = await meerstem('import', 'polis', invented, '--json', '--lang', 'nl');
	expect(lastLine(second.stdout)).toEqual(counted);
});

test('a database made by the command is no example network: npm start says to use serve', async () => {
	const { code, stderr } = await runCommand('src/commands/start.ts', [], { ...env, PORT: String(await freePort()) });
	expect([code, stderr]).toEqual([1, expect.stringContaining('npm run serve')]);
});

test('with --example a new database is one, and a filled one is refused', async () => {
	expect((await meerstem('import', 'polis', invented, '--example')).stderr).toContain(
		'--example is for a new database'
	);
	const other = await runCommand('src/commands/meerstem.ts', ['import', 'polis', invented, '--example'], {
		DATA_DIR: join(folder, 'example')
	});
	expect(other.code).toBe(0);
});

test.each([
	['a folder that is not there', ['import', 'polis', 'nowhere'], 'this file is missing'],
	['an audience that is none', ['import', 'polis', invented, '--audience', 'everybody'], '--audience everybody'],
	['a language that is none', ['import', 'polis', invented, '--lang', '!!'], '--lang !!'],
	['a theme that is not there', ['import', 'polis', invented, '--theme', 'Niets'], 'There is no theme "Niets"'],
	['an option nobody knows', ['import', 'polis', invented, '--loud'], 'loud'],
	['no folder at all', ['import', 'polis'], 'One folder is needed']
])('%s is named in a sentence', async (_, args, words) => {
	const { code, stderr } = await meerstem(...args);
	expect(code).not.toBe(0);
	expect(stderr).toContain(words);
	expect(stderr).not.toMatch(/^\s+at /m);
});

test('a vote that is none, and a file in another encoding, are named with file and line; nothing comes in', async () => {
	const broken = join(folder, 'broken');
	cpSync(invented, broken, { recursive: true });
	const votes = readFileSync(join(broken, 'votes.csv'), 'utf8').split('\n');
	votes[4] = (votes[4] ?? '').replace(/-?\d+$/, '3');
	writeFileSync(join(broken, 'votes.csv'), votes.join('\n'));
	expect((await meerstem('import', 'polis', broken)).stderr).toContain('votes.csv, line 5, column vote');
	writeFileSync(
		join(broken, 'votes.csv'),
		Buffer.from('timestamp,comment-id,voter-id,vote\n1,1,caf\xe9,1\n', 'latin1')
	);
	expect((await meerstem('import', 'polis', broken)).stderr).toMatch(/votes\.csv, line 2, column 8: this is not UTF-8/);
});

test('while the server runs on the embedded database, the command says in one line to stop it', async () => {
	const data = { DATA_DIR: join(folder, 'running') };
	await exampleNetworkIn(data.DATA_DIR);
	const port = await freePort();
	const server = launch('src/commands/start.ts', [], { ...data, PORT: String(port) });
	await untilSaid(server, /Meerstem is ready/);
	const { code, stderr } = await runCommand('src/commands/meerstem.ts', ['import', 'polis', invented], data);
	server.child.kill('SIGTERM');
	await server.ended;
	expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
	expect(stderr).toContain('Stop it first');
});

test('a file of stories becomes drafts of one person, once, without the numbers that may not be kept', async () => {
	const data = { DATA_DIR: join(folder, 'example') };
	const server = launch('src/commands/start.ts', [], { ...data, PORT: String(await freePort()) });
	await untilSaid(server, /Meerstem is ready/);
	server.child.kill('SIGTERM');
	await server.ended;
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'stories.csv');
	writeFileSync(
		file,
		'date,title,text\n2026-10-01,Dinsdag,"Ik was er.\n\nZij niet."\n2026-10-02,,Zijn nummer was 111222333.\n'
	);
	const mail = 'noor.de-wit@voorbeeld.example';
	const args = ['import', 'stories', file, '--as', mail, '--json'];
	const first = await runCommand('src/commands/meerstem.ts', args, data);
	expect(lastLine(first.stdout)).toEqual({ drafts: 2, numbersLeftOut: 1 });
	expect((await runCommand('src/commands/meerstem.ts', args, data)).code).toBe(0);
	const wrong = join(folder, 'wrong.csv');
	writeFileSync(wrong, 'date,title,text\n2026-10-01,Goed,Dit mag.\n1 oktober,Dinsdag,Tekst\n');
	const refused = await runCommand('src/commands/meerstem.ts', ['import', 'stories', wrong, '--as', mail], data);
	expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('line 3, column date')]);
	expect(
		(
			await runCommand(
				'src/commands/meerstem.ts',
				['import', 'stories', wrong, '--as', 'niemand@voorbeeld.example'],
				data
			)
		).code
	).toBe(1);
});
