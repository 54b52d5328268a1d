// Before all tests: one empty, migrated database to copy from, so that each worker has its own in under a second.
// MEERSTEM_TEST_DATABASE=postgres runs the same tests on real PostgreSQL.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#platform/db/migrate.server.ts';
import { createPglite, openDatabase, pgliteDatabase } from '#platform/db/open.server.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** File with an empty, migrated PGlite; null on PostgreSQL. */
		pgliteTemplate: string | null;
		/** Address of the PostgreSQL server, without a database name; null on PGlite. */
		postgresServer: string | null;
	}
}

export default async function setup(project: TestProject) {
	return process.env['MEERSTEM_TEST_DATABASE'] === 'postgres' ? setupPostgres(project) : setupPglite(project);
}

async function setupPglite(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'meerstem-test-'));
	const client = await createPglite();
	const database = pgliteDatabase(client, () => {});
	await migrate(database);
	const template = join(folder, 'empty.tar');
	writeFileSync(template, new Uint8Array(await (await client.dumpDataDir('none')).arrayBuffer()));
	await database.close();
	project.provide('pgliteTemplate', template);
	project.provide('postgresServer', null);
	return () => rmSync(folder, { recursive: true, force: true });
}

async function setupPostgres(project: TestProject) {
	const server = await startPostgres();
	await server.createDatabase('template_meerstem');
	const template = await openDatabase({ databaseUrl: server.urlOf('template_meerstem'), dataDir: '' });
	await template.close();
	project.provide('pgliteTemplate', null);
	project.provide('postgresServer', server.urlOf(''));
	return () => server.stop();
}
