import { fail, redirect } from '@sveltejs/kit';
import { notFound } from '#kernel/refusals.ts';
import { isSteward, readsMembers } from '#kernel/viewer.ts';
import { factsOf, log } from '#platform/log.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { runtime } from '#platform/runtime.server.ts';
import { setConcernAside, veilWords } from '#features/care/care.server.ts';
import { openConcerns, showLog, veiledNow } from '#features/care/desk.server.ts';
import { isWordsKind } from '#features/care/words.ts';
import { inviteLetter } from '#features/organisations/joining.letters.ts';
import { invitePartner } from '#features/organisations/joining.server.ts';
import { InvitePartner } from '#features/organisations/organisation.forms.ts';
import { waitingForGreeting } from '#features/organisations/organisations.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context } }) => {
	if (!readsMembers(context.viewer)) notFound('programme-team');
	const desk = isSteward(context.viewer) ? { concerns: await openConcerns(context), veils: await veiledNow(context) } : null;
	return { log: await showLog(context), greetings: await waitingForGreeting(context), desk };
};

async function namedIn(request: Request) {
	const form = await request.formData();
	const [kind, id] = [String(form.get('soort')), String(form.get('id'))];
	return { kind: isWordsKind(kind) ? kind : notFound('words'), id, reason: form.get('reden') === 'cannot-stay' ? 'cannot-stay' : 'recognisable' } as const;
}

export const actions: Actions = {
	veil: async ({ locals, request }) => {
		const { kind, id, reason } = await namedIn(request);
		await veilWords(locals.context, kind, id, reason);
		redirect(303, '/programmateam');
	},
	aside: async ({ locals, request }) => {
		const { kind, id } = await namedIn(request);
		await setConcernAside(locals.context, kind, id);
		redirect(303, '/programmateam');
	},
	partner: async ({ locals, request }) => {
		const form = await readForm(request, InvitePartner);
		if (!form.ok) return fail(400, form);
		const { config, mailer } = runtime();
		const outcome = await invitePartner(locals.context, form.value, config.secret);
		if (!outcome.ok) return fail(409, rejected(form.value, outcome.reason === 'team-known' ? 'name' : 'mail', outcome.reason));
		const { key, team, inviter } = outcome.value;
		const link = `${config.publicUrl}/uitnodiging/${key}`;
		try {
			await mailer.send(inviteLetter(form.value.mail, { inviter, team: team.name, link }, locals.language));
		} catch (error) {
			log.error('invite-mail', factsOf(error));
			return fail(503, rejected(form.value, 'mail', 'mail-not-sent'));
		}
		return { invited: form.value.mail };
	}
};
