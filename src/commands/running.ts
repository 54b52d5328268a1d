// Puts a whole Meerstem together around an open database, and takes it apart again in the right order.
import type { Config } from '#platform/config.ts';
import type { OpenDatabase } from '#platform/db/db.ts';
import { log } from '#platform/log.ts';
import { forgetOldLimits } from '#platform/db/rate-limit.server.ts';
import { startJobs } from '#platform/jobs/jobs.server.ts';
import { createEmbedder } from '#platform/embedding.server.ts';
import { createMailer } from '#platform/mail/mailer.server.ts';
import { setRuntime } from '#platform/runtime.server.ts';
import { KeptPages } from '#platform/web/kept-pages.ts';
import { forgetOldLinks } from '#features/accounts/accounts.server.ts';
import { deliverDigests, forgetOldDigests, makeDigests } from '#features/digest/digests.server.ts';
import { deliverGatheringMail, forgetGuests } from '#features/gatherings/gathering-mail.server.ts';
import { giveMeaning } from '#features/likeness/meaning.server.ts';
import { forgetOldRequests } from '#features/organisations/organisations.server.ts';
import { forgetOldMailAnswers } from '#features/mail-answers/mail-answers.server.ts';
import { readReplies } from '#features/mail-answers/replies.server.ts';
import { spreadQuestions } from '#features/questions/spreading.server.ts';
import { forgetWhoWasHere } from '#features/joint-texts/here.server.ts';
import { askToLookAgain } from '#features/joint-texts/looking-again.server.ts';
import { drawLandscapes } from '#features/rounds/drawing.server.ts';
import { indexIsStale, rebuildIndex, tidyIndex } from '#features/search-index/search-index.server.ts';
import { deliverNotices } from '#features/returns/returns.server.ts';
import { writeDump } from './dumps.ts';
import { openAhead } from './open-ahead.ts';
import { keepTakenBack } from './taken-back-file.ts';
import { startWebServer, stopWebServer } from './web-server.ts';

export type Running = { port: number; stop(): Promise<void> };

export async function run(config: Config, database: OpenDatabase, isExample: boolean): Promise<Running> {
	const now = () => new Date();
	const embedder = config.embedding ? createEmbedder(config.embedding) : null;
	const mailer = createMailer(config.mail);
	const { publicUrl, secret, mailbox } = config;
	const mailing = { db: database.db, mailer, publicUrl, secret, mailbox: mailbox?.address ?? null, now };
	const jobs = await startJobs(database, {
		'deliver-notices': async () => {
			// Whoever takes words back asks for this job: what is gone is listed first, then told.
			await keepTakenBack(database.db, config.dataDir);
			await deliverNotices(mailing);
			// Those that the mail server did not take when they were made.
			await deliverDigests(mailing);
		},
		'read-replies': async () => {
			if (mailbox) await readReplies({ ...mailing, mailbox: mailbox.address, later: jobs.later }, mailbox);
		},
		'give-meaning': async () => {
			if (embedder) await giveMeaning(database.db, embedder);
		},
		'draw-landscapes': () => drawLandscapes({ db: database.db, now }),
		'spread-questions': async () => {
			await spreadQuestions({ db: database.db, now, later: jobs.later });
		},
		'gathering-mail': () => deliverGatheringMail({ ...mailing, from: config.mail.from }),
		digest: async () => {
			await makeDigests({ db: database.db, now });
			await deliverDigests(mailing);
		},
		nightly: async () => {
			await forgetOldLimits(database.db, now());
			await forgetOldRequests({ db: database.db, now });
			await forgetOldLinks({ db: database.db, now });
			await askToLookAgain({ db: database.db, now });
			await forgetWhoWasHere({ db: database.db, now });
			await forgetGuests({ db: database.db, now });
			await forgetOldDigests({ db: database.db, now });
			await forgetOldMailAnswers({ db: database.db, now });
			if (database.driver === 'postgres') await tidyIndex(database.db);
			await writeDump(database, config.dataDir, now());
		}
	});
	if (await indexIsStale(database.db)) await rebuildIndex(database.db, sayHowFar);
	setRuntime({ config, database, mailer, jobs, pages: new KeptPages(), isExample, now });
	const { server, port } = await startWebServer(config);
	void openAhead(server);
	let stopping: Promise<void> | undefined;
	const stop = async () => {
		await stopWebServer(server);
		await jobs.stop();
		mailer.close();
		await database.close();
	};
	return { port, stop: () => (stopping ??= stop()) };
}

/** After an upgrade that changes how words are found, thousands of things can take a minute. */
const sayHowFar = (done: number): void => {
	if (done % 1000 < 200) log.info('search-index', { count: done });
};

/** Ends on SIGTERM and SIGINT within five seconds, with what was acknowledged saved. */
export function endOnSignals(running: Running): void {
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.on(signal, () => {
			const cut = setTimeout(() => process.exit(1), 4800);
			void running.stop().then(() => {
				clearTimeout(cut);
				process.exit(0);
			});
		});
	}
}
