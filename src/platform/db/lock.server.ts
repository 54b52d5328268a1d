// PGlite does not guard its folder, and two processes on one folder destroy it. So we hold a lock file of our own.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export class FolderInUse extends Error {
	override readonly name = 'FolderInUse';
	readonly pid: number;
	constructor(pid: number) {
		super(`in use by process ${pid}`);
		this.pid = pid;
	}
}

/** Takes the lock of this folder, or throws `FolderInUse`. The returned function gives it back. */
export function lockFolder(folder: string): () => void {
	const path = join(folder, 'lock');
	for (let attempt = 0; ; attempt++) {
		try {
			const file = openSync(path, 'wx');
			writeSync(file, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
			closeSync(file);
			return () => rmSync(path, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw error;
			const holder = holderOf(path);
			if (holder) throw new FolderInUse(holder);
			rmSync(path, { force: true }); // left behind by a process that was killed
		}
	}
}

/** The process that holds the lock, if it still lives. A number that was given to another process since does not count. */
function holderOf(path: string): number | null {
	try {
		const { pid, started } = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; started: string | null };
		if (pid === process.pid) return null; // after a crash in a container we can have the same number
		process.kill(pid, 0);
		return started === null || startOf(pid) === null || startOf(pid) === started ? pid : null;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM' ? -1 : null;
	}
}

/** When a process began, as the kernel counts it (Linux); null elsewhere. */
function startOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
	} catch {
		return null;
	}
}
