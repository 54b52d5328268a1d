// Joining and inviting as pages do it: the use case, and the mail that brings its key. Mail is never waited for in a transaction.
import { refuse, type Outcome } from '#kernel/outcome.ts';
import type { Context } from '#platform/context.ts';
import { wasSent, type Post } from '#platform/mail/post.server.ts';
import { inviteColleague, invitePartner } from './inviting.server.ts';
import { askToJoin } from './joining.server.ts';
import type { InvitePartner, JoinAsPerson, JoinAsTeam } from './organisation.forms.ts';
import { invitationLetter, joinLetter } from './organisation.letters.ts';

const invitationLink = ({ publicUrl }: Post, key: string) => `${publicUrl}/uitnodiging/${key}`;

export async function requestJoining(
	context: Context,
	form: JoinAsTeam | JoinAsPerson,
	post: Post
): Promise<Outcome<{ key: string }, 'too-often' | 'team-known' | 'mail-not-sent'>> {
	const asked = await askToJoin(context, form, post);
	if (!asked.ok) return asked;
	const link = `${post.publicUrl}/meedoen/bevestig?sleutel=${asked.value.key}`;
	const team = 'team' in form ? form.team : null;
	const sent = await wasSent(post, joinLetter({ to: form.mail, name: form.name, team, link }, post.language));
	return sent ? asked : refuse('mail-not-sent');
}

export async function sendInvitation(context: Context, organisationId: string, email: string, post: Post) {
	const invited = await inviteColleague(context, organisationId, email, post.secret);
	if (!invited.ok) return invited;
	const { key, team, inviter } = invited.value;
	const letter = invitationLetter({ to: email, inviter, team, link: invitationLink(post, key) }, post.language);
	return (await wasSent(post, letter)) ? invited : refuse('mail-not-sent');
}

export function sendPartnerInvitation(context: Context, form: InvitePartner, post: Post) {
	const { viewer } = context;
	const inviter = viewer.kind === 'person' ? viewer.name : '';
	const team = { name: form.name, kind: 'partner' } as const;
	return invitePartner(context, form, post.secret, (key) =>
		wasSent(post, invitationLetter({ to: form.mail, inviter, team, link: invitationLink(post, key) }, post.language))
	);
}
