import type { Viewer } from '#kernel/viewer.ts';
import type { Db } from './db/db.ts';
import type { Later } from './jobs/job.ts';

/** What every use case gets: where to look, who looks, what time it is, and how to have something done afterwards. */
export type Context = {
	db: Db;
	viewer: Viewer;
	now: () => Date;
	/** Has a job done after the transaction it is asked in. Mail, files and network are waited for there, never inside one. */
	later: Later;
};
