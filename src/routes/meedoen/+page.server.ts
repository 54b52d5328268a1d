import { fail } from '@sveltejs/kit';
import type { Context } from '#platform/context.ts';
import { factsOf, log } from '#platform/log.ts';
import { readForm, rejected, type FormValues } from '#platform/web/forms.ts';
import { runtime } from '#platform/runtime.server.ts';
import { joinLetter } from '#features/organisations/joining.letters.ts';
import { askToJoin } from '#features/organisations/joining.server.ts';
import { JoinAsPerson, JoinAsTeam } from '#features/organisations/organisation.forms.ts';
import type { Language } from '#kernel/language.ts';
import type { Actions } from './$types';

type Asker = { context: Context; language: Language; clientAddress: string };

export const actions: Actions = {
	team: async ({ locals, request }) => {
		const form = await readForm(request, JoinAsTeam);
		return form.ok ? ask(locals, form.value, 'team') : fail(400, { ...form, as: 'team' as const });
	},
	person: async ({ locals, request }) => {
		const form = await readForm(request, JoinAsPerson);
		return form.ok ? ask(locals, form.value, 'person') : fail(400, { ...form, as: 'person' as const });
	}
};

async function ask(
	{ context, language, clientAddress }: Asker,
	form: FormValues & { name: string; mail: string },
	as: 'team' | 'person'
) {
	const { config, mailer } = runtime();
	const asked = await askToJoin(context, form, { secret: config.secret, clientAddress });
	if (!asked.ok) {
		const field = asked.reason === 'team-known' ? 'team' : 'mail';
		return fail(asked.reason === 'too-often' ? 429 : 409, { ...rejected(form, field, asked.reason), as });
	}
	try {
		await mailer.send(
			joinLetter(form.mail, `${config.publicUrl}/meedoen/bevestig?sleutel=${asked.value.key}`, language)
		);
	} catch (error) {
		log.error('join-mail', factsOf(error));
		return fail(503, { ...rejected(form, 'mail', 'mail-not-sent'), as });
	}
	return { sentTo: form.mail };
}
