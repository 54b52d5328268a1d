// The front door of stopping in the programme team. The role ends; what somebody wrote, and that they are a member, stays.
import { forbid, notFound } from '#kernel/refusals.ts';
import { accept, type Outcome } from '#kernel/outcome.ts';
import { isSteward } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { stewardsForUpdate, stewardsOf, unmakeSteward } from '#features/accounts/accounts.server.ts';
import { tell } from '#features/notices/notices.server.ts';
import { recordAct } from './stewardship.server.ts';
import { mayStop, type StopRefusal } from './stopping.ts';

/** Before the button: who would stop, and whether they can. */
export async function showStopping({ db, viewer }: Context, id: string) {
	if (!isSteward(viewer)) forbid('stewardship.stop');
	const team = await stewardsOf(db);
	const { name } = team.find((one) => one.id === id) ?? notFound('steward');
	return { name, isMe: id === viewer.id, may: mayStop(team.map((one) => one.id)).ok };
}

/** Whoever is ended by another hears it, with the name of who did it. */
export async function stopSteward(
	{ db, viewer, now, later }: Context,
	id: string
): Promise<Outcome<null, StopRefusal>> {
	if (!isSteward(viewer)) forbid('stewardship.stop');
	return db.transaction(async (tx) => {
		const team = await stewardsForUpdate(tx);
		if (!team.includes(viewer.id)) forbid('stewardship.stop'); // another was first, and it was about whoever looks
		if (!team.includes(id)) return accept(null); // somebody was first, which is as good
		const may = mayStop(team);
		if (!may.ok) return may;
		await unmakeSteward(tx, id);
		const act = id === viewer.id ? 'steward-stopped' : 'steward-ended';
		const logged = { act, subjectKind: 'person', subjectId: id, audience: { kind: 'members' } } as const;
		const actId = await recordAct(tx, viewer, logged, now());
		if (id === viewer.id || actId === null) return accept(null);
		await tell(tx, { personId: id, kind: 'steward-ended', subjectId: actId, aboutId: '' }, now());
		await later(tx, 'deliver-notices');
		return accept(null);
	});
}
