// The invented people, teams and themes.
import { days } from '#kernel/moments.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import {
	addMemberAsPerson,
	addPerson,
	describeMyself,
	greetPerson,
	makeSteward
} from '#features/accounts/accounts.server.ts';
import { addAffiliation, addOrganisation } from '#features/organisations/organisations.server.ts';
import { viewerOf } from '#features/viewers/viewers.server.ts';
import { changeThemeWords } from '#features/themes/theme-words.server.ts';
import { startTheme } from '#features/themes/themes.server.ts';
import { organisations, people, themes } from './data/index.ts';
import { provinceOf } from './data/profiles.ts';
import type { DaysAgo } from './data/types.ts';

/** Key of the invented data → id in the database. */
export type Keys = {
	person: Map<string, string>;
	organisation: Map<string, string>;
	theme: Map<string, string>;
	story: Map<string, string>;
	thread: Map<string, string>;
};

export const daysBefore = (today: Date, ago: DaysAgo): Date => new Date(today.getTime() - days(ago));

/** The id behind a key of the data; the data's own test guards that every key refers to something. */
export function idOf(ids: Map<string, string>, key: string): string {
	const id = ids.get(key);
	if (!id) throw new Error(`the example data names ${key}, which does not exist`);
	return id;
}

/** Looks as this person on that day. Jobs asked for are not done: an example sends no mail about its own past. */
export async function contextOf(db: Db, personId: string, at: Date): Promise<Context> {
	return { db, viewer: await viewerOf(db, personId, 'member', at), now: () => at, later: async () => {} };
}

export async function makePeople(db: Db, today: Date): Promise<Keys> {
	const keys: Keys = {
		person: new Map(),
		organisation: new Map(),
		theme: new Map(),
		story: new Map(),
		thread: new Map()
	};
	for (const { key, name, mail, about, steward, memberAsPerson, affiliations } of people) {
		const firstDay = daysBefore(today, Math.max(1, ...affiliations.map(({ from }) => from)));
		const id = await addPerson(db, { name, email: mail }, firstDay);
		keys.person.set(key, id);
		if (steward) await makeSteward(db, id, firstDay);
		if (memberAsPerson) {
			await addMemberAsPerson(db, id);
			await greetPerson(db, id, id, firstDay);
		}
		if (about) await describeMyself(await contextOf(db, id, firstDay), { name, about, mail: 'direct' });
	}
	await makeOrganisations(db, keys, today);
	await makeThemes(db, keys, today);
	return keys;
}

async function makeThemes(db: Db, keys: Keys, today: Date): Promise<void> {
	for (const { key, title, description, startedBy, on, words, wordsBecause } of themes) {
		const context = await contextOf(db, idOf(keys.person, startedBy), daysBefore(today, on));
		const id = await startTheme(context, { title, description });
		keys.theme.set(key, id);
		const later = await contextOf(db, idOf(keys.person, startedBy), daysBefore(today, on - 20));
		await changeThemeWords(later, id, { words: [...words], reason: wordsBecause, seen: 0 });
	}
}

async function makeOrganisations(db: Db, keys: Keys, today: Date): Promise<void> {
	// Parents before parts.
	const ordered = [...organisations].sort((a, b) => Number(Boolean(a.partOf)) - Number(Boolean(b.partOf)));
	for (const { key, name, kind, formLabel, municipality, partOf, joined, greetedBy, about } of ordered) {
		const joinedAt = daysBefore(today, joined);
		const id = await addOrganisation(db, {
			name,
			kind,
			formLabel,
			municipality,
			province: provinceOf[key] ?? null,
			about: about ?? null,
			partOf: partOf ? idOf(keys.organisation, partOf) : null,
			joinedAt,
			greetedAt: greetedBy ? joinedAt : null,
			greetedBy: greetedBy ? idOf(keys.person, greetedBy) : null
		});
		keys.organisation.set(key, id);
	}
	for (const { key, affiliations } of people) {
		for (const { organisation, from, until, contact = false } of affiliations) {
			await addAffiliation(db, {
				personId: idOf(keys.person, key),
				organisationId: idOf(keys.organisation, organisation),
				from: daysBefore(today, from),
				until: until === undefined ? null : daysBefore(today, until),
				contact
			});
		}
	}
}
