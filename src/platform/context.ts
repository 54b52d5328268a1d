import type { Viewer } from '#kernel/viewer.ts';
import type { Db } from './db/db.ts';

/** What every use case gets: where to look, who looks, and what time it is. */
export type Context = {
	db: Db;
	viewer: Viewer;
	now: () => Date;
};
