import { fail, redirect } from '@sveltejs/kit';
import { postFor } from '#platform/mail/post.server.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { personPage } from '#features/directory/person-page.server.ts';
import { greetMember } from '#features/organisations/organisations.server.ts';
import { namesBetween, writeTo } from '#features/profiles/messages.server.ts';
import { Message } from '#features/profiles/profile.forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	shown: await personPage(locals.context, params.id),
	done: (['begroet', 'verstuurd'] as const).find((one) => url.searchParams.has(one)) ?? null
});

export const actions: Actions = {
	greet: async ({ locals, params, url }) => {
		await greetMember(locals.context, params.id);
		redirect(303, `${url.pathname}?begroet`);
	},
	write: async ({ locals, params, request, url }) => {
		const form = await readForm(request, Message, await namesBetween(locals.context, params.id));
		if (!form.ok) return fail(400, form);
		const { words, address } = form.value;
		const written = await writeTo(locals.context, params.id, { words, address }, postFor(locals).secret);
		const typed = { words, ...(address ? { address } : {}) };
		if (!written.ok) return fail(429, rejected(typed, 'words', written.reason));
		redirect(303, `${url.pathname}?verstuurd#verstuurd`);
	}
};
