// Makes the search index anew out of what stands in the database. Safe at any moment, also while people go on on PostgreSQL.
import { rebuildIndex } from '#features/search-index/search-index.server.ts';
import { withDatabase } from './with-database.ts';

export async function searchRebuild(args: string[]): Promise<number> {
	if (args.length > 0) {
		process.stderr.write('Usage: meerstem search rebuild\n');
		return 2;
	}
	return withDatabase(async ({ db }) => {
		const found = await rebuildIndex(db, (done) => {
			if (done % 1000 < 200) process.stderr.write(`${done} …\n`);
		});
		process.stdout.write(`The search index is new: ${found} things can be found.\n`);
		return 0;
	});
}
