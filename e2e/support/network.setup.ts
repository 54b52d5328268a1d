// Before all journeys: the example network, made once and kept as a file, so that each journey begins in a fresh copy.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#platform/db/migrate.server.ts';
import { createPglite, pgliteDatabase } from '#platform/db/open.server.ts';
import { makeExampleNetwork } from '#features/example-network/example-network.server.ts';
import { openBrowser } from './browser.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** File with the example network in PGlite. */
		networkTemplate: string;
	}
}

export default async function setup(project: TestProject) {
	await (await openBrowser()).close(); // no browser, no tests: said before anything else
	const folder = mkdtempSync(join(tmpdir(), 'meerstem-journeys-'));
	const client = await createPglite();
	const database = pgliteDatabase(client, () => {});
	await migrate(database);
	await makeExampleNetwork(database.db, new Date());
	const template = join(folder, 'network.tar');
	writeFileSync(template, new Uint8Array(await (await client.dumpDataDir('none')).arrayBuffer()));
	await database.close();
	project.provide('networkTemplate', template);
	return () => rmSync(folder, { recursive: true, force: true });
}
