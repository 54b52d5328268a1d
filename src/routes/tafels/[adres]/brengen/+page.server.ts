import { fail, redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { readForm, rejected } from '#platform/web/forms.ts';
import { Bring } from '#features/groups/group.forms.ts';
import { tablePath } from '#features/groups/group.ts';
import { bringToTable, whatMayBeBrought } from '#features/groups/groups.server.ts';
import type { Actions, PageServerLoad } from './$types';

const idOf = (address: string): string => idIn(address) ?? notFound('table');

export const load: PageServerLoad = async ({ locals, params }) => {
	const { table, threads } = await whatMayBeBrought(locals.context, idOf(params.adres));
	return { tableName: table.name, tableAddress: tablePath(table), threads };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await readForm(request, Bring);
		if (!form.ok) return fail(400, { ...form, missing: [] });
		const { version, note } = form.value;
		const brought = await bringToTable(locals.context, idOf(params.adres), version, note);
		if (!brought.ok) {
			const missing = brought.reason === 'not-ready' ? [...brought.missing] : [];
			return fail(409, { ...rejected(form.value, 'version', brought.reason), missing });
		}
		redirect(303, `/tafels/${params.adres}#gebracht-${brought.value}`);
	}
};
