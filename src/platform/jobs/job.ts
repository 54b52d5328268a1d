import type { Db } from '../db/db.ts';

/** What is done outside a request. A job carries no words: it reads what it needs when it runs. */
export type JobName =
	| 'deliver-notices'
	| 'read-replies'
	| 'give-meaning'
	| 'draw-landscapes'
	| 'spread-questions'
	| 'gathering-mail'
	| 'digest'
	| 'nightly';

export type Later = (tx: Db, job: JobName) => Promise<void>;

/** What to do for each job. */
export type JobWork = Record<JobName, () => Promise<void>>;
