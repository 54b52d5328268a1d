// What invented members answered to the three questions, last year and now.
import { minutes } from '#kernel/moments.ts';
import type { Db } from '#platform/db/db.ts';
import { answerPulse } from '#features/pulse/pulse.server.ts';
import { pulses } from './data/pulse.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';

export async function makePulse(db: Db, keys: Keys, today: Date): Promise<void> {
	for (const { on, answers: given } of pulses) {
		for (const [turn, { by, answers, words = '', readers }] of given.entries()) {
			const [informed, supported, ownWay] = answers.map((one) => one ?? undefined);
			// One after the other, as people do.
			const at = new Date(daysBefore(today, on).getTime() + minutes(turn));
			const context = await contextOf(db, idOf(keys.person, by), at);
			await answerPulse(context, { informed, supported, ownWay, words, readers });
		}
	}
}
