// Draws landscapes outside the request: what changed is drawn anew in a thread, and kept as a version.
import { Worker } from 'node:worker_threads';
import { PUBLISH_EVERY } from '@meerstem/voices';
import { minutes } from '#kernel/moments.ts';
import type { Db } from '#platform/db/db.ts';
import { answersToDraw, changedRounds, type Changes, type RoundToDraw } from './drawing.store.server.ts';
import type { DrawingWork, DrawnByEngine } from './drawing.worker.ts';
import { findVersion, insertVersion, load } from './landscape.store.server.ts';

type Place = { db: Db; now: () => Date };

/** The same for every round: the same answers give the same landscape, whoever draws it. */
const seed = 1;

let busy: Promise<void> = Promise.resolve();

/** One after the other: drawing takes a whole processor. Asked for again meanwhile, it waits for its turn. */
export function drawLandscapes(place: Place): Promise<void> {
	busy = busy.catch(() => {}).then(() => drawAll(place));
	return busy;
}

async function drawAll({ db, now }: Place): Promise<void> {
	for (const round of await changedRounds(db)) {
		if (isDue(round, now())) await draw({ db, now }, round);
	}
}

/**
 * A first landscape at once. Later ones when five people changed something, because a single newcomer would show as the
 * difference between two versions; and not oftener than once a minute.
 */
export function isDue({ last, changedPeople, broughtIn }: Changes, now: Date): boolean {
	if (!last || broughtIn) return true;
	return changedPeople >= PUBLISH_EVERY && now.getTime() - last.madeAt.getTime() >= minutes(1);
}

async function draw({ db, now }: Place, { id, audience }: RoundToDraw): Promise<void> {
	const upTo = now();
	const answers = await answersToDraw(db, id);
	if (answers.answer.length === 0) return;
	const last = await findVersion(db, id);
	const made = await inThread({
		answers,
		seed,
		circle: audience.kind === 'public' ? 'public' : 'closed',
		before: last ? (await load(db, last.id)).inner : null
	});
	await insertVersion(db, {
		roundId: id,
		upTo,
		madeAt: now(),
		people: made.seen.people,
		answers: answers.answer.length,
		seed,
		...made
	});
}

function inThread(work: DrawingWork): Promise<DrawnByEngine> {
	return new Promise((done, failed) => {
		const worker = new Worker(new URL('./drawing.worker.ts', import.meta.url), { workerData: work });
		worker.once('message', done);
		worker.once('error', failed);
		worker.once('exit', (code) => failed(new Error(`drawing a landscape ended with code ${code}`)));
	});
}
