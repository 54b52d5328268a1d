// `npm run serve`: the production start. Needs a whole configuration, and never shows the example network.
import { existsSync } from 'node:fs';
import { readConfig } from '#platform/config.ts';
import type { OpenDatabase } from '#platform/db/db.ts';
import { readMark, setMark } from '#platform/db/marks.server.ts';
import { openDatabase } from '#platform/db/open.server.ts';
import { log } from '#platform/log.ts';
import { checkFolder, checkNode, explain, giveUp } from './problems.ts';
import { endOnSignals, run } from './running.ts';

const node = checkNode();
if (node.length > 0) giveUp(node);
const read = readConfig('serve', process.env);
if ('problems' in read) giveUp(read.problems);
const { config } = read;
const missing = [...checkFolder(config)];
if (!existsSync('build/handler.js')) missing.push('the pages are not built. Run "npm run build" first.');
if (missing.length > 0) giveUp(missing);

let database: OpenDatabase;
try {
	database = await openDatabase(config);
} catch (error) {
	giveUp([explain(error, config)]);
}
if (await readMark(database.db, 'example-network')) {
	await database.close();
	giveUp(['this database holds the invented example network. Use another DATA_DIR or DATABASE_URL for real people.']);
}
await setMark(database.db, 'serving', 'yes');
try {
	const running = await run(config, database, false);
	endOnSignals(running);
	log.info('listening', { host: config.host, port: running.port, driver: database.driver, version: process.version });
} catch (error) {
	await database.close();
	giveUp([explain(error, config)]);
}
