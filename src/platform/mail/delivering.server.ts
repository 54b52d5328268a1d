// Mailing what waits in a queue, at least once and never as two mails. A queue is rows without words. Taking a mail holds it
// for a while; only when the mail server took it is it noted as sent. After a crash in between it goes out once more under the
// same Message-ID, so a mail server or program that got it already knows it for the same mail.
import { minutes } from '#kernel/moments.ts';
import type { Db } from '../db/db.ts';
import type { JobName } from '../jobs/job.ts';
import { log } from '../log.ts';
import { codeOf, failureOf, type Failure } from './failures.ts';
import type { Letter } from './letter.ts';
import type { Mailer } from './mailer.server.ts';
import { noteRoadClosed, noteRoadOpen } from './road.server.ts';

export type Queue<M extends { id: string; attempts: number }> = {
	/** First part of the Message-ID, and what the log calls it. */
	name: JobName;
	/** The next that are due, held until `heldUntil`; none when nothing waits. */
	take(heldUntil: Date): Promise<readonly M[]>;
	/** Null when there is nothing to say any more: then it counts as sent. */
	write(mail: M): Promise<Letter | null>;
	sent(mail: M): Promise<void>;
	/** It did not go out. `attempts`: how many that makes, when it was this mail that the server did not take. */
	putBack(mail: M, attempts: number): Promise<void>;
};

/** After so many refusals a mail is let go of; the page has its news. What is only "not now" is never let go of. */
export const mostAttempts = 8;
/** Longer than a slow server takes for all that is held at once. */
const heldMs = minutes(15);

export type Desk = { db: Db; mailer: Mailer; now: () => Date };

/** One after the other, until nothing waits. When the mail server cannot be reached, everything waits for the next run. */
export async function deliverQueue<M extends { id: string; attempts: number }>(
	desk: Desk,
	queue: Queue<M>
): Promise<void> {
	let road: 'unknown' | 'open' = 'unknown';
	for (;;) {
		const mails = await queue.take(new Date(desk.now().getTime() + heldMs));
		if (mails.length === 0) return;
		for (const [i, mail] of mails.entries()) {
			const went = await deliverOne(desk, queue, mail);
			if (went === 'unreachable') {
				for (const waiting of mails.slice(i + 1)) await queue.putBack(waiting, waiting.attempts);
				return;
			}
			if (went === 'not-now') road = 'unknown';
			if (went !== 'sent' || road === 'open') continue;
			await noteRoadOpen(desk.db);
			road = 'open';
		}
	}
}

async function deliverOne<M extends { id: string; attempts: number }>(
	{ db, mailer, now }: Desk,
	queue: Queue<M>,
	mail: M
): Promise<'sent' | 'nothing-to-say' | Failure> {
	try {
		const letter = await queue.write(mail);
		if (letter) await mailer.send({ ...letter, id: `${queue.name}-${mail.id}` });
		await queue.sent(mail);
		return letter ? 'sent' : 'nothing-to-say';
	} catch (error) {
		const failure = failureOf(error);
		const attempts = attemptsAfter(failure, mail.attempts);
		await queue.putBack(mail, attempts);
		if (failure !== 'refused') await noteRoadClosed(db, now());
		const event = attempts >= mostAttempts ? 'mail-given-up' : 'mail-failed';
		log.warn(event, { job: queue.name, count: 1, ...codeOf(error) });
		return failure;
	}
}

function attemptsAfter(failure: Failure, before: number): number {
	if (failure === 'unreachable') return before;
	return failure === 'refused' ? before + 1 : Math.min(before + 1, mostAttempts - 1);
}
