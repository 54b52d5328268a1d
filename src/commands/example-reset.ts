// Throws the example network away and makes it new. Touches only a database that bears its mark.
import { readMark } from '#platform/db/marks.server.ts';
import { emptyDatabase, isEmpty, makeExampleNetwork } from '#features/example-network/example-network.server.ts';
import { withDatabase } from './with-database.ts';

export function exampleReset(args: string[]): Promise<number> {
	if (args.length > 0) {
		process.stderr.write('Usage: meerstem example reset\n');
		return Promise.resolve(2);
	}
	return withDatabase(async (database) => {
		const { db } = database;
		if (!(await readMark(db, 'example-network')) && !(await isEmpty(db))) {
			process.stderr.write('This database does not hold the example network. Nothing was touched.\n');
			return 1;
		}
		await emptyDatabase(database);
		await makeExampleNetwork(db, new Date());
		process.stdout.write('The example network is new again.\n');
		return 0;
	});
}
