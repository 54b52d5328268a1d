// Builds the pages when their sources are newer than the build: `npm start` and the tests never show old pages.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'packages', 'scripts/fonts.ts', 'vite.config.ts', 'package.json', 'package-lock.json'];
const marker = 'build/adapter-node.js';
const skipped = /(^|\/)(node_modules|test-data|fonts|migrations)$|\.test\.ts$/;

export function buildIsFresh(): boolean {
	if (!existsSync(marker)) return false;
	const built = statSync(marker).mtimeMs;
	return sources.every((path) => newest(path) <= built);
}

function newest(path: string): number {
	if (skipped.test(path) || !existsSync(path)) return 0;
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Builds. Rejects with the last lines of what the build said. */
export async function build(): Promise<void> {
	await runNode(['scripts/fonts.ts']);
	await runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
}

function runNode(args: string[]): Promise<void> {
	return new Promise((done, failed) => {
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let said = '';
		const keep = (chunk: Buffer) => void (said = (said + chunk.toString()).slice(-4000));
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.once('error', failed);
		child.once('exit', (code) => (code === 0 ? done() : failed(new Error(said.trim() || `ended with code ${code}`))));
	});
}

if (process.argv[1]?.endsWith('scripts/build.ts')) {
	const force = process.argv.includes('--force');
	if (force || !buildIsFresh()) await build();
}
