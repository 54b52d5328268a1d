// `meerstem export <file>`: everything of the network in one file of an open form.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeNetworkAlong } from '#features/own-data/take-along.server.ts';
import { codeOf } from './problems.ts';
import { withDatabase } from './with-database.ts';

const wrong = (line: string) => void process.stderr.write(`${line}\n`);

export async function exportNetwork(args: string[]): Promise<number> {
	const [given, ...more] = args;
	if (!given || more.length > 0) {
		wrong('Usage: meerstem export <file.tar.gz>');
		return 2;
	}
	const file = resolve(given);
	if (existsSync(file)) {
		wrong(`${file} is there already. Nothing was written.`);
		return 1;
	}
	return withDatabase(async ({ db }) => {
		try {
			const rows = await takeNetworkAlong(db, file, { at: new Date(), by: ourVersion() });
			process.stdout.write(
				`${rows} rows are in ${file}.\nSessions, sign-in links and other keys are not. It does hold names, addresses, drafts and messages: guard it, and remove it within thirty days.\n`
			);
			return 0;
		} catch (error) {
			wrong(`${file} cannot be written (${codeOf(error)}). Nothing is left of it.`);
			return 1;
		}
	});
}

const ourVersion = (): string =>
	(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
