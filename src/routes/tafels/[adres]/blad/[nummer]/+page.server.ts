import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { showSheet } from '#features/groups/groups.server.ts';
import { sheetPath } from '#features/groups/sheet.ts';
import { missionForSheet } from '#features/mission/mission.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { context }, params, url }) => {
	const id = idIn(params.adres) ?? notFound('table');
	const number = /^[1-9]\d{0,5}$/.test(params.nummer) ? Number(params.nummer) : notFound('bringing');
	const sheet = await showSheet(context, id, number);
	const path = sheetPath(sheet.table, number);
	if (url.pathname !== path) redirect(301, path);
	return { sheet, mission: await missionForSheet(context) };
};
