// Draws landscapes outside the request: what changed is drawn anew in a thread, and kept as a version.
import { Worker } from 'node:worker_threads';
import { PUBLISH_EVERY } from '@meerstem/voices';
import { minutes } from '#kernel/moments.ts';
import type { Db } from '#platform/db/db.ts';
import {
	answersToDraw,
	changedRounds,
	teamsToLeaveOut,
	type AnswersToDraw,
	type Changes,
	type RoundToDraw
} from './drawing.store.server.ts';
import type { DrawingWork, DrawnByEngine } from './drawing.worker.ts';
import type { Inner } from './landscape.ts';
import { findVersion, insertVersion, load, waitingSince } from './landscape.store.server.ts';
import { showsAtOnce, type PictureKind } from './steadiness.ts';

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
	for (const round of await changedRounds(db, now())) {
		if (isDue(round, now())) await draw({ db, now }, round);
	}
}

/**
 * A first landscape at once. Later ones when five people changed something, because a single newcomer would show as the
 * difference between two versions; and not oftener than once a minute.
 */
export function isDue({ last, changedPeople, broughtIn, settled }: Changes & { settled: boolean }, now: Date): boolean {
	if (!last || broughtIn || (settled && !last.shown)) return true;
	return changedPeople >= PUBLISH_EVERY && now.getTime() - last.madeAt.getTime() >= minutes(1);
}

async function draw({ db, now }: Place, { id, audience, settled }: RoundToDraw): Promise<void> {
	const upTo = now();
	const answers = await answersToDraw(db, id);
	if (answers.answer.length === 0) return;
	const last = await findVersion(db, id);
	const before = last ? await load(db, last.id) : null;
	const made = await inThread({
		answers,
		seed,
		circle: audience.kind === 'public' ? 'public' : 'closed',
		before: before?.inner ?? null,
		leftOut: isWorthTrying(answers) ? await teamsToLeaveOut(db, id, audience, upTo) : null
	});
	const waiting = last ? await waitingSince(db, id, last.number) : [];
	const shown = showsAtOnce(kindOf(made.inner), before && kindOf(before.inner), waiting, settled);
	await insertVersion(db, {
		roundId: id,
		upTo,
		madeAt: now(),
		people: made.seen.people,
		answers: answers.answer.length,
		seed,
		shown,
		...made
	});
}

/** With few people a tenth of them says little; and looking again costs as much as the picture itself, up to three times. */
const isWorthTrying = ({ person, answer }: AnswersToDraw): boolean =>
	answer.length <= 100_000 && new Set(person).size >= 200;

const kindOf = ({ structure, groups }: Inner): PictureKind => ({ structure, groups: groups.length });

function inThread(work: DrawingWork): Promise<DrawnByEngine> {
	return new Promise((done, failed) => {
		const worker = new Worker(new URL('./drawing.worker.ts', import.meta.url), { workerData: work });
		worker.once('message', done);
		worker.once('error', failed);
		worker.once('exit', (code) => failed(new Error(`drawing a landscape ended with code ${code}`)));
	});
}
