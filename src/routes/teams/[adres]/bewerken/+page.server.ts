import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { forbid, notFound } from '#kernel/refusals.ts';
import { readForm } from '#platform/web/forms.ts';
import { AboutTeam } from '#features/organisations/organisation.forms.ts';
import { organisationPath } from '#features/organisations/organisation.ts';
import { describeTeam, findOrganisations, showOrganisation } from '#features/organisations/organisations.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string) => idIn(address) ?? notFound('organisation');

export const load: PageServerLoad = async ({ locals, params }) => {
	const { organisation, own } = await showOrganisation(locals.context, idOf(params.adres));
	const partners = await findOrganisations(locals.context, 'partner', '');
	return {
		own: own ?? forbid('organisations.describe'),
		veiled: organisation.veiled,
		path: organisationPath(organisation),
		partners: partners.filter(({ id }) => id !== organisation.id).map(({ id, name }) => ({ id, name }))
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await readForm(request, AboutTeam);
		if (!form.ok) return fail(400, form);
		const id = idOf(params.adres);
		await describeTeam(locals.context, id, form.value);
		const { organisation } = await showOrganisation(locals.context, id);
		redirect(303, `${organisationPath(organisation)}?klaar=saved`);
	}
};
