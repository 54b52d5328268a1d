import { redirect } from '@sveltejs/kit';
import { idIn } from '#kernel/ids.ts';
import { notFound } from '#kernel/refusals.ts';
import { listPath, roundPath, statementPath } from '#features/rounds/round.ts';
import { showLandscape } from '#features/rounds/landscape-page.server.ts';
import { knownAnswerer } from '../answerer.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const id = idIn(event.params.adres) ?? notFound('round');
	const shown = await showLandscape(event.locals.context, id, knownAnswerer(event, id));
	const { searchParams, pathname, search } = event.url;
	// Addresses of before the list had a page of its own.
	const statement = searchParams.get('stelling') ?? '';
	if (/^\d{1,9}$/.test(statement)) redirect(301, statementPath(shown.round, Number(statement)));
	if (['volgorde', 'zoek', 'nietnagekeken', 'blad'].some((name) => searchParams.has(name)))
		redirect(301, listPath(shown.round) + search);
	if (pathname !== roundPath(shown.round)) redirect(301, roundPath(shown.round));
	return shown;
};
