// Readings of the invented stories: by their tellers on the day they told them, and by some who answered.
import { minutes } from '#kernel/moments.ts';
import type { Db } from '#platform/db/db.ts';
import { giveReading } from '#features/readings/readings.server.ts';
import { responses, stories } from './data/index.ts';
import { readingBeside, readingOf, readsBeside } from './data/readings.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';

export async function makeReadings(db: Db, keys: Keys, today: Date): Promise<void> {
	for (const { key, teller, on, themes, audience } of stories) {
		if (audience === 'self') continue;
		const afterTelling = new Date(daysBefore(today, on).getTime() + minutes(2));
		const context = await contextOf(db, idOf(keys.person, teller), afterTelling);
		await giveReading(context, idOf(keys.story, key), readingOf(key, themes[0]));
	}
	for (const { story, by, on } of responses.filter((one) => readsBeside(one.story, one.by))) {
		const context = await contextOf(db, idOf(keys.person, by), daysBefore(today, on));
		await giveReading(context, idOf(keys.story, story), readingBeside(story, by));
	}
}
