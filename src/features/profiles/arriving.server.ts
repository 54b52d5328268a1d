// Arriving: the button in the joining mail, and what happens around it: the programme team hears of a new team, and the team
// hears who helps it find its way.
import { before, days } from '#kernel/moments.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { stewardsOf } from '#features/accounts/accounts.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { confirmJoining } from '#features/organisations/joining.server.ts';
import { chooseBuddy, helpDays } from './buddy.ts';
import * as store from './buddy.store.server.ts';

export async function arrive(
	context: Context,
	key: string
): Promise<Outcome<{ personId: string }, 'link-old' | 'team-known'>> {
	const joined = await confirmJoining(context, key);
	if (!joined.ok) return joined;
	const { personId, organisationId } = joined.value;
	if (organisationId) await welcomeTeam(context, organisationId);
	return accept({ personId });
}

/** Apart from joining itself: when this fails, the team is in all the same. */
async function welcomeTeam({ db, now, later }: Context, organisationId: string): Promise<void> {
	const since = before(now(), days(helpDays));
	const chosen = chooseBuddy(await store.helpers(db, organisationId, since, now()));
	await db.transaction(async (tx) => {
		if (chosen && (await store.insert(tx, { organisationId, personId: chosen, at: now() }))) {
			await tell(tx, { personId: chosen, kind: 'buddy', subjectId: organisationId, aboutId: '' }, now());
		}
		for (const { id: personId } of await stewardsOf(tx)) {
			if (personId !== chosen)
				await tell(tx, { personId, kind: 'arrived', subjectId: organisationId, aboutId: '' }, now());
		}
		await later(tx, 'deliver-notices');
	});
}

/** Who helps a team of mine that has just joined. */
export async function myBuddies({ db, viewer, now }: Context): Promise<{ id: string; name: string }[]> {
	if (!isSignedIn(viewer)) return [];
	const found = await store.ofTeams(db, viewer.organisationIds, before(now(), days(helpDays)));
	return found.filter(({ personId }) => personId !== viewer.id).map(({ personId: id, name }) => ({ id, name }));
}
