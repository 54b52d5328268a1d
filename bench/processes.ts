// Starts processes to measure, and reads what they cost from the kernel (Linux).
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Started = { process: ChildProcess; pid: number; readyMs: number; said: string; stop(): Promise<number> };

/** Starts a script of ours and waits until it says `ready`. Rejects with what it said when it ends before that. */
export function start(args: string[], env: Record<string, string>, ready: RegExp): Promise<Started> {
	const began = performance.now();
	const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	return new Promise((resolve, reject) => {
		const listen = (chunk: Buffer) => {
			said += chunk.toString();
			if (!ready.test(said)) return;
			child.stdout.off('data', listen);
			child.stdout.resume();
			resolve({
				process: child,
				pid: child.pid ?? 0,
				readyMs: performance.now() - began,
				said,
				stop: () => stop(child)
			});
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
		child.once('exit', (code) => reject(new Error(`ended with code ${code}: ${said}`)));
		const end = () => child.kill('SIGKILL');
		process.once('exit', end);
		child.once('exit', () => process.off('exit', end));
	});
}

/** Ends it with SIGTERM; resolves with the milliseconds that took. */
async function stop(child: ChildProcess): Promise<number> {
	const began = performance.now();
	const gone = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	await gone;
	return performance.now() - began;
}

/** Processor time used so far by one process, in milliseconds (user and system). */
export function cpuMs(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const ticks = Number(fields[11]) + Number(fields[12]);
	return ticks * 10; // the kernel counts in hundredths of a second
}

/** Memory in use by one process, in MB (resident). */
export function memoryMb(pid: number): number {
	const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	return Number(kilobytes) / 1024;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
