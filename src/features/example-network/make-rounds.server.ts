// The round that a member started, with its first answers; and the landscapes of all rounds.
import type { Db } from '#platform/db/db.ts';
import { answerStatement } from '#features/rounds/answering.server.ts';
import { drawLandscapes } from '#features/rounds/drawing.server.ts';
import { addOwnStatement } from '#features/rounds/adding.server.ts';
import { startRound } from '#features/rounds/starting.server.ts';
import { tendRound } from '#features/rounds/tending.server.ts';
import { answerOf, startedRound } from './data/started-round.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';

/** Counts attempts only; nothing here is tried twice. */
const limits = { secret: 'example', clientAddress: 'example' };

export async function makeStartedRound(db: Db, keys: Keys, today: Date): Promise<void> {
	const { title, description, statements, notHeard } = startedRound;
	const starter = await contextOf(db, idOf(keys.person, startedRound.startedBy), daysBefore(today, startedRound.on));
	const theme = idOf(keys.theme, startedRound.theme);
	const plan = { title, description, theme, audience: 'members', until: '', rows: false, language: 'nl' } as const;
	const id = must(await startRound(starter, plan), title);
	for (const body of statements) must(await addOwnStatement(starter, id, { body, language: 'nl' }), body);
	await tendRound(starter, id, { until: '', notHeard });
	for (const { by, on, given } of startedRound.answers) {
		const personId = idOf(keys.person, by);
		const context = await contextOf(db, personId, daysBefore(today, on));
		for (const [at, letter] of [...given].entries()) {
			const answer = answerOf[letter];
			if (!answer) continue;
			const statement = at + 1;
			const words = startedRound.words.find((one) => one.by === by && one.statement === statement)?.words ?? '';
			const form = { statement, answer, words, signature: 'team', language: 'nl' } as const;
			must(await answerStatement(context, id, { personId }, form, limits), `${by}: ${statement}`);
		}
	}
}

export const drawAll = (db: Db, today: Date): Promise<void> => drawLandscapes({ db, now: () => today });
