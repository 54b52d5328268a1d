import { loadOrganisation, organisationActions } from '../../teams/organisation-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadOrganisation(event, 'partner');
export const actions: Actions = organisationActions;
