// `npm run check`: form, lint, types, the direction of dependencies, and what nobody uses.
import { spawnSync } from 'node:child_process';

const checks: [title: string, ...args: string[]][] = [
	['types of pages', 'node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
	['form (prettier)', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
	['lint (eslint)', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
	[
		// Writes declarations too: the pages lean on the engine's types, not on the stricter or looser rules of its sources.
		'types of packages/voices',
		'node_modules/typescript/bin/tsc',
		...['-p', 'packages/voices', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'],
		...['--rootDir', '.', '--outDir', '.svelte-kit/voices']
	],
	['types (svelte-check)', 'node_modules/svelte-check/bin/svelte-check', '--threshold', 'error', '--output', 'human'],
	['types of packages/dutch', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'packages/dutch'],
	[
		'directions (dependency-cruiser)',
		'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
		'src',
		'packages',
		'--config',
		'.dependency-cruiser.mjs'
	],
	['unused (knip)', 'node_modules/knip/bin/knip.js']
];

let failed = 0;
for (const [title, ...args] of checks) {
	const started = Date.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'} ${title} (${seconds} s)\n`);
	if (status === 0) continue;
	failed++;
	process.stdout.write(`${stdout}${stderr}\n`);
}
process.stdout.write(failed === 0 ? 'All checks passed.\n' : `${failed} of ${checks.length} checks failed.\n`);
process.exitCode = failed === 0 ? 0 : 1;
