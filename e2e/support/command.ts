// Runs our commands as somebody at a terminal would.
import { spawn, type ChildProcess } from 'node:child_process';

export type Ended = { code: number | null; stdout: string; stderr: string };

const base = { DATABASE_URL: '', PUBLIC_URL: '', SECRET: '', SMTP_URL: '', MAIL_FROM: '', HOST: '', TRUST_PROXY: '' };

export type Process = { child: ChildProcess; said(): string; ended: Promise<Ended> };

export function launch(script: string, args: string[], env: Record<string, string>): Process {
	const child = spawn(process.execPath, ['scripts/enter.mjs', script, ...args], {
		env: { ...process.env, ...base, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let stdout = '';
	let stderr = '';
	child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
	const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
	process.once('exit', () => child.kill('SIGKILL'));
	return { child, said: () => stdout + stderr, ended };
}

const mostMs = 120_000;

/** A command that does not end is ended and named, so that it cannot slow down every test behind it. */
export async function runCommand(script: string, args: string[], env: Record<string, string> = {}): Promise<Ended> {
	const { child, said, ended } = launch(script, args, env);
	const tooLong = setTimeout(() => child.kill('SIGKILL'), mostMs);
	const result = await ended;
	clearTimeout(tooLong);
	if (result.code === null) throw new Error(`${script} ${args.join(' ')} did not end. It said: ${said()}`);
	return result;
}

export async function untilSaid({ child, said }: Process, words: RegExp): Promise<void> {
	for (let tries = 0; tries < 1500 && !words.test(said()); tries++) {
		if (child.exitCode !== null) break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	if (!words.test(said())) throw new Error(`It never said ${words}. It said: ${said()}`);
}
