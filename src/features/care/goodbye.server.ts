// Going away: deleting an account, with a choice of what becomes of one's words. And changing what one says of oneself.
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn, isSteward } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/db/db.ts';
import { log } from '#platform/log.ts';
import {
	describeMyself,
	forgetPerson,
	myAccount,
	personById,
	stewardsForUpdate,
	stewardsOf
} from '#features/accounts/accounts.server.ts';
import type { AboutMe } from '#features/accounts/account.forms.ts';
import { wantsMail, type Farewell } from '#features/accounts/account.ts';
import { letGoOfCircles, takeBackAllNotes } from '#features/circles/circles.server.ts';
import { takeBackAllPieces } from '#features/groups/groups.server.ts';
import { letGoOfGatherings } from '#features/gatherings/signing-up.server.ts';
import { forgetMailAnswersOf } from '#features/mail-answers/mail-answers.server.ts';
import {
	currentAffiliations,
	forgetAddress,
	leaveAllOrganisations
} from '#features/organisations/organisations.server.ts';
import { letGoOfPulse } from '#features/pulse/pulse.server.ts';
import { letGoOfReadings } from '#features/readings/readings.server.ts';
import { forgetProfile } from '#features/profiles/profiles.server.ts';
import { takeBackAllWords } from '#features/responses/responses.server.ts';
import { letGoOfAnswers } from '#features/rounds/answering.server.ts';
import { takeBackAllStories, takeBackStory } from '#features/stories/stories.server.ts';
import { liftBecauseChanged, veilOver } from '#features/veils/veils.server.ts';
import { forgetWordsOf } from './concern.store.server.ts';
import * as store from './goodbye.store.server.ts';

/**
 * Deletes the account in one transaction: either all of it happened, or nothing. The row of the person stays, without name
 * or address, so that what others wrote around it keeps its place. The last of the programme team goes too, once they said that they
 * know it (docs/decisions/0032): nobody is held here.
 */
export async function deleteAccount(
	context: Context,
	farewell: Farewell,
	{ knowsNobodyIsLeft = false } = {}
): Promise<Outcome<null, 'last-steward'>> {
	const { db, viewer, now, later } = context;
	if (!isSignedIn(viewer)) forbid('care.delete-account');
	const outcome = await db.transaction(async (tx) => {
		const leavesNobody = isLastOf(await stewardsForUpdate(tx), viewer.id);
		if (leavesNobody && !knowsNobodyIsLeft) return refuse('last-steward');
		const { id, email } = (await personById(tx, viewer.id)) ?? notFound('person');
		if (farewell === 'take-back') {
			await takeBackAllStories(tx, id, now());
			await takeBackAllWords(tx, id, now());
			await takeBackAllNotes(tx, id, now());
			await takeBackAllPieces(tx, id, now());
		} else {
			for (const story of await store.readByNobodyElse(tx, id)) await takeBackStory({ ...context, db: tx }, story);
			await store.unsign(tx, id);
		}
		await letGoOf(tx, { id, email }, now());
		await later(tx, 'deliver-notices');
		return accept({ leavesNobody });
	});
	if (!outcome.ok) return outcome;
	// For who runs the server: `meerstem invite` makes a steward.
	if (outcome.value.leavesNobody) log.warn('no-stewards');
	return accept(null);
}

const isLastOf = (team: readonly string[], id: string): boolean => team.length === 1 && team[0] === id;

/** Before the button: whether nobody would be left in the programme team. */
export async function leavesNobodyBehind({ db, viewer }: Context): Promise<boolean> {
	return (
		isSteward(viewer) &&
		isLastOf(
			(await stewardsOf(db)).map(({ id }) => id),
			viewer.id
		)
	);
}

/** Everything of an account but its stories and answers. A restored copy goes the same way (taken-back.server.ts). */
export async function letGoOf(tx: Db, { id, email }: { id: string; email: string | null }, at: Date): Promise<void> {
	await letGoOfAnswers(tx, id);
	await letGoOfReadings(tx, id);
	await letGoOfCircles(tx, id, at);
	await letGoOfPulse(tx, id);
	await letGoOfGatherings(tx, id, at);
	await store.letGo(tx, id, at);
	await forgetWordsOf(tx, id);
	await leaveAllOrganisations(tx, id, at);
	if (email) await forgetAddress(tx, email);
	await forgetProfile(tx, id);
	await forgetMailAnswersOf(tx, id);
	await forgetPerson(tx, id, email, at);
}

/** The account page. Shows what someone wrote of themselves also under a veil: they are the one who can change it. */
export async function showAccount(context: Context) {
	const { db, viewer, now } = context;
	const me = await myAccount(context);
	const affiliations = await currentAffiliations(db, me.id, now());
	const teams = affiliations.map(({ organisation: { id, name, kind, veiled } }) => ({ id, name, kind, veiled }));
	const isMember = me.memberAsPerson || teams.some(({ kind }) => kind === 'member');
	return {
		name: me.name,
		email: me.email,
		about: me.about ?? '',
		mail: me.mail,
		digest: me.digest ?? (me.mail === 'never' ? ('never' as const) : ('weekly' as const)),
		gatheringMail: yesOrNo(wantsMail(me, 'gatherings')),
		messageMail: yesOrNo(wantsMail(me, 'messages')),
		questionMail: yesOrNo(wantsMail(me, 'questions')),
		memberAsPerson: me.memberAsPerson,
		teams: [...new Map(teams.map((team) => [team.id, team])).values()],
		veiled: (await veilOver(db, 'person', me.id)) !== null,
		/** Nobody of elsewhere said "ik ken ze" yet. */
		waits: isMember && isSignedIn(viewer) && viewer.capacity === 'member' && !viewer.readsMembers
	};
}

const yesOrNo = (yes: boolean): 'yes' | 'no' => (yes ? 'yes' : 'no');

/** Changing veiled words about oneself lifts the veil. */
export async function describeMe(context: Context, form: AboutMe): Promise<void> {
	const before = await myAccount(context);
	await context.db.transaction(async (tx) => {
		await describeMyself({ ...context, db: tx }, form);
		const changed = before.name !== form.name || (before.about ?? '') !== form.about;
		if (changed) await liftBecauseChanged(tx, 'person', before.id, context.now(), before.id);
	});
}
