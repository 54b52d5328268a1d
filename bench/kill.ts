// `npm run bench:kill`: 200 rounds of kill -9 in the middle of writing, on both databases. Ends with 1 when anything that was
// acknowledged is gone, or a start failed. `npm run bench:kill -- 20` does fewer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../src/testing/postgres.ts';
import { killAgainAndAgain, type Killed } from './kill/rounds.ts';

const rounds = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'meerstem-kill-'));
let failed = false;
try {
	report('PGlite', await killAgainAndAgain(rounds, { DATA_DIR: folder, DATABASE_URL: '' }));
	const server = await startPostgres();
	try {
		await server.createDatabase('kill');
		report('PostgreSQL', await killAgainAndAgain(rounds, { DATA_DIR: folder, DATABASE_URL: server.urlOf('kill') }));
	} finally {
		await server.stop();
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function report(database: string, { rounds: done, acknowledged, lost, failedStarts }: Killed): void {
	failed ||= lost.length > 0 || failedStarts > 0 || acknowledged === 0;
	console.log(
		`${database}: ${done} rounds of kill -9, ${acknowledged} writes acknowledged, ${lost.length} lost (bar 0), ${failedStarts} failed starts (bar 0)`
	);
	for (const one of lost) console.log(`  lost: ${one}`);
}
