import { fail, redirect } from '@sveltejs/kit';
import { forbid } from '#kernel/refusals.ts';
import { readsMembers } from '#kernel/viewer.ts';
import { postFor } from '#platform/mail/post.server.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { sendPartnerInvitation } from '#features/organisations/joining-mail.server.ts';
import { InvitePartner } from '#features/organisations/organisation.forms.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (!readsMembers(locals.context.viewer)) forbid('organisations.invite-partner');
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await readForm(request, InvitePartner);
		if (!form.ok) return fail(400, form);
		const sent = await sendPartnerInvitation(locals.context, form.value, postFor(locals));
		if (!sent.ok) {
			const field = sent.reason === 'team-known' ? 'name' : 'mail';
			return fail(sent.reason === 'mail-not-sent' ? 503 : 409, rejected(form.value, field, sent.reason));
		}
		redirect(303, `${organisationPath(sent.value.team)}?klaar=invited`);
	}
};
