// `meerstem import <file>`: reads a network that was taken along into an empty database, on this or another kind of database.
import { parseArgs } from 'node:util';
import { ArchiveProblem } from '#platform/archive/archive.ts';
import { readNetworkIn } from '#features/own-data/read-in.server.ts';
import type { TakenBack } from '#features/care/taken-back.ts';
import { codeOf } from './problems.ts';
import { nobodyLeft, takenBackAgain } from './restore.ts';
import { keepTakenBack, readTakenBack, takenBackFile } from './taken-back-file.ts';
import { placeFromEnvironment, withDatabase } from './with-database.ts';

const usage = 'Usage: meerstem import <file.tar.gz> [--taken-back <taken-back.json> | --nothing-taken-back]';
const wrong = (line: string) => void process.stderr.write(`${line}\n`);

type Asked = { file: string; takenBack: string | null; nothing: boolean };

export async function importNetwork(args: string[]): Promise<number> {
	const asked = readArguments(args);
	if (!asked) {
		wrong(usage);
		return 2;
	}
	const { dataDir } = placeFromEnvironment();
	const list = asked.nothing ? null : readTakenBack(asked.takenBack ?? takenBackFile(dataDir));
	if (!list && !asked.nothing) {
		wrong(noList(asked.takenBack ?? takenBackFile(dataDir)));
		return 1;
	}
	return withDatabase(({ db }) => bringIn(db, asked.file, list, dataDir));
}

/** Without it, words that people took back after the file was written would stand there again. */
const noList = (path: string): string =>
	`${path} is missing or cannot be read. Nothing was read in: without it, words that were taken back since return. Copy it from the DATA_DIR of the old house, name it with --taken-back, or say --nothing-taken-back when the old house stood still since.`;

async function bringIn(db: Parameters<typeof readNetworkIn>[0], file: string, list: TakenBack | null, dataDir: string) {
	try {
		const { rows, madeAt, again } = await readNetworkIn(db, file, list);
		await keepTakenBack(db, dataDir);
		const alone = await nobodyLeft(db);
		process.stdout.write(
			`${rows} rows came in, as they were on ${madeAt.toISOString()}.\n` +
				(again ? `${takenBackAgain(again)}\n` : '') +
				'Everyone signs in again; open invitations of colleagues have to be sent again.\n' +
				(alone ? `${alone}\n` : '')
		);
		return 0;
	} catch (error) {
		const why = error instanceof ArchiveProblem ? error.message : `the database refused (${codeOf(error)})`;
		wrong(`${file} was not read in, and nothing was changed: ${why}.`);
		return 1;
	}
}

function readArguments(args: string[]): Asked | null {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { 'taken-back': { type: 'string' }, 'nothing-taken-back': { type: 'boolean' } }
		});
		const [file, ...more] = positionals;
		const nothing = values['nothing-taken-back'] ?? false;
		const takenBack = values['taken-back'] ?? null;
		return !file || more.length > 0 || (nothing && takenBack !== null) ? null : { file, takenBack, nothing };
	} catch {
		return null;
	}
}
