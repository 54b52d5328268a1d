// Before all journeys: the example network, made once on each database, so that each file of journeys begins in a fresh copy.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#platform/db/migrate.server.ts';
import { createPglite, openDatabase, pgliteDatabase } from '#platform/db/open.server.ts';
import { makeExampleNetwork } from '#features/example-network/example-network.server.ts';
import { startPostgres } from '../../src/testing/postgres.ts';
import { openBrowser } from './browser.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** File with the example network in PGlite. */
		networkTemplate: string;
		/** Address of a PostgreSQL server, without a database name, that holds the example network as `networkDatabase`. */
		networkServer: string;
	}
}

export const networkDatabase = 'example_network';

export default async function setup(project: TestProject) {
	await (await openBrowser()).close(); // no browser, no tests: said before anything else
	const folder = mkdtempSync(join(tmpdir(), 'meerstem-journeys-'));
	const template = join(folder, 'network.tar');
	// One after the other: PGlite keeps this process so busy that a connection to PostgreSQL beside it times out.
	const server = await onPostgres();
	await onPglite(template);
	project.provide('networkTemplate', template);
	project.provide('networkServer', server.urlOf(''));
	return async () => {
		rmSync(folder, { recursive: true, force: true });
		await server.stop();
	};
}

async function onPglite(file: string) {
	const client = await createPglite();
	const database = pgliteDatabase(client, () => {});
	await migrate(database);
	await makeExampleNetwork(database.db, new Date());
	writeFileSync(file, new Uint8Array(await (await client.dumpDataDir('none')).arrayBuffer()));
	await database.close();
}

async function onPostgres() {
	const server = await startPostgres();
	await server.createDatabase(networkDatabase);
	const database = await openDatabase({ databaseUrl: server.urlOf(networkDatabase), dataDir: '' });
	await makeExampleNetwork(database.db, new Date());
	await database.close();
	return server;
}
