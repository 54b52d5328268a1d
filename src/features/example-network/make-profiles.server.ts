// What the invented people say of themselves, and what two of them wrote to each other.
import type { Db } from '#platform/db/db.ts';
import { writeTo } from '#features/profiles/messages.server.ts';
import { describeMyProfile } from '#features/profiles/profiles.server.ts';
import { messages, profiles } from './data/profiles.ts';
import { contextOf, daysBefore, idOf, type Keys } from './make-people.server.ts';
import { must } from './make-stories.server.ts';

/** Said some weeks ago. */
const saidOn = 20;

export async function makeProfiles(db: Db, keys: Keys, today: Date): Promise<void> {
	for (const {
		person,
		way = null,
		themes = [],
		knows = '',
		asks = '',
		province = null,
		everyone,
		buddy = false
	} of profiles) {
		const context = await contextOf(db, idOf(keys.person, person), daysBefore(today, saidOn));
		const themeIds = themes.map((key) => idOf(keys.theme, key));
		await describeMyProfile(context, {
			way,
			knows,
			asks,
			province,
			buddy,
			audience: everyone ? 'public' : 'members',
			themeIds
		});
	}
	for (const { from, to, words, on, showsAddress } of messages) {
		const context = await contextOf(db, idOf(keys.person, from), daysBefore(today, on));
		const address = showsAddress ? ('yes' as const) : undefined;
		must(await writeTo(context, idOf(keys.person, to), { words, address }, 'example'), `${from}: message`);
	}
}
