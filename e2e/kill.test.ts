// What was acknowledged is there after the machine died in the middle of writing (`npm run bench:kill` does 200 rounds).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPostgres } from '../src/testing/postgres.ts';
import { killAgainAndAgain } from '../bench/kill/rounds.ts';

test('twenty times the process is killed while somebody writes: nothing that was kept is lost, and it always starts again', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'meerstem-kill-'));
	const server = await startPostgres();
	try {
		await server.createDatabase('kill');
		const onPglite = await killAgainAndAgain(10, { DATA_DIR: folder, DATABASE_URL: '' });
		const onPostgres = await killAgainAndAgain(10, { DATA_DIR: folder, DATABASE_URL: server.urlOf('kill') });
		for (const { lost, failedStarts, acknowledged } of [onPglite, onPostgres]) {
			expect([lost, failedStarts]).toEqual([[], 0]);
			expect(acknowledged).toBeGreaterThan(20);
		}
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
});
