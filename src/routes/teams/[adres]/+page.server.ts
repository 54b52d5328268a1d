import { loadOrganisation, organisationActions } from '../organisation-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadOrganisation(event, 'member');
export const actions: Actions = organisationActions;
