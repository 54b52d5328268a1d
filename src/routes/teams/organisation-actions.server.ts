// What can be done on the page of a team and on that of a partner: the same, so it stands here once.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { factsOf, log } from '#platform/log.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { runtime } from '#platform/runtime.server.ts';
import { inviteLetter } from '#features/organisations/joining.letters.ts';
import { inviteColleague } from '#features/organisations/joining.server.ts';
import { AboutTeam, Invite } from '#features/organisations/organisation.forms.ts';
import { organisationPath, type Organisation } from '#features/organisations/organisation.ts';
import { describeTeam, greetOrganisation, leaveOrganisation, showOrganisation } from '#features/organisations/organisations.server.ts';

type Event = RequestEvent<{ adres: string }, '/teams/[adres]' | '/partners/[adres]'>;
const idOf = ({ params }: Event) => idIn(params.adres) ?? notFound('organisation');

export async function loadOrganisation(event: Event, kind: Organisation['kind']) {
	const shown = await showOrganisation(event.locals.context, idOf(event));
	if (shown.organisation.kind !== kind) notFound('organisation');
	const path = organisationPath(shown.organisation);
	if (event.url.pathname !== path) redirect(301, path);
	const { organisation, people, isOurs, canGreet } = shown;
	return { organisation, people: people && people.map(({ id, name, contact }) => ({ id, name, contact })), isOurs, canGreet };
}

export const organisationActions = {
	greet: async (event: Event) => {
		await greetOrganisation(event.locals.context, idOf(event));
		redirect(303, event.url.pathname);
	},
	invite: async (event: Event) => {
		const form = await readForm(event.request, Invite);
		if (!form.ok) return fail(400, form);
		const { mail } = form.value;
		const { config, mailer } = runtime();
		const outcome = await inviteColleague(event.locals.context, idOf(event), mail, config.secret);
		if (!outcome.ok) return fail(409, rejected({ mail }, 'mail', outcome.reason));
		const { key, team, inviter } = outcome.value;
		const link = `${config.publicUrl}/uitnodiging/${key}`;
		try {
			await mailer.send(inviteLetter(mail, { inviter, team: team.name, link }, event.locals.language));
		} catch (error) {
			log.error('invite-mail', factsOf(error));
			return fail(503, rejected({ mail }, 'mail', 'mail-not-sent'));
		}
		return { invited: mail };
	},
	describe: async (event: Event) => {
		const form = await readForm(event.request, AboutTeam);
		if (!form.ok) return fail(400, form);
		await describeTeam(event.locals.context, idOf(event), form.value);
		return { saved: true };
	},
	leave: async (event: Event) => {
		await leaveOrganisation(event.locals.context, idOf(event));
		redirect(303, event.url.pathname);
	}
};
