// Inviting a whole team by a list: first a look at every row, then the mails. Safe to do twice: who belongs to the team and
// who was invited lately is passed over.
import { before, days, hours } from '#kernel/moments.ts';
import { accept, refuse, type Outcome } from '#kernel/outcome.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { isSignedIn } from '#kernel/viewer.ts';
import type { Context } from '#platform/context.ts';
import { withinLimit } from '#platform/db/rate-limit.server.ts';
import { wasSent, type Post } from '#platform/mail/post.server.ts';
import { countPeople } from './affiliation.store.server.ts';
import { hashOf, newKey } from './invitation-key.ts';
import { checkRows, mostRows, type CheckedRow, type Row } from './invitation-list.ts';
import * as store from './invitation.store.server.ts';
import { invitationLetter } from './organisation.letters.ts';
import { invitationDays, mayInvite } from './organisation.ts';
import { find } from './organisation.store.server.ts';

/** Every row with what is wrong with it. Sends nothing, keeps nothing. */
export async function lookAtList(
	context: Context,
	organisationId: string,
	rows: readonly Row[]
): Promise<CheckedRow[]> {
	const { db, viewer, now } = context;
	if (!isSignedIn(viewer)) forbid('organisations.invite');
	const team = (await find(db, organisationId)) ?? notFound('organisation');
	if (!mayInvite(viewer, team, await countPeople(db, organisationId, now()))) forbid('organisations.invite');
	const mails = rows.map(({ mail }) => mail);
	const there = await store.mailsOf(db, organisationId, mails, now());
	const invited = await store.invitedLately(db, organisationId, mails, before(now(), days(invitationDays)));
	return checkRows(
		rows,
		new Map([
			...invited.map((mail) => [mail, 'already-invited'] as const),
			...there.map((mail) => [mail, 'already-there'] as const)
		])
	);
}

/** Mails every row without a problem, looked at anew. One that cannot be sent leaves no invitation behind. */
export async function inviteList(
	context: Context,
	organisationId: string,
	rows: readonly Row[],
	post: Post
): Promise<Outcome<{ sent: number; failed: number }, 'too-often'>> {
	const { db, viewer, now } = context;
	const good = (await lookAtList(context, organisationId, rows)).filter(({ problem }) => problem === null);
	const team = (await find(db, organisationId)) ?? notFound('organisation');
	if (!isSignedIn(viewer)) forbid('organisations.invite');
	let [sent, failed] = [0, 0];
	for (const { mail, name } of good) {
		const limit = { act: 'invite-list', who: [organisationId], most: mostRows, windowMs: hours(24) };
		if (!(await withinLimit(db, post.secret, limit, now())))
			return sent > 0 ? accept({ sent, failed: good.length - sent }) : refuse('too-often');
		const key = newKey();
		const link = `${post.publicUrl}/uitnodiging/${key}`;
		if (!(await wasSent(post, invitationLetter({ to: mail, inviter: viewer.name, team, link }, post.language)))) {
			failed++;
			continue;
		}
		const invited = { organisationId, email: mail, keyHash: hashOf(key), invitedBy: viewer.id, at: now() };
		await store.insertInvitation(db, name ? { ...invited, name } : invited);
		sent++;
	}
	return accept({ sent, failed });
}
