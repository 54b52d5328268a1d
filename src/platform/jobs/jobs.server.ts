// Work outside a request, in a queue inside the same database (pg-boss), so that a job exists exactly when the change
// that asked for it was saved.
import { sql } from 'drizzle-orm';
import { fromDrizzle, fromPglite, PgBoss } from 'pg-boss';
import type { Db, OpenDatabase } from '../db/db.ts';
import { factsOf, log } from '../log.ts';
import type { JobName, JobWork, Later } from './job.ts';

export type Jobs = { later: Later; stop(): Promise<void> };

/** Also at these times when nobody asked: a mail that failed is tried again, old things are forgotten. */
const timetable: Record<JobName, string> = {
	'deliver-notices': '*/5 * * * *',
	'give-meaning': '*/10 * * * *',
	'draw-landscapes': '* * * * *',
	// By day: a question at night reaches nobody who can do something with it.
	'spread-questions': '*/10 7-19 * * *',
	'gathering-mail': '*/5 * * * *',
	'read-replies': '* * * * *',
	digest: '0 7 * * *',
	nightly: '17 3 * * *'
};
const names = Object.keys(timetable) as JobName[];

export async function startJobs(database: OpenDatabase, work: JobWork): Promise<Jobs> {
	const boss = database.pglite
		? new PgBoss({ db: fromPglite(database.pglite), backend: 'pglite' })
		: new PgBoss({ connectionString: database.url ?? '', max: 4 });
	boss.on('error', (error) => log.error('job-queue', factsOf(error)));
	await boss.start();
	for (const name of names) {
		await boss.createQueue(name, { policy: 'standard', retryLimit: 3, retryBackoff: true, deleteAfterSeconds: 86_400 });
		await boss.schedule(name, timetable[name], null, { tz: 'Europe/Amsterdam' });
		await boss.work(name, { pollingIntervalSeconds: 2, batchSize: 50 }, async () => {
			await work[name]();
		});
	}
	return {
		later: async (tx, job) => void (await boss.send(job, {}, { db: fromDrizzle(asTransaction(tx), sql) })),
		stop: () => boss.stop({ graceful: true, timeout: 3000 })
	};
}

/** pg-boss wants to know that `execute` answers rows; both our drivers do, and `Db` leaves the driver's type open. */
const asTransaction = (tx: Db) => tx as unknown as Parameters<typeof fromDrizzle>[0];
