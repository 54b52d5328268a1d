// `npm start`: the example network on this machine. Builds what is older than its sources, makes the network the first
// time, and says what it is doing.
import { readConfig } from '#platform/config.ts';
import type { OpenDatabase } from '#platform/db/db.ts';
import { readMark } from '#platform/db/marks.server.ts';
import { openDatabase } from '#platform/db/open.server.ts';
import { hasNobody, isEmpty, makeExampleNetwork } from '#features/example-network/example-network.server.ts';
import { build, buildIsFresh } from '../../scripts/build.ts';
import { checkFolder, checkNode, explain, giveUp } from './problems.ts';
import { endOnSignals, run } from './running.ts';

const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
const say = (line: string) => process.stdout.write(`${line}\n`);

const node = checkNode();
if (node.length > 0) giveUp(node);
const read = readConfig('example', process.env);
if ('problems' in read) giveUp(read.problems);
const { config } = read;
const folder = checkFolder(config);
if (folder.length > 0) giveUp(folder);

async function built(): Promise<void> {
	if (buildIsFresh()) return;
	say('Building the pages …');
	try {
		await build();
		say(`Pages built (${seconds()}).`);
	} catch (error) {
		giveUp([`the pages could not be built:\n${error instanceof Error ? error.message : String(error)}`]);
	}
}

async function filled(): Promise<OpenDatabase> {
	say('Opening the database …');
	let database: OpenDatabase;
	try {
		database = await openDatabase(config);
	} catch (error) {
		giveUp([explain(error, config)]);
	}
	const marked = (await readMark(database.db, 'example-network')) !== null;
	if (marked && !(await hasNobody(database.db))) return database;
	if (!marked && !(await isEmpty(database.db))) {
		await database.close();
		giveUp([
			`${config.databaseUrl ? 'this database' : config.dataDir} does not hold the example network: use "npm run serve", or another DATA_DIR.`
		]);
	}
	say('Making the example network …');
	await makeExampleNetwork(database.db, new Date());
	say(`Example network made (${seconds()}).`);
	return database;
}

const [database] = await Promise.all([filled(), built()]);
try {
	const running = await run(config, database, true);
	endOnSignals(running);
	say(
		`Meerstem is ready: http://localhost:${running.port}/ (${seconds()}). Everything in it is invented. Stop with Ctrl+C.`
	);
} catch (error) {
	await database.close();
	giveUp([explain(error, config)]);
}
