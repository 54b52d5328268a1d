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

export const runCommand = (script: string, args: string[], env: Record<string, string> = {}): Promise<Ended> =>
	launch(script, args, env).ended;

export async function untilSaid({ child, said }: Process, words: RegExp): Promise<void> {
	for (let tries = 0; tries < 600 && !words.test(said()); tries++) {
		if (child.exitCode !== null) break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	if (!words.test(said())) throw new Error(`It never said ${words}. It said: ${said()}`);
}
