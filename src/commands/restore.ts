// `meerstem restore <dump>`: goes back to a nightly dump of the embedded database, and takes back again what was taken
// back since. `meerstem take-back-again`: only the second half, after PostgreSQL's own tools put a copy back.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { makeFolder } from '#platform/folders.ts';
import { FolderInUse, lockFolder } from '#platform/db/lock.server.ts';
import type { Db } from '#platform/db/db.ts';
import { stewardsOf } from '#features/accounts/accounts.server.ts';
import { takeBackAgain } from '#features/care/taken-back.server.ts';
import type { DoneAgain } from '#features/care/taken-back.ts';
import { codeOf } from './problems.ts';
import { readTakenBack, takenBackFile } from './taken-back-file.ts';
import { placeFromEnvironment, withDatabase } from './with-database.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const wrong = (line: string) => void process.stderr.write(`${line}\n`);

export async function restore(args: string[]): Promise<number> {
	const [dump, ...more] = args;
	if (!dump || more.length > 0) {
		wrong('Usage: meerstem restore <DATA_DIR/dumps/meerstem-yyyy-mm-dd.tar.gz>');
		return 2;
	}
	const { databaseUrl, dataDir } = placeFromEnvironment();
	if (databaseUrl) {
		wrong('DATABASE_URL is set: put the copy back with pg_restore, then run "meerstem take-back-again".');
		return 2;
	}
	const list = listOf(dataDir);
	if (!list) return 1;
	const aside = await putBack(dump, dataDir);
	if (aside === null) return 1;
	if (aside) say(`What was there is kept in ${aside}. Remove it when all is well, within thirty days.`);
	return again(list);
}

export function takeBackAgainCommand(args: string[]): Promise<number> {
	if (args.length > 0) {
		wrong('Usage: meerstem take-back-again');
		return Promise.resolve(2);
	}
	const list = listOf(placeFromEnvironment().dataDir);
	return list ? again(list) : Promise.resolve(1);
}

type List = NonNullable<ReturnType<typeof readTakenBack>>;

/** Without the list nothing is put back: words that people took back would stand there again. */
function listOf(dataDir: string): List | null {
	const path = takenBackFile(dataDir);
	const list = readTakenBack(path);
	if (!list)
		wrong(`${path} is missing or cannot be read. Nothing was changed: without it, words that were taken back return.`);
	return list;
}

/** Null: it did not succeed, and said why. '' when there was no database yet, else where the old one is now. */
async function putBack(dump: string, dataDir: string): Promise<string | null> {
	try {
		const copy = new Blob([new Uint8Array(readFileSync(dump))]);
		makeFolder(dataDir);
		const unlock = lockFolder(dataDir);
		const [folder, part] = [join(dataDir, 'pglite'), join(dataDir, 'pglite-part')];
		try {
			await (await PGlite.create(part, { loadDataDir: copy })).close();
			const aside = existsSync(folder) ? `${folder}-before-${Date.now()}` : '';
			if (aside) renameSync(folder, aside);
			renameSync(part, folder);
			return aside;
		} finally {
			rmSync(part, { recursive: true, force: true });
			unlock();
		}
	} catch (error) {
		if (error instanceof FolderInUse) wrong(`Meerstem is running on ${dataDir} (process ${error.pid}). Stop it first.`);
		else wrong(`${dump} cannot be put back (${codeOf(error)}). The database is as it was.`);
		return null;
	}
}

/** What was done again, in one line. */
export const takenBackAgain = ({
	stories,
	responses,
	residents,
	pieces,
	pulses,
	people,
	stewards,
	veils
}: DoneAgain): string =>
	`Taken back again: ${stories} stories, ${responses} answers, ${residents} words of residents, ${pieces} pieces of institutions, ${pulses} words with the three questions, ${people} accounts; ${stewards} stewards ended and ${veils} veils laid again.`;

/** Who stopped since or whose account is gone may have been the only one the copy knew. */
export const nobodyLeft = async (db: Db): Promise<string> =>
	(await stewardsOf(db)).length > 0
		? ''
		: 'Nobody is in the programme team now: "meerstem invite <mail> --name <name>" invites somebody.';

const again = (list: List): Promise<number> =>
	withDatabase(async ({ db }) => {
		say([takenBackAgain(await takeBackAgain(db, list)), await nobodyLeft(db)].filter(Boolean).join('\n'));
		return 0;
	});
