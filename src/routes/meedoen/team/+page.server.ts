import { fail, redirect } from '@sveltejs/kit';
import { postFor } from '#platform/mail/post.server.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { requestJoining } from '#features/organisations/joining-mail.server.ts';
import { JoinAsTeam } from '#features/organisations/organisation.forms.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, request, cookies, url }) => {
		const form = await readForm(request, JoinAsTeam);
		if (!form.ok) return fail(400, form);
		const asked = await requestJoining(locals.context, form.value, postFor(locals));
		if (!asked.ok) {
			const field = asked.reason === 'team-known' ? 'team' : 'mail';
			return fail(asked.reason === 'mail-not-sent' ? 503 : 409, rejected(form.value, field, asked.reason));
		}
		cookies.set('verstuurd', form.value.mail, {
			path: '/meedoen',
			maxAge: 600,
			httpOnly: true,
			sameSite: 'lax',
			secure: url.protocol === 'https:'
		});
		redirect(303, '/meedoen/verstuurd');
	}
};
