// What one running process holds: opened once by the command that starts it (commands/), used by the pages.
// The pages are built into a bundle of their own, so the two meet through the process, not through an import.
import type { Config } from './config.ts';
import type { OpenDatabase } from './db/db.ts';
import type { Jobs } from './jobs/jobs.server.ts';
import type { Mailer } from './mail/mailer.server.ts';
import type { KeptPages } from './web/kept-pages.ts';

export type Runtime = {
	config: Config;
	database: OpenDatabase;
	mailer: Mailer;
	jobs: Jobs;
	/** Pages of guests, kept while nothing changes. */
	pages: KeptPages;
	/** The database bears the mark of the example network. */
	isExample: boolean;
	now: () => Date;
};

const key = Symbol.for('meerstem.runtime');
type Holder = { [key]?: Runtime };

export function setRuntime(runtime: Runtime): void {
	(globalThis as Holder)[key] = runtime;
}

export function runtime(): Runtime {
	const held = (globalThis as Holder)[key];
	if (!held) throw new Error('Meerstem is not started: use npm start or npm run serve.');
	return held;
}
