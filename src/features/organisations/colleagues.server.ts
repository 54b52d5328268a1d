// The front door for colleagues of a team: whoever has a mail address at a domain the team itself named may ask to join; a
// contact of the team says yes or no (managing.server.ts). The address was proven by the link that signed them in.
import { before, days } from '#kernel/moments.ts';
import { forbid } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { byDutchName } from '#platform/db/sorting.ts';
import { personById } from '#features/accounts/accounts.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { peopleOf } from './affiliation.store.server.ts';
import * as store from './join-ask.store.server.ts';
import { domainOf, isEverybodys } from './mail-domain.ts';
import { findMany } from './organisation.store.server.ts';

/** After a no, or no answer, somebody may ask again. */
const againAfter = days(30);

/** Teams my address fits with and I do not belong to, by name. */
export async function teamsForMyMail(context: Context): Promise<{ id: string; name: string; asked: boolean }[]> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) return [];
	const { email } = (await personById(db, viewer.id)) ?? {};
	if (!email || isEverybodys(domainOf(email))) return [];
	const ids = (await store.teamsWithDomain(db, domainOf(email))).map(({ id }) => id);
	const mine = ids.length > 0 ? await store.askedBy(db, viewer.id, before(now(), againAfter)) : [];
	const teams = await findMany(
		db,
		ids.filter((id) => !viewer.organisationIds.includes(id))
	);
	return teams.sort(byDutchName).map(({ id, name }) => ({ id, name, asked: mine.includes(id) }));
}

/** Asks once; the contacts of the team hear it. */
export async function askToBelong(context: Context, organisationId: string): Promise<void> {
	const { db, viewer, now, later } = context;
	if (!isSignedIn(viewer)) forbid('organisations.ask-to-belong');
	if (!(await teamsForMyMail(context)).some(({ id }) => id === organisationId)) forbid('organisations.ask-to-belong');
	await db.transaction(async (tx) => {
		if (!(await store.ask(tx, organisationId, viewer.id, before(now(), againAfter), now()))) return;
		for (const { id: personId, contact } of await peopleOf(tx, organisationId, now())) {
			const news = { personId, kind: 'join-asked', subjectId: organisationId, aboutId: viewer.id } as const;
			if (contact) await tell(tx, news, now());
		}
		await later(tx, 'deliver-notices');
	});
}

/** For news: names of who waits, by "team person". Only for who is a contact there now. */
export async function openJoinAsks(
	{ db, viewer, now }: Pick<Context, 'db' | 'viewer' | 'now'>,
	organisationIds: readonly string[]
): Promise<Map<string, string>> {
	const mine: string[] = [];
	for (const id of isSignedIn(viewer) ? new Set(organisationIds) : []) {
		const there = await peopleOf(db, id, now());
		if (there.some((one) => one.contact && isSignedIn(viewer) && one.id === viewer.id)) mine.push(id);
	}
	const open = await store.openOf(db, mine);
	return new Map(open.map(({ organisationId, personId, name }) => [`${organisationId} ${personId}`, name]));
}
